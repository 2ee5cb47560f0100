import type { Clock, Metrics } from '../../shared/ports.ts';
import { type HttpAnswer, type HttpEvent, httpEventSchema, json, problem } from '../http.ts';
import type { StaticFiles } from '../static/files.ts';
import { forGood, serve } from '../static/serve.ts';
import type { Provider } from './provider.ts';

export type ConsoleDeps = {
  readonly clock: Clock;
  readonly metrics: Metrics;
  readonly files: StaticFiles;
  readonly clientId: string;
  readonly discover: () => Promise<Provider>;
};

const hourMs = 3_600_000;

/** The page runs its own script and speaks to its own origin and the issuer's; nothing is ever written as markup (trusted types: none). */
const policy = (tokenEndpoint: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    `connect-src 'self' ${new URL(tokenEndpoint).origin}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');

const always = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};

/** The console's files, and where its sign-in is. */
export const handle = ({ clock, metrics, files, clientId, discover }: ConsoleDeps) => {
  let kept: { readonly provider: Provider; readonly until: number } | undefined;
  const known = async (): Promise<Provider> => {
    if (!kept || kept.until <= clock.now()) kept = { provider: await discover(), until: clock.now() + hourMs };
    return kept.provider;
  };

  const found = async (event: HttpEvent): Promise<HttpAnswer> => {
    const path = event.rawPath.replace(/^\/console\/?/, '');
    if (path === 'config.json') return json(200, { ...(await known()), clientId }, { ...always, 'cache-control': 'no-store' });
    const file = files.get(path || 'index.html');
    if (!file) return problem(404, 'unknown-file', 'There is no such file.');
    if (path !== '' && path !== 'index.html') return serve(event, file, { ...always, ...forGood });
    return serve(event, file, {
      ...always,
      'cache-control': 'no-cache',
      'content-security-policy': policy((await known()).tokenEndpoint),
    });
  };

  return async (raw: unknown): Promise<HttpAnswer> => {
    try {
      return await found(httpEventSchema.parse(raw));
    } catch (error) {
      metrics.count('HandlerErrors', 1);
      metrics.bug(error);
      return problem(500, 'internal', 'The console cannot be opened: its issuer did not answer as expected.');
    }
  };
};
