import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Invoke } from '../lambda/invocation.ts';
import type { Route } from '../template/deployment.ts';
import { gatewayAnswer, type HttpAnswer, toHttpAnswer } from './answer.ts';
import { toHttpEvent } from './event.ts';
import { createRouter } from './routes.ts';

export type Backend = { readonly routes: readonly Route[]; readonly invoke: (name: string) => Invoke };
export type Gateway = {
  readonly port: number;
  /** Lets requests through to the functions. */
  readonly connect: (backend: Backend) => void;
  /** Shows the pages. */
  readonly open: () => void;
  readonly stop: () => Promise<void>;
};
export type Pages = (path: readonly string[]) => Promise<HttpAnswer | undefined>;

/** What an HTTP API takes at most (https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-quotas.html). */
const largestBody = 10 * 1024 * 1024;

const readBody = async (request: IncomingMessage): Promise<Buffer | undefined> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size <= largestBody) chunks.push(chunk);
    else if (size > 2 * largestBody) return undefined; // a little too much is read, so that the client reads the answer; no more
  }
  return size <= largestBody ? Buffer.concat(chunks) : undefined;
};

const pathOf = (url: string): readonly string[] | undefined => {
  try {
    return url
      .replace(/[?#].*$/s, '')
      .split('/')
      .slice(1)
      .map(decodeURIComponent);
  } catch {
    return undefined;
  }
};

const send = (response: ServerResponse, { status, headers, body }: HttpAnswer, withBody: boolean): void => {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  response.setHeader('content-length', Buffer.byteLength(body));
  response.writeHead(status).end(withBody ? body : undefined);
};

/** An HTTP API and its pages on 127.0.0.1. Everything is 503 until the functions are connected, `/` until it is opened. */
export const startGateway = (port: number, pages: Pages): Promise<Gateway> => {
  let backend: { readonly route: ReturnType<typeof createRouter<Route>>; readonly invoke: Backend['invoke'] } | undefined;
  let isOpen = false;
  const notYet: HttpAnswer = {
    ...gatewayAnswer(503, 'Service Unavailable'),
    headers: { 'content-type': 'application/json', 'retry-after': '1' },
  };

  const answer = async (request: IncomingMessage): Promise<HttpAnswer> => {
    const path = pathOf(request.url ?? '');
    if (!path) return gatewayAnswer(400, 'Bad Request');
    if (!backend || (!isOpen && path.join('/') === '')) return notYet;
    const page = request.method === 'GET' || request.method === 'HEAD' ? await pages(path) : undefined;
    if (page) return page;
    const matched = backend.route(request.method ?? '', path);
    if (!matched) return gatewayAnswer(404, 'Not Found');
    const body = await readBody(request);
    if (!body) return gatewayAnswer(413, 'Request Entity Too Large');
    const { timeoutMs, function: name } = matched.route;
    const late = Promise.withResolvers<HttpAnswer>();
    const timer = setTimeout(() => late.resolve(gatewayAnswer(503, 'Service Unavailable')), timeoutMs);
    const outcome = backend.invoke(name)(JSON.stringify(toHttpEvent(request, body, path, matched)), timeoutMs);
    return Promise.race([late.promise, outcome.then(toHttpAnswer)]).finally(() => clearTimeout(timer));
  };

  const server = createServer(async (request, response) => {
    try {
      const answered = await answer(request);
      if (!server.listening) response.setHeader('connection', 'close'); // stopping
      send(response, answered, request.method !== 'HEAD');
    } catch {
      if (response.headersSent) response.destroy();
      else send(response, gatewayAnswer(500, 'Internal Server Error'), true);
    }
  });

  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve({
        port: typeof address === 'object' && address ? address.port : port,
        connect: ({ routes, invoke: invokeNamed }) => {
          backend = { route: createRouter(routes), invoke: invokeNamed };
        },
        open: () => {
          isOpen = true;
        },
        stop: async () => {
          const closed = new Promise((done) => server.close(done));
          server.closeIdleConnections();
          setTimeout(() => server.closeAllConnections(), 2000).unref();
          await closed;
        },
      });
    });
  });
};
