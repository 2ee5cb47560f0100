import type { Constituents } from '../../reading/reader.ts';
import { spamOffers } from './spam-offers.ts';
import { spamPitches } from './spam-pitches.ts';

/** One template a line. */
const lines = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Phrases weighed by detectors/spam-phrases.ts. */
export const spamConstituents: Constituents = { 'spam-pitch': lines(spamPitches), 'spam-offer': lines(spamOffers) };
