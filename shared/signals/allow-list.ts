import { normalise } from '../text/normalise.ts';

/** Digits of a number as dialled or written at home: without separators, +46 and 0046 as 0. */
export const digitsOf = (text: string): string =>
  text
    .replace(/[^\d+]/g, '')
    .replace(/^(?:\+|00)46(?:0(?=\d))?/, '0')
    .replaceAll('+', '');

const textKey = (text: string): string => text.trim().replace(/\s+/g, ' ');

const sets = new WeakMap<readonly string[], ReadonlySet<string>>();

/** Whether a normalised text is on the site's allow list, whatever its separators where it is mostly a number. */
export const isAllowed = (allow: readonly string[], text: string): boolean => {
  if (allow.length === 0) return false;
  let known = sets.get(allow);
  if (!known) {
    const entries = allow.map((entry) => normalise('body', entry).text);
    known = new Set(entries.flatMap((entry) => [textKey(entry), ...(digitsOf(entry).length >= 5 ? [digitsOf(entry)] : [])]));
    sets.set(allow, known);
  }
  const digits = digitsOf(text);
  return known.has(textKey(text)) || (digits.length >= 5 && !/\p{L}{3}/u.test(text) && known.has(digits));
};
