import type { NormalisedText } from '../../text/normalise.ts';
import { detector, type Finding } from '../finding.ts';
import { rarePairs } from '../lexicon/letter-pairs.ts';
import { linksIn } from '../links.ts';
import { occurrences } from '../pattern.ts';

const words = /\p{L}{5,}/gu;
const rowPieces = /qwe|wer|ert|rty|asd|sdf|dfg|fgh|ghj|hjk|jkl|klö|löä|zxc|xcv|cvb|vbn|bnm/g;
/** One letter or digit, 25 times and more; a cry is shorter, and rows of signs are ornament. */
const drawnOut = /([\p{L}\p{N}])\1{24,}/gu;

const isMash = (word: string): boolean => {
  if (word.length >= 6 && (word.match(rowPieces)?.length ?? 0) >= 2) return true;
  if (word.length >= 7 && /^[bcdfghjklmnpqrstvwxz]+$/.test(word) && new Set(word).size > 3) return true;
  return rarePairs(word) >= 0.4 || /[bcdfghjklmnpqrstvwxz]{8}/.test(word);
};

/** Mashed words are a signal when they are most of the text: one of them in a comment is a name, a code or a slip. */
const mashed = (field: NormalisedText): readonly Finding[] => {
  const letters = field.text.match(/\p{L}/gu)?.length ?? 0;
  const links = linksIn(field);
  const inLinks = (at: number) => links.some(({ span }) => span.start <= at && at < span.end);
  const found = occurrences(field, words).filter(({ match, span }) => isMash(match[0]) && !inLinks(span.start));
  const mass = found.reduce((sum, { match }) => sum + match[0].length, 0);
  return mass >= 8 && mass >= letters / 2 ? [{ category: 'spam', message: 'gibberish', score: 0.6, spans: found.map(({ span }) => span) }] : [];
};

/** Random letters, a hand on the keyboard, one character without end. In doubt no signal: other languages and abbreviations are none. */
export const gibberish = detector('gibberish', ({ fields: { body } }) => [
  ...mashed(body),
  ...occurrences(body, drawnOut).map(({ span }) => ({ category: 'spam', message: 'gibberish', score: 0.55, spans: [span] }) as const),
]);
