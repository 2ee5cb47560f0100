import * as z from 'zod';
import { type Comment, commentIdSchema } from '../comment/comment.ts';
import type { Decision } from '../comment/decision.ts';
import { type Entry, lastDecision, stateAfter } from '../comment/log.ts';
import { isMember } from '../review/in-force.ts';
import { siteIdSchema } from '../site/site.ts';

/** On its way through the notices queue: that entry `entry` of a comment's log may have to be told. It waits there for 30 s. */
export const noticeSchema = z.object({ v: z.literal(1), site: siteIdSchema, id: commentIdSchema, entry: z.int().min(1) });

/**
 * The entries that somebody may have to be told of when the last one has been written: those written with it, and, lest a crash kept them
 * back, the last decision and an appeal since. Moderate tells of the one that a comment is filed with, and reports are told of before they are
 * written.
 */
export const entriesToTell = (log: readonly Entry[]): readonly number[] => {
  const now = log.at(-1)?.at;
  const decision = log.findLastIndex(({ kind }) => kind === 'decision') + 1;
  return log.flatMap(({ kind, at }, place) => {
    const n = place + 1;
    const isNew = at === now && (kind === 'decision' || kind === 'edit');
    return isNew || (n === decision && n > 1) || (kind === 'appeal' && n > decision) ? [n] : [];
  });
};

/** `correction`: what the author was told before has been taken back. */
export const noticeKinds = ['decision', 'correction'] as const;
export type NoticeKind = (typeof noticeKinds)[number];
/** That the author was told of entry `entry` of the log, at `at` (ISO 8601, UTC). */
export type SentNotice = { readonly entry: number; readonly kind: NoticeKind; readonly at: string };

/** What an author sees of a decision. */
const appearance = (log: readonly Entry[]): string => JSON.stringify([stateAfter(log), lastDecision({ log })?.masked ?? []]);

/** A told decision that a later one takes back. */
const takenBack = (log: readonly Entry[], told: number): Decision | undefined => {
  const decision = log[told - 1];
  const isUndone = log.slice(told).some((entry) => entry.kind === 'decision' && entry.undoes === told);
  return isUndone && decision?.kind === 'decision' ? decision : undefined;
};

/**
 * What the author has to be told of entry `n` now that its 30 seconds are over, given what was told before (oldest first). Nothing of
 * what the machine or the author did, of what a later decision has overtaken, and of what leaves the comment as the author knows it.
 */
export const noticeFor = ({ log }: Pick<Comment, 'log'>, n: number, sent: readonly SentNotice[]): NoticeKind | undefined => {
  const entry = log[n - 1];
  if (entry?.kind !== 'decision' || !isMember(entry.actor) || entry !== lastDecision({ log })) return undefined;
  const told = sent.at(-1)?.entry ?? 0;
  if (told >= n) return undefined;
  const undone = takenBack(log, told);
  // What the machine decides is in the comment's status at once, and what the author does needs no telling.
  const others = log.findLastIndex((each) => each.kind === 'decision' && !isMember(each.actor)) + 1;
  const known = log.slice(0, Math.max(told, others));
  const concernsAppeal = entry.answers !== undefined || undone?.answers !== undefined;
  if (!concernsAppeal && appearance(known) === appearance(log)) return undefined;
  return undone ? 'correction' : 'decision';
};
