import { PutCommand } from '@aws-sdk/lib-dynamodb';
import type { Mail } from '../../../shared/notices/ports.ts';
import type { Clock, CommentIds } from '../../../shared/ports.ts';
import type { Table } from './client.ts';

const week = 7 * 24 * 3600;

/** Where no sender is set, mails lie in the contact table for a week: it may hold addresses, and lets them expire. */
export const createOutbox = ({ client, table: TableName }: Table, clock: Clock, ids: CommentIds): Mail => ({
  send: async ({ to, subject, text }) => {
    const now = clock.now();
    const Item = { pk: `outbox#${ids.next(now)}`, to, subject, text, expires: Math.ceil(now / 1000) + week };
    await client.send(new PutCommand({ TableName, Item }));
  },
});
