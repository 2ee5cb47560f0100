import { committedLog } from '../log/commitment.ts';
import type { Comment } from './comment.ts';
import type { Actor } from './decision.ts';
import { withDecision } from './log.ts';

/**
 * The comment without any text, or anything that leads to its author, erased at `now` (Unix ms) by `actor`; undefined where it is
 * erased already. Its log stays, and what was sealed of it can still be verified.
 */
export const erased = (comment: Comment, now: number, actor: Actor): Comment | undefined => {
  if (comment.state === 'erased') return undefined;
  const { opens: _opens, visitor: _visitor, authorKey: _authorKey, salt: _salt, ...kept } = comment;
  return withDecision({ ...kept, body: '', author: {}, log: committedLog(comment) }, now, { outcome: 'erase', actor });
};
