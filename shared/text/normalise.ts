import type { JudgedField, Span } from '../signals/signal.ts';
import { latinise } from './confusables.ts';
import { foldClusters } from './fold.ts';

/** A text as detectors read it, with the way back to the stored one. */
export type NormalisedText = {
  readonly field: JudgedField;
  /** As stored. */
  readonly original: string;
  /** Normalised: see `normalise`. */
  readonly text: string;
  /** The stored text's span for `start`..`end` (end exclusive) of the normalised one. */
  readonly spanOf: (start: number, end: number) => Span;
};

/** Text that only lower-casing can change: ASCII, Western European letters, and the quotes and dashes of ordinary prose. */
const plain = /^[\n -~À-ÿ‐–—‘’“”„•€]*$/;

/**
 * The normal form: NFKC, lower case, combining marks composed with their letter or dropped, invisible characters dropped,
 * control characters (but the line feed) as spaces, Cyrillic and Greek look-alikes in Latin words as the Latin letter.
 * Pure, linear in the text's length, the same again when applied twice.
 */
export const normalise = (field: JudgedField, original: string): NormalisedText => {
  const span = (start: number, end: number): Span => (field === 'body' ? { start, end } : { field, start, end });
  if (plain.test(original)) return { field, original, text: original.toLowerCase(), spanOf: span };
  const { text, starts, ends } = foldClusters(original);
  return {
    field,
    original,
    text: latinise(text),
    spanOf: (start, end) => {
      const from = starts[start] ?? original.length;
      return span(from, end > start ? (ends[end - 1] ?? original.length) : from);
    },
  };
};
