import { engineVersion } from '../engine-version.ts';
import type { Comment } from './comment.ts';

/** The comment as its author takes it back at `now` (Unix ms); undefined where it is gone already. */
export const withdrawn = (comment: Comment, now: number): Comment | undefined => {
  if (comment.state === 'withdrawn' || comment.state === 'erased') return undefined;
  const policyVersion = comment.decisions.at(-1)?.policyVersion ?? '';
  const decision = {
    outcome: 'withdraw',
    reasons: [],
    policyVersion,
    engineVersion,
    actor: 'author',
    at: new Date(now).toISOString(),
  } as const;
  return { ...comment, state: 'withdrawn', decisions: [...comment.decisions, decision] };
};
