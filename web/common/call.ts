/** `status` is 0 where no answer came. */
export type Problem = {
  readonly status: number;
  readonly code: string;
  readonly errors: readonly { readonly field: string }[];
  /** Seconds; 0: not said. */
  readonly retryAfter: number;
};
export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

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
