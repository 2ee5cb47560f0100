import { parseJson, parseValue } from '../../shared/parse-json.ts';
import { type ReportRequest, reportRequestSchema } from '../../shared/report/request.ts';
import { authorSecretSchema } from '../../shared/submission/submission.ts';
import { type HttpAnswer, type HttpEvent, inHeader, invalid, jsonText } from '../http.ts';

/** 2,500 UTF-16 units, each written as an escape of six bytes, and room for the rest. */
const mostBytes = 32 * 1024;

export type Asked = { readonly request: ReportRequest; readonly authorSecret: string | undefined };

/** Everything that can be wrong with a report by itself. */
export const readRequest = (event: HttpEvent): Asked | HttpAnswer => {
  const text = jsonText(event, mostBytes);
  if (typeof text !== 'string') return text;
  const request = parseJson(reportRequestSchema, text);
  const secret = parseValue(authorSecretSchema, event.headers['sluss-author']);
  if (request.ok && secret.ok) return { request: request.value, authorSecret: secret.value };
  return invalid([...(request.ok ? [] : request.problems), ...(secret.ok ? [] : inHeader('Sluss-Author', secret.problems))]);
};
