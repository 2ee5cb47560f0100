import type { Tables } from '../flow/pipeline.ts';
import { memoryDesk } from './memory-desk.ts';
import { memoryLogBook, memoryStatistics } from './memory-log.ts';
import {
  createStore,
  memoryAuthorContacts,
  memoryCasebook,
  memoryContacts,
  memoryPublished,
  memoryReporterContacts,
} from './memory-world.ts';
import { memoryNoticeBook } from './notices.ts';

/** All tables in memory, the desk and the seal over the same casebook. */
export const memoryTables = (emails?: Map<string, string>): Tables => {
  const store = createStore();
  return {
    casebook: memoryCasebook(store),
    published: memoryPublished(),
    contacts: { ...memoryContacts(), ...memoryAuthorContacts(emails), ...memoryReporterContacts() },
    book: memoryLogBook(store),
    statistics: memoryStatistics(),
    told: memoryNoticeBook(),
    ...memoryDesk(store),
  };
};
