import type { NormalisedText } from '../../text/normalise.ts';
import { detector, type Finding } from '../finding.ts';
import { rarePairs } from '../lexicon/letter-pairs.ts';
import { linksIn } from '../links.ts';
import { type Occurrence, occurrences } from '../pattern.ts';

const words = /[a-zåäö]{5,}/g;
const neighbours = '(?:qwe|wer|ert|rty|asd|sdf|dfg|fgh|ghj|hjk|jkl|klö|löä|zxc|xcv|cvb|vbn|bnm)';
const consonant = '(?:(?<letter>[bcdfghjklmnpqrstvwxz])(?!\\k<letter>))';
/** Neighbours on the keyboard twice, or consonants without end, none of them drawn out. */
const mash = new RegExp(`${neighbours}.{0,20}${neighbours}|${consonant}{8}|^${consonant}{7,}$`);
/** One letter or digit, 25 times and more; a cry is shorter, and rows of signs are ornament. */
const drawnOut = /([^\s!-/:-@[-`{-¿‐-⯿])\1{24,}/g;

const rareShare = 0.4;
const isMash = (letters: string): boolean => rarePairs(letters) >= rareShare || mash.test(letters);
/** Without either no word can match `mash`, and it need not be tried on each. */
const anyNeighbours = new RegExp(neighbours);
const anyConsonants = /[bcdfghjklmnpqrstvwxz]{7}/;

/** Only what is half of the text or more is a signal: one such word in a comment is a name, a code, a cry or a slip. */
const mostOf = (field: NormalisedText, found: readonly Occurrence[], score: number): readonly Finding[] => {
  if (found.length === 0) return [];
  const mass = found.reduce((sum, { start, end }) => sum + end - start, 0);
  const letters = field.text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  return mass >= 8 && mass >= letters / 2 ? [{ category: 'spam', message: 'gibberish', score, spans: found.map(({ span }) => span) }] : [];
};

const mashed = (field: NormalisedText): readonly Finding[] => {
  const isSuspect =
    anyNeighbours.test(field.text) || anyConsonants.test(field.text) ? isMash : (letters: string) => rarePairs(letters) >= rareShare;
  if (!field.text.match(words)?.some(isSuspect)) return [];
  const links = linksIn(field);
  let next = 0;
  const outside = occurrences(field, words).filter(({ match, span: { start } }) => {
    while ((links[next]?.span.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    return isMash(match[0]) && start < (links[next]?.span.start ?? Number.POSITIVE_INFINITY);
  });
  return mostOf(field, outside, 0.6);
};

/** Random letters, a hand on the keyboard, one character without end. In doubt no signal: other languages and abbreviations are none. */
export const gibberish = detector('gibberish', ({ fields: { body } }) => [
  ...mashed(body),
  ...mostOf(body, occurrences(body, drawnOut), 0.55),
]);
