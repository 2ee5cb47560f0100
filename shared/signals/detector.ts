import * as z from 'zod';
import type { Reading } from '../reading/reader.ts';
import type { NormalisedText } from '../text/normalise.ts';
import type { JudgedField, Signal } from './signal.ts';

/** What was noticed when the comment was sent: recorded with it, so that a decision can be made again and come out the same. */
export const cluesSchema = z.object({
  /** The form's hidden field was filled in. */
  honeypot: z.boolean().optional(),
  /** From the form's display to its sending, in milliseconds, where the client told. */
  elapsedMs: z.int().min(0).max(86_400_000).optional(),
  /** This visitor's accepted comments on the site in the limit's window, this one not counted. */
  recentByVisitor: z.int().optional(),
  /** How many of this visitor's comments in the last 24 hours had this very text, this one not counted. */
  sameTextByVisitor: z.int().optional(),
  /** The site as a whole receives more than its limit. */
  siteOverLimit: z.boolean().optional(),
});
export type Clues = Readonly<z.infer<typeof cluesSchema>>;

/** A site's own word: matched whole, in any inflection. */
export type Watchword = { readonly word: string; readonly score: number };

/** The part of a policy that detectors read. */
export type DetectorSettings = {
  readonly watchwords: readonly Watchword[];
  /** Texts that are never personal data here: the switchboard, a registrar's address, the party's own bankgiro. */
  readonly allow: readonly string[];
};

export type DetectorInput = {
  /** Each field in its stored form and normalised; an absent field is the empty text. */
  readonly fields: Readonly<Record<JudgedField, NormalisedText>>;
  /** The texts that people wrote, read: their words and what these stand for. */
  readonly readings: Readonly<Record<'body' | 'name', Reading>>;
  readonly clues: Clues;
  readonly settings: DetectorSettings;
};

/** Pure and synchronous. It only observes: what a signal leads to is the policy's business. */
export type Detector = {
  readonly name: string;
  readonly detect: (input: DetectorInput) => readonly Signal[];
};
