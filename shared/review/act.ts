import type { Comment } from '../comment/comment.ts';
import type { Decision, Reason } from '../comment/decision.ts';
import { withDecision } from '../comment/log.ts';
import { commitment } from '../log/commitment.ts';
import { categories, type Span } from '../signals/signal.ts';
import { type Acted, type By, done, notPossible, objection, refused } from './acted.ts';
import type { DecisionReason } from './grounds.ts';
import { decisionInForce, maskInForce } from './in-force.ts';
import { escalated } from './marks.ts';
import type { Action, DecisionRequest } from './requests.ts';
import { machineDecision, reviewOf } from './review-item.ts';

/** What a member wants done, as `decisionRequestSchema` lets it through. */
export type Act = Omit<DecisionRequest, 'version'>;

type Step = Pick<Decision, 'outcome'> & Partial<Pick<Decision, 'reasons' | 'legalGround' | 'masked' | 'answers'>>;

/** The comment as it is after the action; one entry more, and every entry before it as it was. */
export const act = (comment: Comment, wanted: Act, by: By): Acted => {
  const against = objection(comment, by);
  if (against) return refused(against);
  const { action } = wanted;
  if (action === 'escalate') return escalated(comment, by);
  if (action === 'uphold' || action === 'overturn') return answer(comment, action, wanted, by);
  if (!isOpenTo(comment, action)) return notPossible(comment);
  if (action === 'mask') return mask(comment, wanted, by);
  if (action === 'approve') return decide(comment, { outcome: approvalOf(comment), masked: maskInForce(comment.log) }, wanted, by);
  return decide(comment, { outcome: action }, wanted, by);
};

const from = {
  approve: ['held', 'rejected', 'removed'],
  mask: ['held', 'rejected', 'approved'],
  reject: ['held'],
  hold: ['approved'],
  remove: ['approved'],
} as const satisfies Partial<Readonly<Record<Action, readonly Comment['state'][]>>>;

/** An open appeal is answered, not passed over by a new approval; reports of an approved comment are answered by approving it again. */
const isOpenTo = (comment: Comment, action: keyof typeof from): boolean => {
  const states: readonly Comment['state'][] = from[action];
  const review = reviewOf(comment);
  if (review?.appeal && (action === 'approve' || action === 'mask')) return false;
  const toKeep = action === 'approve' && comment.state === 'approved' && review !== undefined && review.reports.length > 0;
  return toKeep || states.includes(comment.state);
};

const approvalOf = ({ state }: Comment): 'approve' | 'restore' => (state === 'removed' ? 'restore' : 'approve');

const decide = (comment: Comment, step: Step, { reason, legalGround, note }: Act, by: By): Acted => {
  const text = note === undefined ? undefined : { entry: comment.log.length + 1, text: note, salt: by.salt() };
  const next = withDecision(comment, by.now, {
    ...step,
    ...(reason && { reasons: [moderatorReason(reason)] }),
    ...(legalGround && { legalGround }),
    ...(text && { note: commitment(text.salt, text.text) }),
    actor: by.member,
  });
  return done(comment, next, text && [text]);
};

const moderatorReason = (reason: DecisionReason): Reason => {
  const category = categories.find((known) => known === reason);
  return { code: 'moderator', ...(category && { category }), message: `moderator-${reason}` };
};

const mask = (comment: Comment, wanted: Act, by: By): Acted => {
  const marked = (machineDecision(comment.log)?.reasons ?? []).filter(({ spans = [] }) => spans.length > 0);
  const masked = wanted.spans ?? marked.flatMap(({ spans = [] }) => spans);
  const { body, author } = comment;
  const texts = { body, name: author.name ?? '', url: author.url ?? '' };
  const lies = ({ field = 'body', start, end }: Span): boolean => start < end && end <= texts[field].length;
  if (masked.length === 0) return refused({ code: 'invalid', field: 'spans', message: 'is needed: the machine has marked nothing' });
  if (!masked.every(lies)) return refused({ code: 'invalid', field: 'spans', message: 'must lie within the text' });
  // The machine's reasons for what it marked are those of the mask, unless the member says otherwise.
  return decide(comment, { outcome: 'approve', masked, ...(wanted.spans ? {} : { reasons: marked }) }, wanted, by);
};

const upheld = { approved: 'approve', rejected: 'reject', removed: 'remove', held: 'hold' } as const;

const answer = (comment: Comment, action: 'uphold' | 'overturn', wanted: Act, by: By): Acted => {
  const { state, log } = comment;
  const appeal = reviewOf(comment)?.appeal;
  const appealed = decisionInForce(log);
  if (!appeal || !appealed || state === 'withdrawn' || state === 'erased') return notPossible(comment);
  if (by.others && log[appeal.of - 1]?.actor === by.member) return refused({ code: 'own-decision' });
  const answers = appeal.entry;
  if (action === 'overturn') {
    // A mask that the appeal is against goes; one that was there before what it is against stays.
    const masked = appealed.masked ? undefined : maskInForce(log);
    return decide(comment, { outcome: approvalOf(comment), masked, answers }, wanted, by);
  }
  const { reasons, legalGround } = appealed;
  return decide(comment, { outcome: upheld[state], reasons, legalGround, masked: appealed.masked, answers }, wanted, by);
};
