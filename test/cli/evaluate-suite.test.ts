import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { UsageError } from '../../cli/errors.ts';
import { readKnownLabel } from '../../cli/evaluate/labels.ts';
import { readSuite, type SuiteOptions } from '../../cli/evaluate/suite.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sluss-suite-'));
});
afterAll(() => rm(folder, { recursive: true }));

const write = async (name: string, content: string): Promise<string> => {
  const file = join(folder, name);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
  return file;
};
const read = async (name: string, content: string, options: Partial<SuiteOptions> = {}) =>
  readSuite(await write(name, content), { positive: [], ...options });
const complaint = async (name: string, content: string, options: Partial<SuiteOptions> = {}): Promise<string> => {
  const error: unknown = await read(name, content, options).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(UsageError);
  return String(error);
};

describe('columns', () => {
  test.each([
    ['id,tweet,subtask_a', { id: 'id', text: 'tweet', label: 'subtask_a' }],
    [
      'functionality,case_id,test_case,label_gold,target_ident',
      { id: 'case_id', text: 'test_case', label: 'label_gold', function: 'functionality', target: 'target_ident' },
    ],
    ['CONTENT,CLASS', { text: 'CONTENT', label: 'CLASS' }],
    ['func,y,text', { function: 'func', label: 'y', text: 'text' }],
    ['text,Is Toxic,name,url', { text: 'text', label: 'Is Toxic', author: 'name', url: 'url' }],
    [
      'text,matched_text,label,hold,hateful,category,language',
      { text: 'text', label: 'hold', hateful: 'hateful', category: 'category', language: 'language' },
    ],
    ['spans,text', { text: 'text' }],
  ])('%s', async (head, columns) => {
    expect((await read('columns.csv', `${head}\n`)).columns).toEqual(columns);
  });

  test('can be named, and --clean passes over labels', async () => {
    const csv = 'a,b,c,hold\nx y,ja,f1,1\n';
    const named = await read('named.csv', csv, { text: 'a', label: 'b', function: 'c', positive: ['JA'] });
    expect(named.cases).toMatchObject([{ id: 'line 2', body: 'x y', positive: true, function: 'f1' }]);
    expect((await read('named.csv', csv, { text: 'a', clean: true })).cases).toMatchObject([{ positive: false }]);
  });

  test('that are not there are told with those that are, and what to do', async () => {
    expect(await complaint('other.csv', 'a,b\n1,2\n')).toMatch(/other\.csv:1: no column .* "a", "b"\. Name it with --text COLUMN/);
    expect(await complaint('other.csv', 'text,b\n1,2\n', { label: 'c' })).toMatch(/other\.csv:1: there is no column "c".*Give --label/);
    expect(await complaint('empty.jsonl', '')).toContain('it has no rows');
  });
});

describe('labels', () => {
  test.each(['1', 1, 1.0, true, 'TRUE', 'Toxic', 'hateful', 'OFF', 'spam'])('%s is positive', (value) => {
    expect(readKnownLabel(value)).toBe(true);
  });
  test.each(['0', 0, false, 'No', 'NOT', 'non-hateful', 'Not Toxic', 'nothate', 'ham', 'neither'])('%s is clean', (value) => {
    expect(readKnownLabel(value)).toBe(false);
  });
  test.each(['', null, undefined, '2', 'maybe', 'nonsense'])('%s says nothing', (value) => {
    expect(readKnownLabel(value)).toBeUndefined();
  });

  test('on a scale must be explained', async () => {
    const csv = 'text,class\na b,0\nc d,1\ne f,2\n';
    expect(await complaint('scale.csv', csv)).toMatch(/scale\.csv: column "class" holds "0", "1", "2"\. Say with --positive VALUE/);
    expect((await read('scale.csv', csv, { positive: ['0', '1.0'] })).cases.map(({ positive }) => positive)).toEqual([true, true, false]);
    expect(await complaint('scale.csv', csv, { positive: ['3'] })).toContain('and no "3"');
    expect(await complaint('words.csv', 'text,label\na,pro\nb,con\n')).toContain('"pro", "con"');
  });
});

describe('rows', () => {
  test('of CSV: quotes, separators and line breaks in fields, and the lines that they begin on', async () => {
    const csv = '\ufefftext,label\r\n"sa ""nej"",\r\ntack",0\r\n\r\n"",1\r\nkort,1,2\r\nslut,1\r\n';
    const { cases, problems } = await read('quoted.csv', csv);
    expect(cases).toMatchObject([
      { id: 'line 2', body: 'sa "nej",\r\ntack', positive: false },
      { id: 'line 7', body: 'slut', positive: true },
    ]);
    expect(problems).toEqual([
      { line: 5, column: 'text', message: 'must not be blank' },
      { line: 6, message: 'the row has 3 columns, the first line names 2' },
    ]);
  });

  test('of TSV: a quote is a quote', async () => {
    expect((await read('a.tsv', 'Label\tSMS\nham\t"Hej" sa hon\nspam\t"Vinn\n')).cases).toMatchObject([
      { body: '"Hej" sa hon', positive: false },
      { body: '"Vinn', positive: true },
    ]);
  });

  test('of JSON lines: bad ones are told by line and column, the rest is read', async () => {
    const lines = [
      '{"id":7,"body":"a","hold":true,"hateful":false,"category":"threat","author":{"name":"Ove","email":"x@example.com"}}',
      '{"id":"x","body":',
      '',
      '[1]',
      '{"body":12,"hold":false}',
      '{"body":"b","hold":"perhaps"}',
      '{"body":"c","hold":false,"author":{"url":"javascript:1"}}',
      '{"body":"d","hold":false}',
    ];
    const { cases, problems } = await read('a.jsonl', lines.join('\n'));
    expect(cases).toMatchObject([
      { id: '7', body: 'a', name: 'Ove', positive: true, hateful: false, category: 'threat' },
      { id: 'line 8', body: 'd', positive: false, hateful: undefined },
    ]);
    expect(problems.map(({ line, column }) => [line, column])).toEqual([
      [2, undefined],
      [4, undefined],
      [5, 'body'],
      [6, 'hold'],
      [7, 'author'],
    ]);
  });

  test('of a file without a telling name: by what it begins with', async () => {
    expect((await read('one', '{"body":"x"}')).cases).toHaveLength(1);
    expect((await read('two', 'text\tlabel\nx, y\t1\n')).cases).toMatchObject([{ body: 'x, y', positive: true }]);
    expect((await read('three', 'text,label\nx,1\n')).cases).toMatchObject([{ positive: true }]);
  });
});

test('a suite below a folder named sealed is sealed, however it is reached', async () => {
  const file = await write('sealed/deep/a.csv', 'text\nx\n');
  await symlink(file, join(folder, 'link.csv'));
  expect((await readSuite(file, { positive: [] })).sealed).toBe(true);
  expect((await readSuite(join(folder, 'link.csv'), { positive: [] })).sealed).toBe(true);
  expect((await read('sealed.csv', 'text\nx\n')).sealed).toBe(false);
});
