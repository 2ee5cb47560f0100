import type { AuthorContacts, Contacts, ReporterContacts } from '../../shared/contact-ports.ts';
import { reportLimit, stretchOf } from '../../shared/report/limit.ts';
import type { VisitorWindow } from '../../shared/submission/admission.ts';
import { type AddressBook, addressKey, createAddressBook, untilOf } from './memory-addresses.ts';

export const memoryContacts = (book: AddressBook = createAddressBook()): Contacts => {
  const windows = new Map<string, VisitorWindow>();
  const loads = new Map<string, number>();
  const kept = new Set<string>();
  return {
    window: async (site, visitor) => windows.get(`${site}/${visitor}`),
    storeWindow: async (site, visitor, window) => {
      const key = `${site}/${visitor}`;
      if ((windows.get(key)?.version ?? 0) !== window.version - 1) return false;
      windows.set(key, window);
      return true;
    },
    countForSite: async (site, now, weight) => {
      const key = `${site}/${Math.floor(now / 60_000)}`;
      const sum = (loads.get(key) ?? 0) + weight;
      loads.set(key, sum);
      return sum;
    },
    keep: async ({ site, id, email, replies, at }) => {
      const key = addressKey({ site, id });
      if (email !== undefined && !book.has(key)) book.set(key, { email, replies: replies && 'asked', until: untilOf({ at }) });
      kept.add(`${site}/${id}`);
    },
    isConfirmed: async (site, id) => kept.has(`${site}/${id}`),
  };
};

export const memoryAuthorContacts = (book: AddressBook): AuthorContacts => ({
  keepEmail: async ({ site, id, email, at }) => {
    const key = addressKey({ site, id });
    const before = book.get(key);
    book.set(key, { ...(before?.email === email ? before : {}), email, until: untilOf({ at }) });
  },
});

export const memoryReporterContacts = (book: AddressBook = createAddressBook()): ReporterContacts => {
  const counted = new Map<string, Set<string>>();
  return {
    countReport: async (site, visitor, id, now) => {
      const key = `${site}/${visitor}/${stretchOf(now)}`;
      const comments = counted.get(key) ?? new Set();
      if (comments.size >= reportLimit && !comments.has(id)) return false;
      counted.set(key, comments.add(id));
      return true;
    },
    keepReporter: async (reporter) => {
      const key = addressKey(reporter);
      if (book.has(key)) return false;
      book.set(key, { email: reporter.email, until: untilOf(reporter) });
      return true;
    },
  };
};
