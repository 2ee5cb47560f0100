import type { NormalisedText } from '../text/normalise.ts';
import { conceptOf, type Edge, edgeOf } from './concepts.ts';
import { breaks, type Word } from './words.ts';

const name = edgeOf(conceptOf('name'));
const number = edgeOf(conceptOf('number'));
const hyphened = edgeOf(conceptOf('hyphened'));

/** A capital that no sentence's beginning asks for is a name's; the normal form has none, so the stored text is looked at. */
export const withForm = (field: NormalisedText, word: Word, senses: readonly Edge[], isKnown: boolean): readonly Edge[] => {
  const first = word.text.charCodeAt(0);
  const form = first >= 48 && first <= 57 ? number : isName(field, word, senses, isKnown) ? name : undefined;
  if (form === undefined && !word.hyphened) return senses;
  return [...senses, ...(form ? [form] : []), ...(word.hyphened ? [hyphened] : [])];
};

export const isName = (field: NormalisedText, { text, start, breakBefore }: Word, senses: readonly Edge[], isKnown: boolean): boolean => {
  const written = field.startOf(start);
  if (field.original.charCodeAt(written) === text.charCodeAt(0) || !isCapitalised(field.original, written)) return false;
  const begins = breakBefore === breaks.sentence || start === 0;
  if (isKnown && (begins || senses.length === 0)) return false;
  return !neverNames.has(text) && !/^i(?:$|')/.test(text) && !(begins && manyPeople.test(text));
};

/** Written with a capital, but not of persons; and many people, if it begins a sentence. */
const neverNames: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december mondays tuesdays wednesdays thursdays fridays saturdays sundays christmas easter internet english swedish god'.split(
    ' ',
  ),
);
const manyPeople = /(?:are|arna|erna|orna|ister|[^s]ers|ists)$/;

/** "Karin", but not a word in capitals throughout. */
const isCapitalised = (original: string, start: number): boolean => {
  const next = original[start + 1];
  return next !== undefined && next === next.toLowerCase();
};
