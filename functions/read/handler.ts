import { createHash } from 'node:crypto';
import * as z from 'zod';
import { commentIdSchema } from '../../shared/comment/comment.ts';
import type { PublishedComment } from '../../shared/comment/published-comment.ts';
import { parseValue } from '../../shared/parse-json.ts';
import type { Clock, Metrics, PublishedReader } from '../../shared/ports.ts';
import { threadIdSchema } from '../../shared/site/site.ts';
import { commentView, standingPlaceholders, type ThreadPage } from '../../shared/thread/thread-view.ts';
import { forSite } from '../for-site.ts';
import { type HttpAnswer, type HttpEvent, httpEventSchema, invalid, json, problem } from '../http.ts';
import { openapi } from './openapi/document.ts';

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
  const thread = async (event: HttpEvent, site: string): Promise<HttpAnswer> => {
    const { thread: threadId = '' } = event.pathParameters;
    const query = parseValue(querySchema, event.queryStringParameters);
    if (!query.ok) return invalid(query.problems);
    const { cursor, limit, order } = query.value;
    const found = threadIdSchema.safeParse(threadId).success ? await published.thread(site, threadId) : undefined;
    if (!found) return problem(404, 'unknown-thread', 'There is no such thread.');

    const { comments, more } = await published.page(site, threadId, { after: cursor, limit, order });
    const whole = cursor === undefined && !more;
    const outline = whole ? comments : comments.some(isRemoved) ? await published.outline(site, threadId) : undefined;
    const standing = outline && standingPlaceholders(outline);
    const shown = comments.filter((comment) => !isRemoved(comment) || standing?.has(comment.id)).map(commentView);
    const total = outline ? outline.filter((entry) => !isRemoved(entry)).length : await published.count(site, threadId);
    const page: ThreadPage = { comments: shown, total, open: found.open, ...(more ? { cursor: comments.at(-1)?.id } : {}) };
    return withEtag(event, page);
  };

  const preflight: HttpAnswer = {
    statusCode: 204,
    headers: {
      'access-control-allow-methods': 'GET, POST, PATCH, DELETE',
      'access-control-allow-headers': 'content-type, idempotency-key, sluss-author, sluss-receipt, accept-language, if-none-match',
      'access-control-max-age': '600',
    },
  };

  const aboutSite = forSite({ clock, published, metrics }, async (event, { id }) =>
    event.requestContext.http.method === 'OPTIONS' ? preflight : thread(event, id),
  );
  return async (raw: unknown): Promise<HttpAnswer> => {
    const event = httpEventSchema.parse(raw);
    return event.rawPath === '/v1/openapi.json' ? withEtag(event, openapi()) : aboutSite(event);
  };
};

const isRemoved = ({ state }: Pick<PublishedComment, 'state'>): boolean => state === 'removed';

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
