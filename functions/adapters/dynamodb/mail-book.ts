import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { leaseMs, type MailBook } from '../../../shared/notices/ports.ts';
import type { CommentKey } from '../../../shared/ports.ts';
import { happened, type Table } from './client.ts';

const keyOf = ({ site, id }: CommentKey, mail: string) => ({ pk: `${site}/${id}`, sk: `m/${mail}` });

/** In the casebook's table, beside the notices. */
export const createMailBook = ({ client, table: TableName }: Table): MailBook => ({
  take: (comment, mail, now) =>
    happened(
      client.send(
        new PutCommand({
          TableName,
          Item: { ...keyOf(comment, mail), until: now + leaseMs },
          // What was sent has no time.
          ConditionExpression: 'attribute_not_exists(pk) OR #until <= :now',
          ExpressionAttributeNames: { '#until': 'until' },
          ExpressionAttributeValues: { ':now': now },
        }),
      ),
    ),

  close: async (comment, mail) => {
    await client.send(new PutCommand({ TableName, Item: keyOf(comment, mail) }));
  },
});
