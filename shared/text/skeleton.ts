import { latinFor } from './confusables.ts';
import { fold } from './fold.ts';
import { asWritten, rewrite } from './rewrite.ts';

const marks = /\p{M}/gu;
/** What is neither letter nor digit: blanks, signs, emoji. */
const signs = /[^\p{L}\p{N}]/gu;

/**
 * What is left of a name to an eye that skims it: two names with the same skeleton pass for each other. Like the skeleton of
 * UTS #39, but across alphabets, and without case, marks, blanks and signs. Not to be shown. Pure, linear.
 */
export const nameSkeleton = (name: string): string => {
  const { text } = rewrite(asWritten(name), fold(name));
  const plain = Array.from(text, (letter) => latinFor(letter) ?? letter)
    .join('')
    .toLowerCase()
    .normalize('NFD')
    .replace(marks, '');
  const letters = plain
    .replace(/[1|]/g, 'l')
    .replaceAll('0', 'o')
    .replace(signs, '')
    .replaceAll('i', 'l')
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w');
  return letters === '' ? plain.replace(/\s/gu, '') : letters;
};
