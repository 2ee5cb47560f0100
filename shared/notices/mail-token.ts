import { commentIdSchema } from '../comment/comment.ts';
import type { NamedKey } from '../comment/receipt.ts';
import { keyedHash, sameSecret } from '../keyed-hash.ts';

/** What a mail's link is good for, and nothing else. */
export type MailPurpose = 'confirm' | 'unsubscribe';

/** Proves that whoever has it got the mail about replies to a comment. The key is the site's. Recomputed, never stored. */
export const mailToken = ({ id: keyId, key }: NamedKey, comment: string, purpose: MailPurpose): string =>
  `${comment}.${keyId}.${keyedHash(key, `${purpose} ${comment}`)}`;

/** The comment that a token for this purpose is about; undefined where it is none. */
export const commentOfToken = (key: NamedKey, token: string, purpose: MailPurpose): string | undefined => {
  const id = commentIdSchema.safeParse(token.split('.', 1)[0]).data;
  return id !== undefined && sameSecret(mailToken(key, id, purpose), token) ? id : undefined;
};
