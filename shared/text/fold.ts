import { latinForms } from './confusables-table.ts';
import { lettersOf } from './letters-of.ts';
import type { Edit } from './rewrite.ts';

/** Marks and invisible characters, which hang on the character before them. */
const hanging = '\\p{M}\\p{Cf}\\p{DI}';
/** Characters that are in normal form, case apart. */
const settled = '\\n -~À-ÿ‐–—‘’“”„•€';
const suspect = new RegExp(`[^${settled}]`, 'g');
/**
 * Regional indicators in a row, or a character with what hangs on it. At most 30, the limit of Unicode's stream-safe format
 * (UAX #15, §13), because putting marks into canonical order takes quadratic time; the rest is dropped.
 */
const cluster = new RegExp(`[\\u{1f1e6}-\\u{1f1ff}]+|[^${hanging}][${hanging}]{0,30}|[${hanging}]{1,30}`, 'yu');
const hangs = new RegExp(`[${hanging}]`, 'yu');
const flags = /^\p{RGI_Emoji_Flag_Sequence}+$/v;
const invisible = /[\p{Cf}\p{DI}]/gu;
const leftOver = /[\p{Mn}\p{Me}]/gu;
/** A ligature of a whole phrase (U+FDFA: 18 letters) stays one character: the normal form must not be many times the text. */
const mostUnits = 4;

/** Alphabets that NFKC leaves or puts in brackets: in brackets, white in circles and squares, regional indicators. First letters. */
const alphabets = [0x249c, 0x1f110, 0x1f150, 0x1f170, 0x1f1e6];
/** Numbers 1–9 in circles that NFKC leaves: the first of each row. */
const circled = [0x2776, 0x2780, 0x278a, 0x24f5];
const decimal = /^\p{Nd}$/u;
const latin = /\p{Script=Latin}/u;
const forms = lettersOf(latinForms);

/** The digit's value: the ten of each script stand in order, those of two scripts at most in a row. */
const digitOf = (digit: number): number => {
  let before = 0;
  while (decimal.test(String.fromCodePoint(digit - before - 1))) before += 1;
  return before % 10;
};

const asciiOf = (character: string): string | undefined => {
  const code = character.codePointAt(0) ?? 0;
  const alphabet = alphabets.find((first) => code >= first && code < first + 26);
  if (alphabet !== undefined) return String.fromCodePoint(0x61 + code - alphabet);
  const row = circled.find((first) => code >= first && code < first + 9);
  if (row !== undefined) return String(1 + code - row);
  return decimal.test(character) ? String(digitOf(code)) : undefined;
};

/** Letters of European alphabets stay as they are; other Latin ones lose their marks, bars and turns. */
const foldCharacter = (character: string): string => {
  if (/[ʹʻʼ′]/.test(character)) return "'";
  if (!latin.test(character)) return asciiOf(character) ?? character;
  const [base = ''] = character.toLowerCase().normalize('NFD');
  return forms.get(base) ?? base;
};

const foldCluster = (characters: string): string => {
  if (/^[\u2028\u2029]/.test(characters)) return '\n';
  if (/^[\p{Cc}\p{Zs}\u2800]/u.test(characters)) return ' ';
  if (characters.startsWith('´')) return "'";
  const visible = characters.replace(invisible, '');
  const composed = asciiOf(visible) ?? visible.normalize('NFKC');
  return (composed.length > mostUnits * visible.length ? visible : composed)
    .replace(leftOver, '')
    .replace(/[^\0-\u017f]|[ıİĸ]/gu, foldCharacter);
};

const isIndicator = (characters: string): boolean => /^[\u{1f1e6}-\u{1f1ff}]/u.test(characters);

const isAt = (sticky: RegExp, text: string, place: number): boolean => {
  sticky.lastIndex = place;
  return sticky.test(text);
};

/**
 * Folds each character with its marks: NFKC, no marks that do not compose, nothing invisible, no controls but the line feed, blanks
 * as spaces, decorated letters and all digits as plain ones. Keeps the case.
 */
export const fold = (text: string): readonly Edit[] => {
  const edits: Edit[] = [];
  const known = new Map<string, string>();
  let end = 0;
  for (suspect.lastIndex = 0; suspect.test(text); suspect.lastIndex = end) {
    const place = suspect.lastIndex - 1;
    const start = place > end && isAt(hangs, text, place) ? place - 1 : place;
    isAt(cluster, text, start);
    end = cluster.lastIndex;
    const characters = text.slice(start, end);
    if (isIndicator(characters)) {
      if (flags.test(characters)) continue;
      for (let at = start; at < end; at += 2) edits.push({ start: at, end: at + 2, text: foldCharacter(text.slice(at, at + 2)) });
      continue;
    }
    const folded = known.get(characters) ?? foldCluster(characters);
    known.set(characters, folded);
    if (folded !== characters) edits.push({ start, end, text: folded });
  }
  return edits;
};
