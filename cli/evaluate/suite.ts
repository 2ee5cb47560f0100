import { readFile, realpath } from 'node:fs/promises';
import { dirname, sep } from 'node:path';
import * as z from 'zod';
import { parseValue } from '../../shared/parse-json.ts';
import { bodySchema, submittedAuthorSchema } from '../../shared/submission/submission.ts';
import { cannotRead } from '../errors.ts';
import { type ColumnOptions, type Columns, recogniseColumns } from './columns.ts';
import { labelReader, readKnownLabel } from './labels.ts';
import { type RowProblem, readRecords } from './records.ts';

/** One labelled comment. */
export type Case = {
  /** The suite's own, or `line 7`. */
  readonly id: string;
  readonly body: string;
  readonly name: string | undefined;
  readonly url: string | undefined;
  /** It must not be published unseen. */
  readonly positive: boolean;
  /** A protected group is attacked; undefined where the suite does not say. */
  readonly hateful: boolean | undefined;
  readonly function: string | undefined;
  readonly category: string | undefined;
  readonly language: string | undefined;
  readonly target: string | undefined;
};

export type Suite = {
  /** As given. */
  readonly file: string;
  /** Where it really is, symbolic links followed. */
  readonly path: string;
  readonly columns: Columns;
  /** Below a folder named `sealed`: its texts are shown to nobody, and each evaluation is logged. */
  readonly sealed: boolean;
  readonly cases: readonly Case[];
  readonly problems: readonly RowProblem[];
};

/** How many rows have something wrong with them. */
export const badRows = ({ problems }: Suite): number => new Set(problems.map(({ line }) => line)).size;

export type SuiteOptions = ColumnOptions & { readonly positive: readonly string[] };

const textsSchema = z.object({ body: bodySchema, author: submittedAuthorSchema });

const told = (value: unknown): string | undefined => {
  const text = value === null || value === undefined ? '' : String(value).trim();
  return text === '' ? undefined : text;
};

/** The cases of a suite, and what is wrong with the rows that are none. @throws UsageError where its columns are not understood. */
const parseSuite = (file: string, content: string, options: SuiteOptions): Pick<Suite, 'columns' | 'cases' | 'problems'> => {
  const { names, rows, problems: unread } = readRecords(file, content);
  const columns = recogniseColumns(file, names, options);
  const { label } = columns;
  const values = label === undefined ? [] : rows.map(({ fields }) => fields[label]);
  const isPositive = label === undefined ? () => false : labelReader(file, label, values, options.positive);
  const problems = [...unread];
  const cases = rows.flatMap(({ line, fields }): readonly Case[] => {
    const of = (column: string | undefined): unknown => (column === undefined ? undefined : fields[column]);
    const author = of(columns.author);
    const texts = parseValue(textsSchema, {
      body: of(columns.text),
      author: typeof author === 'object' ? author : { name: author, url: of(columns.url) },
    });
    if (!texts.ok) {
      const columnOf = (field: string): string | undefined =>
        field === 'body' ? columns.text : field === 'author.url' ? (columns.url ?? columns.author) : columns.author;
      problems.push(...texts.problems.map(({ field, message }) => ({ line, column: columnOf(field), message })));
      return [];
    }
    const positive = isPositive(of(label));
    if (positive === undefined) {
      problems.push({ line, column: label, message: 'says neither yes nor no; --positive VALUE says which value means yes' });
      return [];
    }
    const { body, author: writer } = texts.value;
    const [id, hateful] = [told(of(columns.id)) ?? `line ${line}`, readKnownLabel(of(columns.hateful))];
    const [group, category, language, target] = [columns.function, columns.category, columns.language, columns.target].map((column) =>
      told(of(column)),
    );
    return [{ id, body, name: writer.name, url: writer.url, positive, hateful, function: group, category, language, target }];
  });
  return { columns, cases, problems: problems.toSorted((a, b) => a.line - b.line) };
};

/** Whether a file, symbolic links followed, is below a folder named `sealed`. */
export const isSealed = (path: string): boolean => dirname(path).split(sep).includes('sealed');

/** @throws UsageError where the file cannot be read or its columns are not understood. */
export const readSuite = async (file: string, options: SuiteOptions): Promise<Suite> => {
  const advice = 'Give the path of labelled JSON lines, CSV or TSV.';
  const content = await readFile(file, 'utf8').catch((error: unknown) => {
    throw cannotRead(file, error, advice);
  });
  const path = await realpath(file);
  return { file, path, sealed: isSealed(path), ...parseSuite(file, content, options) };
};
