import * as z from 'zod';
import type { Comment } from '../comment/comment.ts';
import { createdAtOf } from '../comment/comment-id.ts';
import type { Decision } from '../comment/decision.ts';
import { stateAfter } from '../comment/log.ts';
import type { Message } from '../comment/message.ts';
import { isShown } from '../comment/published-comment.ts';
import { canonical } from '../log/canonical.ts';
import { commitment, committedLog } from '../log/commitment.ts';
import type { Policy } from '../policy/policy.ts';
import { type Acted, done, isFull, type Moment, refused } from './acted.ts';
import { inForce, isMember } from './in-force.ts';
import { categoriesOf, reviewOf } from './review-item.ts';

/** The texts before an edit, as its entry commits to them. */
export const formerTextsSchema = z.object({ body: z.string(), name: z.string().optional(), url: z.string().optional() });

const minute = 60_000;

const isPlainApproval = ({ outcome, masked }: Decision): boolean => (outcome === 'approve' || outcome === 'restore') && !masked;

const humanDecisions = (comment: Comment): readonly Decision[] =>
  inForce(comment.log).flatMap((entry) => (entry.kind === 'decision' && isMember(entry.actor) ? [entry] : []));

/** Until when (Unix ms) its author may edit the comment; undefined where it is over, or a human has decided against it. */
export const editableUntil = (comment: Comment, { edit }: Pick<Policy, 'edit'>, now: number): number | undefined => {
  const until = createdAtOf(comment.id) + edit.minutes * minute;
  const isOpen = comment.state === 'held' || comment.state === 'approved';
  return isOpen && now < until && humanDecisions(comment).every(isPlainApproval) && !isFull(comment, 'reader') ? until : undefined;
};

/** The next revision of a comment, as a submission that is judged like any. */
export const nextRevision = (comment: Comment, texts: Pick<Comment, 'body' | 'author'>): Message => {
  const { site, thread, id, parentId, revision, author, visitor, authorKey } = comment;
  const { name, url } = texts.author;
  // The badge is not the author's to give up or to take; how the form was filled in was the first revision's.
  const own = { body: texts.body, author: { name, url, badge: author.badge }, clues: {} };
  return { v: 1, site, thread, id, parentId, revision: revision + 1, visitor, authorKey, ...own };
};

/** What the machine alone may not let through: what humans have looked into, or are to look into. */
const isForHumans = (comment: Comment, policy: Policy): boolean => {
  const { reports = [], escalated = false } = reviewOf(comment) ?? {};
  const watched = categoriesOf(comment).some((category) => policy.categories[category].humanOnly);
  const recorded = comment.log.some(({ kind }) => kind === 'threat-record');
  return reports.length > 0 || escalated || watched || recorded || humanDecisions(comment).length > 0;
};

const heldAtLeast = (decision: Decision): Decision => ({
  ...decision,
  outcome: decision.outcome === 'approve' ? 'hold' : decision.outcome,
  reasons: [...decision.reasons, { code: 'edited', message: 'edited' }],
});

/**
 * The comment with its next revision, `judged` as `nextRevision` gives it. It inherits no approval; what was decided of the texts
 * before keeps the commitment to them. Under the policy's `keep` readers see those until the new ones are decided on.
 */
export const edited = (comment: Comment, judged: Comment, policy: Policy, { now }: Pick<Moment, 'now'>): Acted => {
  if (editableUntil(comment, policy, now) === undefined) return refused({ code: 'not-possible', state: comment.state });
  const { salt = '', body, author, opens, claim } = comment;
  const former = canonical({ body, name: author.name, url: author.url });
  const keeps = policy.edit.meanwhile === 'keep' && isShown(comment);
  const edit = { kind: 'edit', actor: 'author', at: new Date(now).toISOString(), note: commitment(salt, former) } as const;
  const floored = isForHumans(comment, policy);
  const decided = judged.log.map((entry) => (entry.kind === 'decision' && floored ? heldAtLeast(entry) : entry));
  const log = [...committedLog(comment), { ...edit, ...(keeps && { keeps }) }, ...decided];
  return done(comment, { ...judged, opens, claim, log, state: stateAfter(log) }, [{ entry: comment.log.length + 1, text: former, salt }]);
};
