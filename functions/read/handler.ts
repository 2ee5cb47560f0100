import { createHash } from 'node:crypto';
import * as z from 'zod';
import { commentIdSchema } from '../../shared/comment/comment.ts';
import { languages } from '../../shared/messages/catalogue.ts';
import { parseValue } from '../../shared/parse-json.ts';
import type { Clock, Metrics, PublishedReader } from '../../shared/ports.ts';
import { type SiteSettings, type SiteView, siteViewSchema, threadIdSchema } from '../../shared/site/site.ts';
import type { Counts } from '../../shared/thread/thread-view.ts';
import { forSite } from '../for-site.ts';
import { type HttpAnswer, type HttpEvent, httpEventSchema, invalid, json, originOf, problem } from '../http.ts';
import { placesIn } from '../path-places.ts';
import { aboutAsHtml } from './about-html.ts';
import { feeds } from './feeds.ts';
import { openapi } from './openapi/document.ts';
import { threadAsHtml } from './thread-html.ts';
import { oneBeginning, placeShape, threadPages, twoBeginnings } from './thread-pages.ts';

export type ReadDeps = { readonly clock: Clock; readonly published: PublishedReader; readonly metrics: Metrics };

type Asked = { readonly event: HttpEvent; readonly settings: SiteSettings; readonly thread: string };
type Route = { readonly path: string; readonly answer: (asked: Asked) => Promise<HttpAnswer> };

const pageQuerySchema = z
  .object({
    ...placeShape,
    limit: z.coerce.number('must be a number').pipe(z.int().min(1, 'must be at least 1').max(200, 'must be at most 200')).default(50),
  })
  .refine(oneBeginning, twoBeginnings);

const htmlQuerySchema = z.object({ ...placeShape, reply: commentIdSchema.optional() }).refine(oneBeginning, twoBeginnings);
const countsQuerySchema = z.object({
  threads: z
    .string('must name threads')
    .max(50 * 129, 'must be at most 50 threads')
    .transform((text) => [...new Set(text.split(','))])
    .pipe(z.array(threadIdSchema, 'must be threads with commas between them').max(50, 'must be at most 50 threads')),
});
const aboutQuerySchema = z.object({ lang: z.enum(languages, 'must be sv or en').optional() });
/** Comments on a page for readers. */
const onPage = 50;

/** Browsers ask again each time and mostly get a 304; a shared cache may answer for five seconds (RFC 9213). */
const freshness = { 'cache-control': 'no-cache', 'cdn-cache-control': 'max-age=5' };

const base = '/v1/sites/{site}';
const unknownThread = problem(404, 'unknown-thread', 'There is no such thread.');

/** What anybody may read. */
export const handle = ({ clock, published, metrics }: ReadDeps) => {
  const threads = threadPages(published);
  const feed = feeds(published);

  const routes: readonly Route[] = [
    {
      path: base,
      answer: async ({ settings }) => json(200, siteViewSchema.strip().parse(settings) satisfies SiteView),
    },
    {
      path: `${base}/threads/{thread}/comments`,
      answer: async ({ event, settings, thread }) => {
        const query = parseValue(pageQuerySchema, event.queryStringParameters);
        if (!query.ok) return invalid(query.problems);
        const found = await threads.found(settings.id, thread);
        return found ? json(200, await threads.page(found, query.value)) : unknownThread;
      },
    },
    {
      path: `${base}/threads/{thread}/comments.html`,
      answer: async ({ event, settings, thread: id }) => {
        const query = parseValue(htmlQuerySchema, event.queryStringParameters);
        if (!query.ok) return invalid(query.problems);
        // Where a thread begins with any comment, the first one can be written here.
        const begins = settings.threads === 'any' && threadIdSchema.safeParse(id).success;
        const thread = (await threads.found(settings.id, id)) ?? (begins ? { site: settings.id, id, open: true } : undefined);
        if (!thread) return unknownThread;
        const place = { ...query.value, limit: onPage };
        const [page, previous] = await Promise.all([threads.page(thread, place), threads.previous(thread, place)]);
        const address = `${originOf(event)}${event.rawPath}`;
        return threadAsHtml({ settings, thread, page, previous, address, ...query.value, reply: query.value.reply });
      },
    },
    {
      path: `${base}/threads/{thread}/feed.atom`,
      answer: async ({ event, settings, thread }) => {
        const found = await threads.found(settings.id, thread);
        return found ? feed.ofThread(event, settings, found) : unknownThread;
      },
    },
    { path: `${base}/feed.atom`, answer: ({ event, settings }) => feed.ofSite(event, settings) },
    {
      path: `${base}/counts`,
      answer: async ({ event, settings }) => {
        const query = parseValue(countsQuerySchema, event.queryStringParameters);
        return query.ok
          ? json(200, { counts: await threads.counts(settings.id, query.value.threads) } satisfies Counts)
          : invalid(query.problems);
      },
    },
    {
      path: `${base}/about.html`,
      answer: async ({ event, settings }) => {
        const query = parseValue(aboutQuerySchema, event.queryStringParameters);
        return query.ok ? aboutAsHtml(settings, query.value.lang ?? settings.language) : invalid(query.problems);
      },
    },
  ];

  const preflight: HttpAnswer = {
    statusCode: 204,
    headers: {
      'access-control-allow-methods': 'GET, POST, PATCH, DELETE',
      'access-control-allow-headers': 'content-type, idempotency-key, sluss-author, sluss-receipt, accept-language, if-none-match',
      'access-control-max-age': '600',
    },
  };

  const aboutSite = forSite({ clock, published, metrics }, async (event, settings) => {
    if (event.requestContext.http.method === 'OPTIONS') return preflight;
    for (const { path, answer } of routes) {
      const places = placesIn(path, event.rawPath);
      if (places) return withEtag(event, await answer({ event, settings, thread: places['thread'] ?? '' }));
    }
    return problem(404, 'unknown-route', 'There is no such route.');
  });
  return async (raw: unknown): Promise<HttpAnswer> => {
    const event = httpEventSchema.parse(raw);
    return event.rawPath === '/v1/openapi.json' ? withEtag(event, json(200, openapi())) : aboutSite(event);
  };
};

const withEtag = ({ headers }: HttpEvent, answer: HttpAnswer): HttpAnswer => {
  if (answer.statusCode !== 200) return answer;
  const etag = `"${createHash('sha256')
    .update(answer.body ?? '')
    .digest('base64url')
    .slice(0, 22)}"`;
  const known = (headers['if-none-match'] ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  if (known.includes(etag) || known.includes('*')) return { statusCode: 304, headers: { ...freshness, etag } };
  return { ...answer, headers: { ...answer.headers, ...freshness, etag } };
};
