import type { LineResult } from './moderate-line.ts';

/** How many lines had each result, and how fast. */
export type Tally = {
  readonly count: (result: LineResult) => void;
  readonly refused: () => number;
  /** How many, and how many a second since the start. */
  readonly soFar: () => string;
  readonly summary: () => string;
};

/** `now`: milliseconds of a clock that never goes back. */
export const createTally = (now: () => number): Tally => {
  const start = now();
  const counts = { approve: 0, hold: 0, reject: 0, errors: 0 };
  const lines = (): number => counts.approve + counts.hold + counts.reject + counts.errors;
  const speed = (): number => Math.round((lines() * 1000) / Math.max(1, now() - start));
  return {
    count: (result) => {
      counts['error' in result ? 'errors' : result.outcome] += 1;
    },
    refused: () => counts.errors,
    soFar: () => `${lines().toLocaleString('en')} comments, ${speed().toLocaleString('en')} a second`,
    summary: () =>
      `${Object.entries(counts)
        .map(([name, count]) => `${name}: ${count}`)
        .join(', ')}, comments per second: ${speed()}\n`,
  };
};
