import { DeleteCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { type FailedDelivery, failedDeliverySchema } from '../../../shared/events/delivery.ts';
import type { FailedDeliveries } from '../../../shared/events/ports.ts';
import type { Table } from './client.ts';
import { itemsOf } from './pages.ts';

const keptSeconds = 30 * 24 * 3600;

const partition = (site: string): string => `${site}/webhooks`;
const keyOf = (site: string, { webhook, event }: FailedDelivery) => ({ pk: partition(site), sk: `f/${webhook}/${event}` });
const storedSchema = failedDeliverySchema.extend({ expires: z.number() });

/** In the casebook's table, where only such items expire. */
export const createFailedDeliveries = (table: Table): FailedDeliveries => {
  const { client, table: TableName } = table;
  return {
    keep: async (site, delivery) => {
      const expires = Math.ceil(Date.parse(delivery.at) / 1000) + keptSeconds;
      await client.send(new PutCommand({ TableName, Item: { ...keyOf(site, delivery), ...delivery, expires } }));
    },
    of: async (site, now) => {
      const items = await itemsOf(table, {
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :failed)',
        ExpressionAttributeValues: { ':pk': partition(site), ':failed': 'f/' },
        ConsistentRead: true,
      });
      return items.map((item) => storedSchema.parse(item)).flatMap(({ expires, ...delivery }) => (expires * 1000 > now ? [delivery] : []));
    },
    forget: async (site, delivery) => {
      await client.send(new DeleteCommand({ TableName, Key: keyOf(site, delivery) }));
    },
  };
};
