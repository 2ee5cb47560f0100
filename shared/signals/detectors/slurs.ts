import { detector } from '../finding.ts';
import { abuseHeads, doubtfulSlurs, groupStems, plainSlurs } from '../lexicon/slurs.ts';
import { occurrences, wholeWords } from '../pattern.ts';
import { weighReported } from '../reported-speech.ts';
import { judgedFields } from '../signal.ts';

const plain = wholeWords(...plainSlurs, `${groupStems}s?-?${abuseHeads}`);
const doubtful = wholeWords(...doubtfulSlurs);

/** Slurs against protected groups, whole words in any inflection and their compounds. Called so, or about the word: quoted. */
export const slurs = detector('slurs', ({ fields }) =>
  judgedFields.flatMap((name) => {
    const field = fields[name];
    if (field.text === '') return [];
    const found = (sought: RegExp, score: number) =>
      occurrences(field, sought).map(
        ({ start, end, span }) => ({ category: 'hate', message: 'slur', spans: [span], ...weighReported(field.text, start, end, score) }) as const,
      );
    return [...found(plain, 0.7), ...found(doubtful, 0.3)];
  }),
);
