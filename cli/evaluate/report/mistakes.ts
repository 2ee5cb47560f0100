import { textOf } from '../../../shared/messages/catalogue.ts';
import type { Assessed } from '../evaluation.ts';
import { html, type Markup } from './html.ts';
import { markedText } from './marked-text.ts';

const textsOf = ({ row, judged }: Assessed): Markup => {
  const { signals } = judged.verdict;
  const author = (['name', 'url'] as const).flatMap((field) => {
    const text = row[field];
    return text === undefined ? [] : [html`<p class="author">${field}: ${markedText(text, field, signals)}</p>`];
  });
  return html`<div class="text">${markedText(row.body, 'body', signals)}</div>${author}`;
};

/** Evidence below the policy's line too: it says how near a miss was. */
const evidenceOf = ({ judged }: Assessed): Markup => {
  const { signals, missing } = judged.verdict;
  const seen = signals.toSorted((a, b) => b.score - a.score);
  if (seen.length + missing.length === 0) return html`<span class="faint">nothing was seen</span>`;
  return html`<ul>${seen.map((signal) => html`<li>${textOf('en', signal.message)} <span class="faint">${signal.category} ${signal.score.toFixed(2)}, ${signal.detector}</span></li>`)}${missing.map(({ check, reason }) => html`<li>${check} is missing: ${reason}</li>`)}</ul>`;
};

const rowOf = (assessed: Assessed, figuresOnly: boolean): Markup => {
  const { row, judged, score } = assessed;
  const { outcome } = judged.judgement;
  return html`<tr>
<td><code>${row.id}</code>${row.function === undefined ? undefined : html`<br><span class="faint">${row.function}</span>`}</td>
<td><span class="tag ${outcome}">${outcome}</span> <span class="faint">${score.toFixed(2)}</span></td>
${figuresOnly ? undefined : html`<td>${textsOf(assessed)}</td>`}<td>${evidenceOf(assessed)}</td>
</tr>`;
};

/** `rows`: the worst first; `all`: how many there are. */
export const mistakeTable = (title: string, rows: readonly Assessed[], all: number, figuresOnly: boolean): Markup =>
  rows.length === 0
    ? html``
    : html`<h4>${title} <span class="faint">${rows.length === all ? all : `the worst ${rows.length} of ${all}`}</span></h4>
<table class="mistakes"><thead><tr><th>row</th><th>outcome, score</th>${figuresOnly ? undefined : html`<th>text</th>`}<th>what was seen</th></tr></thead>
<tbody>${rows.map((row) => rowOf(row, figuresOnly))}</tbody></table>`;
