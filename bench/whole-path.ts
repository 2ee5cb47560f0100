import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Benchmark, inFolder, quantile, startInstance, table } from './measured.ts';
import { commentsOf } from './texts.ts';

const alone = 60;
const underLoad = 600;
const concurrency = 16;
const headers = () => ({ 'content-type': 'application/json', 'idempotency-key': randomUUID() });

/** From POST to readable, on the local engines: one at a time, and under load. */
export const wholePath: Benchmark = {
  name: 'whole-path',
  run: () =>
    inFolder(async (folder) => {
      const { url, stop } = await startInstance(folder);
      const thread = (name: string) => `${url}/v1/sites/demo/threads/${name}/comments`;
      const texts = commentsOf(300, alone + underLoad);
      const post = async (name: string, body: string): Promise<string> => {
        const answer = await fetch(thread(name), {
          method: 'POST',
          headers: headers(),
          body: JSON.stringify({ body, author: { name: 'Torgny' } }),
        });
        if (answer.status !== 202) throw new Error(`POST answered ${answer.status}`);
        return String(Object(await answer.json()).id);
      };
      const total = async (name: string): Promise<number> =>
        Number(Object(await (await fetch(`${thread(name)}?limit=1`)).json()).total ?? 0);

      const latencies: number[] = [];
      for (const [number, body] of texts.slice(0, alone).entries()) {
        const start = performance.now();
        const id = await post('ensam', body);
        for (;;) {
          const page = Object(await (await fetch(`${thread('ensam')}?order=newest&limit=1`)).json());
          if (page.comments?.[0]?.id === id) break;
          await sleep(5);
        }
        if (number >= 10) latencies.push(performance.now() - start);
      }

      const rest = texts.slice(alone);
      const start = performance.now();
      await Promise.all(
        Array.from({ length: concurrency }, async (_, worker) => {
          for (let at = worker; at < rest.length; at += concurrency) await post('trangsel', rest[at] ?? '');
        }),
      );
      const accepted = performance.now() - start;
      while ((await total('trangsel')) < rest.length) await sleep(20);
      const readable = performance.now() - start;
      await stop();
      return {
        heading: 'The whole path on the local engines',
        lines: table(
          ['', ''],
          [
            ['POST to readable, one at a time, median', `${quantile(latencies, 0.5).toFixed(0)} ms`],
            ['POST to readable, one at a time, 95th percentile', `${quantile(latencies, 0.95).toFixed(0)} ms`],
            [`accepted, ${concurrency} at a time`, `${((rest.length / accepted) * 1000).toFixed(0)} a second`],
            ['of them moderated and readable', `${((rest.length / readable) * 1000).toFixed(0)} a second`],
          ],
        ),
      };
    }),
};
