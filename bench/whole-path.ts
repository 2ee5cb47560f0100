import { randomUUID } from 'node:crypto';
import { request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Benchmark, inFolder, quantile, startInstance, table } from './measured.ts';
import { commentsOf } from './texts.ts';

const alone = 60;
const underLoad = 600;
const concurrency = 16;
/** A visitor is an address: each comment under load comes from another of the machine's own. */
const visitors = 200;

/** Posts from 127.0.1.`visitor`, and gives the answer's status and JSON. */
const postFrom = (visitor: number, url: string, body: object): Promise<{ readonly status: number; readonly answer: unknown }> =>
  new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'idempotency-key': randomUUID() };
    const outgoing = request(url, { method: 'POST', headers, localAddress: `127.0.1.${visitor + 1}` }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, answer: JSON.parse(Buffer.concat(chunks).toString()) }));
    });
    outgoing.once('error', reject);
    outgoing.end(JSON.stringify(body));
  });

/** From POST to readable, on the local engines: one at a time, and under load. */
export const wholePath: Benchmark = {
  name: 'whole-path',
  run: () =>
    inFolder(async (folder) => {
      const { url, stop } = await startInstance(folder);
      const thread = (name: string) => `${url}/v1/sites/demo/threads/${name}/comments`;
      const texts = commentsOf(300, alone + underLoad);
      const post = async (name: string, body: string, visitor: number): Promise<string> => {
        const { status, answer } = await postFrom(visitor, thread(name), { body, author: { name: 'Torgny' } });
        if (status !== 202) throw new Error(`POST answered ${status}`);
        return String(Object(answer).id);
      };
      const total = async (name: string): Promise<number> =>
        Number(Object(await (await fetch(`${thread(name)}?limit=1`)).json()).total ?? 0);

      const latencies: number[] = [];
      for (const [number, body] of texts.slice(0, alone).entries()) {
        const start = performance.now();
        const id = await post('ensam', body, number % visitors);
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
          for (let at = worker; at < rest.length; at += concurrency) await post('trangsel', rest[at] ?? '', at % visitors);
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
