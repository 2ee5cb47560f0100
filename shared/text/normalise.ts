import type { JudgedField, Span } from '../signals/signal.ts';
import { latinise } from './confusables.ts';
import { fold } from './fold.ts';
import { decodeAddresses, markUp } from './mark-up.ts';
import { asWritten, type Reading, rewrite } from './rewrite.ts';
import { joinSpelled, maySpell } from './spelled-words.ts';

/** A text as detectors read it, with the way back to the stored one. */
export type NormalisedText = {
  readonly field: JudgedField;
  /** As stored. */
  readonly original: string;
  /** Normalised: see `normalise`. */
  readonly text: string;
  /** The stored text's span for `start`..`end` (end exclusive) of the normalised one. */
  readonly spanOf: (start: number, end: number) => Span;
  /** Where in the stored text that begins which stands at `at` in the normalised one. */
  readonly startOf: (at: number) => number;
};

/** Text that only lower-casing can change unless it spells words: Western European letters and the signs of ordinary prose. */
const plain = /^[\n -$'-;=-Z\]-_a-}À-ÿ‐–—‘’“”„•€]*$/;
/** Emphasis for Markdown. */
const doubled = /\*\*|__|\|\|/;

const same = (at: number): number => at;

/** After so many rounds a text still hides mark-up in mark-up: its signs are read as blanks, so that a last round settles it. */
const mostRounds = 3;
const signs = /[&<[\\%*_~|]/g;

const stages = [markUp, decodeAddresses, joinSpelled, latinise];

/** Reads until there is nothing more to be read otherwise: what one stage lays bare may be another's. */
const read = (original: string): Reading => {
  let reading = asWritten(original);
  for (let round = 0; ; round += 1) {
    const folded = rewrite(reading, fold(reading.text));
    const { text, placeOf } = stages.reduce((before, stage) => rewrite(before, stage(before.text)), folded);
    // The one letter that lower-casing makes two of; an entity or an address may have held it.
    reading = { text: text.replaceAll('İ', 'i').toLowerCase(), placeOf };
    if (placeOf === folded.placeOf || round > mostRounds) return reading;
    if (round === mostRounds) reading = { text: reading.text.replace(signs, ' '), placeOf };
  }
};

/**
 * The normal form, as a reader takes the text: NFKC, lower case, combining marks composed with their letter or dropped, invisible
 * characters dropped, control characters (but the line feed) as spaces, letters of other alphabets that pass for Latin ones as those,
 * mark-up decoded or dropped where it hides no words, words spelled letter by letter joined. Misspelling is left to what reads words.
 * Pure, linear in the text's length, the same again when applied twice.
 */
export const normalise = (field: JudgedField, original: string): NormalisedText => {
  const span = (start: number, end: number): Span => (field === 'body' ? { start, end } : { field, start, end });
  if (plain.test(original) && !doubled.test(original) && !maySpell(original))
    return { field, original, text: original.toLowerCase(), spanOf: span, startOf: same };
  const { text, placeOf } = read(original);
  return {
    field,
    original,
    text,
    spanOf: (from, to) => {
      const { start, end } = placeOf(from, to);
      return span(start, end);
    },
    startOf: (at) => placeOf(at, at + 1).start,
  };
};
