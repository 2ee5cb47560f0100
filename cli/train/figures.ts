import type { Learned } from './learning.ts';
import { plans } from './plan.ts';
import type { LabelledSet } from './sets.ts';

/** A file that was read. `version`: the first twelve digits of its SHA-256. */
export type Source = Pick<LabelledSet, 'name' | 'file' | 'from' | 'licence'> & { readonly version: string; readonly documents: number };

const count = (number: number): string => number.toLocaleString('en');
const percent = (share: number | undefined): string => (share === undefined ? '–' : `${(100 * share).toFixed(1)} %`);
const decimals = (figure: number | undefined): string => figure?.toFixed(3) ?? '–';

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |\n`).join('');

const sharesOf = (shares: Readonly<Record<string, number>>): string =>
  Object.entries(shares)
    .map(([set, share]) => `${set} ${percent(share)}`)
    .join(', ');

const ofSubject = ({ subject, line, calibrationError, figures, keptApart }: Learned): string => `
### \`${subject}\`

The line is at a probability of ${line}. At most so many held-out counter-examples may reach it: ${sharesOf(plans[subject].clean)}.
Expected calibration error ${decimals(calibrationError)}. Of ${count(keptApart.documents)} documents kept apart, ${count(keptApart.flagged)} (${percent(keptApart.flagged / Math.max(1, keptApart.documents))}) reach the line.

${table(
  ['set', 'examples', 'counter-examples', 'AUC', 'examples over the line', 'counter-examples over it'],
  Array.from(figures, ([set, { rows, positives, auc, recall, cleanFlagged }]) => [
    set,
    count(positives),
    count(rows - positives),
    decimals(auc),
    percent(recall),
    percent(cleanFlagged),
  ]),
)}`;

/** The part of the model card that training computes, in Markdown. */
export const cardFigures = (trained: string, sources: readonly Source[], learned: readonly Learned[]): string =>
  `Trained on ${trained}.

${table(
  ['set', 'file', 'texts', 'SHA-256', 'licence', 'from'],
  sources.map(({ name, file, documents, version, licence, from }) => [name, `\`${file}\``, count(documents), version, licence, from]),
)}${learned.map(ofSubject).join('')}`;

const [begin, end] = ['<!-- figures: written by sluss train -->', '<!-- end of figures -->'];

/** The card with its figures replaced, or with figures at its end where it had none. */
export const replaceFigures = (card: string, figures: string): string => {
  const [before = '', rest] = card.split(begin);
  const after = rest?.split(end)[1] ?? '\n';
  return `${before}${rest === undefined && before ? '\n' : ''}${begin}\n\n${figures}\n${end}${after}`;
};
