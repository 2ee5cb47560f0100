import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { DigestPlaces } from '../../../shared/notices/ports.ts';
import { happened, type Table } from './client.ts';

const keyOf = (site: string) => ({ pk: `${site}/log`, sk: 'digest' });
const placeSchema = z.object({ at: z.number(), until: z.number() });

/** In the casebook's table, one item a site. */
export const createDigestPlaces = ({ client, table: TableName }: Table): DigestPlaces => ({
  of: async (site) => {
    const { Item } = await client.send(new GetCommand({ TableName, Key: keyOf(site), ConsistentRead: true }));
    return Item && placeSchema.parse(Item);
  },

  move: async (site, from, to) => {
    const condition = from
      ? {
          ConditionExpression: '#at = :from',
          ExpressionAttributeNames: { '#at': 'at' },
          ExpressionAttributeValues: { ':from': from.at },
        }
      : { ConditionExpression: 'attribute_not_exists(pk)' };
    return happened(client.send(new PutCommand({ TableName, Item: { ...keyOf(site), ...to }, ...condition })));
  },
});
