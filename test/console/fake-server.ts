import { createServer, type IncomingMessage } from 'node:http';
import { handle } from '../../functions/console/handler.ts';
import { readFiles } from '../../functions/static/files.ts';
import type { Membership } from '../../shared/review/views.ts';
import type { Given } from './fake-answer.ts';
import { createFakeDesk } from './fake-desk.ts';

const members: readonly Membership[] = [
  { id: 'bladet', title: 'Bladet', member: 'm_1', name: 'Kim Ek', roles: ['publisher', 'moderator'], threads: [], titles: {} },
  {
    id: 'bladet',
    title: 'Bladet',
    member: 'm_2',
    name: 'Robin Åkerman',
    roles: ['moderator', 'author'],
    threads: ['detaljplanen'],
    titles: {},
  },
  { id: 'bladet', title: 'Bladet', member: 'm_3', name: 'Love Sand', roles: ['viewer'], threads: [], titles: {} },
  {
    id: 'bladet',
    title: 'Bladet',
    member: 'm_4',
    name: 'Ellen Tornvik',
    roles: ['author'],
    threads: ['detaljplanen', 'skolan'],
    titles: { skolan: 'Skolskjutsen i höst' },
  },
];

const read = async (request: IncomingMessage): Promise<string> => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(Buffer.from(part));
  return Buffer.concat(parts).toString('utf8');
};
const encoded = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const memberOf = (authorization = ''): string | undefined => {
  const { sub, exp } = JSON.parse(Buffer.from(authorization.split('.')[1] ?? '', 'base64url').toString() || '{}');
  return exp * 1000 > Date.now() ? sub : undefined;
};

/** The built console by its own function, a sign-in that asks nothing, and the review API in memory; on a port of its own. */
export const startFakeServer = async (files: string) => {
  const state = {
    signsIn: 'm_1',
    lasts: 900,
    delay: 0,
    fails: undefined as ((method: string, path: string) => Given | undefined) | undefined,
  };
  const desk = createFakeDesk(() => Date.now(), members);
  const asked: string[] = [];
  let url = '';
  const page = handle({
    clock: { now: () => Date.now() },
    metrics: { count: () => {}, bug: (error) => console.error(error) },
    files: readFiles(files),
    clientId: 'console',
    discover: async () => ({
      issuer: `${url}/oidc`,
      authorizationEndpoint: `${url}/oidc/authorize`,
      tokenEndpoint: `${url}/oidc/token`,
      endSessionEndpoint: `${url}/oidc/out`,
    }),
  });

  const api = async (request: IncomingMessage, at: URL): Promise<Given> => {
    const member = memberOf(request.headers.authorization);
    if (!member) return { status: 401, value: { message: 'Unauthorized' } };
    if (at.pathname === '/v1/review/me') return { status: 200, value: { sites: members.filter((each) => each.member === member) } };
    const path = at.pathname.replace('/v1/sites/bladet/review/', '');
    const method = request.method ?? 'GET';
    asked.push(`${method} ${path}`);
    const text = await read(request);
    return (
      state.fails?.(method, path) ??
      desk.review({ method, path, query: at.searchParams, body: text === '' ? {} : JSON.parse(text), member })
    );
  };

  const server = createServer((request, response) => {
    void (async () => {
      const at = new URL(request.url ?? '/', url);
      const send = (status: number, headers: Record<string, string>, body?: string | Buffer): void =>
        void response.writeHead(status, headers).end(body);
      if (at.pathname.startsWith('/console')) {
        const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
        const answer = await page({
          routeKey: 'GET /console/{proxy+}',
          rawPath: at.pathname,
          headers,
          requestContext: { http: { method: 'GET', sourceIp: '127.0.0.1' } },
        });
        return send(answer.statusCode, answer.headers, Buffer.from(answer.body ?? '', answer.isBase64Encoded ? 'base64' : 'utf8'));
      }
      if (at.pathname === '/oidc/authorize') {
        const back = new URL(at.searchParams.get('redirect_uri') ?? '');
        back.search = new URLSearchParams({ code: state.signsIn, state: at.searchParams.get('state') ?? '' }).toString();
        return send(302, { location: back.href });
      }
      if (at.pathname === '/oidc/token') {
        const form = new URLSearchParams(await read(request));
        const sub = form.get('code') ?? form.get('refresh_token') ?? '';
        const iat = Math.floor(Date.now() / 1000);
        const value = { id_token: `${encoded({})}.${encoded({ sub, iat, exp: iat + state.lasts })}.x`, refresh_token: sub };
        return send(200, { 'content-type': 'application/json' }, JSON.stringify(value));
      }
      if (!at.pathname.startsWith('/v1/')) return send(404, {});
      const given = await api(request, at);
      if (state.delay > 0) await new Promise((done) => setTimeout(done, state.delay));
      if (given.status === 0) return void response.destroy();
      const isText = typeof given.value === 'string';
      return send(
        given.status,
        { 'content-type': isText ? 'text/plain' : 'application/json' },
        isText ? given.value : JSON.stringify(given.value),
      );
    })();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
  return {
    url,
    desk,
    state,
    asked,
    stop: () => {
      server.closeAllConnections();
      return new Promise((done) => server.close(done));
    },
  };
};
