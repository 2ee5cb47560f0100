import { dayOf } from '../../shared/comment/comment-id.ts';
import { headsOf, journalHeads } from '../../shared/log/chain.ts';
import type { LogBook, SealKey, SealStore } from '../../shared/log/ports.ts';
import { type KeptSeal, type Leaf, type Place, sealBytes, sealOf } from '../../shared/log/seal.ts';
import { contributionOf, sumOf } from '../../shared/log/statistics.ts';
import { type Stretch, waitingOf } from '../../shared/log/waiting.ts';
import type { Clock } from '../../shared/ports.ts';
import type { Journal } from '../../shared/review/ports.ts';

export type NextSealDeps = {
  readonly book: Pick<LogBook, 'first' | 'marked' | 'advance' | 'cleared'>;
  readonly journal: Pick<Journal, 'after'>;
  readonly seals: SealStore;
  readonly key: Pick<SealKey, 'id' | 'sign'>;
  readonly clock: Clock;
};

/** Of each sort in one seal, so that it and its comments fit the memory; what is left comes into the next. */
const atMost = 5000;

const isEmpty = ({ from, to }: Stretch): boolean => from > to;

const leafOf = ({ comment, from, to }: Stretch): Leaf => [comment.id, from, to, headsOf(comment)[to - 1] ?? ''];

/** The seal after `place`, kept: one that is there already, or one of what waits. Undefined where nothing does. */
export const nextSeal = async (
  { book, journal, seals, key, clock }: NextSealDeps,
  site: string,
  place: Place,
  limit: string,
): Promise<KeptSeal | undefined> => {
  const there = await seals.get(site, place.n + 1);
  if (there) return there;

  const { first, marked, until } = await waitingOf(book, site, place.cursor, limit, atMost);
  const entries = await journal.after(site, place.journal.n);
  const [head] = journalHeads(place.journal.head, entries).slice(-1);
  const own: readonly Leaf[] = head ? [['journal', place.journal.n + 1, place.journal.n + entries.length, head]] : [];
  for (const { comment, to } of marked.filter(isEmpty)) await book.cleared(site, comment.id, to);
  const stretches = [...first, ...marked.filter((stretch) => !isEmpty(stretch))];
  const leaves = [...stretches.map(leafOf), ...own];

  if (leaves.length === 0) {
    // Or a quiet site would be walked through ever more days.
    if (dayOf(place.cursor) < dayOf(until)) await book.advance(site, place.n, { ...place, cursor: until });
    return undefined;
  }
  const unsigned = sealOf(place, leaves, { site, until, key: key.id, at: new Date(clock.now()).toISOString() });
  const kept: KeptSeal = {
    seal: { ...unsigned, signature: await key.sign(sealBytes(unsigned)) },
    leaves,
    counts: sumOf(stretches.map(({ comment, from, to }) => contributionOf(comment, from, to))),
    marked: marked.filter((stretch) => !isEmpty(stretch)).map(({ comment, to }) => [comment.id, to]),
  };
  return (await seals.put(kept)) ? kept : seals.get(site, unsigned.n);
};
