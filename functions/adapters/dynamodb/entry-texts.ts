import { PutCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { EntryText } from '../../../shared/ports.ts';
import type { EntryTexts } from '../../../shared/review/ports.ts';
import type { Table } from './client.ts';
import { itemsOf } from './pages.ts';

/** Beside the comment, not in its item: so that the log can be read, and sealed, without its words. */
export const textItem = (site: string, id: string, { entry, text, salt }: EntryText) => ({
  ...{ pk: `${site}/${id}`, sk: `t/${String(entry).padStart(4, '0')}` },
  text,
  salt,
});

const storedSchema = z
  .object({ sk: z.string(), text: z.string().optional(), salt: z.string().optional() })
  .transform(({ sk, ...rest }) => ({ entry: Number(sk.slice(2)), ...rest }));

export const createEntryTexts = (table: Table): EntryTexts => ({
  of: async (site, id) => {
    const items = await itemsOf(table, {
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :texts)',
      ExpressionAttributeValues: { ':pk': `${site}/${id}`, ':texts': 't/' },
      ConsistentRead: true,
    });
    return items.map((item) => storedSchema.parse(item));
  },
  erase: async (site, id, entries) => {
    for (const entry of entries) await table.client.send(new PutCommand({ TableName: table.table, Item: textItem(site, id, { entry }) }));
  },
});
