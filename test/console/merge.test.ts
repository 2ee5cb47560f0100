import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Heads, merge, putBack } from '../../web/console/state/merge.ts';
import { cardOf, fakeComment } from './fake-comments.ts';

const card = (number: number) => cardOf(fakeComment(number, number));
const head = (number: number, more: Partial<Heads[number]> = {}): Heads[number] => ({
  id: card(number).id,
  version: 10_001,
  rank: String(number).padStart(6, '0'),
  ...more,
});
const ids = (numbers: readonly number[]) => numbers.map((number) => card(number).id);
const numbers = fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { maxLength: 40 });

describe('a pulse on a list', () => {
  it('never moves, adds or takes away a comment', () => {
    fc.assert(
      fc.property(numbers, numbers, (listed, queued) => {
        const items = listed.map(card);
        const { items: after } = merge(
          items,
          queued.toSorted((a, b) => a - b).map((each) => head(each)),
          new Map(),
          new Set(),
        );
        expect(after.map(({ id }) => id)).toEqual(items.map(({ id }) => id));
      }),
      { numRuns: 50 },
    );
  });

  it('tells what is new among and above the list, and lets be added what comes behind it', () => {
    const merged = merge(
      [card(2), card(4)],
      [1, 2, 3, 4, 5].map((each) => head(each)),
      new Map(),
      new Set(),
    );
    expect(merged.fresh).toEqual(ids([1, 3]));
    expect(merged.behind).toBe(head(4).rank);
    expect(merge([card(2)], [head(2)], new Map(), new Set()).behind).toBeUndefined();
  });

  it('does not take for new what was decided here a moment ago', () => {
    const merged = merge([card(2)], [head(1), head(2)], new Map(), new Set(ids([1])));
    expect(merged).toMatchObject({ fresh: [], behind: undefined });
  });

  it('shows a claim, and that it ended', () => {
    const claim = { by: 'm_2', until: '2026-11-23T09:00:00.000Z' };
    const [claimed] = merge([card(1)], [head(1, { claim })], new Map(), new Set()).items;
    expect(claimed?.claim).toEqual(claim);
    expect(merge(claimed ? [claimed] : [], [head(1)], new Map(), new Set()).items[0]).not.toHaveProperty('claim');
  });

  it('names what changed without passing the new version off as read', () => {
    const merged = merge([card(1)], [head(1, { version: 10_002 })], new Map(), new Set());
    expect(merged.changed).toEqual(ids([1]));
    expect(merged.items[0]?.version).toBe(10_001);
  });

  it('knows what is gone as far as it sees, and no further', () => {
    expect([...merge([card(1), card(2)], [head(2)], new Map(), new Set()).gone]).toEqual(ids([1]));
    const full = Array.from({ length: 100 }, (_, place) => head(100 + place));
    const ranks = new Map([
      [card(50).id, head(50).rank],
      [card(900).id, head(900).rank],
    ]);
    expect([...merge([card(50), card(900), card(901)], full, ranks, new Set()).gone]).toEqual(ids([50]));
  });
});

describe('a comment that comes back', () => {
  it('stands where it stood, once', () => {
    expect(putBack([card(1), card(3)], card(2), 1)).toEqual([card(1), card(2), card(3)]);
    expect(putBack([card(2), card(1)], card(2), 9)).toEqual([card(1), card(2)]);
  });
});
