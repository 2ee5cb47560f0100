import { createReader } from '../reading/reader.ts';
import { constituents, lexicon } from './lexicon/index.ts';

const reader = createReader({ lexicon, levels: constituents });

/** Reads a normalised text with all words that the detectors know. */
export const read = reader.read;
export const grammar = reader.grammar;
