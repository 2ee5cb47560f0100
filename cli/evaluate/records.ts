import { extname } from 'node:path';
import { parseTable } from '../tables.ts';

/** A row of a suite by its column names, with the number of the line it begins on, from 1. */
type Row = { readonly line: number; readonly fields: Readonly<Record<string, unknown>> };

/** What is wrong with a row; it never repeats the row's text, which may be sealed. */
export type RowProblem = { readonly line: number; readonly column?: string | undefined; readonly message: string };

export type Records = { readonly names: readonly string[]; readonly rows: readonly Row[]; readonly problems: readonly RowProblem[] };

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const parseLine = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const jsonRecords = (text: string): Records => {
  const names = new Set<string>();
  const rows: Row[] = [];
  const problems: RowProblem[] = [];
  for (const [at, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const fields = parseLine(line);
    if (isObject(fields)) {
      rows.push({ line: at + 1, fields });
      for (const name of Object.keys(fields)) names.add(name);
    } else problems.push({ line: at + 1, message: fields === undefined ? 'the line is not valid JSON' : 'the line is no JSON object' });
  }
  return { names: [...names], rows, problems };
};

/** Where each row of a table begins: the parser leaves out blank lines, and a quoted field may span several. */
const lineNumbers = (text: string, rows: readonly (readonly string[])[]): readonly number[] => {
  const lines = text.split('\n');
  let line = 0;
  return rows.map((row) => {
    while (lines[line]?.trim() === '') line += 1;
    const start = line;
    line += row.reduce((breaks, field) => breaks + field.split('\n').length - 1, 1);
    return start + 1;
  });
};

const tableRecords = (text: string, separator: string): Records => {
  const table = parseTable(text, separator);
  const numbers = lineNumbers(text, table);
  const names = table[0] ?? [];
  const rows: Row[] = [];
  const problems: RowProblem[] = [];
  for (const [at, row] of table.entries()) {
    const line = numbers[at] ?? 0;
    if (at === 0) continue;
    if (row.length === names.length) rows.push({ line, fields: Object.fromEntries(names.map((name, column) => [name, row[column]])) });
    else problems.push({ line, message: `the row has ${row.length} columns, the first line names ${names.length}` });
  }
  return { names, rows, problems };
};

const separators: Readonly<Record<string, string>> = { '.csv': ',', '.tsv': '\t', '.tab': '\t' };

/** JSON lines, CSV or TSV: by the file's ending, or else by how the text begins. A table's first line names its columns. */
export const readRecords = (file: string, content: string): Records => {
  const text = content.replace(/^\ufeff/, '');
  const extension = extname(file).toLowerCase();
  const isJson = ['.jsonl', '.ndjson', '.json'].includes(extension) || (!(extension in separators) && /^\s*\{/.test(text));
  if (isJson) return jsonRecords(text);
  const firstLine = text.slice(0, text.indexOf('\n') + 1 || text.length);
  return tableRecords(text, separators[extension] ?? (firstLine.includes('\t') ? '\t' : ','));
};
