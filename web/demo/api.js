// @ts-check

/** @typedef {{ name?: string, url?: string, badge?: 'author' }} Author */
/** @typedef {{ id: string, parentId?: string | null, author: Author, body: string, createdAt: string, removed?: true }} Comment */
/** @typedef {{ comments: Comment[], total: number, open: boolean, cursor?: string }} Page */
/** @typedef {{ body: string, author: { name: string, email: string, url: string }, parentId: string | undefined }} Content */
/** @typedef {{ id: string, receipt: string, statusUrl: string }} Accepted */
/** @typedef {{ field?: 'body' | 'name' | 'url', start: number, end: number }} Span */
/** @typedef {'pending' | 'approved' | 'held' | 'rejected' | 'removed' | 'withdrawn' | 'erased'} Status */
/** @typedef {{ words: Span[], reasons: { message: string }[], text: { restriction: string, help?: string } }} Statement */
/** @typedef {{ id: string, status: Status, body?: string, author?: Author, note?: string, statement?: Statement }} Outcome */
/** `status` is 0 where no answer came. @typedef {{ status: number, errors: { field: string, message: string }[], retryAfter: number }} Problem */
/** @template T @typedef {{ ok: true, value: T } | { ok: false, problem: Problem }} Answer */

/**
 * @param {string} url
 * @param {RequestInit} [init]
 * @returns {Promise<Answer<any>>}
 */
const call = async (url, init) => {
  try {
    const response = await fetch(url, init);
    const value = await response.json();
    if (response.ok) return { ok: true, value };
    const retryAfter = Number(response.headers.get('retry-after')) || 0;
    return { ok: false, problem: { status: response.status, errors: value.errors ?? [], retryAfter } };
  } catch {
    return { ok: false, problem: { status: 0, errors: [], retryAfter: 0 } };
  }
};

/**
 * The public interface of one thread (`/v1/openapi.json`).
 * @param {string} site
 * @param {string} thread
 * @param {string} pageSize
 */
export const createApi = (site, thread, pageSize) => {
  const comments = `/v1/sites/${site}/threads/${thread}/comments`;
  let lastContent = '';
  let key = '';

  return {
    /** @param {string} [cursor] @returns {Promise<Answer<Page>>} */
    page: (cursor) => call(`${comments}?${new URLSearchParams({ order: 'oldest', limit: pageSize, ...(cursor ? { cursor } : {}) })}`),

    /**
     * The same content sent again has the same idempotency key, so that a lost answer never makes two comments of one.
     * @param {Content} content
     * @param {{ honeypot: string, elapsedMs: number }} form
     * @returns {Promise<Answer<Accepted>>}
     */
    post: (content, form) => {
      const now = JSON.stringify(content);
      if (now !== lastContent) key = crypto.randomUUID();
      lastContent = now;
      const headers = { 'content-type': 'application/json', 'idempotency-key': key };
      return call(comments, { method: 'POST', headers, body: JSON.stringify({ ...content, form }) });
    },

    /** @param {Accepted} sent @returns {Promise<Answer<Outcome>>} */
    status: ({ statusUrl, receipt }) =>
      call(statusUrl, { headers: { 'sluss-receipt': receipt, 'accept-language': 'sv' }, cache: 'no-store' }),

    /** @param {Accepted} sent @returns {Promise<Answer<Outcome>>} */
    withdraw: ({ statusUrl, receipt }) =>
      call(statusUrl, { method: 'DELETE', headers: { 'sluss-receipt': receipt, 'accept-language': 'sv' } }),
  };
};
/** @typedef {ReturnType<typeof createApi>} Api */
