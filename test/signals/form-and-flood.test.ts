import { describe, expect, it } from 'vitest';
import type { Clues } from '../../shared/signals/detector.ts';
import { flooding } from '../../shared/signals/detectors/flooding.ts';
import { formTraps } from '../../shared/signals/detectors/form-traps.ts';
import { observe } from './observing.ts';

const hold = 0.5;
const reject = 0.95;
const seen = (detector: typeof formTraps, clues: Clues): readonly number[] =>
  observe(detector, { body: 'Hej', clues }).map(({ score }) => score);

describe('form traps', () => {
  it.each<Clues>([{ honeypot: true }, { elapsedMs: 0 }, { elapsedMs: 1999 }, { honeypot: true, elapsedMs: 3 }])(
    'hold but never refuse: %j',
    (clues) => {
      const scores = seen(formTraps, clues);
      expect(Math.max(...scores)).toBeGreaterThanOrEqual(hold);
      expect(Math.max(...scores)).toBeLessThan(reject);
    },
  );

  it.each<Clues>([{}, { honeypot: false }, { elapsedMs: 2000 }, { elapsedMs: 1e12 }, { elapsedMs: -5 }, { elapsedMs: Number.NaN }])(
    'say nothing of %j',
    (clues) => {
      expect(seen(formTraps, clues)).toEqual([]);
    },
  );
});

describe('flooding', () => {
  it.each<Clues>([{ sameTextByVisitor: 2 }, { siteOverLimit: true }])('holds on %j', (clues) =>
    expect(Math.max(...seen(flooding, clues))).toBeGreaterThanOrEqual(hold),
  );

  it.each<Clues>([{}, { recentByVisitor: 4 }, { recentByVisitor: 500 }, { sameTextByVisitor: 1 }, { siteOverLimit: false }])(
    'does not hold on %j alone',
    (clues) => expect(Math.max(0, ...seen(flooding, clues))).toBeLessThan(hold),
  );

  it('weighs more the more a visitor writes', () => {
    const [some] = seen(flooding, { recentByVisitor: 5 });
    const [many] = seen(flooding, { recentByVisitor: 10 });
    expect(many).toBeGreaterThan(some ?? 1);
  });
});
