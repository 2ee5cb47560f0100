import { createServer, type IncomingMessage, type Server } from 'node:http';
import { handle } from '../../functions/page/handler.ts';
import { readFiles } from '../../functions/static/files.ts';
import { createFakeApi } from './fake-api.ts';

const read = async (request: IncomingMessage): Promise<string> => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(Buffer.from(part));
  return Buffer.concat(parts).toString('utf8');
};
const listen = async (server: Server): Promise<string> => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
};
const cors = (origin: string) => ({
  'access-control-allow-origin': origin,
  'access-control-expose-headers': 'etag, retry-after',
  'access-control-allow-methods': 'GET, POST, PATCH, DELETE',
  'access-control-allow-headers': 'content-type, idempotency-key, sluss-author, sluss-receipt, accept-language, if-none-match',
});

/** What a page of a publication lets in: of the API its script and its answers, and nothing that turns text into markup. */
const policy = (api: string): string =>
  `default-src 'none'; style-src 'self'; script-src ${api} 'self'; connect-src ${api}; require-trusted-types-for 'script'; trusted-types 'none'`;

export type Host = {
  readonly element?: string;
  readonly head?: string;
  readonly html?: string;
  readonly css?: string;
  readonly before?: string;
};

/** The widget by its own function beside an API in memory, and a publication's page at an origin of its own. */
export const startFakeSites = async (files: string) => {
  const api = createFakeApi();
  const page = handle({ files: readFiles(files) });
  const host = { now: {} as Host };
  let [apiUrl, hostUrl] = ['', ''];

  const apiServer = createServer((request, response) => {
    void (async () => {
      const at = new URL(request.url ?? '/', apiUrl);
      const method = request.method ?? 'GET';
      if (at.pathname.startsWith('/widget/')) {
        const event = { routeKey: '', rawPath: at.pathname, headers: {}, requestContext: { http: { method, sourceIp: '127.0.0.1' } } };
        const { statusCode, headers, body = '' } = await page(event);
        return void response.writeHead(statusCode, headers).end(Buffer.from(body, 'base64'));
      }
      const headers = cors(hostUrl);
      if (method === 'OPTIONS') return void response.writeHead(204, headers).end();
      const text = await read(request);
      const path = at.pathname.replace('/v1/sites/bladet', '');
      const body = text === '' ? undefined : JSON.parse(text);
      const given = api.answer({ method, path, query: at.searchParams, headers: request.headers, body });
      if (given.status === 0) return void response.destroy();
      const retry = given.status === 429 ? { 'retry-after': '120' } : {};
      return void response
        .writeHead(given.status, { ...headers, ...retry, 'content-type': 'application/json' })
        .end(JSON.stringify(given.value ?? {}));
    })();
  });
  const hostServer = createServer((request, response) => {
    const { element = '', head = '', html = 'lang="sv"', css = '', before = '' } = host.now;
    if (request.url === '/page.css') return void response.writeHead(200, { 'content-type': 'text/css' }).end(css);
    if (request.url?.endsWith('.ico')) return void response.writeHead(204).end();
    response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy(apiUrl) })
      .end(`<!doctype html><html ${html}><head><title>Artikeln</title><meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/page.css">
${head}<script src="${apiUrl}/widget/comments.js" async></script></head>
<body><main><h1>Artikeln</h1>${before}<sluss-comments site="bladet" thread="artikeln" ${element}></sluss-comments></main></body></html>`);
  });
  [apiUrl, hostUrl] = [await listen(apiServer), await listen(hostServer)];
  return {
    api,
    host,
    apiUrl,
    hostUrl,
    stop: async () => {
      for (const server of [apiServer, hostServer]) {
        server.closeAllConnections();
        await new Promise((done) => server.close(done));
      }
    },
  };
};
