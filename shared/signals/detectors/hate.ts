import { englishHateClaims } from '../lexicon/hate-claims-en.ts';
import { englishHateDemands } from '../lexicon/hate-demands-en.ts';
import { hateRules } from '../lexicon/hate-rules.ts';
import { englishHateRules } from '../lexicon/hate-rules-en.ts';
import { swedishHateRules } from '../lexicon/hate-rules-sv.ts';
import { sentenceDetector } from '../sentence-detector.ts';

/** Contempt for, and attacks on, protected groups: what is said of them, wanted for them, felt about them. */
export const hate = sentenceDetector('hate', [
  ...hateRules,
  ...englishHateRules,
  ...englishHateClaims,
  ...englishHateDemands,
  ...swedishHateRules,
]);
