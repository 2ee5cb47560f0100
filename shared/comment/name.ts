import { createHash } from 'node:crypto';

/** Signs that turn the direction of what is around them: a name must read as it is stored. */
const turning = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** A name as readers get it. */
export const shownName = (name: string): string => name.replace(turning, '');

/**
 * Six characters 0–9, a–v that are the same for all comments under one author secret on a site, and say nothing on another: the
 * author key is the secret's hash for the site. One in 2³⁰ authors has another's.
 */
export const authorMark = (authorKey: string): string => {
  const bits = createHash('sha256').update(`mark ${authorKey}`).digest().readUInt32BE() >>> 2;
  return bits.toString(32).padStart(6, '0');
};
