import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import * as z from 'zod';
import { type Benchmark, inFolder, startInstance, table } from './measured.ts';
import { commentsOf } from './texts.ts';

const comments = 500;
const concurrency = 8;
/** When so many are accepted, the process is killed. */
const killAfter = 150;
const acceptedSchema = z.object({ id: z.string(), receipt: z.string(), statusUrl: z.url() });
const statusSchema = z.object({ status: z.string() });
const threadSchema = z.object({
  comments: z.array(z.object({ id: z.string(), body: z.string() })),
  total: z.number(),
  cursor: z.string().optional(),
});

/** Processes below `root` whose command line or environment says `mark`. */
const processesOf = (root: number, mark: string): readonly number[] => {
  const read = (pid: number, file: string): string => {
    try {
      return readFileSync(`/proc/${pid}/${file}`, 'utf8');
    } catch {
      return '';
    }
  };
  const pids = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number);
  const parents = new Map(pids.map((pid) => [pid, Number(/^PPid:\s+(\d+)$/m.exec(read(pid, 'status'))?.[1] ?? 0)]));
  const below = (pid: number): boolean => pid === root || (pid > 1 && below(parents.get(pid) ?? 0));
  return pids.filter((pid) => pid !== root && below(pid) && `${read(pid, 'cmdline')} ${read(pid, 'environ')}`.includes(mark));
};

const victims: readonly (readonly [name: string, find: (runner: number) => readonly number[]])[] = [
  ['the runner', (runner) => [runner]],
  ['submit', (runner) => processesOf(runner, 'AWS_LAMBDA_FUNCTION_NAME=sluss-test-moderation-submit')],
  ['moderate', (runner) => processesOf(runner, 'AWS_LAMBDA_FUNCTION_NAME=sluss-test-moderation-moderate')],
  ['the queue engine', (runner) => processesOf(runner, 'queue-engine.ts')],
  ['the database engine', (runner) => processesOf(runner, '--db-path')],
];

/** Kills one process with SIGKILL in the middle of 500 comments; each is sent with its key until it is accepted. */
const killDuring = (name: string, find: (runner: number) => readonly number[]) =>
  inFolder(async (folder) => {
    let instance = await startInstance(folder);
    const accepted = new Map<string, z.infer<typeof acceptedSchema>>();
    const thread = () => `${instance.url}/v1/sites/demo/threads/drap/comments`;
    let failures = 0;
    const texts = commentsOf(300, comments);
    const post = async (body: string, key: string): Promise<void> => {
      for (const until = Date.now() + 120_000; Date.now() < until; await sleep(200)) {
        const headers = { 'content-type': 'application/json', 'idempotency-key': key };
        const request = { method: 'POST', headers, body: JSON.stringify({ body }), signal: AbortSignal.timeout(15_000) };
        const answer = await fetch(thread(), request).catch(() => undefined);
        if (answer?.status === 202) return void accepted.set(body, acceptedSchema.parse(await answer.json()));
        failures += 1;
      }
      throw new Error('a comment was not accepted within two minutes');
    };

    const queue = [...texts];
    const workers = Array.from({ length: concurrency }, async () => {
      for (let body = queue.shift(); body !== undefined; body = queue.shift()) await post(body, randomUUID());
    });
    while (accepted.size < killAfter) await sleep(5);
    const killed = find(instance.pid ?? 0);
    if (killed.length === 0) throw new Error(`${name} was not found`);
    for (const pid of killed) process.kill(pid, 'SIGKILL');
    const restart = performance.now();
    if (killed.includes(instance.pid ?? 0)) {
      await instance.end;
      instance = await startInstance(folder, Number(new URL(instance.url).port));
    }
    await Promise.all(workers);

    // What was being worked comes back after the visibility time-out.
    const statuses = async () =>
      Promise.all(
        [...accepted.values()].map(async ({ receipt, statusUrl }) => {
          const answer = await fetch(statusUrl.replace(/^https?:\/\/[^/]+/, instance.url), { headers: { 'sluss-receipt': receipt } });
          return statusSchema.parse(await answer.json()).status;
        }),
      );
    const readable = async () => {
      const read: { readonly id: string; readonly body: string }[] = [];
      for (let cursor: string | undefined = ''; cursor !== undefined; ) {
        const after = cursor && `&cursor=${cursor}`;
        const page: z.infer<typeof threadSchema> = threadSchema.parse(await (await fetch(`${thread()}?limit=200${after}`)).json());
        read.push(...page.comments);
        cursor = page.cursor;
        if (cursor === undefined && page.total !== read.length) throw new Error(`total ${page.total}, but ${read.length} comments`);
      }
      return read;
    };
    let decided: readonly string[] = [];
    for (const until = Date.now() + 150_000; Date.now() < until; await sleep(2000)) {
      decided = (await statuses()).filter((status) => status !== 'pending');
      if (decided.length === comments && (await readable()).length === decided.filter((status) => status === 'approved').length) break;
    }
    const seconds = (performance.now() - restart) / 1000;
    const read = await readable();
    await instance.stop();
    const ids = new Set([...accepted.values()].map(({ id }) => id));
    const approved = decided.filter((status) => status === 'approved').length;
    const twice = read.length - new Set(read.map(({ body }) => body)).size;
    const strangers = read.filter(({ id }) => !ids.has(id)).length;
    const good = decided.length === comments && twice === 0 && strangers === 0 && read.length === approved;
    return [
      name,
      killed.length,
      failures,
      accepted.size,
      decided.length,
      approved,
      read.length,
      twice + strangers,
      `${seconds.toFixed(0)} s`,
      good ? 'yes' : '**no**',
    ];
  });

/** Every local process killed in turn in the middle of 500 comments. */
export const kills: Benchmark = {
  name: 'kills',
  run: async () => {
    const rows: (readonly (string | number)[])[] = [];
    for (const [name, find] of victims) {
      process.stderr.write(`  killing ${name} …\n`);
      rows.push(await killDuring(name, find));
    }
    const head = [
      'killed',
      'processes',
      'requests that failed',
      'accepted',
      'decided',
      'approved',
      'readable',
      'twice or strangers',
      'all decided and readable after',
      'as it must be',
    ];
    return { heading: `kill -9 in the middle of ${comments} comments`, lines: table(head, rows) };
  },
};
