import type { Kind, Term } from './terms.ts';

/** Tells of term number `term`, which stands from `start` on. */
export type Found = (term: number, start: number) => void;
/** Goes through the first `length` bytes once, whatever is looked for. */
export type Matcher = (bytes: Uint8Array, length: number, found: Found) => void;

const isDigit = (byte = 0): boolean => byte >= 0x30 && byte <= 0x39;
const isHex = (byte = 0): boolean => isDigit(byte) || ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x66);
const [dot, colon] = [0x2e, 0x3a];

/** Whether the address ends on both sides: 192.0.2.1 is not in 192.0.2.17. An e-mail is found in a longer one too. */
const isWhole: Readonly<Record<Kind, (bytes: Uint8Array, start: number, end: number) => boolean>> = {
  email: () => true,
  ip4: (bytes, start, end) =>
    !isDigit(bytes[start - 1]) &&
    !isDigit(bytes[end]) &&
    !(bytes[start - 1] === dot && isDigit(bytes[start - 2])) &&
    !(bytes[end] === dot && isDigit(bytes[end + 1])),
  ip6: (bytes, start, end) => !isHex(bytes[start - 1]) && !isHex(bytes[end]) && !(bytes[end] === colon && isHex(bytes[end + 1])),
};

const small = (byte: number): number => (byte >= 0x41 && byte <= 0x5a ? byte | 0x20 : byte);

/**
 * All terms at once, capital or small: Aho and Corasick's automaton (https://doi.org/10.1145/360825.360855), in which each state has
 * its next one for every byte that is in a term at all.
 */
export const createMatcher = (terms: readonly Term[]): Matcher => {
  const patterns = terms.flatMap(({ patterns: own, kind }, term) => own.map((bytes) => ({ bytes, kind, term })));
  const classes = new Uint8Array(256);
  let width = 1;
  for (const byte of new Set(patterns.flatMap(({ bytes }) => [...bytes]))) classes[byte] = width++;
  for (let byte = 0; byte < 256; byte += 1) classes[byte] = classes[small(byte)] ?? 0;

  const most = patterns.reduce((sum, { bytes }) => sum + bytes.length, 1);
  const next = new Int32Array(most * width);
  /** Which pattern ends here, and the nearest state in which a shorter one does; 0: none. */
  const ending = new Int32Array(most);
  const shorter = new Int32Array(most);
  const fallback = new Int32Array(most);
  let states = 1;
  for (const [number, { bytes }] of patterns.entries()) {
    let state = 0;
    for (const byte of bytes) {
      const edge = state * width + (classes[byte] ?? 0);
      next[edge] ||= states++;
      state = next[edge] ?? 0;
    }
    ending[state] = number + 1;
  }
  // By their distance from the start: a state's fallback is nearer, and so is complete.
  const queue: number[] = [0];
  for (const state of queue) {
    const back = fallback[state] ?? 0;
    for (let one = 1; one < width; one += 1) {
      const edge = state * width + one;
      const onBack = state === 0 ? 0 : (next[back * width + one] ?? 0);
      const target = next[edge] ?? 0;
      if (target === 0) {
        next[edge] = onBack;
        continue;
      }
      fallback[target] = onBack;
      shorter[target] = ending[onBack] ? onBack : (shorter[onBack] ?? 0);
      queue.push(target);
    }
  }

  return (bytes, length, found) => {
    let state = 0;
    for (let at = 0; at < length; at += 1) {
      state = next[state * width + (classes[bytes[at] ?? 0] ?? 0)] ?? 0;
      for (let end = ending[state] ? state : (shorter[state] ?? 0); end !== 0; end = shorter[end] ?? 0) {
        const pattern = patterns[(ending[end] ?? 0) - 1];
        if (!pattern) continue;
        const start = at + 1 - pattern.bytes.length;
        if (isWhole[pattern.kind](bytes.subarray(0, length), start, at + 1)) found(pattern.term, start);
      }
    }
  };
};
