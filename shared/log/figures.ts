import type { ByCategory, Figures } from '../review/statistics-view.ts';
import { type Counts, waitBuckets } from './statistics.ts';

/** What was counted of a day, as the review API answers it. */
export const figuresOf = (counts: Counts): Figures => {
  const byCategory = (kind: string): Readonly<Record<string, ByCategory>> => {
    const sums: Record<string, Record<string, number>> = {};
    for (const [name, count] of Object.entries(counts)) {
      const [of, what = '', category = ''] = name.split('/');
      if (of === kind) sums[what] = { ...sums[what], [category]: count };
    }
    return sums;
  };
  const received = (outcome: string): number => counts[`received/${outcome}`] ?? 0;
  return {
    received: { approve: received('approve'), hold: received('hold'), reject: received('reject') },
    decided: byCategory('decided'),
    waits: Array.from({ length: waitBuckets.length + 1 }, (_, bucket) => counts[`wait/${bucket}`] ?? 0),
    turns: byCategory('turn'),
  };
};
