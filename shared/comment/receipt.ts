import { keyedHash, sameSecret } from '../keyed-hash.ts';

/** A key with its id, which stands before the dot in what it made. */
export type NamedKey = { readonly id: string; readonly key: Buffer };

/** The author's proof for one comment. Recomputed, never stored. */
export const receiptFor = ({ id, key }: NamedKey, commentId: string): string => `${id}.${keyedHash(key, `receipt ${commentId}`)}`;

export const isReceiptFor = (key: NamedKey, commentId: string, receipt: string): boolean => sameSecret(receiptFor(key, commentId), receipt);
