import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, expect, it } from 'vitest';
import { createAuthorContacts } from '../../functions/adapters/dynamodb/author-contacts.ts';
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
  const { table } = await tables.contactsAndRetention();
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

it('keeps another e-mail address instead of the one that submit kept, and the same one longer, with what else was agreed for it', async () => {
  const { table } = await tables.contactsAndRetention();
  const [contacts, author, look, id] = [createContacts(table), createAuthorContacts(table), createContactLook(table), nextId()];
  const [day, at] = [24 * 3_600_000, Date.now()];
  const item = async () => (await table.client.send(new GetCommand({ TableName: table.table, Key: { pk: `email#bladet/${id}` } }))).Item;
  await contacts.keep({ site: 'bladet', id, email: 'ines@example.com', at });
  await table.client.send(new PutCommand({ TableName: table.table, Item: { ...(await item()), agreed: true } }));
  await author.keepEmail({ site: 'bladet', id, email: 'ines@example.com', at: at + 10 * day });
  expect(await item()).toMatchObject({ agreed: true });
  expect(await look.of('bladet', id, at + 38 * day)).toEqual({ email: 'ines@example.com' });
  await author.keepEmail({ site: 'bladet', id, email: 'ylva@example.com', at: at + 11 * day });
  expect(await item()).toEqual({ pk: `email#bladet/${id}`, email: 'ylva@example.com', expires: expect.any(Number) });
  expect(await look.of('bladet', id, at + 42 * day)).toEqual({});
  await author.keepEmail({ site: 'bladet', id: nextId(), email: 'ylva@example.com', at });
});
