import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Log } from './log.ts';

/**
 * Becomes the command, after starting a watcher that ends the command's process group once descriptor 3 closes: however this
 * process ends, no child outlives it. The group is its own, so that a terminal's Ctrl-C goes to this process alone.
 */
const guard = '{ read -r _ <&3; kill -9 0; } >/dev/null 2>&1 & exec "$@" 3<&-';

export type Command = { readonly command: string; readonly args: readonly string[]; readonly env: NodeJS.ProcessEnv };

export const spawnGuarded = ({ command, args, env }: Command, log: Log): ChildProcess => {
  const child = spawn('/bin/sh', ['-c', guard, 'sluss', command, ...args], {
    detached: true,
    env,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  child.stdout?.on('data', log.write);
  child.stderr?.on('data', log.write);
  child.on('error', (error) => log.write(`${error}\n`));
  child.on('exit', () => child.stdio[3]?.destroy());
  return child;
};

export const killGuarded = (child: ChildProcess): void => {
  child.stdio[3]?.destroy();
};

export const describeExit = (code: number | null, signal: NodeJS.Signals | null): string =>
  signal ? `was ended by ${signal}` : `ended with status ${code}`;

/** How long to wait before the next try: nothing after a healthy life, then doubling from 100 ms to 5 s. */
export const createBackOff = (healthyMs = 5000) => {
  let failures = 0;
  return {
    next: (livedMs: number): number => {
      failures = livedMs >= healthyMs ? 0 : failures + 1;
      return failures === 0 ? 0 : Math.min(50 * 2 ** failures, 5000);
    },
  };
};

export type KeptAlive = { readonly stop: () => void };

/** Starts a process and, whenever it ends, starts it again. */
export const keepAlive = (start: () => ChildProcess, report: (event: string) => void): KeptAlive => {
  const backOff = createBackOff();
  let child: ChildProcess | undefined;
  let stopped = false;
  const launch = (): void => {
    if (stopped) return;
    const since = performance.now();
    child = start();
    child.once('exit', async (code, signal) => {
      if (stopped) return;
      report(describeExit(code, signal));
      await sleep(backOff.next(performance.now() - since));
      launch();
    });
  };
  launch();
  return {
    stop: () => {
      stopped = true;
      if (child) killGuarded(child);
    },
  };
};

const commandLine = (pid: number): string => {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
};

/** Ends what an earlier run left behind, should its watcher have been ended too, then notes who runs now. */
export const endStale = async (pidFile: string, mark: string): Promise<void> => {
  const pid = await Promise.resolve()
    .then(() => Number(readFileSync(pidFile, 'utf8')))
    .catch(() => 0);
  for (let waits = 0; pid > 0 && commandLine(pid).includes(mark) && waits < 40; waits += 1) {
    process.kill(pid, 'SIGKILL');
    await sleep(25);
  }
  rmSync(pidFile, { force: true });
};

export const notePid = (pidFile: string, child: ChildProcess): void => {
  mkdirSync(dirname(pidFile), { recursive: true });
  writeFileSync(pidFile, String(child.pid));
};
