import { describe, expect, it } from 'vitest';
import { medianBound, ticksTo } from '../../web/console/parts/plots/scale.ts';
import { decidedRows, receivedSums, total, turnRows, waitSums } from '../../web/console/state/figures.ts';
import { fakeStatistics } from './fake-figures.ts';

describe('the figures', () => {
  const answer = fakeStatistics(14);

  it('add up to the days', () => {
    expect(receivedSums(answer)[0]).toBe(total(answer.days.map(({ figures }) => figures.received.approve)));
    expect(waitSums(answer)).toHaveLength(answer.buckets.length + 1);
    const decided = answer.days.flatMap(({ figures }) => Object.values(figures.decided).flatMap((part) => Object.values(part)));
    expect(total(decidedRows(answer).flatMap(({ values }) => values))).toBe(total(decided));
  });

  it('have the category with most first', () => {
    const sums = turnRows(answer).map(({ values }) => total(values));
    expect(sums).toEqual(sums.toSorted((a, b) => b - a));
  });
});

describe('the scale', () => {
  it('has round steps from 0 to beyond the most', () => {
    expect(ticksTo(0)).toEqual([0, 1]);
    expect(ticksTo(3)).toEqual([0, 1, 2, 3]);
    for (const most of [1, 7, 40, 263, 9999]) {
      const ticks = ticksTo(most);
      expect(ticks.at(-1)).toBeGreaterThanOrEqual(most);
      expect(ticks.length).toBeLessThanOrEqual(6);
    }
  });

  it('finds the bucket of the middle one', () => {
    expect(medianBound([1, 5], [0, 0, 0])).toBeUndefined();
    expect(medianBound([1, 5], [1, 3, 1])).toBe(5);
    expect(medianBound([1, 5], [0, 1, 9])).toBe(Infinity);
  });
});
