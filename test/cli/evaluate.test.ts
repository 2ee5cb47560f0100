import { access, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { engineVersion } from '../../shared/engine-version.ts';
import { defaultPolicy, policyVersion } from '../../shared/policy/policy.ts';
import { sluss } from './terminal.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sluss-evaluate-'));
});
afterAll(() => rm(folder, { recursive: true }));

const write = async (name: string, content: string): Promise<string> => {
  const file = join(folder, name);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
  return file;
};

/** Held for a personal number, and for nothing else: too short for the model. */
const number = 'Personnumret: 199006022397.';
const rows = [
  { id: 'pd-1', function: 'pd_number', body: number, language: 'sv', hold: true, category: 'personal-data' },
  { id: 'pd-2', function: 'pd_number', body: 'Numret står där.', language: 'sv', hold: true, category: 'personal-data' },
  { id: 'civil-1', function: 'civil', body: 'Tack för en bra artikel.', language: 'sv', hold: false },
  { id: 'civil-2', function: 'civil', body: 'Thanks for the article.', language: 'en', hold: false },
  { id: 'pd-3', function: 'pd_lookalike', body: `Hitte: ${number}`, language: 'sv', hold: false, hateful: false },
];
const suite = rows.map((row) => JSON.stringify(row)).join('\n');
const machine = policyVersion({ ...defaultPolicy, mode: 'machine' });

const figuresSchema = z.object({
  engineVersion: z.literal(engineVersion),
  policyVersion: z.string(),
  suites: z.array(z.looseObject({ measures: z.array(z.looseObject({ as: z.string(), rows: z.number() })) })),
});
const evaluateJson = async (...words: readonly string[]) => {
  const { status, output } = await sluss(['evaluate', ...words, '--json']);
  return { status, ...figuresSchema.parse(JSON.parse(output)) };
};

describe('sluss evaluate', () => {
  test('measures decisions against labels, as text', async () => {
    const { status, output, errors } = await sluss(['evaluate', await write('a.jsonl', suite)]);
    expect({ status, errors }).toEqual({ status: 0, errors: '' });
    expect(output).toMatch(/precision +50\.0 %\n +recall +50\.0 %\n +F1 +50\.0 %\n +accuracy +60\.0 %\n +clean rows flagged +33\.3 %/);
    expect(output).toMatch(/outcomes +3 approve, 2 hold, 0 reject/);
    expect(output).toMatch(/ pd_number +2 +2 +1 +50\.0 % +1 +1 +0\n/);
    expect(output).toContain('worst missed (1 of 1)\n  pd-2  pd_number  0.00  approve\n    Numret står där.\n');
    expect(output).toMatch(/worst false alarms \(1 of 1\)\n {2}pd-3 .* hold personal-data\n/);
    expect(output).toContain('flagged = hateful');
  });

  test('… and as JSON, under the policy of moderate', async () => {
    const { status, policyVersion: version, suites } = await evaluateJson(await write('a.jsonl', suite), '--worst', '0');
    expect({ status, version }).toEqual({ status: 0, version: machine });
    expect(suites).toMatchObject([
      {
        labelled: true,
        badRows: [],
        reasons: [{ category: 'personal-data', rows: 2, positives: 1 }],
        measures: [
          {
            as: 'hold',
            rows: 5,
            positives: 2,
            flagged: 2,
            recall: 0.5,
            outcomes: { approve: 3, hold: 2, reject: 0 },
            rejectedClean: 0,
            missed: [],
          },
          { as: 'hateful', rows: 1, positives: 0, flagged: 0 },
        ],
      },
    ]);
    expect(suites[0]).toMatchObject({
      measures: [
        {
          by: {
            language: [
              { name: 'sv', rows: 4, right: 2 },
              { name: 'en', rows: 1, right: 1 },
            ],
            category: [{ name: 'personal-data', positives: 2, right: 1 }],
          },
        },
        {},
      ],
    });
  });

  test('judges under --policy, and tells the same twice', async () => {
    const [file, policy] = [await write('a.jsonl', suite), await write('human.json', '{"mode":"human"}')];
    expect((await evaluateJson(file, '--policy', policy)).suites[0]?.measures[0]).toMatchObject({ flagged: 5, cleanFlagged: 1 });
    expect(await sluss(['evaluate', file, '--evasion'])).toEqual(await sluss(['evaluate', file, '--evasion']));
  });

  test('--as asks for a category; positive rows of others are left out', async () => {
    const other = JSON.stringify({ body: number, hold: true, category: 'spam' });
    const file = await write('as.jsonl', `${suite}\n${other}`);
    const measure = async (as: string) => (await evaluateJson(file, '--as', as)).suites[0]?.measures;
    expect(await measure('personal-data')).toMatchObject([{ as: 'personal-data', rows: 5, positives: 2, flagged: 2 }]);
    expect(await measure('spam')).toMatchObject([{ as: 'spam', rows: 4, positives: 1, flagged: 0 }]);
  });

  test('a suite without labels is clean text: only what is flagged says anything', async () => {
    const { output } = await sluss(['evaluate', await write('clean.csv', `text\n${number}\nTack\nJa\nNej\n`)]);
    expect(output).toMatch(/no labels.*\n\n.*\n +rows +4\n +flagged +1 \(25\.0 %\)\n +outcomes/);
    expect(output).not.toContain('recall');
  });

  test('several suites are told one after the other', async () => {
    const [a, b] = [await write('a.jsonl', suite), await write('b.csv', 'text,label\nTack,0\n')];
    expect((await evaluateJson(a, b)).suites).toMatchObject([{ suite: a }, { suite: b, measures: [{ as: 'hold', rows: 1, accuracy: 1 }] }]);
  });

  test('--evasion tells each disguise and all together', async () => {
    const { output } = await sluss(['evaluate', await write('a.jsonl', suite), '--evasion']);
    expect(output).toMatch(/ full-width +2 +100\.0 % +3 +100\.0 %\n/);
    expect(output).toMatch(/ {2}all +\d+ +[\d.]+ % +\d+ +[\d.]+ %\n$/);
  });
});

describe('what is wrong', () => {
  test('bad rows are told with file, line and column, left out and counted: status 1', async () => {
    const file = await write('bad.jsonl', `${suite}\n{"body":\n{"body":"","hold":true}\n`);
    const { status, output, errors } = await sluss(['evaluate', file]);
    expect(status).toBe(1);
    expect(output).toContain('5 rows; bad rows left out: 2');
    expect(errors).toBe(`${file}:6: the line is not valid JSON\n${file}:7: column "body" must not be blank\n`);
  });

  test.each([
    [[], 'which suite?'],
    [['nothing.csv'], 'cannot read nothing.csv: there is no such file. Give'],
    [['FILE', '--as', 'rudeness'], '--as is hateful or some of threat,'],
    [['FILE', '--worst', 'ten'], '--worst is a whole number'],
    [['FILE', '--text', 'nix'], 'there is no column "nix"'],
    [['FILE', '--policy', 'nothing.json'], 'cannot read nothing.json'],
  ])('%s: status 2 and nothing on stdout', async (words, told) => {
    const file = await write('a.jsonl', suite);
    const { status, output, errors } = await sluss(['evaluate', ...words.map((word) => (word === 'FILE' ? file : word))]);
    expect({ status, output }).toEqual({ status: 2, output: '' });
    expect(errors).toContain(told);
  });

  test('hostile ids and texts reach the terminal as one harmless line', async () => {
    const hostile = JSON.stringify({ id: 'a\u001b[2Jb', body: `${number}\n\u001b[31m\u202e\u0007`, hold: false });
    const { output } = await sluss(['evaluate', await write('hostile.jsonl', hostile)]);
    expect(output).toContain('a\\u{1b}[2Jb');
    expect(output).not.toMatch(/[^\P{C}\n]/u);
  });
});

describe('a sealed suite', () => {
  const secret = 'Hemlig mening om 199006022397.';

  test('shows no text anywhere, and each evaluation is logged beside it', async () => {
    const file = await write('sealed/sv.jsonl', JSON.stringify({ id: 's-1', body: secret, hold: false, hateful: false }));
    const report = join(folder, 'sealed-report');
    const told = await sluss(['evaluate', file, '--report', report]);
    const json = await sluss(['evaluate', file, '--json']);
    const page = await readFile(join(report, 'report.html'), 'utf8');
    for (const text of [told.output, told.errors, json.output, page]) {
      expect(text).not.toMatch(/Hemlig|199006022397/);
    }
    expect(told.output).toContain('s-1');
    const lines = (await readFile(join(folder, 'sealed/log.md'), 'utf8')).trimEnd().split('\n');
    expect(lines).toHaveLength(4);
    expect(lines[0]).toContain('| date (UTC) | commit | engine | policy | suite |');
    for (const line of lines.slice(2)) {
      expect(line).toMatch(/^\| \d{4}-\d\d-\d\d \d\d:\d\d \| (?:[0-9a-f]{12}\+?|unknown) \| /);
      expect(line).toContain(`| ${engineVersion} | ${machine} | sv.jsonl | hold | 1 | – | 100.0 % | 0 |`);
      expect(line.split(' | ')).toHaveLength(lines[0]?.split(' | ').length ?? 0);
    }
  });

  test('others are logged where --log says, with their texts only where --figures-only is not', async () => {
    const file = await write('open.jsonl', JSON.stringify({ body: secret, hold: false }));
    const log = join(folder, 'own-log.md');
    expect((await sluss(['evaluate', file, '--log', log])).output).toContain('Hemlig');
    expect((await sluss(['evaluate', file, '--figures-only'])).output).not.toContain('Hemlig');
    expect((await readFile(log, 'utf8')).trimEnd().split('\n')).toHaveLength(3);
    await expect(access(join(folder, 'log.md'))).rejects.toThrow();
  });
});
