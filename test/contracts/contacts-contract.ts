import { beforeEach, describe, expect, it } from 'vitest';
import type { Contacts } from '../../shared/contact-ports.ts';
import { nextId } from '../memory/comments.ts';

/** What every contact table does for submit. */
export const contactsContract = (name: string, create: () => Promise<Contacts>): void => {
  describe(`contacts: ${name}`, () => {
    let contacts: Contacts;
    beforeEach(async () => {
      contacts = await create();
    });
    const entry = (key?: string) => ({ id: nextId(), placeAndText: 'p', text: 't', content: 'c', key });

    it('stores a window only after the version it was read at', async () => {
      expect(await contacts.window('bladet', 'v', true)).toBeUndefined();
      const first = { version: 1, entries: [entry()] };
      expect(await contacts.storeWindow('bladet', 'v', first)).toBe(true);
      expect(await contacts.storeWindow('bladet', 'v', first)).toBe(false);
      const second = { version: 2, entries: [...first.entries, entry('nyckel')] };
      expect(await contacts.storeWindow('bladet', 'v', second)).toBe(true);
      expect(await contacts.window('bladet', 'v', true)).toEqual(second);
      expect(await contacts.window('grannbladet', 'v', true)).toBeUndefined();
    });

    it('sums a site’s comments by the minute', async () => {
      const minute = Math.ceil(Date.now() / 60_000) * 60_000;
      expect(await contacts.countForSite('bladet', minute, 8)).toBe(8);
      expect(await contacts.countForSite('bladet', minute + 59_999, 8)).toBe(16);
      expect(await contacts.countForSite('bladet', minute + 60_000, 8)).toBe(8);
      expect(await contacts.countForSite('grannbladet', minute, 8)).toBe(8);
    });

    it('confirms a send once the contact is kept', async () => {
      const id = nextId();
      expect(await contacts.isConfirmed('bladet', id, Date.now())).toBe(false);
      await contacts.keep({ site: 'bladet', id, ip: '192.0.2.7', email: 'torgny@example.se', at: Date.now() });
      expect(await contacts.isConfirmed('bladet', id, Date.now())).toBe(true);
      expect(await contacts.isConfirmed('grannbladet', id, Date.now())).toBe(false);
    });
  });
};
