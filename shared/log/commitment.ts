import { createHash } from 'node:crypto';
import type { Comment } from '../comment/comment.ts';
import type { Entry } from '../comment/log.ts';
import { canonical } from './canonical.ts';

/** What the log holds of a text: base64url(SHA-256(salt ‖ text)), 43 characters. With the salt erased it tells nothing of the text. */
export const commitment = (salt: string, text: string): string => createHash('sha256').update(salt).update(text).digest('base64url');

/** The log as it is hashed: each decision with the commitment to what was decided on, which is stored only once the text is erased. */
export const committedLog = ({ salt, body, author: { name, url }, log }: Comment): readonly Entry[] => {
  if (salt === undefined) return log;
  const text = commitment(salt, canonical({ body, name, url }));
  return log.map((entry) => (entry.kind === 'decision' ? { text, ...entry } : entry));
};
