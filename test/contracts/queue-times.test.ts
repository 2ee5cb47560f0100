import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, expect, it } from 'vitest';
import { createQueueTimes } from '../../functions/adapters/dynamodb/queue-times.ts';
import { newCommentId } from '../../shared/comment/comment-id.ts';
import { startTables } from '../engine/tables.ts';
import { nextId } from '../memory/comments.ts';

const tables = await startTables();
afterAll(tables.stop);

it('finds in the queues’ index since when each comment of a site waits', async () => {
  const { table } = await tables.casebookAndTable();
  const put = (site: string, queue: string, priority: number, since: number) => {
    const id = nextId();
    const rank = `${priority}${newCommentId(since, new Uint8Array(10)).slice(0, 10)}${id}`;
    const Item = { pk: `${site}/2026-05-02`, sk: `c/${id}`, queue: `${site}#${queue}`, rank };
    return table.client.send(new PutCommand({ TableName: table.table, Item }));
  };
  const times = Array.from({ length: 12 }, (_, number) => Date.parse('2026-05-02T10:00:00.000Z') + number);
  for (const [place, since] of times.entries()) await put('bladet', 'held', place % 6, since);
  await put('bladet', 'appealed', 2, 5);
  await put('bladet', 'dead', 0, 6);
  await put('grannbladet', 'reported', 4, 7);
  const waiting = await createQueueTimes(table).of('bladet');
  expect({ ...waiting, held: waiting.held.toSorted() }).toEqual({ held: times, reported: [], appealed: [5] });
});
