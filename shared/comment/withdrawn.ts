import { engineVersion } from '../engine-version.ts';
import type { Comment } from './comment.ts';
import { lastDecision, withEntry } from './log.ts';

/** The comment as its author takes it back at `now` (Unix ms); undefined where it is gone already. */
export const withdrawn = (comment: Comment, now: number): Comment | undefined => {
  if (comment.state === 'withdrawn' || comment.state === 'erased') return undefined;
  return withEntry(comment, {
    kind: 'decision',
    outcome: 'withdraw',
    reasons: [],
    policyVersion: lastDecision(comment)?.policyVersion ?? '',
    engineVersion,
    actor: 'author',
    at: new Date(now).toISOString(),
  });
};
