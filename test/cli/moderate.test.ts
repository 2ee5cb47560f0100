import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { reasonSchema } from '../../shared/comment/decision.ts';
import { engineVersion } from '../../shared/engine-version.ts';
import { defaultPolicy, policyVersion } from '../../shared/policy/policy.ts';
import { jsonLines, sluss } from './terminal.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sluss-moderate-'));
});
afterAll(() => rm(folder, { recursive: true }));

const write = async (name: string, content: string | Uint8Array): Promise<string> => {
  await writeFile(join(folder, name), content);
  return join(folder, name);
};
const moderate = (input: string | Uint8Array, ...options: readonly string[]) =>
  sluss(['moderate', ...options], { input: [Buffer.from(input)] });

const machine = policyVersion({ ...defaultPolicy, mode: 'machine' });
const resultSchema = z.strictObject({
  id: z.union([z.string(), z.number(), z.null()]),
  outcome: z.enum(['approve', 'hold', 'reject']),
  reasons: z.array(reasonSchema.strict()),
  policyVersion: z.string(),
  engineVersion: z.literal(engineVersion),
});
const errorSchema = z.strictObject({
  line: z.int().min(1),
  error: z.strictObject({ code: z.enum(['invalid-json', 'invalid-comment', 'line-too-long']), message: z.string().min(1) }),
});

describe('sluss moderate', () => {
  test('approves what is clean, by the default policy in mode machine', async () => {
    expect(await moderate('{"id": "a", "body": "Bra skrivet."}\n')).toEqual({
      status: 0,
      output: `${JSON.stringify({ id: 'a', outcome: 'approve', reasons: [], policyVersion: machine, engineVersion })}\n`,
      errors: '',
    });
  });

  test('gives ids back as they came, and null where there is none', async () => {
    const { output } = await moderate('{"id":"å😄","body":"x"}\n{"id":-7.5,"body":"x"}\n{"id":null,"body":"x"}\n{"body":"x"}');
    expect(jsonLines(output)).toMatchObject([{ id: 'å😄' }, { id: -7.5 }, { id: null }, { id: null }]);
  });

  test('takes what a submission takes: 20,000 units, emoji, NUL, lone surrogates, __proto__, empty author fields', async () => {
    const lines = [
      JSON.stringify({ body: 'Det är sant. '.repeat(2000).slice(0, 20_000) }),
      JSON.stringify({ body: 'Så är det 😄 \0 \ufffe \u202e' }),
      '{"body":"Ja \\ud800 tack"}',
      '{"body":"Bra","__proto__":{"outcome":"reject"},"constructor":1,"thread":["what"],"parentId":{}}',
      '{"body":"Bra","author":{"name":"","email":"","url":""}}',
    ];
    const { status, output } = await moderate(lines.join('\n'));
    expect(status).toBe(0);
    expect(jsonLines(output).map((result) => resultSchema.safeParse(result).success)).toEqual(lines.map(() => true));
  });

  test.each([
    ['{"body":', 'invalid-json', 'JSON'],
    ['\u0000', 'invalid-json', 'JSON'],
    ['7', 'invalid-comment', 'object'],
    ['null', 'invalid-comment', 'object'],
    ['["body"]', 'invalid-comment', 'object'],
    ['{}', 'invalid-comment', 'body'],
    ['{"body":""}', 'invalid-comment', 'body'],
    ['{"body":" \\u200b\\n"}', 'invalid-comment', 'body'],
    ['{"body":["x"]}', 'invalid-comment', 'body'],
    [`{"body":"${'x'.repeat(20_001)}"}`, 'invalid-comment', 'body'],
    [`{"body":"x","author":{"name":"${'x'.repeat(246)}"}}`, 'invalid-comment', 'author.name'],
    ['{"body":"x","author":{"email":"nobody"}}', 'invalid-comment', 'author.email'],
    ['{"body":"x","author":{"url":"javascript:alert(1)"}}', 'invalid-comment', 'author.url'],
    ['{"body":"x","author":"Kim"}', 'invalid-comment', 'author'],
    [`{"body":"x","id":"${'x'.repeat(201)}"}`, 'invalid-comment', 'id'],
    ['{"body":"x","id":{}}', 'invalid-comment', 'id'],
    ['{"body":"x","id":12345678901234567890}', 'invalid-comment', 'id'],
  ])('reports %.40s in its place as %s, and goes on', async (line, code, named) => {
    const { status, output, errors } = await moderate(`{"id":1,"body":"x"}\n\n${line}\r\n{"id":2,"body":"x"}\n`);
    expect({ status, errors }).toEqual({ status: 1, errors: '' });
    expect(jsonLines(output)).toMatchObject([{ id: 1 }, { line: 3, error: { code, message: expect.stringContaining(named) } }, { id: 2 }]);
  });

  test('reports a line over 4 MiB and goes on', async () => {
    const { status, output } = await moderate(`{"body":"${'x'.repeat(4 * 1024 * 1024)}"}\n{"id":2,"body":"x"}`);
    expect(status).toBe(1);
    expect(jsonLines(output)).toMatchObject([
      { line: 1, error: { code: 'line-too-long' } },
      { id: 2, outcome: 'approve' },
    ]);
  });

  test('reads a file; skips blank lines, a byte order mark and carriage returns', async () => {
    const file = await write('comments.jsonl', '\ufeff{"id":1,"body":"x"}\r\n \t\r\n\r\n{"id":2,"body":"y"}');
    const { status, output } = await sluss(['moderate', file]);
    expect(status).toBe(0);
    expect(jsonLines(output)).toMatchObject([{ id: 1 }, { id: 2 }]);
  });

  test('gives any bytes one line each that is not blank, in order, and never fails', async () => {
    const parts = fc
      .constantFrom('{"body":"x"}', '{"id":1,"body":"a', '"}', '\n', '\n\n', '\r\n', ' ', '\ufeff', '[[[', 'null', '\\ud800')
      .map((text) => Buffer.from(text));
    const bytes = fc.array(fc.oneof(parts, fc.uint8Array({ maxLength: 8 })), { maxLength: 30 }).map((all) => Buffer.concat(all));
    await fc.assert(
      fc.asyncProperty(bytes, async (input) => {
        const { status, output } = await moderate(input);
        const lines = input
          .toString()
          .split('\n')
          .map((text, at) => ({ number: at + 1, text }))
          .filter(({ text }) => text.trim() !== '');
        const results = jsonLines(output).map((result) => z.union([resultSchema, errorSchema]).parse(result));
        expect(results).toHaveLength(lines.length);
        const numbers = results.map((result, at) => ('line' in result ? result.line : lines[at]?.number));
        expect(numbers).toEqual(lines.map(({ number }) => number));
        expect(status).toBe(results.some((result) => 'error' in result) ? 1 : 0);
      }),
    );
  });
});

describe('--policy', () => {
  test("is judged by, in the file's own mode, with messages in the language asked for", async () => {
    const file = await write('human.json', '\ufeff{"mode": "human"}');
    const { output } = await moderate('{"body":"x"}', '--policy', file, '--language', 'sv');
    const reasons = [{ code: 'mode', message: 'Här läser en människa varje kommentar innan den publiceras.' }];
    expect(jsonLines(output)).toMatchObject([
      { outcome: 'hold', reasons, policyVersion: policyVersion({ ...defaultPolicy, mode: 'human' }) },
    ]);
    expect((await moderate('{"body":"x"}', '--policy', file)).output).toContain('a person reads every comment');
  });

  test('is in mode machine where the file names none', async () => {
    const { output } = await moderate('{"body":"x"}', '--policy', await write('empty.json', '{}'));
    expect(jsonLines(output)).toMatchObject([{ outcome: 'approve', policyVersion: machine }]);
  });

  test.each([
    ['{"mode":"robot"}', 'mode:'],
    ['{"moed":"human"}', 'moed'],
    ['{"categories":{"spam":{"hold":3,"reject":null}}}', 'categories.spam.hold:'],
    ['{"watchwords":[{"word":"ok"},{"word":"x"}]}', 'watchwords[1].word:'],
    ['{"mode":', 'not valid JSON'],
  ])('%s ends with status 2 and names the field', async (content, named) => {
    const { status, output, errors } = await moderate('{"body":"x"}', '--policy', await write('bad.json', content));
    expect({ status, output }).toEqual({ status: 2, output: '' });
    expect(errors).toContain(named);
  });
});

describe('what cannot be read', () => {
  test('ends with status 2 and says what to do', async () => {
    for (const words of [[join(folder, 'nothing')], [folder], ['--policy', join(folder, 'nothing')], ['--policy', folder]]) {
      const { status, output, errors } = await sluss(['moderate', ...words]);
      expect({ status, output }).toEqual({ status: 2, output: '' });
      expect(errors).toMatch(/^sluss: cannot read .*: (there is no such file|it is a directory)\. Give .*\n$/);
    }
  });
});

describe('on stderr', () => {
  const lines = '{"body":"x"}\n{"body":""}\n{"body":"y"}\n';

  test('--stats counts the results', async () => {
    expect((await moderate(lines, '--stats')).errors).toMatch(/^approve: 2, hold: 0, reject: 0, errors: 1, comments per second: \d+\n$/);
    expect((await moderate(lines)).errors).toBe('');
  });

  const slow = async function* () {
    yield Buffer.from(lines);
    await new Promise((resolve) => setTimeout(resolve, 400));
    yield Buffer.from(lines);
  };

  test('progress is shown where it is a terminal, and gone at the end', async () => {
    const { errors } = await sluss(['moderate'], { input: slow(), terminals: ['errors'] });
    expect(errors.replace(/\d+ a/, 'N a')).toBe('\r\u001b[K6 comments, N a second\r\u001b[K');
  });

  test('progress is not shown to who types, or between results', async () => {
    for (const terminals of [[], ['errors', 'input'], ['errors', 'output']] as const) {
      expect((await sluss(['moderate'], { input: slow(), terminals })).errors).toBe('');
    }
  });
});
