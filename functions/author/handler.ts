import type * as z from 'zod';
import { appealRequestSchema, textsRequestSchema } from '../../shared/author/requests.ts';
import type { Status } from '../../shared/author/status-view.ts';
import { type Comment, commentIdSchema } from '../../shared/comment/comment.ts';
import type { Readers } from '../../shared/comment/project.ts';
import { isReceiptFor } from '../../shared/comment/receipt.ts';
import { preferredLanguage } from '../../shared/messages/catalogue.ts';
import { parseJson } from '../../shared/parse-json.ts';
import type { Casebook, Clock, Keys, Metrics, PublishedReader } from '../../shared/ports.ts';
import { cached } from '../cached.ts';
import { forSite } from '../for-site.ts';
import { type HttpAnswer, type HttpEvent, invalid, json, jsonText, problem } from '../http.ts';
import { type ActsDeps, authorActs } from './acts.ts';
import { nudging } from './nudge.ts';
import { statusByForm } from './status-form.ts';

export type AuthorDeps = ActsDeps & {
  readonly clock: Clock;
  readonly keys: Keys;
  readonly casebook: Pick<Casebook, 'rules' | 'find'>;
  readonly published: Readers & Pick<PublishedReader, 'settings'>;
  readonly metrics: Metrics;
};

const noStore = { 'cache-control': 'no-store' };
/** As for a submission: 20,000 UTF-16 units, each written as an escape of six bytes, and room for the rest. */
const mostBytes = 256 * 1024;

/** The request's JSON, by its schema, or what is wrong with it. */
const readAs = <S extends z.ZodType>(schema: S, event: HttpEvent): { readonly value: z.output<S> } | HttpAnswer => {
  const text = jsonText(event, mostBytes);
  if (typeof text !== 'string') return text;
  const request = parseJson(schema, text);
  return request.ok ? { value: request.value } : invalid(request.problems);
};

/** What an author can do with the receipt of a comment: see what became of it, edit it, withdraw it, appeal; and before it is sent, try it. */
export const handle = (deps: AuthorDeps) => {
  const { clock, keys, casebook, published, metrics } = deps;
  const rulesOf = cached(casebook.rules, 10_000, clock);
  const acts = authorActs(deps, rulesOf);
  const nudge = nudging(deps, rulesOf, mostBytes);
  const byForm = statusByForm(deps, acts);

  const toldOf = async ({ headers }: HttpEvent, changed: Comment | HttpAnswer, statusCode = 200): Promise<HttpAnswer> =>
    'statusCode' in changed
      ? changed
      : json(statusCode, await acts.status(changed, preferredLanguage(headers['accept-language'])), noStore);

  const edit = async (event: HttpEvent, comment: Comment): Promise<HttpAnswer> => {
    const request = readAs(textsRequestSchema, event);
    return 'value' in request ? toldOf(event, await acts.edit(comment, request.value)) : request;
  };
  const appeal = async (event: HttpEvent, comment: Comment): Promise<HttpAnswer> => {
    const request = readAs(appealRequestSchema, event);
    return 'value' in request ? toldOf(event, await acts.appeal(comment, request.value), 201) : request;
  };

  return forSite({ clock, published, metrics }, async (event, settings) => {
    if (event.rawPath.endsWith('/nudge')) return nudge(event, settings);
    const { id: site } = settings;
    const { id = '' } = event.pathParameters;
    const proves = (receipt: string): boolean => commentIdSchema.safeParse(id).success && isReceiptFor(keys.receiptKey(site), id, receipt);
    if (event.rawPath.endsWith('/status.html')) return byForm(event, settings, proves);
    // A wrong receipt and an unknown comment are not told apart, so that ids cannot be guessed.
    if (!proves(event.headers['sluss-receipt'] ?? ''))
      return problem(404, 'unknown-comment', 'There is no such comment, or the receipt is another’s.');
    const comment = await casebook.find(site, id);
    const { method } = event.requestContext.http;
    if (!comment && method === 'GET') return json(200, { id, status: 'pending' } satisfies Status, noStore);
    if (!comment)
      return problem(409, 'pending', 'The comment is still on its way: try again in a moment.', { headers: { 'retry-after': '1' } });
    switch (method) {
      case 'PATCH':
        return edit(event, comment);
      case 'POST':
        return appeal(event, comment);
      case 'DELETE':
        return toldOf(event, await acts.withdraw(comment));
      default:
        return toldOf(event, comment);
    }
  });
};
