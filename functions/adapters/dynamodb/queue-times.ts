import { paginateQuery } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { createdAtOf } from '../../../shared/comment/comment-id.ts';
import type { QueueTimes } from '../../../shared/notices/ports.ts';
import type { Table } from './client.ts';

/** A digit of priority, then the time as a ULID begins with it. */
const itemSchema = z.object({ rank: z.string() }).transform(({ rank }) => createdAtOf(rank.slice(1)));

/** From the index of the casebook's queues, which has nothing else to be read for it than its keys. */
export const createQueueTimes = ({ client, table: TableName }: Table): QueueTimes => {
  const timesIn = async (site: string, queue: string): Promise<readonly number[]> => {
    const times: number[] = [];
    const query = {
      TableName,
      IndexName: 'queue',
      KeyConditionExpression: '#queue = :queue',
      ProjectionExpression: '#rank',
      ExpressionAttributeNames: { '#queue': 'queue', '#rank': 'rank' },
      ExpressionAttributeValues: { ':queue': `${site}#${queue}` },
    };
    for await (const { Items = [] } of paginateQuery({ client }, query)) times.push(...Items.map((item) => itemSchema.parse(item)));
    return times;
  };

  return {
    of: async (site) => {
      const [held, reported, appealed] = await Promise.all([timesIn(site, 'held'), timesIn(site, 'reported'), timesIn(site, 'appealed')]);
      return { held, reported, appealed };
    },
  };
};
