import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { outboxPrefix } from '../../../shared/notices/outbox.ts';
import type { Mail } from '../../../shared/notices/ports.ts';
import type { Clock, CommentIds } from '../../../shared/ports.ts';
import type { Table } from './client.ts';

const week = 7 * 24 * 3600;

/** Where no sender is set, mails lie in the contact table for a week: it may hold addresses, and lets them expire. */
export const createOutbox = ({ client, table: TableName }: Table, clock: Clock, ids: CommentIds): Mail => ({
  send: async (mail) => {
    const now = clock.now();
    const Item = { pk: `${outboxPrefix}${ids.next(now)}`, ...mail, expires: Math.ceil(now / 1000) + week };
    await client.send(new PutCommand({ TableName, Item }));
  },
});
