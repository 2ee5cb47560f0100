import type { LogBook, Statistics } from '../../shared/log/ports.ts';
import { type KeptSeal, type Place, placeAfter } from '../../shared/log/seal.ts';

export type FinishDeps = { readonly book: Pick<LogBook, 'advance' | 'cleared'>; readonly statistics: Pick<Statistics, 'apply'> };

/** All that follows from a kept seal; safe to repeat. The place moves on last: until then the next run finds the seal and does it again. */
export const finish = async ({ book, statistics }: FinishDeps, before: Place, kept: KeptSeal): Promise<void> => {
  const { site, n, previous } = kept.seal;
  if (previous !== before.hash) throw new Error('the next seal does not follow the last one');
  for (const [day, counts] of Object.entries(kept.counts)) await statistics.apply(site, day, n, counts);
  for (const [id, entry] of kept.marked) await book.cleared(site, id, entry);
  if (!(await book.advance(site, before.n, placeAfter(before, kept)))) throw new Error('another sealer was faster');
};
