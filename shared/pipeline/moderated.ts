import type { Comment } from '../comment/comment.ts';
import type { Message } from '../comment/message.ts';
import { type DecisionContext, decide } from '../policy/decide.ts';
import { type Policy, policySchema } from '../policy/policy.ts';
import { weigh } from '../policy/weigh.ts';
import type { Detector } from '../signals/detector.ts';
import type { MissingCheck } from '../signals/signal.ts';
import { type Judged, judge } from './judge.ts';

/** For what no policy was asked about: the missing check is the only reason. */
const noPolicy = policySchema.parse({ mode: 'machine' });

const stateAfter = { approve: 'approved', hold: 'held', reject: 'rejected' } as const;

/** The casebook's record of a submission that was judged at `now` (Unix ms). Without the site's policy it is held. */
export const moderated = (
  message: Message,
  policy: Policy | undefined,
  context: DecisionContext,
  now: number,
  detectors: readonly Detector[],
): Comment => {
  const { body, author, clues, opens } = message;
  if (!policy) return heldUnjudged(message, { check: 'policy', reason: 'failed' }, now);
  const judged = judge({ body, name: author.name, url: author.url }, clues, policy, context, detectors);
  return record({ ...message, opens: opens && cleanOpening(opens, detectors) }, judged, now);
};

/** A reader names the page, and readers will see its name: one that the engine has anything against is left out. */
const cleanOpening = ({ url, title = '' }: NonNullable<Message['opens']>, detectors: readonly Detector[]): Message['opens'] => {
  const clean = judge({ body: title }, {}, noPolicy, {}, detectors).judgement.outcome === 'approve';
  return clean && title !== '' ? { url, title } : { url };
};

/** The record of a submission that could not be judged at all: a human reads it. */
export const heldUnjudged = (message: Message, missing: MissingCheck, now: number): Comment =>
  record(
    { ...message, opens: message.opens && { url: message.opens.url } },
    { signals: [], missing: [missing], language: undefined, judgement: decide(noPolicy, weigh(noPolicy, [], [missing]), {}) },
    now,
  );

const record = (message: Message, { signals, missing, language, judgement }: Judged, now: number): Comment => {
  const { site, id, thread, parentId, revision, body, opens, author, visitor, authorKey, clues } = message;
  const decision = { ...judgement, actor: 'machine', at: new Date(now).toISOString() };
  return {
    ...{ site, id, thread, parentId, revision, body, opens, author, visitor, authorKey, clues, signals, missing, language },
    state: stateAfter[judgement.outcome],
    decisions: [decision],
  };
};
