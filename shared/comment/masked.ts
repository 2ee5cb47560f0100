import type { Span } from '../signals/signal.ts';

/** What readers see in the place of what was masked, whatever its length. */
const block = '███';

/** The text with a block in the place of each run of spans; spans that meet or overlap are one run. */
export const masked = (text: string, spans: readonly Span[]): string => {
  let shown = '';
  let at = 0;
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    if (start > at || shown === '') shown += `${text.slice(at, start)}${block}`;
    at = Math.max(at, end);
  }
  return `${shown}${text.slice(at)}`.toWellFormed();
};
