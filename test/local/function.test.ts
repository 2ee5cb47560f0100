import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import type { RunningFunction } from '../../infra/local/lambda/function.ts';
import { buildRuntimeClient, startFunction } from '../../infra/local/lambda/functions.ts';
import { temporaryFolder } from './scratch.ts';

let running: RunningFunction | undefined;
afterEach(() => running?.stop());

const logs = temporaryFolder();
const runtimeClient = await buildRuntimeClient(logs);
let reports: string[] = [];

/** Starts a function whose bundle is this source. */
const start = (source: string, { Timeout = 5, concurrency = 1 } = {}): RunningFunction => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'index.mjs'), source);
  reports = [];
  const definition = {
    name: 'echo',
    arn: 'arn:echo',
    folder,
    Handler: 'index.handler',
    Code: { S3Key: 'x', S3Bucket: 'x' },
    Environment: { Variables: { GREETING: 'hej' } },
    MemorySize: 128,
    Timeout,
    Runtime: 'nodejs24.x',
  };
  running = startFunction(
    definition,
    { AWS_REGION: 'eu-north-1' },
    { runtimeClient, logs, concurrency, report: (event) => reports.push(event) },
  );
  return running;
};

describe('a function', () => {
  test('gets the event, the context and nothing of the runner’s environment', async () => {
    process.env['RUNNERS_OWN'] = 'secret';
    const { invoke } = start(`export const handler = async (event, context) => ({
      event, name: context.functionName, arn: context.invokedFunctionArn, id: context.awsRequestId, left: context.getRemainingTimeInMillis(),
      greeting: process.env.GREETING, region: process.env.AWS_REGION, memory: process.env.AWS_LAMBDA_FUNCTION_MEMORY_SIZE, own: process.env.RUNNERS_OWN ?? null });`);
    const outcome = await invoke(JSON.stringify({ text: 'å 🙂' }));
    const answer = JSON.parse(outcome.ok ? outcome.payload : outcome.detail);
    expect(answer).toMatchObject({
      event: { text: 'å 🙂' },
      name: 'echo',
      arn: 'arn:echo',
      greeting: 'hej',
      region: 'eu-north-1',
      memory: '128',
      own: null,
    });
    expect(answer.id).toMatch(/^[0-9a-f-]{36}$/);
    expect(answer.left).toBeGreaterThan(1000);
    expect(answer.left).toBeLessThanOrEqual(5000);
  });

  test('answers null where the handler gives nothing, and reports what it throws', async () => {
    const { invoke } = start('export const handler = async (event) => { if (event.fail) throw new TypeError("no"); };');
    expect(await invoke('{}')).toEqual({ ok: true, payload: 'null' });
    const failed = await invoke('{"fail":true}');
    expect(failed).toMatchObject({ ok: false, reason: 'error' });
    expect(JSON.parse(failed.ok ? '' : failed.detail)).toMatchObject({ errorType: 'TypeError', errorMessage: 'no' });
    expect(await invoke('{}')).toMatchObject({ ok: true });
    expect(reports).toEqual([]);
    await expect.poll(() => readFileSync(join(logs, 'echo.log'), 'utf8')).toContain('TypeError: no');
  });

  test('keeps its state between invocations, one at a time in each process', async () => {
    const source =
      'let busy = 0, count = 0; export const handler = async () => { busy += 1; count += 1; await new Promise((r) => setTimeout(r, 50)); return { pid: process.pid, busy: busy--, count }; };';
    const { invoke } = start(source, { concurrency: 2 });
    const answers = (await Promise.all(Array.from({ length: 6 }, () => invoke('{}')))).map((outcome) =>
      JSON.parse(outcome.ok ? outcome.payload : '{}'),
    );
    expect(answers.map(({ busy }) => busy)).toEqual([1, 1, 1, 1, 1, 1]);
    expect(new Set(answers.map(({ pid }) => pid)).size).toBeLessThanOrEqual(2);
    expect(Math.max(...answers.map(({ count }) => count))).toBeGreaterThan(1);
  });

  test('is replaced when it takes too long, even in a loop that never ends', async () => {
    const { invoke } = start('export const handler = async ({ loop }) => { while (loop); return process.pid; };', { Timeout: 1 });
    const before = await invoke('{}');
    const began = performance.now();
    expect(await invoke('{"loop":true}')).toMatchObject({ ok: false, reason: 'timeout' });
    expect(performance.now() - began).toBeLessThan(3000);
    const after = await invoke('{}');
    expect(after.ok).toBe(true);
    expect(after).not.toEqual(before);
  });

  test('is replaced when its process ends, and the next invocation finds a new one', async () => {
    const { invoke } = start('export const handler = async ({ die }) => { if (die) process.exit(3); return "alive"; };');
    expect(await invoke('{"die":true}')).toEqual({ ok: false, reason: 'ended', detail: 'ended with status 3' });
    expect(await invoke('{}')).toEqual({ ok: true, payload: '"alive"' });
    expect(reports).toMatchObject([expect.stringContaining('echo.log')]);
  });

  test('that cannot start fails its invocations at once, and is tried again ever more seldom', async () => {
    const { invoke } = start('throw new Error("broken bundle");');
    expect(await invoke('{}')).toMatchObject({ ok: false, reason: 'unavailable' });
    const began = performance.now();
    expect(await invoke('{}')).toMatchObject({ ok: false, reason: 'unavailable' });
    expect(performance.now() - began).toBeLessThan(1000);
    await expect.poll(() => reports.length, { timeout: 10_000 }).toBeGreaterThan(2);
  });

  test('lets nobody wait for longer than they said', async () => {
    const { invoke } = start('export const handler = async () => { await new Promise((r) => setTimeout(r, 400)); };');
    const first = invoke('{}');
    const second = invoke('{}', 100);
    expect(await first).toMatchObject({ ok: true });
    expect(await second).toMatchObject({ ok: false, reason: 'unavailable' });
  });
});
