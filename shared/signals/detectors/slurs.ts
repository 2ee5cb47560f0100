import { detector } from '../finding.ts';
import { abuseHeads, doubtfulSlurs, groupStems, plainSlurs } from '../lexicon/slurs.ts';
import { anyOf, occurrences, pattern, wordEnd, wordStart } from '../pattern.ts';
import { reportedSpeechIn } from '../reported-speech.ts';
import { judgedFields } from '../signal.ts';

const slur = pattern(
  `${wordStart}(?:(?<plain>${anyOf(...plainSlurs, `${groupStems}s?-?${abuseHeads}`)})|${anyOf(...doubtfulSlurs)})${wordEnd}`,
);

/** Slurs against protected groups, whole words in any inflection and their compounds. Called so, or about the word: quoted. */
export const slurs = detector('slurs', ({ fields }) =>
  judgedFields.flatMap((name) => {
    const field = fields[name];
    const found = occurrences(field, slur);
    if (found.length === 0) return [];
    const weigh = reportedSpeechIn(field.text);
    return found.map(
      ({ match, start, end, span }) =>
        ({ category: 'hate', message: 'slur', spans: [span], ...weigh(start, end, match.groups?.['plain'] ? 0.7 : 0.3) }) as const,
    );
  }),
);
