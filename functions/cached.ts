import type { Clock } from '../shared/ports.ts';

/** So many are kept, the newest: keys may be a stranger's to choose. */
const most = 10_000;

/** Keeps what `load` found for `ttlMs`, or as long as that says of it, and lets all who ask meanwhile wait for one load. What it did not find is asked for again. */
export const cached = <T>(
  load: (key: string) => Promise<T | undefined>,
  ttlMs: number | ((value: T) => number),
  clock: Clock,
): ((key: string) => Promise<T | undefined>) => {
  const kept = new Map<string, { readonly value: T; readonly until: number }>();
  const loading = new Map<string, Promise<T | undefined>>();
  const start = (key: string): Promise<T | undefined> => {
    // Begun a step later, so that even a load that throws at once is taken out after it was put in.
    const started = Promise.resolve(key)
      .then(load)
      .then((value) => {
        kept.delete(key);
        if (value !== undefined) kept.set(key, { value, until: clock.now() + (typeof ttlMs === 'number' ? ttlMs : ttlMs(value)) });
        if (kept.size > most) for (const oldest of kept.keys().take(1)) kept.delete(oldest);
        return value;
      })
      .finally(() => loading.delete(key));
    loading.set(key, started);
    return started;
  };
  return async (key) => {
    const hit = kept.get(key);
    if (hit && hit.until > clock.now()) return hit.value;
    return loading.get(key) ?? start(key);
  };
};
