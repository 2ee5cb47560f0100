import * as z from 'zod';
import { commentIdSchema } from '../../shared/comment/comment.ts';
import { parseJson, parseValue } from '../../shared/parse-json.ts';
import { problemSchema } from '../../shared/problem.ts';
import { reportRequestSchema } from '../../shared/report/request.ts';
import type { SiteSettings } from '../../shared/site/site.ts';
import { readForm } from '../html/form.ts';
import type { HttpAnswer, HttpEvent } from '../http.ts';
import { noReportAsHtml, type ReportRefusal, reportedAsHtml, reportFields, reportFormAsHtml } from './report-html.ts';
import type { Report } from './reporting.ts';

/** 2,000 UTF-16 units of text, each percent-encoded as three bytes of UTF-8, and room for the rest. */
const mostBytes = 32 * 1024;

const filedSchema = z.object({ reference: z.string(), receipt: z.string() });

/** What the problem of a refused report is, in the words of the page. */
const refusalOf = ({ statusCode, body = '' }: HttpAnswer): ReportRefusal => {
  const told = parseJson(problemSchema, body);
  const code = told.ok ? told.value.code : '';
  if (code === 'already-reported' || code === 'too-many-reports') return { statusCode, said: code };
  return { statusCode, said: code === 'unknown-comment' ? 'error-unknown' : 'error-other' };
};

/** The same by a form as in JSON, answered with a page. No author secret comes with it, so that it never counts for hiding. */
export const reportByForm =
  (report: Report) =>
  async (event: HttpEvent, settings: SiteSettings): Promise<HttpAnswer> => {
    const unknown = noReportAsHtml(settings, { statusCode: 404, said: 'error-unknown' });
    if (!commentIdSchema.safeParse(event.pathParameters['id']).success) return unknown;
    if (event.requestContext.http.method !== 'POST') return reportFormAsHtml(settings);
    const fields = readForm(event, settings, mostBytes);
    if (!(fields instanceof URLSearchParams)) {
      const { statusCode } = fields;
      return noReportAsHtml(settings, { statusCode, said: statusCode === 403 ? 'error-origin-status' : 'error-other' });
    }
    const typed = Object.fromEntries(reportFields.map((field) => [field, (fields.get(field) ?? '').replaceAll('\r\n', '\n')]));
    const request = parseValue(reportRequestSchema, { ...typed, goodFaith: typed['goodFaith'] === 'yes' });
    if (!request.ok) {
      const wrong = reportFields.filter((field) => request.problems.some((each) => each.field === field));
      return reportFormAsHtml(settings, { wrong, typed });
    }
    const answer = await report(event, settings, { request: request.value, authorSecret: undefined });
    const filed = parseJson(filedSchema, answer.body ?? '');
    if (filed.ok) return reportedAsHtml(settings, answer.statusCode, { ...filed.value, isIllegal: request.value.grade === 'illegal' });
    const refusal = refusalOf(answer);
    return refusal.statusCode === 404 ? unknown : reportFormAsHtml(settings, { wrong: [], typed }, refusal);
  };
