import type { Reading } from '../../reading/reader.ts';
import type { Word } from '../../reading/words.ts';
import { detector, type Finding } from '../finding.ts';
import { rarityOf } from '../lexicon/letter-pairs.ts';
import { linksIn } from '../links.ts';

/** Keys side by side, forth and back, that no word of either language has in a row: "wer" and "pop" are not here. */
const runs: ReadonlySet<string> = new Set(
  ['asdfghjklöä', 'zxcvbnm', 'qwe', 'uiop', 'rtyu', 'qaz', 'wsx', 'edc', 'rfv', 'tgb', 'yhn', 'ujm'].flatMap((row) =>
    [row, [...row].toReversed().join('')].flatMap((keys) => Array.from({ length: keys.length - 2 }, (_, at) => keys.slice(at, at + 3))),
  ),
);
const shareOfRuns = (word: string): number => {
  let count = 0;
  for (let at = 0; at + 3 <= word.length; at += 1) if (runs.has(word.slice(at, at + 3))) count += 1;
  return count / (word.length - 2);
};

/** Rarity (see `rarityOf`) from which a word among others of its kind is none, and from which it is none alone. */
const rare = 3.4;
const rareAlone = 4.4;
/** From less no word gets there, with all that is added. */
const leastRarity = 2.3;
const ofRuns = 4.5;
const ofNoVowel = 1;
/** Short words are cries and abbreviations as well. */
const ofShortness = -0.7;
const vowel = /[aeiouyåäö]/;
const shortest = 3;
const longest = 200;

const strangenessOf = (word: string): number => {
  const rarity = rarityOf(word);
  if (rarity < leastRarity) return rarity;
  const share = shareOfRuns(word);
  if (word.length === shortest && share === 0) return 0;
  return rarity + ofRuns * share + (vowel.test(word) ? 0 : ofNoVowel) + (word.length < 5 ? ofShortness : 0);
};

/** One letter or digit, 25 times and more; signs are ornament. */
const drawnOut = /([\p{L}\p{N}])\1{24}/u;
const drawnOutLength = 25;

const isMash = ({ text }: Word, line: number): boolean => text.length >= shortest && text.length <= longest && strangenessOf(text) >= line;
const isEndless = ({ start, end }: Word, text: string): boolean => end - start >= drawnOutLength && drawnOut.test(text.slice(start, end));

const abbreviation = /^\p{Lu}{2,5}$/u;
/** So many words of a text are looked at; so many letters have to be gibberish, in one word alone so many. */
const mostWords = 500;
const leastMass = 8;
const leastCry = 40;

const lengthOf = (words: readonly { readonly start: number; readonly end: number }[]): number =>
  words.reduce((sum, { start, end }) => sum + end - start, 0);

/** Words that no language has, where they are half of the text or more: one such word in a comment is a name, a code, a cry or a slip. */
const inReading = ({ field, words }: Reading): readonly Finding[] => {
  const looked = words.length > mostWords ? words.slice(0, mostWords) : words;
  const strange = looked.filter((word) => isMash(word, rare) || isEndless(word, field.text));
  if (strange.length === 0) return [];
  const links = linksIn(field);
  const found = strange.filter(({ start, end }) => {
    const span = field.spanOf(start, end);
    return !links.some((link) => link.start < end && start < link.end) && !abbreviation.test(field.original.slice(span.start, span.end));
  });
  const mass = lengthOf(found);
  const isSure = new Set(found.map(({ text }) => text)).size > 1 || found.some((word) => isMash(word, rareAlone)) || mass >= leastCry;
  if (!isSure || mass < leastMass || mass < (lengthOf(looked) - lengthOf(links)) / 2) return [];
  return [{ category: 'spam', message: 'gibberish', score: 0.55, spans: found.map(({ start, end }) => field.spanOf(start, end)) }];
};

/** Random letters, a hand on the keyboard, one character without end. In doubt no signal: other languages and abbreviations are none. */
export const gibberish = detector('gibberish', ({ readings: { body } }) => inReading(body));
