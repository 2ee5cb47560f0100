import type { NormalisedText } from '../../text/normalise.ts';
import { detector, type Finding } from '../finding.ts';

const wordsInRow = 12;
const linesAlike = 5;
/** Laughter, and rows of signs. */
const mayGoOn = /^(?:(?:h[aeio]|lo)+l?h?|[^\p{L}\p{N}]+)[.,!]*$/u;

const word = /\S+/g;

const repeated = (score: number, spans: Finding['spans']): Finding => ({ category: 'spam', message: 'repetition', score, spans });

/** Stretches where one word follows itself 12 times or more, unless it may go on. */
const sameWord = (field: NormalisedText): readonly Finding[] => {
  const found: Finding[] = [];
  let run = { word: '', start: 0, end: 0, count: 0 };
  const close = () => {
    if (run.count >= wordsInRow && !mayGoOn.test(run.word)) found.push(repeated(0.6, [field.spanOf(run.start, run.end)]));
  };
  for (const { 0: next, index } of field.text.matchAll(word)) {
    if (next !== run.word) {
      close();
      run = { word: next, start: index, end: index, count: 0 };
    }
    run.end = index + next.length;
    run.count += 1;
  }
  close();
  return found;
};

/** A line of at least ten characters, said five times. */
const sameLine = (field: NormalisedText): readonly Finding[] => {
  const places = Map.groupBy(field.text.matchAll(/[^\n]{10,}/g), ({ 0: line }) => line.trim());
  return [...places.values()]
    .filter((lines) => lines.length >= linesAlike)
    .map((lines) =>
      repeated(
        0.6,
        lines.map(({ 0: line, index }) => field.spanOf(index, index + line.length)),
      ),
    );
};

/** The same said over and over: a word, a line, or a long text of hardly any different words. */
export const repetition = detector('repetition', ({ fields: { body } }) => {
  const words = body.text.match(word) ?? [];
  const different = new Set(words).size;
  const isPoor = words.length >= 40 && different / words.length < 0.12;
  return [
    ...(words.length - different >= wordsInRow - 1 ? sameWord(body) : []),
    ...sameLine(body),
    ...(isPoor ? [repeated(0.55, [body.spanOf(0, body.text.length)])] : []),
  ];
});
