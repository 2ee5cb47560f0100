import { type Comment, versionOf } from '../comment/comment.ts';
import type { MemberId } from '../comment/decision.ts';
import type { CommentState, Entry, Logged } from '../comment/log.ts';
import type { EntryText } from '../ports.ts';
import { isFree } from './claim.ts';
import { decisionInForce, isMember } from './in-force.ts';

/** Now (Unix ms), and 16 random bytes for each text that the log commits to. */
export type Moment = { readonly now: number; readonly salt: () => string };
/** Who decides, on the version that they have seen; `others`: another member could decide instead. */
export type By = Moment & { readonly member: MemberId; readonly seen: number; readonly others: boolean };

export type Refusal =
  /** Withdrawn or erased: nobody decides on it any more. */
  | { readonly code: 'gone'; readonly state: CommentState }
  /** Something was decided, edited, reported, appealed or escalated that the member has not seen: the entries after `since`. */
  | { readonly code: 'stale'; readonly version: number; readonly state: CommentState; readonly since: number }
  | { readonly code: 'claimed'; readonly by: MemberId; readonly until: string }
  | { readonly code: 'not-possible'; readonly state: CommentState }
  /** An appeal against one's own decision, where another could answer it. */
  | { readonly code: 'own-decision' }
  | { readonly code: 'full' }
  | { readonly code: 'invalid'; readonly field: 'spans'; readonly message: string };

/** The comment as it is afterwards, with what is to be written together with it; or why not. */
export type Acted =
  | { readonly ok: true; readonly comment: Comment; readonly texts: readonly EntryText[]; readonly standing: -1 | 0 | 1 }
  | { readonly ok: false; readonly refusal: Refusal };

export const refused = (refusal: Refusal): Acted => ({ ok: false, refusal });
export const notPossible = ({ state }: Comment): Acted => refused({ code: 'not-possible', state });

const mostEntries = 1000;
/** An item holds 400 KB, its text and signals included; some is left for the author to withdraw and for erasing. */
const mostLogCharacters = 200_000;
/** Readers cannot fill a log so that nobody can decide any more. */
const mostReadersShare = 0.5;

export const isFull = ({ log }: Logged, by: 'reader' | 'member'): boolean => {
  const share = by === 'reader' ? mostReadersShare : 1;
  return log.length >= mostEntries * share || JSON.stringify(log).length >= mostLogCharacters * share;
};

/** What makes an earlier look at the comment stale; a colleague's note or look does not. */
const conflicting: readonly Entry['kind'][] = ['decision', 'edit', 'report', 'appeal', 'escalate'];
export const conflictsAfter = ({ log }: Logged, n: number): boolean => log.slice(n).some(({ kind }) => conflicting.includes(kind));

export const stale = (comment: Comment, since: number): Refusal => ({
  ...{ code: 'stale', version: versionOf(comment), state: comment.state, since },
});

/** That something happened to the comment after the version `seen`. */
export const unseen = (comment: Comment, seen: number): Refusal | undefined => {
  const known = seen - versionOf({ revision: comment.revision, log: [] });
  if (known < 0 || known > comment.log.length) return stale(comment, 0);
  return conflictsAfter(comment, known) ? stale(comment, known) : undefined;
};

/** What stands against any decision of this member on the comment as it is. */
export const objection = (comment: Comment, { member, seen, now }: By): Refusal | undefined => {
  const { state, claim } = comment;
  if (state === 'withdrawn' || state === 'erased') return { code: 'gone', state };
  const late = unseen(comment, seen);
  if (late) return late;
  if (claim && !isFree(claim, member, now)) return { code: 'claimed', ...claim };
  return isFull(comment, 'member') ? { code: 'full' } : undefined;
};

/** Whether the comment counts for its author: a human approved it as it was written. */
const counts = ({ log }: Logged): boolean => {
  const decision = decisionInForce(log);
  return decision !== undefined && isMember(decision.actor) && ['approve', 'restore'].includes(decision.outcome) && !decision.masked;
};

/** What was done, with what it does to the author's standing. */
export const done = (before: Comment, comment: Comment, texts: readonly EntryText[] = []): Acted => {
  const [was, is] = [counts(before), counts(comment)];
  return { ok: true, comment, texts, standing: was === is ? 0 : is ? 1 : -1 };
};
