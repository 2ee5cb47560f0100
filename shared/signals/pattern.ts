import type { NormalisedText } from '../text/normalise.ts';
import type { Span } from './signal.ts';

/**
 * Parts of regular expressions over normalised text. JavaScript's \b knows only ASCII letters, so words are bounded by look-around.
 * Every repetition is bounded: no pattern takes more than linear time.
 */
export const wordStart = '(?<![\\p{L}\\p{N}])';
export const wordEnd = '(?![\\p{L}\\p{N}])';

export const pattern = (source: string): RegExp => new RegExp(source, 'gu');

export type Occurrence = { readonly match: RegExpExecArray; readonly start: number; readonly end: number; readonly span: Span };

/** Where a global pattern matches the normalised text. */
export const occurrences = (field: Pick<NormalisedText, 'text' | 'spanOf'>, sought: RegExp): readonly Occurrence[] =>
  Array.from(field.text.matchAll(sought), (match) => {
    const start = match.index;
    const end = start + match[0].length;
    return { match, start, end, span: field.spanOf(start, end) };
  });
