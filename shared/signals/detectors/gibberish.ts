import type { Reading } from '../../reading/reader.ts';
import type { NormalisedText } from '../../text/normalise.ts';
import { detector, type Finding } from '../finding.ts';
import { rarityOf } from '../lexicon/letter-pairs.ts';
import { linksIn } from '../links.ts';
import { occurrences } from '../pattern.ts';
import type { Span } from '../signal.ts';

/** Keys side by side, forth and back, that no word of either language has in a row: "wer" and "pop" are not here. */
const runs: ReadonlySet<string> = new Set(
  ['asdfghjklöä', 'zxcvbnm', 'qwe', 'uiop', 'rtyu', 'qaz', 'wsx', 'edc', 'rfv', 'tgb', 'yhn', 'ujm'].flatMap((row) =>
    [row, [...row].toReversed().join('')].flatMap((keys) => Array.from({ length: keys.length - 2 }, (_, at) => keys.slice(at, at + 3))),
  ),
);
const runsIn = (word: string): number => {
  let count = 0;
  for (let at = 0; at + 3 <= word.length; at += 1) if (runs.has(word.slice(at, at + 3))) count += 1;
  return count;
};

/** Rarity from which a word among others of its kind is none, and from which it is none alone: names, and other languages, are below. */
const rare = 3.4;
const rareAlone = 4.4;
/** What is less is not looked at more closely. */
const leastRarity = 1.8;
const rarityOfRuns = 2;
const shortPenalty = 0.7;
const vowel = /[aeiouyåäö]/;
/** So many words of the text are looked at, and so much of it has to be gibberish, in letters. */
const mostWords = 500;
const leastMass = 8;
const isLetters = /^\p{L}+$/u;
const abbreviation = /^\p{Lu}{2,5}$/u;

/** Rarity of a word, more where keys stand side by side or no vowel, less where it is short: those are abbreviations, and cries. */
const strangenessOf = (word: string): number => {
  const rarity = rarityOf(word);
  if (rarity < leastRarity) return rarity;
  const count = runsIn(word);
  if (word.length === 3 && count === 0) return 0;
  const shortness = word.length < 5 ? shortPenalty : 0;
  return rarity + (rarityOfRuns * count) / (word.length - 2) + (vowel.test(word) ? 0 : 1) - shortness;
};

/** Words that no language has, where they are half of the text or more: one such word in a comment is a name, a code, a cry or a slip. */
const mashed = ({ field, words }: Reading): readonly Finding[] => {
  const looked = words.slice(0, mostWords);
  const strange = looked.filter(({ text }) => text.length > 2 && text.length < 200 && strangenessOf(text) >= rare);
  if (strange.length === 0) return [];
  const links = linksIn(field);
  const outside = strange.filter(({ start, end }) => !links.some((link) => link.start < end && start < link.end));
  const found = outside.filter(({ start, end }) => !abbreviation.test(original(field, start, end)));
  const mass = sum(found.map(({ text }) => text.length));
  const total = sum(looked.map(({ text }) => text.length)) - sum(links.map(({ start, end }) => end - start));
  const isSure =
    new Set(found.map(({ text }) => text)).size > 1 || found.some(({ text }) => strangenessOf(text) >= rareAlone && isLetters.test(text));
  return mass >= leastMass && mass >= total / 2 && isSure
    ? [
        gibberishAt(
          found.map(({ start, end }) => field.spanOf(start, end)),
          0.55,
        ),
      ]
    : [];
};

const original = (field: NormalisedText, from: number, to: number): string => {
  const { start, end } = field.spanOf(from, to);
  return field.original.slice(start, end);
};
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
const gibberishAt = (spans: readonly Span[], score: number): Finding => ({ category: 'spam', message: 'gibberish', score, spans });

/** One letter or digit without end, that is half of the text; a cry is shorter, and rows of signs are ornament. */
const drawnOut = /([^\s!-/:-@[-`{-¿‐-⯿])\1{24,}/g;
const endlessMass = 40;
const endless = (field: NormalisedText): readonly Finding[] => {
  if (field.text.length < endlessMass) return [];
  const found = occurrences(field, drawnOut);
  if (found.length === 0) return [];
  const mass = sum(found.map(({ start, end }) => end - start));
  const letters = field.text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  return mass >= endlessMass && mass >= letters / 2
    ? [
        gibberishAt(
          found.map(({ span }) => span),
          0.55,
        ),
      ]
    : [];
};

/** Random letters, a hand on the keyboard, one character without end. In doubt no signal: other languages and abbreviations are none. */
export const gibberish = detector('gibberish', ({ fields: { body }, readings }) => [...mashed(readings.body), ...endless(body)]);
