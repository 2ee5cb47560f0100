import { commentIdSchema } from '../../shared/comment/comment.ts';
import type { Readers } from '../../shared/comment/project.ts';
import type { ReporterContacts } from '../../shared/contact-ports.ts';
import { sameSecret } from '../../shared/keyed-hash.ts';
import { preferredLanguage } from '../../shared/messages/catalogue.ts';
import type { Casebook, Clock, Keys, Metrics, NoticeQueue, PublishedReader, Salt, VisitorKeys } from '../../shared/ports.ts';
import { reportNamed, reportReceipt } from '../../shared/report/proof.ts';
import { reportStatus } from '../../shared/report/status.ts';
import type { SiteSettings } from '../../shared/site/site.ts';
import { forSite } from '../for-site.ts';
import { type HttpAnswer, type HttpEvent, json, problem } from '../http.ts';
import { reportByForm } from './report-form.ts';
import { reporting } from './reporting.ts';
import { readRequest } from './request.ts';

export type ReportDeps = {
  readonly clock: Clock;
  readonly salt: Salt;
  readonly keys: Keys;
  readonly visitorKeys: VisitorKeys;
  readonly casebook: Pick<Casebook, 'rules' | 'standing' | 'find' | 'reportedBy' | 'change' | 'settle'>;
  readonly published: Readers & Pick<PublishedReader, 'settings'>;
  readonly contacts: ReporterContacts;
  readonly notices: NoticeQueue;
  readonly metrics: Metrics;
};

// A wrong receipt and an unknown report are not told apart.
const unknownReport = problem(404, 'unknown-report', 'There is no such report, or the receipt is another’s.');

/** What a reader has against a comment, and with the receipt what became of it. Never whether, or what, others have. */
export const handle = (deps: ReportDeps) => {
  const { keys, casebook } = deps;
  const report = reporting(deps);

  const status = async ({ pathParameters, headers }: HttpEvent, { id: site }: SiteSettings): Promise<HttpAnswer> => {
    const { reference = '' } = pathParameters;
    const id = commentIdSchema.safeParse(reference.split('.', 1)[0]).data;
    const comment = id === undefined ? undefined : await casebook.find(site, id);
    if (!comment) return unknownReport;
    const key = keys.receiptKey(site);
    const n = reportNamed(key, comment, reference);
    if (n === undefined || !sameSecret(reportReceipt(key, comment.id, n), headers['sluss-receipt'] ?? '')) return unknownReport;
    const told = reportStatus(comment, { n, language: preferredLanguage(headers['accept-language']) });
    return json(200, { reference, ...told }, { 'cache-control': 'no-store' });
  };

  const byForm = reportByForm(report);

  return forSite(deps, async (event, settings) => {
    if (event.rawPath.endsWith('/report.html')) return byForm(event, settings);
    if (event.requestContext.http.method !== 'POST') return status(event, settings);
    const asked = readRequest(event);
    return 'statusCode' in asked ? asked : report(event, settings, asked);
  });
};
