import { afterAll, expect, it } from 'vitest';
import { siteSchema } from '../../shared/site/site.ts';
import { startTables } from '../engine/tables.ts';
import { casebookContract } from './casebook-contract.ts';
import { contactsContract } from './contacts-contract.ts';
import { publishedContract } from './published-contract.ts';

const tables = await startTables();
afterAll(tables.stop);

casebookContract('DynamoDB', tables.casebook);
publishedContract('DynamoDB', tables.published);
contactsContract('DynamoDB', tables.contacts);

it('reads a site that another release stored with more than this one knows', async () => {
  const [casebook, published] = [await tables.casebook(), await tables.published()];
  const site = siteSchema.parse({ settings: { id: 'bladet', title: 'Bladet' } });
  const newer = { settings: { ...site.settings, theme: 'dark' }, policy: { ...site.policy, tone: 'mild' } };
  await casebook.putSite(newer);
  await published.putSettings(newer.settings);
  expect(await casebook.policy('bladet')).toEqual(site.policy);
  expect(await published.settings('bladet')).toEqual(site.settings);
});
