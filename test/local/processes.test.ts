import { spawn } from 'node:child_process';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { intervalOf, startSchedule } from '../../infra/local/events/scheduler.ts';
import { openLog } from '../../infra/local/log.ts';
import { keepPorts } from '../../infra/local/ports.ts';
import { createBackOff, endStale } from '../../infra/local/processes.ts';
import { isAlive, temporaryFolder } from './scratch.ts';

const modulePath = (name: string): string => join(import.meta.dirname, '../../infra/local', name);

/** Runs a module of this source that imports from infra/local, until it prints a line. */
const run = async (source: string) => {
  const child = spawn(process.execPath, ['--input-type=module', '-e', source], { stdio: ['ignore', 'pipe', 'inherit'] });
  const line = await new Promise<string>((resolve) => child.stdout.once('data', (chunk) => resolve(String(chunk).trim())));
  return { child, line };
};

describe('children', () => {
  test.each(['SIGKILL', 'SIGTERM'] as const)('do not outlive a runner that is ended by %s, even in a loop', async (signal) => {
    const { child, line } = await run(`
      const { spawnGuarded } = await import(${JSON.stringify(modulePath('processes.ts'))});
      const child = spawnGuarded({ command: process.execPath, args: ['-e', 'for (;;);'], env: {} }, { path: '', write: () => {} });
      console.log(child.pid);
      setInterval(() => {}, 1000);`);
    const pid = Number(line);
    expect(isAlive(pid)).toBe(true);
    child.kill(signal);
    await expect.poll(() => isAlive(pid), { timeout: 5000 }).toBe(false);
  });

  test('that are stale are ended by their pid file, and nobody else is', async () => {
    const file = join(temporaryFolder(), 'pid');
    const stale = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)', '/data/engine.db']);
    writeFileSync(file, String(stale.pid));
    await endStale(file, '/data/other.db');
    expect(stale.exitCode).toBeNull();
    writeFileSync(file, String(stale.pid));
    const ended = new Promise((resolve) => stale.once('exit', (_, signal) => resolve(signal)));
    await endStale(file, '/data/engine.db');
    expect(await ended).toBe('SIGKILL');
    expect(existsSync(file)).toBe(false);
  });

  test('that keep failing are started again ever more seldom, a healthy one at once', () => {
    const { next } = createBackOff();
    expect([next(0), next(10), next(10), next(60_000), next(0)]).toEqual([100, 200, 400, 0, 100]);
    expect(Math.max(...Array.from({ length: 20 }, () => next(0)))).toBe(5000);
  });
});

describe('a data folder', () => {
  test('belongs to one instance, until that ends in whatever way', async () => {
    const folder = temporaryFolder();
    const lock = `
      const { lockData } = await import(${JSON.stringify(modulePath('instance.ts'))});
      try { lockData(${JSON.stringify(folder)}); console.log('mine'); setInterval(() => {}, 1000); } catch (error) { console.log(error.message); }`;
    const first = await run(lock);
    expect(first.line).toBe('mine');
    expect((await run(lock)).line).toContain('another instance already runs');
    first.child.kill('SIGKILL');
    await new Promise((resolve) => first.child.once('exit', resolve));
    const third = await run(lock);
    expect(third.line).toBe('mine');
    third.child.kill('SIGKILL');
  });

  test('keeps its ports, but for one that somebody else has taken', async () => {
    const file = join(temporaryFolder(), 'ports.json');
    const first = await keepPorts(file);
    expect(await keepPorts(file)).toEqual(first);
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(first.queue, '127.0.0.1', resolve));
    const second = await keepPorts(file);
    server.close();
    expect(second.dynamodb).toBe(first.dynamodb);
    expect(second.queue).not.toBe(first.queue);
    writeFileSync(file, '{"dynamodb":');
    expect((await keepPorts(file)).dynamodb).toBeGreaterThan(0);
  });

  test('holds logs of a bounded size', async () => {
    const path = join(temporaryFolder(), 'logs/f.log');
    const log = openLog(path, 1000);
    for (let line = 0; line < 100; line += 1) log.write(`${line}\n`.padStart(100));
    await expect.poll(() => statSync(path, { throwIfNoEntry: false })?.size ?? 0).toBeGreaterThan(0);
    await expect.poll(() => readFileSync(path, 'utf8')).toContain('99\n');
    expect(statSync(path).size).toBeLessThanOrEqual(1200);
    expect(statSync(`${path}.1`).size).toBeLessThanOrEqual(1200);
  });
});

describe('a schedule', () => {
  afterEach(() => vi.useRealTimers());

  test.each([
    ['rate(1 minute)', 60_000],
    ['rate(5 minutes)', 300_000],
    ['rate(2 hours)', 7_200_000],
    ['rate(1 day)', 86_400_000],
  ])('%s', (rate, ms) => expect(intervalOf(rate)).toBe(ms));

  test('runs at the start and at its rate, never beside itself', async () => {
    vi.useFakeTimers();
    const runs: string[] = [];
    let finish: (() => void) | undefined;
    const invoke = (payload: string) => {
      runs.push(payload);
      return new Promise<{ readonly ok: true; readonly payload: string }>((resolve) => {
        finish = () => resolve({ ok: true, payload: 'null' });
      });
    };
    const schedule = startSchedule({ rate: 'rate(1 minute)', arn: 'arn:rule', function: 'repair', input: undefined }, invoke);
    expect(JSON.parse(runs[0] ?? '')).toMatchObject({ source: 'aws.events', 'detail-type': 'Scheduled Event', resources: ['arn:rule'] });
    await vi.advanceTimersByTimeAsync(130_000);
    expect(runs.length).toBe(1);
    finish?.();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(runs.length).toBe(2);
    schedule.stop();
    finish?.();
    await vi.advanceTimersByTimeAsync(180_000);
    expect(runs.length).toBe(2);
  });
});
