import { mergeSpans } from '../../../shared/signals/finding.ts';
import type { JudgedField, Signal } from '../../../shared/signals/signal.ts';
import { html, type Markup } from './html.ts';

/** The text with what the signals saw in it marked. */
export const markedText = (text: string, field: JudgedField, signals: readonly Signal[]): Markup => {
  const spans = mergeSpans(signals.flatMap((signal) => signal.spans.filter((span) => (span.field ?? 'body') === field)));
  let from = 0;
  const parts = spans.map(({ start, end }) => {
    const before = text.slice(from, start);
    from = end;
    return html`${before}<mark>${text.slice(start, end)}</mark>`;
  });
  return html`<bdi>${parts}${text.slice(from)}</bdi>`;
};
