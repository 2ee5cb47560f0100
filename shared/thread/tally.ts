import { createdAtOf, lastIdAt } from '../comment/comment-id.ts';
import type { PublishedComment } from '../comment/published-comment.ts';
import type { OutlineEntry, PublishedReader, PublishedWriter } from '../ports.ts';
import { standingPlaceholders } from './thread-view.ts';

/** What was counted of a thread, so that no reader's page has to be paid for with all of its comments. */
export type Counted = {
  /** Approved comments with ids up to `upTo`. */
  readonly counted: number;
  /** A comment id, or empty: nothing was counted. */
  readonly upTo: string;
  /** Removed comments that approved ones hang under. */
  readonly standing: readonly string[];
  /** The tally's `n` when the whole thread was last begun to be counted. */
  readonly seen: number;
};
export type Tally = Counted & {
  /** Rises with every count that is written, and every disturbance. */
  readonly n: number;
  /** Unix ms of the last disturbance. */
  readonly disturbedAt: number;
};
export const noTally: Tally = { counted: 0, upTo: '', standing: [], n: 0, seen: 0, disturbedAt: 0 };

export type TallyPorts = Pick<PublishedWriter, 'disturbTally' | 'putTally'> & Pick<PublishedReader, 'thread' | 'comment' | 'outline'>;

/** What is published within this time of its submission is never among what was counted; all else disturbs the tally. */
const promptMs = 60_000;
/** What is younger is left to be counted by each reader. Far longer than any prompt publication can take to be seen by all. */
const restMs = 10 * 60_000;
/** One prompt comment in 128 carries the count on. */
const sampled = /0[0-7]$/;

/** Whether the tally has to be made from the whole thread again, now that this comment is there as it is. */
const isUndone = async ({ upTo }: Tally, { site, thread, id, parentId, state }: PublishedComment, published: TallyPorts) =>
  state === 'removed' || id <= upTo || (parentId !== undefined && (await published.comment(site, thread, parentId))?.state === 'removed');

/** The whole thread, as it is: how many, and what stands. */
const countedAnew = (outline: readonly OutlineEntry[], upTo: string, seen: number): Counted => {
  const under = standingPlaceholders(outline);
  const standing = outline.flatMap(({ id, state }) => (state === 'removed' && under.has(id) ? [id] : []));
  return { counted: countTo(upTo, outline), upTo, standing, seen };
};
const countTo = (upTo: string, outline: readonly OutlineEntry[]): number =>
  outline.filter(({ id, state }) => state === 'approved' && id <= upTo).length;

/** Only those who change what was counted of the same thread at the same time are in each other's way. */
const attempts = 20;

/**
 * Brings a thread's tally to what it is after this comment was put, at `now` (Unix ms). Safe to repeat. Whoever takes a comment down, or
 * publishes one late, disturbs the tally after that: what was counted before can then not be written any more, and a count that was begun
 * after it has seen this comment.
 */
export const tallied = async (comment: PublishedComment, published: TallyPorts, now: number): Promise<void> => {
  const { site, thread, id, state } = comment;
  const isPrompt = state === 'approved' && now - createdAtOf(id) <= promptMs;
  if (isPrompt && !sampled.test(id)) return;
  const before = isPrompt ? (await published.thread(site, thread))?.tally : await published.disturbTally(site, thread, now);
  if (!before) return;
  const rest = lastIdAt(now - restMs);
  const upToFrom = ({ upTo }: Tally) => [upTo, rest].sort().at(-1) ?? rest;

  if (!isPrompt && (await isUndone(before, comment, published))) {
    let tally = before;
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const outline = await published.outline(site, thread, { consistently: true });
      const others = await published.putTally(site, thread, countedAnew(outline, upToFrom(tally), tally.n), tally.n);
      if (!others || others.seen >= before.n) return;
      tally = others;
    }
    throw new Error('A thread’s tally changes all the time.');
  }
  if (!sampled.test(id)) return;
  // A read that is not consistent, at half the price, might not see what came late a moment ago.
  if (isPrompt && now - before.disturbedAt < promptMs) return;
  const upTo = upToFrom(before);
  const outline = await published.outline(site, thread, { after: before.upTo, upTo, consistently: !isPrompt });
  if (outline.length === 0) return;
  const { counted, standing, seen } = before;
  await published.putTally(site, thread, { counted: counted + countTo(upTo, outline), upTo, standing, seen }, before.n);
};
