import type { Comment } from '../comment/comment.ts';
import type { Message } from '../comment/message.ts';
import type { DecisionContext } from '../policy/decide.ts';
import type { Policy } from '../policy/policy.ts';
import type { Detector } from '../signals/detector.ts';
import { judge } from './judge.ts';
import { heldUnjudged, noPolicy, record } from './record.ts';

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
