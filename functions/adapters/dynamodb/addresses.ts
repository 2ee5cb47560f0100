import { GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { Addresses, ReplyWishes } from '../../../shared/notices/ports.ts';
import { happened, type Table } from './client.ts';
import { expires } from './contacts.ts';

const itemSchema = z.object({ email: z.string(), replies: z.enum(['asked', 'confirmed']).optional(), expires: z.number() });

type Key = { readonly site: string; readonly id: string };
const authorKey = ({ site, id }: Key): string => `email#${site}/${id}`;
const reporterKey = ({ site, id, entry }: Key & { readonly entry: number }): string => `reporter#${site}/${id}/${entry}`;

/** The addresses in the contact table. What has expired is gone, though the table may still have it. */
export const createAddresses = ({ client, table: TableName }: Table): Addresses => {
  const get = async (pk: string, now: number) => {
    const { Item } = await client.send(new GetCommand({ TableName, Key: { pk }, ConsistentRead: true }));
    const stored = Item && itemSchema.parse(Item);
    return stored && stored.expires * 1000 > now ? stored : undefined;
  };
  const keep = async (pk: string, at: number): Promise<void> => {
    await happened(
      client.send(
        new UpdateCommand({
          TableName,
          Key: { pk },
          UpdateExpression: 'SET expires = :expires',
          ConditionExpression: 'expires > :at AND expires < :expires',
          ExpressionAttributeValues: { ':expires': expires('email', at), ':at': Math.floor(at / 1000) },
        }),
      ),
    );
  };
  return {
    author: async (comment, now) => {
      const found = await get(authorKey(comment), now);
      return found && { email: found.email, replies: found.replies };
    },
    reporter: async (report, now) => (await get(reporterKey(report), now))?.email,
    keepAuthor: (comment, at) => keep(authorKey(comment), at),
    keepReporter: (report, at) => keep(reporterKey(report), at),
    countMail: async ({ site, mailbox, comment, mail }, most, now) =>
      happened(
        client.send(
          new UpdateCommand({
            TableName,
            Key: { pk: `mails#${site}/${mailbox}/${new Date(now).toISOString().slice(0, 10)}` },
            UpdateExpression: 'ADD mails :mails SET expires = :expires',
            ConditionExpression: 'attribute_not_exists(mails) OR contains(mails, :mail) OR size(mails) < :most',
            ExpressionAttributeValues: {
              ':mails': new Set([`${comment}/${mail}`]),
              ':mail': `${comment}/${mail}`,
              ':most': most,
              ':expires': expires('mails', now),
            },
          }),
        ),
      ),
  };
};

/** The same addresses, for whoever came from a mail's link: reads none of them. */
export const createReplyWishes = ({ client, table: TableName }: Table): ReplyWishes => ({
  confirm: (comment, now) =>
    happened(
      client.send(
        new UpdateCommand({
          TableName,
          Key: { pk: authorKey(comment) },
          UpdateExpression: 'SET replies = :confirmed',
          // An address whose wish was ended has none.
          ConditionExpression: 'expires > :now AND attribute_exists(replies)',
          ExpressionAttributeValues: { ':confirmed': 'confirmed', ':now': Math.floor(now / 1000) },
        }),
      ),
    ),

  end: async (comment) => {
    const Key = { pk: authorKey(comment) };
    const condition = { ConditionExpression: 'attribute_exists(pk)', UpdateExpression: 'REMOVE replies' };
    await happened(client.send(new UpdateCommand({ TableName, Key, ...condition })));
  },
});
