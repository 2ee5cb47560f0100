import type { Rule } from '../sentence-detector.ts';
import { swedishHateClaims } from './hate-claims-sv.ts';
import { swedishHateDemands } from './hate-demands-sv.ts';
import { swedishHateFaults } from './hate-faults-sv.ts';
import { swedishHateHints } from './hate-hints-sv.ts';

/** Hatred in Swedish word order and idiom; the words are in `hate-words-sv.ts`, what is common with English in `hate-rules.ts`. */
export const swedishHateRules: readonly Rule[] = [...swedishHateClaims, ...swedishHateFaults, ...swedishHateDemands, ...swedishHateHints];
