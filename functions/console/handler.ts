import type { Clock, Metrics } from '../../shared/ports.ts';
import { type HttpAnswer, type HttpEvent, httpEventSchema, json, problem } from '../http.ts';
import type { StaticFiles } from '../static/files.ts';
import { pageHeaders, pagePolicy } from '../static/page-headers.ts';
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

/** The console's files, and where its sign-in is. */
export const handle = ({ clock, metrics, files, clientId, discover }: ConsoleDeps) => {
  let kept: { readonly provider: Provider; readonly until: number } | undefined;
  const known = async (): Promise<Provider> => {
    if (!kept || kept.until <= clock.now()) kept = { provider: await discover(), until: clock.now() + hourMs };
    return kept.provider;
  };

  const found = async (event: HttpEvent): Promise<HttpAnswer> => {
    const path = event.rawPath.replace(/^\/console\/?/, '');
    if (path === 'config.json') return json(200, { ...(await known()), clientId }, { ...pageHeaders, 'cache-control': 'no-store' });
    const file = files.get(path || 'index.html');
    if (!file) return problem(404, 'unknown-file', 'There is no such file.');
    if (path !== '' && path !== 'index.html') return serve(event, file, { ...pageHeaders, ...forGood });
    return serve(event, file, {
      ...pageHeaders,
      'cache-control': 'no-cache',
      'content-security-policy': pagePolicy({ connect: new URL((await known()).tokenEndpoint).origin, forms: "'none'" }),
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
