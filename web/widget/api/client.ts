import type { Accepted, Grade, Nudge, Order, Page, Reported, SiteView, Status } from './views.ts';

/** `status` is 0 where no answer came. */
export type Problem = {
  readonly status: number;
  readonly code: string;
  readonly errors: readonly { readonly field: string }[];
  /** Seconds; 0: not said. */
  readonly retryAfter: number;
};
export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

/** A comment's author holds its receipt. */
export type Held = { readonly id: string; readonly receipt: string };
export type Text = { readonly body: string; readonly author: { readonly name: string; readonly url: string } };
export type Content = {
  readonly body: string;
  readonly author: { readonly name: string; readonly email: string; readonly url: string };
  readonly parentId?: string | undefined;
  readonly thread?: { readonly url: string; readonly title: string } | undefined;
};
export type Report = {
  readonly grade: Grade;
  readonly text?: string | undefined;
  readonly name?: string | undefined;
  readonly email?: string | undefined;
  readonly goodFaith?: true;
};

type Asked = {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly mostMs?: number;
};

/** Never throws: what went wrong is in the answer. Nothing that could name the reader goes with it. */
export const call = async <T>(url: string, { method = 'GET', headers = {}, body, mostMs = 30_000 }: Asked = {}): Promise<Answer<T>> => {
  try {
    const response = await fetch(url, {
      method,
      headers: body === undefined ? headers : { ...headers, 'content-type': 'application/json' },
      body: body === undefined ? null : JSON.stringify(body),
      credentials: 'omit',
      signal: AbortSignal.timeout(mostMs),
    });
    const value = await response.json().catch(() => ({}));
    if (response.ok) return { ok: true, value };
    const retryAfter = Number(response.headers.get('retry-after')) || 0;
    return { ok: false, problem: { status: response.status, code: value.code ?? '', errors: value.errors ?? [], retryAfter } };
  } catch {
    return { ok: false, problem: { status: 0, code: '', errors: [], retryAfter: 0 } };
  }
};

/** The numbers of comments of up to 50 threads. */
export const counts = (origin: string, site: string, threads: readonly string[]) =>
  call<{ readonly counts: Readonly<Record<string, number>> }>(
    `${origin}/v1/sites/${site}/counts?${new URLSearchParams({ threads: threads.join() })}`,
  );

/** The public interface of one thread. `secret` ties an author's comments together, where it is given. */
export const createApi = (origin: string, site: string, thread: string, language: () => string) => {
  const base = `${origin}/v1/sites/${encodeURIComponent(site)}`;
  const comments = `${base}/threads/${encodeURIComponent(thread)}/comments`;
  const one = (id: string) => `${base}/comments/${id}`;
  const owns = ({ receipt }: Held) => ({ 'sluss-receipt': receipt, 'accept-language': language() });

  return {
    site: () => call<SiteView>(base, { mostMs: 5000 }),
    page: (query: {
      readonly order: Order;
      readonly limit: number;
      readonly cursor?: string | undefined;
      readonly from?: string | undefined;
    }) =>
      call<Page>(
        `${comments}?${new URLSearchParams(Object.entries(query).flatMap(([key, value]) => (value ? [[key, String(value)]] : [])))}`,
      ),
    post: (content: Content, form: { readonly honeypot: string; readonly elapsedMs: number }, key: string, secret: string | undefined) =>
      call<Accepted>(comments, {
        method: 'POST',
        headers: { 'idempotency-key': key, ...(secret ? { 'sluss-author': secret } : {}) },
        body: { ...content, form },
      }),
    /** A hint that is late is none. */
    nudge: (text: Text) =>
      call<Nudge>(`${base}/nudge`, { method: 'POST', headers: { 'accept-language': language() }, body: text, mostMs: 3000 }),
    status: (held: Held) => call<Status>(one(held.id), { headers: owns(held) }),
    edit: (held: Held, body: string) => call<Status>(one(held.id), { method: 'PATCH', headers: owns(held), body: { body } }),
    withdraw: (held: Held) => call<Status>(one(held.id), { method: 'DELETE', headers: owns(held) }),
    report: (id: string, report: Report, secret: string | undefined) =>
      call<Reported>(`${one(id)}/reports`, { method: 'POST', headers: secret ? { 'sluss-author': secret } : {}, body: report }),
    /** The secret stands after #, where no server gets it. */
  };
};
export type Api = ReturnType<typeof createApi>;
