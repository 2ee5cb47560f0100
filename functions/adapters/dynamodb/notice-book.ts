import { PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { noticeKinds } from '../../../shared/notices/notice.ts';
import type { NoticeBook } from '../../../shared/notices/ports.ts';
import type { CommentKey } from '../../../shared/ports.ts';
import { happened, type Table } from './client.ts';

const partition = ({ site, id }: CommentKey): string => `${site}/${id}`;

const itemSchema = z
  .object({ sk: z.string(), kind: z.enum(noticeKinds), at: z.string() })
  .transform(({ sk, kind, at }) => ({ entry: Number(sk.slice(2)), kind, at }));

/** In the casebook's table, beside the texts of a comment's log. */
export const createNoticeBook = ({ client, table: TableName }: Table): NoticeBook => ({
  sent: async (comment) => {
    const { Items = [] } = await client.send(
      new QueryCommand({
        TableName,
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :notices)',
        ExpressionAttributeValues: { ':pk': partition(comment), ':notices': 'n/' },
        ConsistentRead: true,
      }),
    );
    return Items.map((item) => itemSchema.parse(item));
  },

  file: async (comment, { entry, kind, at }) => {
    const Item = { pk: partition(comment), sk: `n/${String(entry).padStart(4, '0')}`, kind, at };
    return happened(client.send(new PutCommand({ TableName, Item, ConditionExpression: 'attribute_not_exists(pk)' })));
  },
});
