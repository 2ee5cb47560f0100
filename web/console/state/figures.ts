import type { ByCategory, Figures, Statistics, Turn } from '../../../shared/review/statistics-view.ts';
import type { DecisionReason } from '../../../shared/review/views.ts';

export const received = ['approve', 'hold', 'reject'] as const;
export const outcomes = ['approve', 'hold', 'reject', 'remove'] as const;
export const turns: readonly Turn[] = ['held-rejected', 'held-approved', 'approved-removed', 'rejected-restored'];
export type CategoryRow = { readonly category: DecisionReason | 'none'; readonly values: readonly number[] };

const isCategory = (_key: string): _key is DecisionReason | 'none' => true;
const plus = (sums: Map<DecisionReason | 'none', number[]>, part: ByCategory | undefined, place: number, length: number): void => {
  for (const [category, count] of Object.entries(part ?? {})) {
    if (!isCategory(category)) continue;
    const values = sums.get(category) ?? Array.from({ length }, () => 0);
    values[place] = (values[place] ?? 0) + count;
    sums.set(category, values);
  }
};
const rowsOf = (sums: ReadonlyMap<DecisionReason | 'none', readonly number[]>): readonly CategoryRow[] =>
  [...sums].map(([category, values]) => ({ category, values })).sort((a, b) => total(b.values) - total(a.values));

export const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

export const receivedSums = ({ days }: Statistics): readonly number[] =>
  received.map((outcome) => total(days.map(({ figures }) => figures.received[outcome])));

export const waitSums = ({ days, buckets }: Statistics): readonly number[] =>
  Array.from({ length: buckets.length + 1 }, (_, place) => total(days.map(({ figures }) => figures.waits[place] ?? 0)));

/** Humans' decisions by category, most first; what was restored counts as approved. */
export const decidedRows = ({ days }: Statistics): readonly CategoryRow[] => {
  const sums = new Map<DecisionReason | 'none', number[]>();
  const add = (figures: Figures): void => {
    for (const [place, outcome] of outcomes.entries()) plus(sums, figures.decided[outcome], place, outcomes.length);
    plus(sums, figures.decided.restore, 0, outcomes.length);
  };
  for (const { figures } of days) add(figures);
  return rowsOf(sums);
};

/** Where a human decided after the machine, by category, most first. */
export const turnRows = ({ days }: Statistics): readonly CategoryRow[] => {
  const sums = new Map<DecisionReason | 'none', number[]>();
  for (const { figures } of days) for (const [place, turn] of turns.entries()) plus(sums, figures.turns[turn], place, turns.length);
  return rowsOf(sums);
};
