import { answerTo, isCaring, restrictionOf } from '../author/statement.ts';
import type { Comment } from '../comment/comment.ts';
import type { Decision } from '../comment/decision.ts';
import { type Entry, lastDecision } from '../comment/log.ts';
import { decisionInForce, isMember } from '../review/in-force.ts';
import type { NoticeKind } from './notice.ts';

/** What has become of a comment, and what brought that about, where it is more than a decision. */
export type News = {
  readonly outcome: 'published' | 'erased' | 'cared-for' | NonNullable<ReturnType<typeof restrictionOf>>;
  readonly answer?: 'upheld' | 'overturned' | 'correction' | undefined;
};

/** Nobody is mailed that they were taken for spam: it reaches whoever's address a spammer gave, or tells the spammer what passes. */
const isAboutSpam = (log: readonly Entry[], decision: Decision): boolean => {
  // What is erased was spam if that is what it was kept from readers for.
  const kept = decision.outcome === 'erase' ? decisionInForce(log.slice(0, log.lastIndexOf(decision))) : decision;
  const categories = (kept?.reasons ?? []).flatMap(({ category = [] }) => category);
  return kept !== undefined && restrictionOf(kept) !== undefined && categories.length > 0 && categories.every((each) => each === 'spam');
};

/** What the machine keeps from readers; of an edit its author heard at once. */
const isMachines = (log: readonly Entry[], n: number): boolean => {
  const entry = log[n - 1];
  return entry?.kind === 'decision' && entry.actor === 'machine' && restrictionOf(entry) !== undefined && log[n - 2]?.kind !== 'edit';
};

/**
 * What a mail has to tell the author of entry `n`, where the notice of it, if it is a human's, is of this kind. Nothing where a later decision
 * has overtaken it.
 */
export const newsOf = ({ log }: Pick<Comment, 'log'>, n: number, kind: NoticeKind | undefined): News | undefined => {
  const decision = lastDecision({ log });
  if (!decision || decision !== log[n - 1] || isAboutSpam(log, decision)) return undefined;
  if (!(isMember(decision.actor) ? kind : isMachines(log, n))) return undefined;
  const restriction = restrictionOf(decision);
  // Whoever may be unwell meets no refusal, here as on the status page.
  const kept = restriction && isCaring(log, decision) ? 'cared-for' : restriction;
  const outcome = decision.outcome === 'erase' ? 'erased' : (kept ?? 'published');
  if (kind === 'correction') return { outcome, answer: kind };
  return { outcome, answer: answerTo(log, decision) };
};

/**
 * Whether anybody may have to be told of what the machine decided of a new comment: its author, whoever it answers, or who asked to be told of
 * `replies`. The usual approved comment costs nothing for it.
 */
export const wantsNotices = ({ log, parentId }: Pick<Comment, 'log' | 'parentId'>, { replies }: { readonly replies?: true | undefined }) =>
  newsOf({ log: log.slice(0, 1) }, 1, undefined) !== undefined ||
  (log[0]?.kind === 'decision' && log[0].outcome === 'approve' && (replies === true || parentId !== undefined));
