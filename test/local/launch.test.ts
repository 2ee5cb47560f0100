import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { isAlive, temporaryFolder } from './scratch.ts';

/** Stands for npm: notes that it ran, and installs what the lock file names, or fails. */
const npm = `#!${process.execPath}
const fs = require('node:fs');
fs.appendFileSync('npm-runs', process.argv.slice(2).join(' ') + ' NODE_ENV=' + process.env.NODE_ENV + '\\n');
console.log('noise');
if (fs.existsSync('npm-fails')) { console.error('npm error no such registry'); process.exit(7); }
setTimeout(() => {
  fs.mkdirSync('node_modules', { recursive: true });
  const { packages } = JSON.parse(fs.readFileSync('package-lock.json', 'utf8'));
  delete packages[''];
  fs.writeFileSync('node_modules/.package-lock.json', JSON.stringify({ packages }));
}, 300);
`;

let root: string;
const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};
const wants = (packages: object): void => write('package-lock.json', JSON.stringify({ packages: { '': {}, ...packages } }));
const npmRuns = (): readonly string[] =>
  existsSync(join(root, 'npm-runs')) ? readFileSync(join(root, 'npm-runs'), 'utf8').trim().split('\n') : [];

type Run = {
  readonly child: ChildProcess;
  readonly ended: Promise<{ readonly code: number | null; readonly stdout: string; readonly stderr: string }>;
};
const launch = (args: readonly string[], env: NodeJS.ProcessEnv = {}): Run => {
  const { npm_execpath: _, ...inherited } = process.env;
  const PATH = `${join(root, 'bin')}:${process.env['PATH']}`;
  const child = spawn(process.execPath, [join(root, 'cli/launch.mjs'), ...args], {
    cwd: root,
    env: { ...inherited, PATH, SLUSS_NODE: process.execPath, ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const texts = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) child[name]?.on('data', (chunk) => (texts[name] += chunk));
  return { child, ended: new Promise((resolve) => child.once('close', (code) => resolve({ code, ...texts }))) };
};
const untilPrinted = ({ child }: Run): Promise<string> =>
  new Promise((resolve) => child.stdout?.once('data', (chunk) => resolve(String(chunk))));

beforeEach(() => {
  root = temporaryFolder();
  write('bin/npm', npm);
  chmodSync(join(root, 'bin/npm'), 0o755);
  mkdirSync(join(root, 'cli'));
  copyFileSync(join(import.meta.dirname, '../../cli/launch.mjs'), join(root, 'cli/launch.mjs'));
  wants({ 'node_modules/a': { version: '1.0.0' } });
  write('hello.mjs', 'console.log(JSON.stringify(process.argv.slice(2))); process.exitCode = 5;');
  write(
    'wait.mjs',
    'process.on("SIGINT", () => process.exit(9)); process.on("SIGTERM", () => process.exit(8)); setInterval(() => {}, 1000); console.log(process.pid);',
  );
});

describe('the launcher', () => {
  test('installs once, says nothing of it on stdout, and hands on arguments and exit status', async () => {
    expect(await launch(['hello.mjs', 'a b', '--c'], { NODE_ENV: 'production' }).ended).toEqual({
      code: 5,
      stdout: '["a b","--c"]\n',
      stderr: '',
    });
    expect((await launch(['hello.mjs']).ended).code).toBe(5);
    expect(npmRuns()).toEqual([expect.stringMatching(/^ci --ignore-scripts .*--include=dev.* NODE_ENV=undefined$/)]);
  });

  test('installs again when the lock file names something else, or what was installed is gone', async () => {
    await launch(['hello.mjs']).ended;
    wants({ 'node_modules/a': { version: '1.0.1' } });
    await launch(['hello.mjs']).ended;
    rmSync(join(root, 'node_modules'), { recursive: true });
    await launch(['hello.mjs']).ended;
    expect(npmRuns().length).toBe(3);
  });

  test('misses no optional package of another platform, but its own one for this', async () => {
    await launch(['hello.mjs']).ended;
    const foreign = { 'node_modules/x': { version: '1.0.0', optional: true, os: ['plan9'] } };
    wants({ 'node_modules/a': { version: '1.0.0' }, ...foreign });
    await launch(['hello.mjs']).ended;
    expect(npmRuns().length).toBe(1);
    wants({
      '': { optionalDependencies: { y: '1.0.0' } },
      'node_modules/a': { version: '1.0.0' },
      'node_modules/y': { version: '1.0.0', optional: true, os: [process.platform] },
    });
    await launch(['hello.mjs']).ended;
    expect(npmRuns().length).toBe(2);
  });

  test('shows what npm complains of, and starts nothing', async () => {
    write('npm-fails', '');
    const { code, stdout, stderr } = await launch(['hello.mjs']).ended;
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain('npm error no such registry');
  });

  test('installs once for two launches side by side', async () => {
    const results = await Promise.all([launch(['hello.mjs']).ended, launch(['hello.mjs']).ended, launch(['hello.mjs']).ended]);
    expect(results.map(({ code }) => code)).toEqual([5, 5, 5]);
    expect(npmRuns().length).toBe(1);
  });

  test('takes over the lock and the note of a launch that was killed', async () => {
    const dead = spawn(process.execPath, ['-e', '']);
    await new Promise((resolve) => dead.once('exit', resolve));
    write('.sluss/install.lock', String(dead.pid));
    write(`node_modules/.cache/sluss-instances/${dead.pid}`, 'infra/local/start.ts');
    expect((await launch(['hello.mjs']).ended).code).toBe(5);
  });

  test('never installs under a running instance', async () => {
    const running = launch(['wait.mjs']);
    await untilPrinted(running);
    expect((await launch(['hello.mjs']).ended).code).toBe(5); // nothing to install: both run
    wants({ 'node_modules/a': { version: '2.0.0' } });
    const refused = await launch(['hello.mjs']).ended;
    expect([refused.code, refused.stdout]).toEqual([1, '']);
    expect(refused.stderr).toContain(`wait.mjs (process ${running.child.pid}) still runs`);
    running.child.kill('SIGTERM');
    expect((await running.ended).code).toBe(8);
    expect((await launch(['hello.mjs']).ended).code).toBe(5);
  });

  test.each([
    ['SIGINT', 9],
    ['SIGTERM', 8],
  ] as const)('hands on %s and leaves nobody behind', async (signal, status) => {
    const running = launch(['wait.mjs']);
    const pid = Number(await untilPrinted(running));
    running.child.kill(signal);
    expect((await running.ended).code).toBe(status);
    expect(isAlive(pid)).toBe(false);
  });

  test('ends its child when npm is gone, whose shell hands no signal on', async () => {
    const { npm_execpath: _, ...inherited } = process.env;
    const env = {
      ...inherited,
      npm_lifecycle_event: 'start',
      SLUSS_NODE: process.execPath,
      PATH: `${join(root, 'bin')}:${process.env['PATH']}`,
    };
    const shell = spawn('/bin/sh', ['-c', `${process.execPath} cli/launch.mjs wait.mjs; true`], {
      cwd: root,
      env,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const pid = Number(await new Promise((resolve) => shell.stdout.once('data', resolve)));
    shell.kill('SIGKILL');
    await expect.poll(() => isAlive(pid), { timeout: 5000 }).toBe(false);
  });

  test('ends as its child did when that was killed', async () => {
    const running = launch(['wait.mjs']);
    process.kill(Number(await untilPrinted(running)), 'SIGKILL');
    expect((await running.ended).code).toBe(137);
  });

  test('says what is missing without a script or with a Node that is not there', async () => {
    expect((await launch([]).ended).stderr).toContain('usage');
    const { code, stderr } = await launch(['hello.mjs'], { SLUSS_NODE: '/nowhere/node' }).ended;
    expect(code).toBe(1);
    expect(stderr).toContain('/nowhere/node cannot be started');
  });
});
