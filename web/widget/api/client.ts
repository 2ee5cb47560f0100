import { call } from '../../common/call.ts';
import type { Accepted, Grade, Nudge, Order, Page, Reported, SiteView, Status } from './views.ts';

/** A comment's author holds its receipt. */
export type Held = { readonly id: string; readonly receipt: string };
export type Text = { readonly body: string; readonly author: { readonly name: string; readonly url: string } };
export type Content = {
  readonly body: string;
  readonly author: { readonly name: string; readonly email: string; readonly url: string };
  readonly parentId?: string | undefined;
  readonly notify?: { readonly replies: true } | undefined;
  readonly thread?: { readonly url: string; readonly title: string } | undefined;
};
export type Report = {
  readonly grade: Grade;
  readonly text?: string | undefined;
  readonly name?: string | undefined;
  readonly email?: string | undefined;
  readonly goodFaith?: true;
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
      call<Nudge>(`${base}/nudge`, { method: 'POST', headers: { 'accept-language': language() }, body: text, mostMs: 2000 }),
    status: (held: Held) => call<Status>(one(held.id), { headers: owns(held) }),
    edit: (held: Held, body: string) => call<Status>(one(held.id), { method: 'PATCH', headers: owns(held), body: { body } }),
    withdraw: (held: Held) => call<Status>(one(held.id), { method: 'DELETE', headers: owns(held) }),
    report: (id: string, report: Report, secret: string | undefined) =>
      call<Reported>(`${one(id)}/reports`, { method: 'POST', headers: secret ? { 'sluss-author': secret } : {}, body: report }),
    aboutUrl: `${base}/about.html`,
    /** The secret stands after #, where no server gets it. */
    statusUrl: ({ id, receipt }: Held) => `${origin}/status/${site}/${id}#${receipt}`,
    reportUrl: ({ reference, receipt }: Reported) => `${origin}/status/report/${site}/${reference}#${receipt}`,
  };
};
export type Api = ReturnType<typeof createApi>;
