import { expect } from 'vitest';

/** In milliseconds: quick work is done so often that some runs are without a collection of garbage. */
const longEnough = 60;
const fewest = 3;
/** Less tells nothing, in milliseconds. */
const least = 1;

const quickest = (work: () => unknown): number => {
  const times: number[] = [];
  for (let spent = 0; times.length < fewest || spent < longEnough; spent += times.at(-1) ?? 0) {
    const started = performance.now();
    work();
    times.push(performance.now() - started);
  }
  return Math.min(...times);
};

/**
 * Fails where four times as much takes fourteen times as long or more: quadratic takes sixteen. A ratio of the quickest runs, so that
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
