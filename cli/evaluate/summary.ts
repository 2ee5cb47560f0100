import { type Assessed, type Assessment, type Evaluation, type Group, groupings } from './evaluation.ts';
import { withTotal } from './evasion.ts';
import { namedFigures, percent } from './figures.ts';
import { badRows } from './suite.ts';

const maxGroups = 60;
const maxText = 160;

/** Text from outside as one harmless line: no escape sequence, no line break, nothing that turns the direction of writing. */
const printable = (text: string): string =>
  text
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/[\p{Cc}\p{Cf}]/gu, (sign) => `\\u{${sign.codePointAt(0)?.toString(16)}}`)
    .slice(0, maxText);

/** Rows in columns, the first left-aligned and the others right-aligned, two blanks apart. */
const table = (rows: readonly (readonly string[])[]): string => {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const pad = (cell: string, at: number): string => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0));
  return rows.map((row) => `  ${row.map(pad).join('  ')}\n`).join('');
};

const groupTable = (title: string, groups: readonly Group[]): string => {
  if (groups.length === 0) return '';
  const largest = new Set(groups.toSorted((a, b) => b.rows - a.rows).slice(0, maxGroups));
  const rows = groups
    .filter((group) => largest.has(group))
    .map(({ name, rows: size, positives, flagged, right, outcomes }) => [
      printable(name),
      ...[size, positives, flagged].map(String),
      percent(right / size),
      ...[outcomes.approve, outcomes.hold, outcomes.reject].map(String),
    ]);
  const more = groups.length > maxGroups ? `  … and ${groups.length - maxGroups} smaller ones: --json has them all\n` : '';
  return `\n${table([[title, 'rows', 'positive', 'flagged', 'right', 'approve', 'hold', 'reject'], ...rows])}${more}`;
};

const categoriesOf = ({ judged }: Assessed): string => {
  const given = judged.judgement.reasons.map(({ category, code }) => category ?? code);
  return [judged.judgement.outcome, ...new Set(given)].join(' ');
};

const mistakes = (title: string, rows: readonly Assessed[], most: number, figuresOnly: boolean): string => {
  const told = rows.slice(0, most).map((assessed) => {
    const { id, function: group, body } = assessed.row;
    const about = [printable(id), group === undefined ? '' : printable(group), assessed.score.toFixed(2), categoriesOf(assessed)];
    return `  ${about.filter((part) => part !== '').join('  ')}${figuresOnly ? '' : `\n    ${printable(body)}`}\n`;
  });
  return told.length === 0 ? '' : `\n  ${title} (${told.length} of ${rows.length})\n${told.join('')}`;
};

const assessmentText = (assessment: Assessment, { suite, figuresOnly }: Evaluation, worst: number): string => {
  const isLabelled = suite.columns.label !== undefined;
  return [
    `\n  flagged = ${assessment.measure.title}\n`,
    table(namedFigures(assessment, isLabelled)),
    ...groupings.map((grouping) => groupTable(`by ${grouping}`, assessment.groups[grouping])),
    mistakes('worst missed', assessment.missed, worst, figuresOnly),
    mistakes(isLabelled ? 'worst false alarms' : 'flagged', assessment.falseAlarms, worst, figuresOnly),
  ].join('');
};

const evasionText = ({ evasion }: Evaluation): string => {
  if (!evasion) return '';
  const share = ({ rows, same }: { readonly rows: number; readonly same: number }) => [
    String(rows),
    percent(rows === 0 ? undefined : same / rows),
  ];
  return `\n${table([
    ['in disguise', 'flagged', 'same', 'passed', 'same'],
    ...withTotal(evasion).map(({ disguise, held, passed }) => [disguise, ...share(held), ...share(passed)]),
  ])}`;
};

/** An evaluation as a person reads it in a terminal. `worst`: how many mistakes of each kind. */
export const summaryOf = (evaluation: Evaluation, worst: number): string => {
  const { suite, assessments, reasons } = evaluation;
  const columns = Object.entries(suite.columns).map(([role, name]) => (role === name ? name : `${role} = ${printable(name)}`));
  const isLabelled = suite.columns.label !== undefined;
  const bad = badRows(suite);
  const about = [
    `${suite.cases.length} rows`,
    ...(bad > 0 ? [`bad rows left out: ${bad}`] : []),
    ...(isLabelled ? [] : ['no labels: all rows are clean text']),
    `columns: ${columns.join(', ')}`,
  ];
  const given = reasons.map(({ category, rows, positives }) => [category, String(rows), ...(isLabelled ? [String(positives)] : [])]);
  return [
    `${suite.file}\n  ${about.join('; ')}\n`,
    ...assessments.map((assessment) => assessmentText(assessment, evaluation, worst)),
    given.length === 0 ? '' : `\n${table([['reason given', 'rows', ...(isLabelled ? ['of them positive'] : [])], ...given])}`,
    evasionText(evaluation),
  ].join('');
};
