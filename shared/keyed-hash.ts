import { createHash, createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';

/** A key for one purpose and one site, from a master key (HKDF, RFC 5869). */
export const deriveKey = (master: string, purpose: string, site: string): Buffer =>
  Buffer.from(hkdfSync('sha256', master, site, `sluss ${purpose}`, 32));

/** HMAC-SHA256, its first 16 bytes in base64url: 22 characters. */
export const keyedHash = (key: Buffer, text: string): string =>
  createHmac('sha256', key).update(text).digest().subarray(0, 16).toString('base64url');

/** SHA-256, its first `bytes` bytes in base64url. */
export const shortHash = (text: string, bytes = 12): string =>
  createHash('sha256').update(text).digest().subarray(0, bytes).toString('base64url');

/** Compares without telling by its time where two texts differ. */
export const sameSecret = (a: string, b: string): boolean => {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
};
