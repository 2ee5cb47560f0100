import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { TransactWriteCommand, type TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { type JournalEntry, journalEntrySchema } from '../../../shared/review/journal.ts';
import type { Journal } from '../../../shared/review/ports.ts';
import type { Table } from './client.ts';
import { itemsOf, pagesOf } from './pages.ts';

type Write = NonNullable<TransactWriteCommandInput['TransactItems']>[number];

const entryKey = (site: string, n: number) => ({ pk: `${site}/journal`, sk: `j/${String(n).padStart(8, '0')}` });
const storedSchema = z.object({ entry: journalEntrySchema });
const placeSchema = z.object({ sk: z.string() }).transform(({ sk }) => Number(sk.slice(2)));

const attempts = 10;
const codeAt = (error: unknown, at: number): string | undefined =>
  error instanceof TransactionCanceledException ? error.CancellationReasons?.[at]?.Code : undefined;

const lastNumber = async (table: Table, site: string): Promise<number> => {
  const query = {
    KeyConditionExpression: 'pk = :pk AND begins_with(sk, :entries)',
    ExpressionAttributeValues: { ':pk': `${site}/journal`, ':entries': 'j/' },
    ProjectionExpression: 'sk',
    ScanIndexForward: false,
    Limit: 1,
    ConsistentRead: true,
  };
  for await (const { Items: [last] = [] } of pagesOf(table, query)) return last ? placeSchema.parse(last) : 0;
  return 0;
};

/**
 * Writes the next entry of the site's journal, and with it what it tells of, by the entry's number; or neither, and gives undefined,
 * where what it tells of is on a condition that does not hold.
 */
export const journalled = async (
  table: Table,
  site: string,
  entry: JournalEntry,
  besides: (n: number) => readonly Write[] = () => [],
): Promise<number | undefined> => {
  const { client, table: TableName } = table;
  for (let attempt = 1; ; attempt += 1) {
    const n = (await lastNumber(table, site)) + 1;
    const Put = { TableName, Item: { ...entryKey(site, n), entry }, ConditionExpression: 'attribute_not_exists(pk)' };
    try {
      await client.send(new TransactWriteCommand({ TransactItems: [{ Put }, ...besides(n)] }));
      return n;
    } catch (error) {
      if (codeAt(error, 1) === 'ConditionalCheckFailed') return undefined;
      // Somebody else's entry came first, or comes just now.
      const isRace = codeAt(error, 0) === 'ConditionalCheckFailed' || [0, 1].some((at) => codeAt(error, at) === 'TransactionConflict');
      if (isRace && attempt < attempts) continue;
      throw error;
    }
  }
};

export const createJournal = (table: Table): Journal => ({
  append: async (site, entry) => {
    await journalled(table, site, entry);
  },
  after: async (site, after) => {
    const items = await itemsOf(table, {
      KeyConditionExpression: 'pk = :pk AND sk > :after',
      ExpressionAttributeValues: { ':pk': `${site}/journal`, ':after': entryKey(site, after).sk },
      ConsistentRead: true,
    });
    return items.map((item) => storedSchema.parse(item).entry);
  },
});
