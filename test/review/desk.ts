import { type Comment, versionOf } from '../../shared/comment/comment.ts';
import type { Decision, MemberId, Reason } from '../../shared/comment/decision.ts';
import { erased } from '../../shared/comment/erased.ts';
import { withdrawn } from '../../shared/comment/withdrawn.ts';
import { type Act, act } from '../../shared/review/act.ts';
import type { Acted, By, Refusal } from '../../shared/review/acted.ts';
import { appealed } from '../../shared/review/marks.ts';
import { reported } from '../../shared/review/reported.ts';
import type { Category } from '../../shared/signals/signal.ts';
import { approvedComment } from '../memory/comments.ts';

export const anna: MemberId = 'm_01K2XJ3V0000000000000000AB';
export const bo: MemberId = 'm_01K2XJ3V0000000000000000CD';
export const at = Date.parse('2026-05-02T11:00:00.000Z');
let salts = 0;
const salt = (): string => {
  salts += 1;
  return `salt-${salts}`;
};

/** Who acts on the comment as it is: Anna, an hour after the machine, with another who could, unless told otherwise. */
export const by = (comment: Comment, more: Partial<By> = {}): By => ({
  ...{ member: anna, seen: versionOf(comment), now: at, salt, others: true },
  ...more,
});
export const moment = { now: at, salt };

export const ok = (acted: Acted): Comment => {
  if (!acted.ok) throw new Error(`refused: ${acted.refusal.code}`);
  return acted.comment;
};
export const refusalOf = (acted: Acted): Refusal['code'] | undefined => (acted.ok ? undefined : acted.refusal.code);
export const lastOf = (comment: Comment) => comment.log.at(-1);

/** Where the machine marks: the last word of the text. */
export const body = 'Hen bor på Storgatan 3.';
export const marked = { start: 11, end: 22 } as const;
export const signal = (category: Category): Reason => ({ code: 'signal', category, message: 'm', detector: 'd', spans: [marked] });

export const judged = (outcome: Decision['outcome'], reasons: readonly Reason[] = [signal('personal-data')]): Comment => {
  const [first] = approvedComment().log;
  if (first?.kind !== 'decision') throw new Error('no decision');
  const state = outcome === 'approve' ? 'approved' : outcome === 'hold' ? 'held' : 'rejected';
  return approvedComment({ body, state, authorKey: 'nyckel', log: [{ ...first, outcome, reasons }] });
};

export const doing = (comment: Comment, wanted: Act, more: Partial<By> = {}): Comment => ok(act(comment, wanted, by(comment, more)));
const refusedByBo = () => doing(judged('hold'), { action: 'reject', reason: 'rules' }, { member: bo });
const removedByBo = () => doing(judged('approve'), { action: 'remove', reason: 'hate' }, { member: bo });
const maskedByBo = () => doing(judged('hold'), { action: 'mask' }, { member: bo });
const appealing = (comment: Comment) => ok(appealed(comment, { of: comment.log.length, note: 'Jag menade något annat.' }, moment));

/** A comment in every state that the actions tell apart. */
export const situations = {
  held: () => judged('hold'),
  approved: () => judged('approve'),
  'approved, reported': () => ok(reported(judged('approve'), { grade: 'rules' }, moment)),
  'held, reported': () => doing(ok(reported(judged('approve'), { grade: 'rules' }, moment)), { action: 'hold' }),
  'approved, masked': maskedByBo,
  'rejected by the machine': () => judged('reject'),
  rejected: refusedByBo,
  removed: removedByBo,
  'rejected, appealed': () => appealing(refusedByBo()),
  'removed, appealed': () => appealing(removedByBo()),
  'masked, appealed': () => appealing(maskedByBo()),
  withdrawn: () => withdrawn(judged('hold'), at) ?? judged('hold'),
  erased: () => erased(judged('hold'), at, 'operator') ?? judged('hold'),
} as const satisfies Readonly<Record<string, () => Comment>>;
export type Situation = keyof typeof situations;
