import type { Comment, RecordedContext } from '../comment/comment.ts';
import type { Message } from '../comment/message.ts';
import type { Policy } from '../policy/policy.ts';
import type { Detector } from '../signals/detector.ts';
import { judge } from './judge.ts';
import { type Filing, heldUnjudged, noPolicy, record } from './record.ts';

/** The casebook's record of a submission. Without the site's policy it is held. */
export const moderated = (
  message: Message,
  policy: Policy | undefined,
  context: RecordedContext,
  filing: Filing,
  detectors: readonly Detector[],
): Comment => {
  const { body, author, clues, opens } = message;
  if (!policy) return heldUnjudged(message, { check: 'policy', reason: 'failed' }, filing);
  // The article's author is known without any approval.
  const known = author.badge ? { ...context, approvedBefore: Number.POSITIVE_INFINITY } : context;
  const judged = judge({ body, name: author.name, url: author.url }, clues, policy, known, detectors);
  const recorded = record({ ...message, opens: opens && cleanOpening(opens, detectors) }, judged, filing);
  return Object.keys(context).length > 0 ? { ...recorded, context } : recorded;
};

/** A reader names the page, and readers will see its name: one that the engine has anything against is left out. */
const cleanOpening = ({ url, title = '' }: NonNullable<Message['opens']>, detectors: readonly Detector[]): Message['opens'] => {
  const clean = judge({ body: title }, {}, noPolicy, {}, detectors).judgement.outcome === 'approve';
  return clean && title !== '' ? { url, title } : { url };
};
