/** What became of an invocation. `unavailable`: it never began; `ended`: the process died under it. */
export type Outcome =
  | { readonly ok: true; readonly payload: string }
  | { readonly ok: false; readonly reason: 'error' | 'timeout' | 'ended' | 'unavailable'; readonly detail: string };

export type Invocation = { readonly id: string; readonly payload: string; readonly settle: (outcome: Outcome) => void };

/** Runs a function once on a JSON payload. Does not reject. `waitMs`: how long it may wait for a free process. */
export type Invoke = (payload: string, waitMs?: number) => Promise<Outcome>;
