import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Invocation, Outcome } from './invocation.ts';

export type RuntimeApi = { readonly host: string; readonly close: () => void };

export type Runtime = {
  /** Called when the process is free; `deliver` hands it its next invocation, to be done by the deadline (Unix time in ms). */
  readonly onFree: (deliver: (invocation: Invocation, deadline: number) => void) => void;
  readonly onDone: (id: string, outcome: Outcome) => void;
};

/** Lambda refuses a synchronous answer of more than 6 MB. */
const largestAnswer = 6 * 1024 * 1024;

const readBody = async (request: IncomingMessage): Promise<string | undefined> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size <= largestAnswer) chunks.push(chunk);
  }
  return size <= largestAnswer ? Buffer.concat(chunks).toString('utf8') : undefined;
};

/** The Lambda Runtime API for one process (https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html). */
export const serveRuntimeApi = (functionArn: string, { onFree, onDone }: Runtime): Promise<RuntimeApi> => {
  const answer = (response: ServerResponse, status: number, body: unknown): void => {
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  };

  const server = createServer(async (request, response) => {
    const [, , call, subject = '', verb] = (request.url ?? '').slice(1).split('/'); // 2018-06-01/runtime/CALL/SUBJECT/VERB
    if (request.method === 'GET' && call === 'invocation' && subject === 'next') {
      onFree(({ id, payload }, deadline) => {
        response.writeHead(200, {
          'content-type': 'application/json',
          'lambda-runtime-aws-request-id': id,
          'lambda-runtime-deadline-ms': String(deadline),
          'lambda-runtime-invoked-function-arn': functionArn,
        });
        response.end(payload);
      });
      return;
    }
    if (request.method !== 'POST') return answer(response, 404, { errorType: 'NotFound' });
    const body = await readBody(request);
    // An error while starting (init/error) is in the function's log already, and the process ends.
    if (verb === 'error') onDone(subject, { ok: false, reason: 'error', detail: body ?? '' });
    else if (verb === 'response' && body === undefined)
      onDone(subject, { ok: false, reason: 'error', detail: 'the answer is larger than 6 MB' });
    else if (verb === 'response' && body !== undefined) onDone(subject, { ok: true, payload: body });
    answer(response, body === undefined ? 413 : 202, { status: 'OK' });
  });
  server.keepAliveTimeout = 0;
  server.requestTimeout = 0;

  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      resolve({ host: `127.0.0.1:${port}`, close: () => void server.close().closeAllConnections() });
    });
  });
};
