import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** What a benchmark found: a heading and Markdown under it. */
export type Section = { readonly heading: string; readonly lines: readonly string[] };
export type Benchmark = { readonly name: string; readonly run: (asked: { readonly held: number }) => Promise<Section> };

export const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): readonly string[] => [
  `| ${head.join(' | ')} |`,
  `|${head.map(() => '---').join('|')}|`,
  ...rows.map((row) => `| ${row.join(' | ')} |`),
];

export const quantile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
};
export const median = (values: readonly number[]): number => quantile(values, 0.5);

export const inFolder = async <T>(work: (folder: string) => Promise<T>): Promise<T> => {
  const folder = mkdtempSync(join(tmpdir(), 'sluss-bench-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
};

export const project = join(import.meta.dirname, '..');

/** A whole instance in `folder`, as `npm start` makes it; resolves when it is ready. */
export const startInstance = async (folder: string, port = 0) => {
  const child = spawn(process.execPath, ['infra/local/start.ts'], {
    cwd: project,
    env: { ...process.env, SLUSS_DATA: folder, PORT: String(port) },
    stdio: 'ignore',
  });
  let ended = false;
  const end = new Promise<void>((resolve) => {
    child.once('exit', () => {
      ended = true;
      resolve();
    });
  });
  const stop = (): Promise<void> => {
    child.kill('SIGINT');
    return end;
  };
  for (const until = Date.now() + 240_000; Date.now() < until && !ended; await sleep(100)) {
    const instance = readInstance(folder, child.pid);
    const ready =
      instance !== undefined &&
      (await fetch(instance.url).then(
        ({ status }) => status === 200,
        () => false,
      ));
    if (ready) return { ...instance, pid: child.pid, end, stop };
  }
  child.kill('SIGKILL');
  throw new Error(`the instance in ${folder} does not start`);
};

/** An instance's tables and queues by the names of the stacks' outputs, and how they are reached. */
export type Environment = Readonly<Record<string, string>>;

const readInstance = (folder: string, pid: number | undefined): { readonly url: string; readonly environment: Environment } | undefined => {
  try {
    const instance = JSON.parse(readFileSync(join(folder, 'instance.json'), 'utf8'));
    return instance.pid === pid ? { url: String(instance.url), environment: instance.environment } : undefined;
  } catch {
    return undefined;
  }
};

/** How a client reaches an instance's own engine. */
export const connectionOf = (environment: Environment, engine: 'DYNAMODB' | 'SQS') => ({
  region: environment['AWS_REGION'] ?? '',
  endpoint: environment[`AWS_ENDPOINT_URL_${engine}`] ?? '',
  credentials: { accessKeyId: environment['AWS_ACCESS_KEY_ID'] ?? '', secretAccessKey: environment['AWS_SECRET_ACCESS_KEY'] ?? '' },
});
