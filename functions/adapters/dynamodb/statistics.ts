import { GetCommand, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { Statistics } from '../../../shared/log/ports.ts';
import { type Counts, countsSchema, sumOf } from '../../../shared/log/statistics.ts';
import type { Table } from './client.ts';

const keyOf = (site: string, day: string) => ({ pk: `${site}/stats`, sk: day });
const itemSchema = z.object({
  sk: z.string(),
  /** The last seal whose counts are in. */
  seal: z.int(),
  figures: z.string().transform((text): Counts => countsSchema.parse(JSON.parse(text))),
});

/** A site's figures in the casebook table, one item a day. */
export const createStatistics = ({ client, table: TableName }: Table): Statistics => ({
  // Read and written on condition, since there is one sealer: a second one fails here and begins anew.
  apply: async (site, day, n, counts) => {
    const Key = keyOf(site, day);
    const { Item } = await client.send(new GetCommand({ TableName, Key, ConsistentRead: true }));
    const before = Item && itemSchema.parse(Item);
    if (before && before.seal >= n) return;
    const { [day]: sum = {} } = sumOf([{ [day]: counts }, ...(before ? [{ [day]: before.figures }] : [])]);
    await client.send(
      new PutCommand({
        TableName,
        Item: { ...Key, seal: n, figures: JSON.stringify(sum) },
        ...(before
          ? { ConditionExpression: 'seal = :before', ExpressionAttributeValues: { ':before': before.seal } }
          : { ConditionExpression: 'attribute_not_exists(pk)' }),
      }),
    );
  },

  // A day is some hundred bytes: 90 of them are one page.
  days: async (site, from) => {
    const { Items = [] } = await client.send(
      new QueryCommand({
        TableName,
        KeyConditionExpression: 'pk = :stats AND sk >= :from',
        ExpressionAttributeValues: { ':stats': keyOf(site, from).pk, ':from': from },
      }),
    );
    return Items.map((item) => itemSchema.parse(item)).map(({ sk: day, figures: counts }) => ({ day, counts }));
  },
});
