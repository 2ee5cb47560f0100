import type { Comment } from './comment.ts';
import { withDecision } from './log.ts';

/** The comment as its author takes it back at `now` (Unix ms); undefined where it is gone already. */
export const withdrawn = (comment: Comment, now: number): Comment | undefined => {
  if (comment.state === 'withdrawn' || comment.state === 'erased') return undefined;
  return withDecision(comment, now, { outcome: 'withdraw', actor: 'author' });
};
