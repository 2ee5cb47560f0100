import type { JudgedField, Span } from '../signals/signal.ts';

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

export const normalise = (field: JudgedField, original: string): NormalisedText => ({
  field,
  original,
  text: original.toLowerCase(),
  spanOf: (start, end) => (field === 'body' ? { start, end } : { field, start, end }),
});
