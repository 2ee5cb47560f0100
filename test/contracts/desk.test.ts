import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, expect, it } from 'vitest';
import { createContactLook } from '../../functions/adapters/dynamodb/contact-look.ts';
import { createContacts } from '../../functions/adapters/dynamodb/contacts.ts';
import { startTables } from '../engine/tables.ts';
import { nextId } from '../memory/comments.ts';
import { deskContract } from './desk-contract.ts';
import { deskRulesContract } from './desk-rules-contract.ts';

const tables = await startTables();
afterAll(tables.stop);

deskContract('DynamoDB', tables.desk);
deskRulesContract('DynamoDB', tables.desk);

it('looks at one comment’s contacts as submit kept them, and at none that have expired', async () => {
  const table = await tables.contactTable();
  const [contacts, look, id] = [createContacts(table), createContactLook(table), nextId()];
  const at = Date.now();
  await contacts.keep({ site: 'bladet', id, ip: '192.0.2.7', email: 'ines@example.com', at });
  const hour = 3_600_000;
  expect(await look.of('bladet', id, at)).toEqual({ ip: '192.0.2.7', email: 'ines@example.com' });
  expect(await look.of('bladet', id, at + 37 * hour)).toEqual({ email: 'ines@example.com' });
  expect(await look.of('bladet', id, at + 31 * 24 * hour)).toEqual({});
  expect(await look.of('grannbladet', id, at)).toEqual({});
  await table.client.send(new PutCommand({ TableName: table.table, Item: { pk: `ip#bladet/${id}`, expires: Math.ceil(at / 1000) + 9 } }));
  expect(await look.of('bladet', id, at)).toEqual({ email: 'ines@example.com' });
});
