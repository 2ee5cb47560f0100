import { createHash } from 'node:crypto';
import type { Comment } from '../comment/comment.ts';
import { type Entry, entriesBeforeText, stateAfter } from '../comment/log.ts';
import { canonical } from './canonical.ts';

/** What the log holds of a text: base64url(SHA-256(salt ‖ text)), 43 characters. With the salt erased it tells nothing of the text. */
export const commitment = (salt: string, text: string): string => createHash('sha256').update(salt).update(text).digest('base64url');

/**
 * The log as it is hashed: each decision with the commitment to what was decided on. It is stored once the text is erased or edited,
 * and believed only then: as long as the text is there, it is made of it.
 */
export const committedLog = (comment: Comment): readonly Entry[] => {
  const { salt = '', body, author, log } = comment;
  if (stateAfter(log) === 'erased') return log;
  const former = entriesBeforeText(comment);
  const { name, url } = author;
  const text = commitment(salt, canonical({ body, name, url }));
  return log.map((entry, at) => (entry.kind === 'decision' && at >= former ? { ...entry, text } : entry));
};
