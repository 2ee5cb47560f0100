import { formatted, type Inline } from '../../shared/thread/formatted.ts';
import { type Html, html, type Part } from './html.ts';

/** Nobody vouches for a reader's link, nor gets to know which page it stood on. */
const inline = (part: Inline): Part =>
  typeof part === 'string' ? part : html`<a href="${part.href}" rel="ugc nofollow noopener noreferrer">${part.text}</a>`;
const inLines = (lines: readonly (readonly Inline[])[]): Part => lines.map((line, at) => [at > 0 && html`<br>`, line.map(inline)]);

/** A reader's text: each part of it takes its own direction and turns nothing around it. */
export const formattedText = (text: string): readonly Html[] =>
  formatted(text).map(({ kind, lines }) =>
    kind === 'quote' ? html`<blockquote dir="auto">${inLines(lines)}</blockquote>` : html`<p dir="auto">${inLines(lines)}</p>`,
  );
