import type { Comment } from '../comment/comment.ts';
import type { MemberId } from '../comment/decision.ts';
import { type Mark, withEntry } from '../comment/log.ts';
import { canonical } from '../log/canonical.ts';
import { commitment } from '../log/commitment.ts';
import type { EntryText } from '../ports.ts';
import { type Acted, done, isFull, type Moment, notPossible, refused } from './acted.ts';
import { decisionInForce } from './in-force.ts';
import type { lookPurposes } from './requests.ts';
import { reviewOf } from './review-item.ts';

/** Who notes something, and when; no version: a mark takes nothing from anybody. */
type Member = Moment & { readonly member: MemberId };

const marked = (comment: Comment, mark: Mark, text?: EntryText): Acted =>
  isFull(comment, mark.actor === 'author' ? 'reader' : 'member')
    ? refused({ code: 'full' })
    : done(comment, withEntry(comment, mark), text && [text]);

const byAndAt = ({ member, now }: Member) => ({ actor: member, at: new Date(now).toISOString() });

/** A text for the next entry, and what the entry holds of it. */
export const committed = ({ log }: Comment, text: string, salt: string) => ({
  note: commitment(salt, text),
  text: { entry: log.length + 1, text, salt },
});

/** A note for colleagues. What is erased takes no new text. */
export const noted = (comment: Comment, note: string, by: Member): Acted => {
  if (comment.state === 'erased') return refused({ code: 'gone', state: comment.state });
  const { text, ...commits } = committed(comment, note, by.salt());
  return marked(comment, { kind: 'note', ...byAndAt(by), ...commits }, text);
};

/** Asks for somebody else's eyes, once. */
export const escalated = (comment: Comment, by: Member): Acted => {
  const review = reviewOf(comment);
  if (!review || review.escalated) return notPossible(comment);
  return marked(comment, { kind: 'escalate', ...byAndAt(by) });
};

type ThreatRecord = { readonly text: string; readonly handedTo?: string | undefined; readonly reference?: string | undefined };
/** What was seen of a threat to somebody's life, and to whom it was handed over; also of a comment that was withdrawn since. */
export const threatRecorded = (comment: Comment, { text: record, handedTo, reference }: ThreatRecord, by: Member): Acted => {
  if (comment.state === 'erased') return refused({ code: 'gone', state: comment.state });
  const { text, ...commits } = committed(comment, record, by.salt());
  return marked(comment, { kind: 'threat-record', ...byAndAt(by), ...commits, handedTo, reference }, text);
};

type Look = { readonly purpose: (typeof lookPurposes)[number]; readonly fields: readonly string[] };
/** That contact data is looked at, before it is: which fields and what for, never what they hold. Of anything, erased or not. */
export const looked = (comment: Comment, look: Look, by: Member): Acted => {
  const { text, ...commits } = committed(comment, canonical(look), by.salt());
  return marked(comment, { kind: 'look', ...byAndAt(by), purpose: look.purpose, ...commits }, text);
};

/** For six months (EU 2022/2065, art. 20.1), which begin once the author is told: within a day. */
const appealUntil = (at: string): string => {
  const until = new Date(at);
  until.setUTCMonth(until.getUTCMonth() + 6, until.getUTCDate() + 1);
  return until.toISOString();
};

/** The decision that the author may appeal against, and until when: a refusal, a removal or a mask that holds, and not the answer to an appeal. */
export const appealable = (comment: Comment): { readonly of: number; readonly until: string } | undefined => {
  const decision = decisionInForce(comment.log);
  const restricts = decision && (['reject', 'remove'].includes(decision.outcome) || decision.masked);
  if (!restricts || decision.answers !== undefined || reviewOf(comment)?.appeal) return undefined;
  return { of: decision.n, until: appealUntil(decision.at) };
};

/** The author’s appeal against entry `of`. */
export const appealed = (comment: Comment, { of, note }: { readonly of: number; readonly note: string }, by: Moment): Acted => {
  const possible = appealable(comment);
  if (possible?.of !== of || by.now > Date.parse(possible.until)) return notPossible(comment);
  const { text, ...commits } = committed(comment, note, by.salt());
  return marked(comment, { kind: 'appeal', actor: 'author', at: new Date(by.now).toISOString(), of, ...commits }, text);
};
