import type { JudgedField, Span } from '../signals/signal.ts';

/** A stretch of text and the reasons (by their place in the list) that point at it; none: plain text. */
export type Run = { readonly text: string; readonly reasons: readonly number[] };

/** A text cut at the borders of all spans of one field, so that overlapping ones become runs side by side, each with all its reasons. */
export const runsOf = (
  text: string,
  reasons: readonly { readonly spans?: readonly Span[] | undefined }[],
  wanted: JudgedField = 'body',
): readonly Run[] => {
  const spans = reasons.flatMap(({ spans: of = [] }, reason) =>
    of
      .filter(({ field = 'body' }) => field === wanted)
      .map(({ start, end }) => ({ reason, start: Math.min(start, text.length), end: Math.min(end, text.length) }))
      .filter(({ start, end }) => start < end),
  );
  const borders = [...new Set([0, text.length, ...spans.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
  return borders.slice(0, -1).map((start, place) => ({
    text: text.slice(start, borders[place + 1]),
    reasons: [...new Set(spans.filter((span) => span.start <= start && start < span.end).map(({ reason }) => reason))],
  }));
};
