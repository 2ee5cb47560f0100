import { createHash } from 'node:crypto';
import type { Comment } from '../comment/comment.ts';
import { type Entry, stateAfter } from '../comment/log.ts';
import { canonical } from './canonical.ts';

/** What the log holds of a text: base64url(SHA-256(salt ‖ text)), 43 characters. With the salt erased it tells nothing of the text. */
export const commitment = (salt: string, text: string): string => createHash('sha256').update(salt).update(text).digest('base64url');

/**
 * The log as it is hashed: each decision with the commitment to what was decided on. It is stored once the text is erased, and
 * believed only then: as long as nobody erased the comment, it is made of what is there.
 */
export const committedLog = ({ salt = '', body, author: { name, url }, log }: Comment): readonly Entry[] => {
  if (stateAfter(log) === 'erased') return log;
  const text = commitment(salt, canonical({ body, name, url }));
  return log.map((entry) => (entry.kind === 'decision' ? { ...entry, text } : entry));
};
