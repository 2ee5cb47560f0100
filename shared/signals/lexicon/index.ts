import type { LexiconSource } from '../../reading/lexicon.ts';
import type { Constituents } from '../../reading/reader.ts';
import { functionWords } from './function-words.ts';
import { groups } from './groups.ts';

/** All words that the detectors know. */
export const lexicon: readonly LexiconSource[] = [functionWords, groups];

/** Phrases of more than the lexicon's own, in the order in which they build on each other. */
export const constituents: readonly Constituents[] = [];
