import { namedRules, referredRules } from '../lexicon/defamation-rules.ts';
import { onlyWhere } from '../only-where.ts';
import { sentenceDetector } from '../sentence-detector.ts';

const name = 'defamation';
/** Office bearers are held to account, and courts reported on. */
const unsaid = ['in-office', 'politics', 'no-charge'];

/** Crimes and shame alleged of private persons who are named, or can be told by their place. */
export const defamation = onlyWhere(name, [
  { detector: sentenceDetector(name, namedRules), unsaid },
  { detector: sentenceDetector(name, referredRules), said: ['full-name', 'pointed-out'], unsaid },
]);
