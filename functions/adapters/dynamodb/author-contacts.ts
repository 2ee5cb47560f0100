import { PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { AuthorContacts } from '../../../shared/contact-ports.ts';
import { happened, type Table } from './client.ts';
import { expires } from './contacts.ts';

/** An author's own e-mail address. Another one begins anew: what the item holds besides was agreed for the one before. */
export const createAuthorContacts = ({ client, table: TableName }: Table): AuthorContacts => ({
  keepEmail: async ({ site, id, email, at }) => {
    const Key = { pk: `email#${site}/${id}` };
    const until = expires('email', at);
    const renewed = new UpdateCommand({
      TableName,
      Key,
      UpdateExpression: 'SET expires = :until',
      ConditionExpression: 'email = :email',
      ExpressionAttributeValues: { ':until': until, ':email': email },
    });
    if (await happened(client.send(renewed))) return;
    await client.send(new PutCommand({ TableName, Item: { ...Key, email, expires: until } }));
  },
});
