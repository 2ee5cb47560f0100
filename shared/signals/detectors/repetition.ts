import type { Reading } from '../../reading/reader.ts';
import { breaks, type Word } from '../../reading/words.ts';
import { detector, type Finding } from '../finding.ts';

/** Fewer words are never too much of the same. */
const fewest = 10;
/** Laughter may go on for longer. */
const longestLaughter = 24;
const laughter = /^(?:(?:h[aeiouåäö]+|lo|xd|ja)+h?l?|lma+o+|rofl|😂|🤣)+$/u;
/** The longest phrase, in words, that is sought said again and again; how often it is too much. */
const longestPhrase = 6;
const tooOften = 6;
/** The share of different words that is too small in a text of up to so many words; a longer one repeats itself by nature. */
const poorShare = 0.3;
const poorLength = 400;
/** Of more different words than this, no text of such length repeats itself. */
const richShare = 0.6;
const letter = /\p{L}/u;
/** A sentence of so many characters and more, said so often and making up half of the text. */
const longSentence = 10;
const sentenceTooOften = 5;

/** Without what may differ in one that says the same again: digits, and letters drawn out. */
const plain = (text: string): string => text.replace(/\d/g, '').replace(/(.)\1+/gu, '$1');

type Stretch = { readonly first: number; readonly last: number };

/** Stretches in which a phrase of one to six words follows itself, by its words' numbers. */
const stretchesIn = (words: readonly string[]): readonly Stretch[] => {
  const found: Stretch[] = [];
  for (let size = 1; size <= longestPhrase; size += 1) {
    let first = 0;
    for (let at = size; at <= words.length; at += 1) {
      if (words[at] !== undefined && words[at] === words[at - size]) continue;
      const length = at - first;
      const isLaughter = words.slice(first, Math.min(at, first + size)).every((word) => laughter.test(word));
      const limit = isLaughter ? longestLaughter : size > 1 ? tooOften * size : fewest;
      if (length >= Math.max(fewest, limit)) found.push({ first, last: at - 1 });
      first = at - size + 1;
    }
  }
  return found;
};

/** The words of the sentences, or lines, that are said too often. */
const sentencesIn = (all: readonly Word[], words: readonly string[]): readonly Stretch[] => {
  const places = new Map<string, Stretch[]>();
  for (let first = 0, at = 1; at <= words.length; at += 1) {
    if (at < words.length && (all[at]?.breakBefore ?? 0) < breaks.sentence) continue;
    const sentence = words.slice(first, at).join(' ');
    if (sentence.length >= longSentence) {
      const said = places.get(sentence) ?? [];
      said.push({ first, last: at - 1 });
      places.set(sentence, said);
    }
    first = at;
  }
  return [...places.values()]
    .filter(
      (said) => said.length >= sentenceTooOften && said.reduce((sum, { first, last }) => sum + last - first + 1, 0) >= words.length / 2,
    )
    .flat();
};

const isPoor = (words: readonly string[], different: number): boolean =>
  words.length >= 2 * fewest &&
  words.length <= poorLength &&
  different / words.length < poorShare &&
  !words.every((word) => laughter.test(word));

/** Whether more different words than the share are there: found early, if so. */
const isRich = (words: readonly Word[]): boolean => {
  const different = new Set<string>();
  for (const { text } of words) if (different.add(text).size > words.length * richShare) return true;
  return false;
};

const inReading = ({ field, words: all }: Reading): readonly Finding[] => {
  if (all.length < fewest) return [];
  if (all.length < poorLength && isRich(all)) return [];
  // Numbers are lists, codes and addresses, and signs ornament.
  const spoken = all.filter(({ text }) => letter.test(text));
  const words = spoken.map(({ text }) => plain(text));
  const found = [
    ...stretchesIn(words),
    ...sentencesIn(spoken, words),
    ...(isPoor(words, new Set(words).size) ? [{ first: 0, last: words.length - 1 }] : []),
  ];
  const spans = found.flatMap(({ first, last }) => {
    const [from, to] = [spoken[first], spoken[last]];
    return from && to ? field.spanOf(from.start, to.end) : [];
  });
  return spans.length > 0 ? [{ category: 'spam', message: 'repetition', score: 0.55, spans }] : [];
};

/** The same said over and over, with small changes or none: a word, a phrase, a sentence, or a text of hardly any different words. */
export const repetition = detector('repetition', ({ readings: { body } }) => inReading(body));
