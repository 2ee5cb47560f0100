import { createHash } from 'node:crypto';
import * as z from 'zod';
import { commentIdSchema } from '../../shared/comment/comment.ts';
import { parseValue } from '../../shared/parse-json.ts';
import type { Clock, Metrics, PublishedReader } from '../../shared/ports.ts';
import { siteIdSchema } from '../../shared/site/site.ts';
import { commentView, standingPlaceholders } from '../../shared/thread/thread-view.ts';
import { cached } from '../cached.ts';
import { answering, type HttpAnswer, type HttpEvent, invalid, json, problem, withCors } from '../http.ts';
import { openapi } from './openapi.ts';

export type ReadDeps = { readonly clock: Clock; readonly published: PublishedReader; readonly metrics: Metrics };

const querySchema = z.object({
  cursor: commentIdSchema.optional(),
  limit: z.coerce.number('must be a number').pipe(z.int().min(1, 'must be at least 1').max(200, 'must be at most 200')).default(50),
  order: z.enum(['oldest', 'newest'], 'must be oldest or newest').default('oldest'),
});

/** Browsers ask again each time and mostly get a 304; a shared cache may answer for five seconds (RFC 9213). */
const freshness = { 'cache-control': 'no-cache', 'cdn-cache-control': 'max-age=5' };

/** Threads, as readers see them. */
export const handle = ({ clock, published, metrics }: ReadDeps) => {
  const siteSettings = cached(published.settings, 30_000, clock);

  const thread = async (event: HttpEvent): Promise<HttpAnswer> => {
    const { site = '', thread: threadId = '' } = event.pathParameters;
    const query = parseValue(querySchema, event.queryStringParameters);
    if (!query.ok) return invalid(query.problems);
    const { cursor, limit, order } = query.value;
    const found = await published.thread(site, threadId);
    if (!found) return problem(404, 'unknown-thread', 'There is no such thread.');

    const { comments, more } = await published.page(site, threadId, { after: cursor, limit, order });
    const whole = cursor === undefined && !more;
    const removed = comments.some(({ state }) => state === 'removed');
    const standing = removed ? standingPlaceholders(whole ? comments : await published.outline(site, threadId)) : undefined;
    const shown = comments.filter(({ id, state }) => state === 'approved' || standing?.has(id)).map(commentView);
    const total = whole ? comments.filter(({ state }) => state === 'approved').length : await published.count(site, threadId);
    return withEtag(event, { comments: shown, total, open: found.open, ...(more ? { cursor: comments.at(-1)?.id } : {}) });
  };

  const preflight: HttpAnswer = {
    statusCode: 204,
    headers: {
      'access-control-allow-methods': 'GET, POST, PATCH, DELETE',
      'access-control-allow-headers': 'content-type, idempotency-key, sluss-author, sluss-receipt, accept-language, if-none-match',
      'access-control-max-age': '600',
    },
  };

  return answering(metrics, async (event) => {
    if (event.rawPath === '/v1/openapi.json') return withEtag(event, openapi());
    const preflighted = event.requestContext.http.method === 'OPTIONS';
    const site = (preflighted ? /^\/v1\/sites\/([^/]+)\//.exec(event.rawPath)?.[1] : event.pathParameters['site']) ?? '';
    const settings = siteIdSchema.safeParse(site).success ? await siteSettings(site) : undefined;
    if (!settings) return problem(404, 'unknown-site', 'There is no such site.');
    return withCors(preflighted ? preflight : await thread(event), settings, event);
  });
};

const withEtag = ({ headers }: HttpEvent, value: unknown): HttpAnswer => {
  const answer = json(200, value, freshness);
  const etag = `"${createHash('sha256')
    .update(answer.body ?? '')
    .digest('base64url')
    .slice(0, 22)}"`;
  const known = (headers['if-none-match'] ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  if (known.includes(etag) || known.includes('*')) return { statusCode: 304, headers: { ...freshness, etag } };
  return { ...answer, headers: { ...answer.headers, etag } };
};
