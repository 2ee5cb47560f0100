import type { IncomingMessage } from 'node:http';

/** The body, or undefined where it has more than `limit` bytes. */
export const readBody = async (request: IncomingMessage, limit: number): Promise<Buffer | undefined> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size <= limit) chunks.push(chunk);
    else if (size > 2 * limit) return undefined; // a little too much is read, so that the client reads the answer; no more
  }
  return size <= limit ? Buffer.concat(chunks) : undefined;
};

const largestForm = 10_000;

/** The fields of a form that a page of `origin` itself sent; undefined for any other request. */
export const readForm = async (request: IncomingMessage, origin: string): Promise<Readonly<Record<string, string>> | undefined> => {
  if (request.headers.origin !== origin || !request.headers['content-type']?.startsWith('application/x-www-form-urlencoded'))
    return undefined;
  const body = await readBody(request, largestForm);
  return body && Object.fromEntries(new URLSearchParams(body.toString('utf8')));
};
