import type { Comment } from '../comment/comment.ts';
import { type Entry, stateAfter } from '../comment/log.ts';
import type { Message } from '../comment/message.ts';
import { decide } from '../policy/decide.ts';
import { policySchema } from '../policy/policy.ts';
import { weigh } from '../policy/weigh.ts';
import type { MissingCheck } from '../signals/signal.ts';
import type { Judged } from './judge.ts';

/** For what no policy was asked about: the missing check is the only reason. */
export const noPolicy = policySchema.parse({ mode: 'machine' });

/** When (Unix ms) and with which salt a comment is recorded. */
export type Filing = { readonly now: number; readonly salt: string };

/** The record of a submission that could not be judged at all: a human reads it. */
export const heldUnjudged = (message: Message, missing: MissingCheck, filing: Filing): Comment =>
  record(
    { ...message, opens: message.opens && { url: message.opens.url } },
    { signals: [], missing: [missing], language: undefined, judgement: decide(noPolicy, weigh(noPolicy, [], [missing]), {}) },
    filing,
  );

/** The casebook's record of what was judged. */
export const record = (message: Message, { signals, missing, language, judgement }: Judged, { now, salt }: Filing): Comment => {
  const { site, id, thread, parentId, revision, body, opens, author, visitor, authorKey, clues } = message;
  const log: readonly Entry[] = [{ kind: 'decision', ...judgement, actor: 'machine', at: new Date(now).toISOString() }];
  return {
    ...{ site, id, thread, parentId, revision, body, opens, author, visitor, authorKey, clues, signals, missing, language, salt },
    state: stateAfter(log),
    log,
  };
};
