import type { Clock } from '../shared/ports.ts';

/** Keeps what `load` found for `ttlMs`; what it did not find is asked for again. */
export const cached = <T>(
  load: (key: string) => Promise<T | undefined>,
  ttlMs: number,
  clock: Clock,
): ((key: string) => Promise<T | undefined>) => {
  const kept = new Map<string, { readonly value: T; readonly until: number }>();
  return async (key) => {
    const hit = kept.get(key);
    if (hit && hit.until > clock.now()) return hit.value;
    const value = await load(key);
    if (value === undefined) kept.delete(key);
    else kept.set(key, { value, until: clock.now() + ttlMs });
    return value;
  };
};
