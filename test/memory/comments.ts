import type { Comment } from '../../shared/comment/comment.ts';
import { newCommentId } from '../../shared/comment/comment-id.ts';

let last = 0;
/** A new id, one ms after the one before. */
export const nextId = (): string => {
  last = Math.max(last + 1, Date.now());
  return newCommentId(last, crypto.getRandomValues(new Uint8Array(10)));
};

export const approvedComment = (more: Partial<Comment> = {}): Comment => ({
  site: 'bladet',
  id: nextId(),
  thread: 'vattentornet',
  revision: 1,
  state: 'approved',
  body: 'Det är dags att någon räknar på vad vattentornet kostar.',
  author: { name: 'Torgny' },
  clues: {},
  signals: [],
  missing: [],
  salt: 'c2FsdCBhdiBzZXh0b24gYg',
  log: [
    {
      kind: 'decision',
      outcome: 'approve',
      reasons: [],
      policyVersion: 'p',
      engineVersion: 'e',
      actor: 'machine',
      at: '2026-05-02T10:00:00.000Z',
    },
  ],
  ...more,
});
