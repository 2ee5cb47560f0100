import { expect } from 'vitest';

/** In milliseconds: the processor's clock is coarse, and quick work is done so often that this matters no more. */
const longEnough = 30;

/** The thread's time on the processor for one run, in milliseconds: of many, so that garbage is shared out. */
const timeOf = (work: () => unknown): number => {
  const before = process.threadCpuUsage();
  for (let runs = 1; ; runs += 1) {
    work();
    const { user, system } = process.threadCpuUsage(before);
    const spent = (user + system) / 1000;
    if (spent >= longEnough) return spent / runs;
  }
};

/**
 * Fails where four times as much takes thirteen times as long or more: quadratic takes sixteen. A ratio, and of the processor's time, so that
 * neither a slow machine nor a busy one matters.
 */
export const expectLinear = (work: (size: number) => unknown, size = 2_500): void => {
  work(4 * size);
  const once = timeOf(() => work(size));
  expect(timeOf(() => work(4 * size)) / once).toBeLessThan(13);
};
