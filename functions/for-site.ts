import type { Clock, Metrics, PublishedReader } from '../shared/ports.ts';
import { type SiteSettings, siteIdSchema } from '../shared/site/site.ts';
import { cached } from './cached.ts';
import { type HttpAnswer, type HttpEvent, httpEventSchema, problem } from './http.ts';
import { orFailure } from './or-failure.ts';

export type SiteDeps = { readonly clock: Clock; readonly published: Pick<PublishedReader, 'settings'>; readonly metrics: Metrics };

/** By the route's parameter, or by the path where the route has none. */
const siteOf = ({ pathParameters, rawPath }: HttpEvent): string =>
  pathParameters['site'] ?? /^\/v1\/sites\/([^/]+)(?:\/|$)/.exec(rawPath)?.[1] ?? '';

/** CORS for one site: only its own origins are echoed (https://fetch.spec.whatwg.org/#http-cors-protocol). */
const withCors = (answer: HttpAnswer, { origins }: SiteSettings, { headers }: HttpEvent): HttpAnswer => {
  const origin = headers['origin'];
  const listed = origin !== undefined && origins.includes(origin);
  const cors = listed ? { 'access-control-allow-origin': origin, 'access-control-expose-headers': 'etag, retry-after' } : {};
  return { ...answer, headers: { ...answer.headers, vary: 'origin, accept-language', ...cors } };
};

/** Wraps an HTTP function about one site: an unexpected error is counted, told without its texts, and answered with a 500. */
export const forSite = (
  { clock, published, metrics }: SiteDeps,
  answer: (event: HttpEvent, settings: SiteSettings) => Promise<HttpAnswer>,
): ((event: unknown) => Promise<HttpAnswer>) => {
  const settingsOf = cached(published.settings, 30_000, clock);
  return (raw) =>
    orFailure(metrics, async () => {
      const event = httpEventSchema.parse(raw);
      const site = siteIdSchema.safeParse(siteOf(event));
      const settings = site.success ? await settingsOf(site.data) : undefined;
      if (!settings) return problem(404, 'unknown-site', 'There is no such site.');
      return withCors(await orFailure(metrics, () => answer(event, settings)), settings, event);
    });
};
