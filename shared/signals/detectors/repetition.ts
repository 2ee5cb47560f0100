import type { NormalisedText } from '../../text/normalise.ts';
import { detector, type Finding } from '../finding.ts';

const wordsInRow = 12;
const linesAlike = 5;
const laughter = /^(?:h[aeio]|lo)+l?h?$/;

/** Stretches where one word follows itself 12 times or more; laughter may go on. */
const sameWord = (field: NormalisedText): readonly Finding[] => {
  const found: Finding[] = [];
  let run = { word: '', start: 0, end: 0, count: 0 };
  const close = () => {
    if (run.count >= wordsInRow && !laughter.test(run.word)) found.push({ category: 'spam', message: 'repetition', score: 0.6, spans: [field.spanOf(run.start, run.end)] });
  };
  for (const { 0: word, index } of field.text.matchAll(/[\p{L}\p{N}]+/gu)) {
    const end = index + word.length;
    if (word === run.word) run = { ...run, end, count: run.count + 1 };
    else {
      close();
      run = { word, start: index, end, count: 1 };
    }
  }
  close();
  return found;
};

/** A line of at least ten characters, said five times. */
const sameLine = (field: NormalisedText): readonly Finding[] => {
  const places = Map.groupBy(field.text.matchAll(/[^\n]{10,}/g), ({ 0: line }) => line.trim());
  return [...places.values()]
    .filter((lines) => lines.length >= linesAlike)
    .map((lines) => ({
      category: 'spam',
      message: 'repetition',
      score: 0.6,
      spans: lines.map(({ 0: line, index }) => field.spanOf(index, index + line.length)),
    }));
};

/** A long text of hardly any different words. */
const fewWords = (field: NormalisedText): readonly Finding[] => {
  const words = field.text.match(/[\p{L}\p{N}]+/gu) ?? [];
  const isPoor = words.length >= 40 && new Set(words).size / words.length < 0.12;
  return isPoor ? [{ category: 'spam', message: 'repetition', score: 0.55, spans: [field.spanOf(0, field.text.length)] }] : [];
};

/** The same said over and over: a word, a line, or nothing but a few words. */
export const repetition = detector('repetition', ({ fields: { body } }) =>
  body.text.length < 30 ? [] : [...sameWord(body), ...sameLine(body), ...fewWords(body)],
);
