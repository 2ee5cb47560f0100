import { appendFile, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Evaluation } from './evaluation.ts';
import { percent } from './figures.ts';
import type { Suite } from './suite.ts';

/** What was measured, when and on what. */
export type Run = {
  readonly at: Date;
  readonly revision: string;
  readonly engineVersion: string;
  readonly policyVersion: string;
};

/** A sealed suite's evaluations are logged beside it, whoever evaluates; others' where the caller says. */
export const logsOf = (suite: Suite, asked: string | undefined): readonly string[] => [
  ...(suite.sealed ? [join(dirname(suite.path), 'log.md')] : []),
  ...(asked === undefined ? [] : [asked]),
];

const columns = [
  ...['date (UTC)', 'commit', 'engine', 'policy', 'suite', 'flagged', 'rows', 'recall', 'clean flagged', 'clean rejected', 'precision'],
  ...['F1', 'AUC', 'hateful: recall', 'hateful: clean flagged'],
];

const cell = (text: string): string => text.replaceAll(/[|\s]+/g, ' ');
const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |\n`;

const rowOf = ({ suite, assessments }: Evaluation, run: Run): string => {
  const [{ measure, figures }, other] = assessments;
  return line([
    ...[
      run.at.toISOString().slice(0, 16).replace('T', ' '),
      run.revision,
      run.engineVersion,
      run.policyVersion,
      basename(suite.file),
      measure.name,
    ],
    ...[
      String(figures.rows),
      percent(figures.recall),
      percent(figures.cleanFlagged),
      String(figures.rejectedClean),
      percent(figures.precision),
    ],
    ...[percent(figures.f1), figures.auc?.toFixed(3) ?? '–', percent(other?.figures.recall), percent(other?.figures.cleanFlagged)],
  ]);
};

/** Appends an evaluation to a Markdown table, with its head where the file is new. */
export const appendToLog = async (file: string, evaluation: Evaluation, run: Run): Promise<void> => {
  const isNew = await stat(file).then(
    ({ size }) => size === 0,
    () => true,
  );
  const head = isNew ? line(columns) + line(columns.map(() => '---')) : '';
  await appendFile(file, head + rowOf(evaluation, run));
};
