import { performance } from 'node:perf_hooks';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { documentClient } from '../functions/adapters/dynamodb/client.ts';
import { createPublishedReader } from '../functions/adapters/dynamodb/published.ts';
import { handle } from '../functions/read/handler.ts';
import { watchTables } from './count-requests.ts';
import { connectionOf, type Environment, median } from './measured.ts';
import { type Filled, site } from './thread-fill.ts';

const runs = 5;
const pageSize = 50;

type Query = Readonly<Record<string, string>>;
const at = (comments: readonly string[], place: number): string => comments[place] ?? '';
const pages: readonly (readonly [name: string, path: string, query: (comments: readonly string[]) => Query])[] = [
  ['first', 'comments', () => ({})],
  ['in the middle', 'comments', (all) => ({ cursor: at(all, all.length / 2) })],
  ['last', 'comments', (all) => ({ cursor: at(all, all.length - pageSize - 1) })],
  ['first, the newest first', 'comments', () => ({ order: 'newest' })],
  ['from a comment on', 'comments', (all) => ({ from: at(all, all.length / 2) })],
  ['in the middle, as HTML', 'comments.html', (all) => ({ cursor: at(all, all.length / 2) })],
  ['feed', 'feed.atom', () => ({})],
];

/** What the function asks of the table for a page, as rows of a table. @throws Error where it answers anything but 200. */
export const threadUnits = async (environment: Environment, threads: readonly Filled[]): Promise<readonly (readonly string[])[]> => {
  const dynamodb = new DynamoDBClient(connectionOf(environment, 'DYNAMODB'));
  let taken: number[] = [];
  watchTables(dynamodb, ({ units }) => void taken.push(units));
  const published = createPublishedReader({ client: documentClient(dynamodb), table: environment['PublishedTable'] ?? '' });
  const metrics = { count: () => undefined, bug: (error: unknown) => console.error(error) };
  const answer = handle({ clock: { now: () => Date.now() }, published, metrics });
  const rows: string[][] = [];
  for (const [name, path, queryOf] of pages)
    for (const { id, length, comments } of threads) {
      const event = {
        routeKey: '',
        rawPath: `/v1/sites/${site}/threads/${id}/${path}`,
        pathParameters: { site, thread: id },
        queryStringParameters: queryOf(comments),
        requestContext: { http: { method: 'GET', sourceIp: '192.0.2.1' } },
      };
      await answer(event);
      const times: number[] = [];
      for (let run = 0; run < runs; run += 1) {
        taken = [];
        const begun = performance.now();
        const { statusCode } = await answer(event);
        times.push(performance.now() - begun);
        if (statusCode !== 200) throw new Error(`${name} answered ${statusCode}`);
      }
      const units = taken.reduce((sum, one) => sum + one, 0);
      rows.push([name, length.toLocaleString('en'), String(taken.length), String(Number(units.toPrecision(3))), median(times).toFixed(1)]);
    }
  dynamodb.destroy();
  return rows;
};
