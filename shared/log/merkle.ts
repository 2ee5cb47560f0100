import { createHash } from 'node:crypto';

const hash = (prefix: number, ...parts: readonly Uint8Array[]): Buffer => {
  const sum = createHash('sha256').update(Uint8Array.of(prefix));
  for (const part of parts) sum.update(part);
  return sum.digest();
};

/** The largest power of two below `count`. */
const splitOf = (count: number): number => 2 ** (31 - Math.clz32(count - 1));

/** The root of a Merkle tree as RFC 6962 §2.1 makes it: SHA-256, leaves after a 0 byte and nodes after a 1. */
export const rootOf = (leaves: readonly Uint8Array[]): Buffer => {
  const [only] = leaves;
  if (only === undefined) return createHash('sha256').digest();
  if (leaves.length === 1) return hash(0, only);
  const split = splitOf(leaves.length);
  return hash(1, rootOf(leaves.slice(0, split)), rootOf(leaves.slice(split)));
};
