import { expect } from 'vitest';

const quickest = (work: () => unknown): number =>
  Math.min(
    ...[1, 2, 3, 4, 5].map(() => {
      const started = performance.now();
      work();
      return performance.now() - started;
    }),
  );

/** Less tells nothing, in milliseconds. */
const least = 1;

/**
 * Fails where four times as much takes fourteen times as long or more: quadratic takes sixteen. A ratio of the quickest of five runs, so that
 * neither a slow machine nor a busy one matters.
 */
export const expectLinear = (work: (size: number) => unknown, size = 2_500): void => {
  work(4 * size);
  const once = Math.max(
    quickest(() => work(size)),
    least,
  );
  expect(quickest(() => work(4 * size)) / once).toBeLessThan(14);
};
