import { percent } from '../figures.ts';
import { calibration, curveOf, type Scored } from '../metrics.ts';
import { html, type Markup } from './html.ts';

// Own charts and no library: cli/ imports none, and curves, bars and axes from 0 to 1 are all that is drawn. Colours are classes of
// the page's style sheet, so that dark mode needs no script.

const [width, height] = [340, 260];
const plot = { left: 52, right: 12, top: 10, bottom: 40 };
const x = (share: number): number => plot.left + share * (width - plot.left - plot.right);
const y = (share: number): number => height - plot.bottom - share * (height - plot.top - plot.bottom);
const at = (value: number): string => value.toFixed(1);

type Point = readonly [x: number, y: number];
type Tick = { readonly at: number; readonly text: string };

const quarters: readonly Tick[] = [0, 0.25, 0.5, 0.75, 1].map((share) => ({ at: share, text: String(share) }));

type Frame = {
  readonly title: string;
  readonly across: string;
  readonly up: string;
  readonly upTicks?: readonly Tick[];
};

const chart = (
  { title, across, up, upTicks = quarters }: Frame,
  content: readonly Markup[],
  legend: readonly Markup[] = [],
): Markup => html`
<figure>
<figcaption>${title}</figcaption>
<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${title}">
${upTicks.map((tick) => html`<line class="grid" x1="${at(x(0))}" x2="${at(x(1))}" y1="${at(y(tick.at))}" y2="${at(y(tick.at))}"/><text class="end" x="${at(x(0) - 6)}" y="${at(y(tick.at) + 4)}">${tick.text}</text>`)}
${quarters.map((tick) => html`<text class="middle" x="${at(x(tick.at))}" y="${at(y(0) + 15)}">${tick.text}</text>`)}
<text class="middle" x="${at(x(0.5))}" y="${height - 6}">${across}</text>
<text class="middle" transform="translate(10 ${at(y(0.5))}) rotate(-90)">${up}</text>
${content}
</svg>
${legend}
</figure>`;

/** Points that fall on the one before are left out: 20,000 scores make no larger a file than 200. */
const line = (points: readonly Point[], kind: string): Markup => {
  const drawn = points.map(([across, up]) => `${at(x(across))},${at(y(up))}`).filter((point, index, all) => point !== all[index - 1]);
  return html`<polyline class="${kind}" points="${drawn.join(' ')}"/>`;
};

/** Straight across: what chance, or a perfect score, would give. */
const reference = (from: number, to: number): Markup =>
  line(
    [
      [0, from],
      [1, to],
    ],
    'reference',
  );

const dot = ([across, up]: Point, title: string): Markup =>
  html`<circle class="dot" cx="${at(x(across))}" cy="${at(y(up))}" r="4"><title>${title}</title></circle>`;

export type OperatingPoint = { readonly recall: number; readonly cleanFlagged: number; readonly precision: number | undefined };

const dotNote = html`<p class="note">Dot: the decisions under the policy.</p>`;

export const rocChart = (rows: readonly Scored[], { recall, cleanFlagged }: OperatingPoint): Markup => {
  const curve = curveOf(rows).map((point): Point => [point.cleanFlagged, point.recall]);
  const here = dot([cleanFlagged, recall], `the decisions: ${percent(recall)} of positives, ${percent(cleanFlagged)} of clean rows`);
  return chart(
    { title: 'ROC', across: 'clean rows flagged', up: 'positives flagged' },
    [reference(0, 1), line([[0, 0], ...curve], 'curve'), here],
    [dotNote],
  );
};

export const precisionRecallChart = (rows: readonly Scored[], { recall, precision }: OperatingPoint): Markup => {
  const share = rows.filter(({ positive }) => positive).length / rows.length;
  const curve = curveOf(rows).map((point): Point => [point.recall, point.precision]);
  return chart(
    { title: 'Precision and recall', across: 'recall', up: 'precision' },
    [
      reference(share, share),
      line(curve, 'curve'),
      ...(precision === undefined
        ? []
        : [dot([recall, precision], `the decisions: precision ${percent(precision)}, recall ${percent(recall)}`)]),
    ],
    [dotNote],
  );
};

/** Most scores are 0: bars grow with the square root of their share, so that the few others can be seen. */
const barTicks: readonly Tick[] = [0, 0.01, 0.1, 0.3, 0.6, 1].map((share) => ({
  at: Math.sqrt(share),
  text: share === 0 ? '0' : `${share * 100} %`,
}));

const bar = (from: number, to: number, share: number, kind: string, title: string): Markup => {
  const top = y(Math.sqrt(share));
  return share === 0
    ? html``
    : html`<rect class="${kind}" x="${at(x(from))}" width="${at(x(to) - x(from))}" y="${at(top)}" height="${at(y(0) - top)}"><title>${title}</title></rect>`;
};

export const calibrationChart = (rows: readonly Scored[]): Markup => {
  const bins = calibration(rows);
  const points = bins.flatMap(({ meanScore, positiveShare }): readonly Point[] =>
    meanScore === undefined || positiveShare === undefined ? [] : [[meanScore, positiveShare]],
  );
  const bars = bins.map((bin, index) =>
    bar((index + 0.1) / bins.length, (index + 0.9) / bins.length, bin.rows / rows.length, 'bar', `${bin.rows} rows`),
  );
  const dots = points.map((point) => dot(point, `score ${point[0].toFixed(2)}: ${percent(point[1])} positive`));
  return chart(
    { title: 'Calibration', across: 'score', up: 'share of positives' },
    [...bars, reference(0, 1), line(points, 'curve'), ...dots],
    [html`<p class="note">Bars: share of all rows, square-root scale.</p>`],
  );
};

const scoreBins = 20;

export const scoreChart = (rows: readonly Scored[]): Markup => {
  const bars = ([false, true] as const).flatMap((positive) => {
    const scores = rows.filter((row) => row.positive === positive).map(({ score }) => score);
    return Array.from({ length: scoreBins }, (_, index) => {
      const inBin = scores.filter((score) => Math.min(scoreBins - 1, Math.floor(score * scoreBins)) === index).length;
      const [from, half] = [index / scoreBins, 0.45 / scoreBins];
      const start = from + (positive ? half : 0) + 0.05 / scoreBins;
      const kind = positive ? 'positive' : 'clean';
      return bar(
        start,
        start + half,
        scores.length === 0 ? 0 : inBin / scores.length,
        kind,
        `${from.toFixed(2)}–${(from + 1 / scoreBins).toFixed(2)}: ${inBin} ${kind} rows`,
      );
    });
  });
  return chart({ title: 'Scores by label', across: 'score', up: 'share of the label’s rows', upTicks: barTicks }, bars, [
    html`<p class="legend"><span class="key clean"></span> clean <span class="key positive"></span> positive (square-root scale)</p>`,
  ]);
};

export type Part = { readonly kind: string; readonly count: number };

/** One bar over the whole width, in parts. */
export const stackedBar = (parts: readonly Part[]): Markup => {
  let total = 0;
  const drawn = parts
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => {
      const start = total;
      total += count;
      return html`<rect class="${kind}" x="${start}" width="${count}" height="1"><title>${kind}: ${count}</title></rect>`;
    });
  const told = parts.map(({ kind, count }) => `${kind} ${count}`).join(', ');
  return html`<svg class="stack" viewBox="0 0 ${total} 1" preserveAspectRatio="none" role="img" aria-label="${told}">${drawn}</svg>`;
};
