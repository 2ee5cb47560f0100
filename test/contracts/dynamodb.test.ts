import { afterAll } from 'vitest';
import { startTables } from '../engine/tables.ts';
import { casebookContract } from './casebook-contract.ts';
import { contactsContract } from './contacts-contract.ts';
import { publishedContract } from './published-contract.ts';

const tables = await startTables();
afterAll(tables.stop);

casebookContract('DynamoDB', tables.casebook);
publishedContract('DynamoDB', tables.published);
contactsContract('DynamoDB', tables.contacts);
