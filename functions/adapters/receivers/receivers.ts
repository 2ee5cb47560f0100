import type { Answer } from '../../../shared/events/answer.ts';
import type { Receivers } from '../../../shared/events/ports.ts';
import { signature } from '../../../shared/events/signature.ts';
import type { Connect } from './connect.ts';

const timeoutMs = 10_000;
/** Of an answer's body; nothing of it is kept. */
const mostBytes = 64 * 1024;

const failureOf = (error: Error): string => {
  if (error.name === 'AbortError' || error.name === 'TimeoutError') return 'timeout';
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
};

/** Receivers that are reached by `connect`. An answer that leads elsewhere is not followed. */
export const createReceivers = (connect: Connect): Receivers => ({
  post: ({ url, secret, delivery, type, body }, now) =>
    new Promise((done) => {
      const timestamp = Math.floor(now / 1000);
      const headers = {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
        'user-agent': 'sluss',
        'sluss-event': type,
        'sluss-delivery': delivery,
        'sluss-timestamp': String(timestamp),
        'sluss-signature': signature(secret, timestamp, body),
      };
      const request = connect(new URL(url), { method: 'POST', headers, signal: AbortSignal.timeout(timeoutMs) });
      let answer: Answer = { failure: 'closed' };
      request.on('error', (error) => {
        if ('failure' in answer) answer = { failure: failureOf(error) };
      });
      request.on('response', (response) => {
        // The status is what counts, however the rest ends.
        answer = { status: response.statusCode ?? 0 };
        let size = 0;
        response.on('data', (chunk: Buffer) => {
          size += chunk.length;
          if (size >= mostBytes) request.destroy();
        });
        response.on('end', () => request.destroy()).on('error', () => undefined);
      });
      // However a receiver answers, this comes: one that changes the protocol makes no response and no error.
      request.on('close', () => done(answer));
      request.end(body);
    }),
});
