import { harmWishRules } from '../lexicon/harm-wish-rules.ts';
import { threatRules, unmistakableRules } from '../lexicon/threat-rules.ts';
import { veiledThreatRules } from '../lexicon/veiled-threat-rules.ts';
import { onlyWhere } from '../only-where.ts';
import { sentenceDetector } from '../sentence-detector.ts';

const name = 'threats';

/**
 * Threats at a person or a group, open and veiled, and wishes of grave harm. Calls upon others are in `incitement.ts`. To know where
 * somebody lives is no threat where it is for coffee.
 */
export const threats = onlyWhere(name, [
  { detector: sentenceDetector(name, [...threatRules, ...harmWishRules]) },
  { detector: sentenceDetector(name, veiledThreatRules), unsaid: ['neighbourly'] },
  // Refused by itself, where nothing in the comment can turn it into a report, a joke, a game or a question.
  {
    detector: sentenceDetector(name, unmistakableRules),
    unsaid: ['speech', 'source', 'message', 'laughter', 'friendly', 'jest', 'contest', 'sport-word', 'illness-told'],
    unwritten: /[?"“”„«»😀-🙏😉😂🤣]|[;:]-?[)dp]/u,
  },
]);
