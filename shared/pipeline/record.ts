import type { Comment } from '../comment/comment.ts';
import type { Message } from '../comment/message.ts';
import { decide } from '../policy/decide.ts';
import { policySchema } from '../policy/policy.ts';
import { weigh } from '../policy/weigh.ts';
import type { MissingCheck } from '../signals/signal.ts';
import type { Judged } from './judge.ts';

/** For what no policy was asked about: the missing check is the only reason. */
export const noPolicy = policySchema.parse({ mode: 'machine' });

const stateAfter = { approve: 'approved', hold: 'held', reject: 'rejected' } as const;

/** The record of a submission that could not be judged at all: a human reads it. */
export const heldUnjudged = (message: Message, missing: MissingCheck, now: number): Comment =>
  record(
    { ...message, opens: message.opens && { url: message.opens.url } },
    { signals: [], missing: [missing], language: undefined, judgement: decide(noPolicy, weigh(noPolicy, [], [missing]), {}) },
    now,
  );

/** The casebook's record of what was judged at `now` (Unix ms). */
export const record = (message: Message, { signals, missing, language, judgement }: Judged, now: number): Comment => {
  const { site, id, thread, parentId, revision, body, opens, author, visitor, authorKey, clues } = message;
  const decision = { ...judgement, actor: 'machine', at: new Date(now).toISOString() };
  return {
    ...{ site, id, thread, parentId, revision, body, opens, author, visitor, authorKey, clues, signals, missing, language },
    state: stateAfter[judgement.outcome],
    decisions: [decision],
  };
};
