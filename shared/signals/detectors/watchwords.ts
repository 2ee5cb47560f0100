import { plainSpellings } from '../../reading/plain-spellings.ts';
import type { Reading } from '../../reading/reader.ts';
import { remembered } from '../../reading/remembered.ts';
import { type Word, wordsOf } from '../../reading/words.ts';
import { type NormalisedText, normalise } from '../../text/normalise.ts';
import type { Watchword } from '../detector.ts';
import { detector, type Finding } from '../finding.ts';
import { longestEnding, type Stem, stemsOf } from '../inflection.ts';
import { judgedFields } from '../signal.ts';

type Entry = { readonly score: number; readonly endings: Stem['endings']; readonly rest: readonly (readonly Stem[])[] };
type Lexicon = {
  readonly byStem: ReadonlyMap<string, readonly Entry[]>;
  /** How stems begin: most words of a text begin otherwise. */
  readonly beginnings: ReadonlySet<number>;
  readonly symbols: readonly { readonly text: string; readonly score: number }[];
};

/** Digits or signs among letters, or a letter drawn out. */
const disguise = /[^\p{L}']|(.)\1\1/u;
/** UTF-16 units: what is longer is no word in disguise. */
const longestDisguised = 100;
/** Between the words of an expression: white space, or one sign. */
const joint = /^(?:\s{1,20}|\S)$/u;

const spellingsOf = remembered(plainSpellings);
const beginningOf = (word: string): number => word.charCodeAt(0) * 0x10000 + (word.length > 1 ? word.charCodeAt(1) : 0);

const compile = (watchwords: readonly Watchword[]): Lexicon => {
  const byStem = new Map<string, Entry[]>();
  const symbols: { readonly text: string; readonly score: number }[] = [];
  for (const { word, score } of watchwords) {
    const { text } = normalise('body', word);
    const [first, ...rest] = wordsOf(text).map((part) => stemsOf(part.text));
    if (!first) symbols.push({ text: text.trim(), score });
    for (const { stem, endings } of first ?? []) byStem.set(stem, [...(byStem.get(stem) ?? []), { score, endings, rest }]);
  }
  const beginnings = new Set([...byStem.keys()].map(beginningOf));
  return { byStem, beginnings, symbols: symbols.filter(({ text }) => text !== '') };
};

const compiled = new WeakMap<readonly Watchword[], Lexicon>();
const lexiconOf = (watchwords: readonly Watchword[]): Lexicon => {
  const lexicon = compiled.get(watchwords) ?? compile(watchwords);
  compiled.set(watchwords, lexicon);
  return lexicon;
};

const isForm = (stems: readonly Stem[], word: string): boolean =>
  stems.some(({ stem, endings }) => word.startsWith(stem) && endings.has(word.slice(stem.length)));

/** Where an expression whose first word is the one at `at` ends; undefined where the rest does not follow. */
const endOf = (text: string, words: readonly Word[], at: number, rest: Entry['rest']): number | undefined => {
  for (const [index, stems] of rest.entries()) {
    const [previous, next] = [words[at + index], words[at + index + 1]];
    if (!previous || !next || !isForm(stems, next.text) || !joint.test(text.slice(previous.end, next.start))) return undefined;
  }
  return words[at + rest.length]?.end;
};

/** The words as they are written: what the reader knows them for is not the site's. */
const inWords = ({ field, written: words }: Reading, { byStem, beginnings }: Lexicon): readonly Finding[] => {
  if (byStem.size === 0) return [];
  const found: Finding[] = [];
  const look = (text: string, at: number, start: number): void => {
    if (!beginnings.has(beginningOf(text))) return;
    for (let length = text.length; length > 0 && length >= text.length - longestEnding; length -= 1) {
      for (const { score, endings, rest } of byStem.get(text.slice(0, length)) ?? []) {
        const end = endings.has(text.slice(length)) ? endOf(field.text, words, at, rest) : undefined;
        if (end !== undefined) found.push({ category: 'watchword', message: 'watchword', score, spans: [field.spanOf(start, end)] });
      }
    }
  };
  for (const [at, { text, start }] of words.entries()) {
    look(text, at, start);
    if (text.length > longestDisguised || !disguise.test(text)) continue;
    for (const spelling of spellingsOf(text)) look(spelling, at, start);
  }
  return found;
};

const inSymbols = (field: NormalisedText, { symbols }: Lexicon): readonly Finding[] =>
  symbols.flatMap(({ text, score }) => {
    const spans = [];
    for (let at = field.text.indexOf(text); at >= 0; at = field.text.indexOf(text, at + text.length))
      spans.push(field.spanOf(at, at + text.length));
    return spans.length > 0 ? [{ category: 'watchword', message: 'watchword', score, spans }] : [];
  });

/** The site's own words and expressions: whole words, in any inflection; without letters and digits (an emoji) wherever they stand. */
export const watchwords = detector('watchwords', ({ fields, readings, settings }) => {
  const lexicon = lexiconOf(settings.watchwords);
  return [
    ...inWords(readings.body, lexicon),
    ...inWords(readings.name, lexicon),
    ...judgedFields.flatMap((name) => inSymbols(fields[name], lexicon)),
  ];
});
