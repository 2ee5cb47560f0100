import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Invoke } from '../lambda/invocation.ts';
import type { SignIn } from '../sign-in.ts';
import type { Route } from '../template/deployment.ts';
import { gatewayAnswer, type HttpAnswer, toHttpAnswer } from './answer.ts';
import { readBody } from './body.ts';
import { toHttpEvent } from './event.ts';
import { createRouter } from './routes.ts';

export type Backend = {
  readonly routes: readonly Route[];
  readonly invoke: (name: string) => Invoke;
  /** Only where the template has a user pool. */
  readonly signIn?: Pick<SignIn, 'authorise' | 'answer'> | undefined;
  /** The page of mails that were not sent. */
  readonly outbox?: ((request: IncomingMessage) => Promise<HttpAnswer>) | undefined;
};
export type Gateway = {
  readonly port: number;
  /** Lets requests through to the functions. */
  readonly connect: (backend: Backend) => void;
  /** Shows what stands on the demo: `/`, and the set-up page. */
  readonly open: () => void;
  readonly stop: () => Promise<void>;
};
export type Pages = (path: readonly string[]) => Promise<HttpAnswer | undefined>;

/** What an HTTP API takes at most (https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-quotas.html). */
const largestBody = 10 * 1024 * 1024;

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

/** An HTTP API and its pages on 127.0.0.1. Everything is 503 until the functions are connected, `/` and `/setup` until it is opened. */
export const startGateway = (port: number, pages: Pages): Promise<Gateway> => {
  let backend: (Omit<Backend, 'routes'> & { readonly route: ReturnType<typeof createRouter<Route>> }) | undefined;
  let isOpen = false;
  const notYet: HttpAnswer = {
    ...gatewayAnswer(503, 'Service Unavailable'),
    headers: { 'content-type': 'application/json', 'retry-after': '1' },
  };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<HttpAnswer | 'sent'> => {
    const path = pathOf(request.url ?? '');
    if (!path) return gatewayAnswer(400, 'Bad Request');
    if (!backend || (!isOpen && ['', 'setup'].includes(path.join('/')))) return notYet;
    const signIn = await backend.signIn?.answer(request, response);
    if (signIn) return signIn;
    if (backend.outbox && request.method === 'GET' && path.join('/') === 'outbox') return backend.outbox(request);
    const page = request.method === 'GET' || request.method === 'HEAD' ? await pages(path) : undefined;
    if (page) return page;
    const matched = backend.route(request.method ?? '', path);
    if (!matched) return gatewayAnswer(404, 'Not Found');
    const { timeoutMs, function: name, authorizer } = matched.route;
    const authorised = authorizer && backend.signIn?.authorise(authorizer, request.headers.authorization);
    if (authorizer && !authorised) return gatewayAnswer(401, 'Unauthorized');
    if (authorised && 'refusal' in authorised) return authorised.refusal;
    const body = await readBody(request, largestBody);
    if (!body) return gatewayAnswer(413, 'Request Entity Too Large');
    const late = Promise.withResolvers<HttpAnswer>();
    const timer = setTimeout(() => late.resolve(gatewayAnswer(503, 'Service Unavailable')), timeoutMs);
    const outcome = backend.invoke(name)(JSON.stringify(toHttpEvent(request, body, path, matched, authorised?.claims)), timeoutMs);
    return Promise.race([late.promise, outcome.then(toHttpAnswer)]).finally(() => clearTimeout(timer));
  };

  const server = createServer(async (request, response) => {
    try {
      const answered = await answer(request, response);
      if (answered === 'sent') return;
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
        connect: ({ routes, ...rest }) => {
          backend = { ...rest, route: createRouter(routes) };
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
