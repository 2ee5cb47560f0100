import { alikeAmongLatin, sameToTheEye } from './confusables-table.ts';
import { lettersOf } from './letters-of.ts';
import type { Edit } from './rewrite.ts';

const same = lettersOf(sameToTheEye);
const alike = lettersOf(sameToTheEye, alikeAmongLatin);

/** Where the tables' letters stand, and those that decompose to them. */
const suspect = /[\u0370-\u1fff\u2c80-\u2cff\ua4d0-\uabff]/;
const foreignLetter = /(?![\p{Script=Latin}\p{Script=Common}])\p{L}/u;
const latinLetter = /\p{Script=Latin}/u;
const word = /\p{L}+/gu;

/** The Latin letter that passes for this one, with its marks where a European alphabet has it so (ӓ as ä). */
export const latinFor = (letter: string): string | undefined => {
  const plain = alike.get(letter) ?? alike.get(letter.toLowerCase());
  if (plain !== undefined) return plain;
  const [base = '', ...marks] = letter.normalize('NFD');
  const latin = alike.get(base) ?? alike.get(base.toLowerCase());
  if (latin === undefined) return undefined;
  const marked = (latin + marks.join('')).normalize('NFC');
  return /^[à-ž]$/.test(marked) ? marked : latin;
};

/**
 * Look-alikes as Latin letters: in words that have Latin letters too, and words wholly of such as are the same to the eye (ара)
 * where the text is Latin and has no word that can only be foreign. Words in Cyrillic or Greek stay.
 */
export const latinise = (text: string): readonly Edit[] => {
  if (!suspect.test(text) || !latinLetter.test(text)) return [];
  const words = Array.from(text.matchAll(word)).filter(({ 0: letters }) => foreignLetter.test(letters));
  const isDisguise = (letters: string): boolean => Array.from(letters.toLowerCase()).every((letter) => same.has(letter));
  const isForeign = words.some(({ 0: letters }) => !latinLetter.test(letters) && !isDisguise(letters));
  return words.flatMap(({ 0: letters, index }) => {
    if (isForeign && !latinLetter.test(letters)) return [];
    const edits: Edit[] = [];
    let start = index;
    for (const letter of letters) {
      const end = start + letter.length;
      const latin = foreignLetter.test(letter) ? latinFor(letter) : undefined;
      if (latin !== undefined) edits.push({ start, end, text: latin });
      start = end;
    }
    return edits;
  });
};
