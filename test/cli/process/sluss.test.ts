import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { jsonLines } from '../terminal.ts';

const entry = resolve(import.meta.dirname, '../../../cli/sluss.ts');
const line = `${JSON.stringify({ id: 'x', body: 'Bra skrivet, och det behövde sägas.', ignored: '.'.repeat(350) })}\n`;

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sluss-process-'));
});
afterAll(() => rm(folder, { recursive: true }));

const start = (args: readonly string[], env: NodeJS.ProcessEnv = {}) => {
  const child = spawn(process.execPath, [entry, ...args], { cwd: tmpdir(), env: { ...process.env, ...env } });
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  const ended = new Promise<{ readonly status: number | null; readonly errors: string }>((done) => {
    child.on('close', (status) => done({ status, errors }));
  });
  return { child, ended };
};

describe('sluss as a process', () => {
  test('ends quietly when nobody reads it', async () => {
    const { child, ended } = start(['help']);
    child.stdout.destroy();
    expect(await ended).toEqual({ status: 0, errors: '' });
  });

  test('ends quietly when its reader has seen enough', async () => {
    const { child, ended } = start(['moderate', '-']);
    child.stdin.on('error', () => {}); // it stops reading, too
    child.stdin.write(line.repeat(20_000));
    child.stdout.once('data', () => child.stdout.destroy());
    expect(await ended).toEqual({ status: 0, errors: '' });
  });

  test('reads no further ahead than its reader', async () => {
    const { child, ended } = start(['moderate', '-']);
    const offered = Buffer.from(line.repeat(200));
    let taken = 0;
    let stalled = false;
    while (!stalled && taken < 64 * 1024 * 1024) {
      taken += offered.length;
      const waits = !child.stdin.write(offered);
      stalled =
        waits &&
        (await Promise.race([
          new Promise<false>((done) => child.stdin.once('drain', () => done(false))),
          new Promise<true>((done) => setTimeout(() => done(true), 2000)),
        ]));
    }
    expect(stalled, 'with nobody reading the results, input is left in the pipe').toBe(true);
    child.stdin.end();
    let lines = 0;
    for await (const chunk of child.stdout) lines += Buffer.from(chunk).filter((byte) => byte === 10).length;
    expect(lines).toBe(taken / Buffer.byteLength(line));
    expect((await ended).status).toBe(0);
  });

  test("reads a path from where npm's caller stands", async () => {
    await writeFile(join(folder, 'comments.jsonl'), line);
    const { child, ended } = start(['moderate', 'comments.jsonl'], { npm_lifecycle_event: 'sluss', INIT_CWD: folder });
    const output = (await child.stdout.setEncoding('utf8').toArray()).join('');
    expect(await ended).toEqual({ status: 0, errors: '' });
    expect(jsonLines(output)).toMatchObject([{ id: 'x', outcome: 'approve' }]);
  });
});
