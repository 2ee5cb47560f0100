import { expect, it } from 'vitest';
import { memoryGround } from '../log/world.ts';
import { createAddressBook, memoryAddresses } from '../memory/memory-addresses.ts';
import { memoryContacts, memoryReporterContacts } from '../memory/memory-contacts.ts';
import { memoryDesk } from '../memory/memory-desk.ts';
import { memorySealKey, memorySealStore, memoryStatistics } from '../memory/memory-log.ts';
import { createStore, memoryCasebook, memoryPublished } from '../memory/memory-world.ts';
import { memoryDigestPlaces, memoryMailBook, memoryNoticeBook } from '../memory/notices.ts';
import { addressesContract } from './addresses-contract.ts';
import { casebookContract } from './casebook-contract.ts';
import { contactsContract } from './contacts-contract.ts';
import { deskContract } from './desk-contract.ts';
import { deskRulesContract } from './desk-rules-contract.ts';
import { keptSeal, logBookContract, sealKeyContract, sealStoreContract, statisticsContract } from './log-contract.ts';
import { digestPlacesContract, mailBookContract, noticeBookContract } from './notices-contract.ts';
import { publishedContract } from './published-contract.ts';
import { reporterContactsContract } from './reporter-contacts-contract.ts';

casebookContract('in memory', async () => memoryCasebook());
publishedContract('in memory', async () => memoryPublished());
contactsContract('in memory', async () => memoryContacts());
reporterContactsContract('in memory', async () => memoryReporterContacts());
noticeBookContract('in memory', async () => memoryNoticeBook());
mailBookContract('in memory', async () => memoryMailBook());
addressesContract('in memory', async () => {
  const book = createAddressBook();
  return { contacts: { ...memoryContacts(book), ...memoryReporterContacts(book) }, addresses: memoryAddresses(book) };
});
digestPlacesContract('in memory', async () => memoryDigestPlaces());

const desk = async () => {
  const store = createStore();
  return { casebook: memoryCasebook(store), ...memoryDesk(store) };
};
deskContract('in memory', desk);
deskRulesContract('in memory', desk);
logBookContract('in memory', async () => memoryGround());
statisticsContract('in memory', async () => memoryStatistics());
sealStoreContract('in memory', async () => memorySealStore());
sealKeyContract('in memory', async () => memorySealKey());

it('keeps the first seal of a number, as a bucket does that honours If-None-Match', async () => {
  const store = memorySealStore();
  const first = keptSeal(1);
  expect([await store.put(first), await store.put(keptSeal(1))]).toEqual([true, false]);
  expect(await store.get('bladet', 1)).toEqual(first);
});
