import type { ProblemView } from '../../../shared/review/views.ts';

export type Failure = { readonly ok: false; readonly problem: ProblemView };
export type Answer<T> = { readonly ok: true; readonly value: T } | Failure;
export type Asked = { readonly body?: unknown; readonly leaving?: boolean };
export type Client = <T>(method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, asked?: Asked) => Promise<Answer<T>>;

/** The bearer's token, and how to get another one; false: there is none to be had, and the sign-in begins. */
export type Bearer = { readonly token: () => string | undefined; readonly renew: () => Promise<boolean> };

const failure = (status: number, code: string, detail: string): Failure => ({ ok: false, problem: { status, code, detail } });

/** Nothing asked for ahead is given out later than this. */
const earlyMs = 5000;

/**
 * Speaks to the API of the same origin. Never throws: what went wrong is in the answer, a lost one with status 0 and code `network`. `shutOut`
 * is called when a site says that one is no member of it, or no longer. `ahead` asks for what will be wanted in a moment: whoever asks for the
 * same first is given that answer.
 */
export const createClient = ({ token, renew }: Bearer, language: () => string, shutOut: () => void) => {
  const early = new Map<string, Promise<Response>>();
  const send = (method: string, path: string, { body, leaving = false }: Asked): Promise<Response> =>
    fetch(path, {
      method,
      keepalive: leaving,
      headers: {
        authorization: `Bearer ${token() ?? ''}`,
        'accept-language': language(),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });

  const ahead = (path: string): void => {
    const response = send('GET', path, {});
    response.catch(() => {}); // whoever takes it is told
    early.set(path, response);
    setTimeout(() => early.delete(path), earlyMs);
  };

  const client: Client = async <T>(method: string, path: string, asked: Asked = {}): Promise<Answer<T>> => {
    try {
      const begun = method === 'GET' ? early.get(path) : undefined;
      early.delete(path);
      let response = await (begun ?? send(method, path, asked));
      if (response.status === 401 && (await renew())) response = await send(method, path, asked);
      const text = await response.text();
      const isJson = /json/.test(response.headers.get('content-type') ?? '');
      if (response.ok) return { ok: true, value: text !== '' && isJson ? JSON.parse(text) : text };
      const problem: Partial<ProblemView> = isJson ? JSON.parse(text) : {};
      if (problem.code === 'not-a-member') shutOut();
      return {
        ok: false,
        problem: { ...problem, status: response.status, code: problem.code ?? 'http', detail: problem.detail ?? String(response.status) },
      };
    } catch (error) {
      return failure(0, 'network', error instanceof Error ? error.message : String(error));
    }
  };
  return { client, ahead };
};
