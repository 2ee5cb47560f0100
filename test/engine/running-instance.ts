import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from './dynamodb.ts';

export type RunningInstance = {
  /** Without a slash at the end. */
  readonly url: string;
  /** Its SLUSS_DATA. */
  readonly data: string;
  /** Ends it as Ctrl-C does, and fails if it does not end or ends badly. */
  readonly stop: () => Promise<void>;
};

const start = resolve(import.meta.dirname, '../../infra/local/start.ts');
const readyMs = 90_000;
/** Longer than the instance gives itself. */
const stoppedMs = 8000;

const isReady = async (url: string): Promise<boolean> => {
  try {
    return (await fetch(url)).status === 200;
  } catch {
    return false;
  }
};

/** The whole system on this machine, as `npm start` runs it, with data and port of its own, and settings of the caller's besides. */
export const startInstance = async (settings: Readonly<Record<string, string>> = {}): Promise<RunningInstance> => {
  const data = await mkdtemp(join(tmpdir(), 'sluss-test-'));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, [start], {
    env: { ...process.env, ...settings, SLUSS_DATA: data, PORT: String(port) },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said = `${said}${text}`.slice(-10_000);
  });
  const ended = new Promise<number | null>((done) => child.once('close', done));

  const stop = async (): Promise<void> => {
    child.kill('SIGINT');
    const late = setTimeout(() => child.kill('SIGKILL'), stoppedMs);
    const code = await ended;
    clearTimeout(late);
    await rm(data, { recursive: true, force: true });
    if (code !== 0) throw new Error(`The instance ended with ${code}, after:\n${said}`);
  };

  const deadline = Date.now() + readyMs;
  while (!(await isReady(url))) {
    if (child.exitCode !== null) throw new Error(`The instance did not start:\n${said}`);
    if (Date.now() > deadline) {
      await stop().catch(() => undefined);
      throw new Error(`The instance was not ready after ${readyMs / 1000} s:\n${said}`);
    }
    await sleep(100);
  }
  return { url, data, stop };
};
