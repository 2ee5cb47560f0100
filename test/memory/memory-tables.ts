import type { Tables } from '../flow/pipeline.ts';
import { createAddressBook, memoryAddresses } from './memory-addresses.ts';
import { memoryAuthorContacts, memoryContacts, memoryReporterContacts } from './memory-contacts.ts';
import { memoryDesk } from './memory-desk.ts';
import { memoryLogBook, memoryStatistics } from './memory-log.ts';
import { createStore, memoryCasebook, memoryPublished } from './memory-world.ts';
import { memoryMailBook, memoryNoticeBook } from './notices.ts';

/** All tables in memory, the desk and the seal over the same casebook. */
export const memoryTables = (): Tables => {
  const [store, book] = [createStore(), createAddressBook()];
  return {
    casebook: memoryCasebook(store),
    published: memoryPublished(),
    contacts: { ...memoryContacts(book), ...memoryAuthorContacts(book), ...memoryReporterContacts(book) },
    book: memoryLogBook(store),
    statistics: memoryStatistics(),
    told: memoryNoticeBook(),
    mails: memoryMailBook(),
    addresses: memoryAddresses(book),
    ...memoryDesk(store),
  };
};
