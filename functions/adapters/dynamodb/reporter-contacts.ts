import { PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { ReporterContacts } from '../../../shared/contact-ports.ts';
import { reportLimit, stretchOf } from '../../../shared/report/limit.ts';
import { happened, type Table } from './client.ts';
import { expires } from './contacts.ts';

/** What the contact table holds of those who report: kinds of their own, so that a role can be let at nothing else. */
export const createReporterContacts = ({ client, table: TableName }: Table): ReporterContacts => ({
  countReport: async (site, visitor, id, now) =>
    happened(
      client.send(
        new UpdateCommand({
          TableName,
          Key: { pk: `reports#${site}/${visitor}/${stretchOf(now)}` },
          UpdateExpression: 'ADD comments :comment SET expires = :expires',
          ConditionExpression: 'attribute_not_exists(comments) OR contains(comments, :id) OR size(comments) < :limit',
          ExpressionAttributeValues: { ':comment': new Set([id]), ':id': id, ':limit': reportLimit, ':expires': expires('reports', now) },
        }),
      ),
    ),

  keepReporter: async ({ site, id, entry, email, at }) => {
    const Item = { pk: `reporter#${site}/${id}/${entry}`, email, expires: expires('email', at) };
    return happened(client.send(new PutCommand({ TableName, Item, ConditionExpression: 'attribute_not_exists(pk)' })));
  },
});
