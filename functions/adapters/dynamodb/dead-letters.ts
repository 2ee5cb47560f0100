import { GetCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { DeadLetter } from '../../../shared/ports.ts';
import type { DeadLetters } from '../../../shared/review/ports.ts';
import type { Table } from './client.ts';
import { journalled } from './journal.ts';
import { batchGet, pagesOf } from './pages.ts';

/** An item holds 400 KB, its keys included. */
const mostBytes = 390_000;

/** What names no site; no site's id has capitals. */
const operator = 'OPERATOR';
const keyOf = (site: string | undefined, id: string) => ({ pk: `${site ?? operator}/dead`, sk: id });
const queueOf = (site: string | undefined) => `${site ?? operator}#dead`;

export const deadLetterItem = ({ id, raw, cause, at }: DeadLetter, site: string | undefined) => ({
  ...keyOf(site, id),
  raw: Buffer.from(raw).subarray(0, mostBytes).toString(),
  ...{ cause, at, queue: queueOf(site), rank: `${at} ${id}` },
});

const storedSchema = z
  .object({ sk: z.string(), raw: z.string(), cause: z.string(), at: z.string() })
  .transform(({ sk, ...rest }): DeadLetter => ({ id: sk, ...rest }));
const headSchema = z.object({ pk: z.string(), sk: z.string(), rank: z.string() });

export const createDeadLetters = (table: Table): DeadLetters => {
  const listed = (site: string | undefined, after = ' ') => ({
    IndexName: 'queue',
    KeyConditionExpression: 'queue = :queue AND #rank > :after',
    ExpressionAttributeNames: { '#rank': 'rank' },
    ExpressionAttributeValues: { ':queue': queueOf(site), ':after': after },
  });
  return {
    page: async (site, { after, limit }) => {
      for await (const { Items = [] } of pagesOf(table, { ...listed(site, after), Limit: limit + 1 })) {
        const heads = Items.map((item) => headSchema.parse(item));
        const found = await batchGet(
          table,
          heads.slice(0, limit).map(({ pk, sk }) => ({ pk, sk })),
        );
        // Settled since the index was read: no text is left of it.
        const items = found.flatMap((item) => storedSchema.safeParse(item).data ?? []);
        return { items, ...(heads.length > limit ? { next: heads[limit - 1]?.rank } : {}) };
      }
      return { items: [] };
    },
    count: async (site) => {
      let count = 0;
      for await (const { Count = 0 } of pagesOf(table, { ...listed(site), Select: 'COUNT' })) count += Count;
      return count;
    },
    find: async (site, id) => {
      const { Item } = await table.client.send(new GetCommand({ TableName: table.table, Key: keyOf(site, id), ConsistentRead: true }));
      return storedSchema.safeParse(Item).data;
    },
    settle: async (site, id, entry) => {
      const Update = {
        TableName: table.table,
        Key: keyOf(site, id),
        UpdateExpression: 'SET settled = :kind REMOVE #raw, queue, #rank',
        ConditionExpression: 'attribute_exists(#raw)',
        ExpressionAttributeNames: { '#raw': 'raw', '#rank': 'rank' },
        ExpressionAttributeValues: { ':kind': entry.kind },
      };
      return (await journalled(table, site ?? operator, entry, () => [{ Update }])) !== undefined;
    },
  };
};
