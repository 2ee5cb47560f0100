import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runsOf } from '../../shared/comment/runs.ts';

const spans = fc.array(fc.record({ start: fc.integer({ min: 0, max: 60 }), end: fc.integer({ min: 0, max: 60 }) }), { maxLength: 6 });

describe('the runs of a text', () => {
  it('are the whole text, whatever the spans are', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), fc.array(spans, { maxLength: 4 }), (text, all) => {
        const runs = runsOf(
          text,
          all.map((each) => ({ spans: each })),
        );
        expect(runs.map((run) => run.text).join('')).toBe(text);
      }),
    );
  });

  it('give overlapping words all their reasons', () => {
    const reasons = [{ spans: [{ start: 0, end: 6 }] }, { spans: [{ start: 4, end: 9 }] }];
    expect(runsOf('abcdefghijk', reasons)).toEqual([
      { text: 'abcd', reasons: [0] },
      { text: 'ef', reasons: [0, 1] },
      { text: 'ghi', reasons: [1] },
      { text: 'jk', reasons: [] },
    ]);
  });

  it('leave alone what points at another field', () => {
    const reasons = [{ spans: [{ field: 'name' as const, start: 0, end: 3 }] }];
    expect(runsOf('Kalle', reasons)).toEqual([{ text: 'Kalle', reasons: [] }]);
    expect(runsOf('Kalle', reasons, 'name')[0]).toEqual({ text: 'Kal', reasons: [0] });
  });
});
