import { beforeEach, describe, expect, it } from 'vitest';
import type { Contacts, ReporterContacts } from '../../shared/contact-ports.ts';
import type { Addresses, ReplyWishes } from '../../shared/notices/ports.ts';
import { nextId } from '../memory/comments.ts';

type Ground = { readonly contacts: Contacts & ReporterContacts; readonly addresses: Addresses & ReplyWishes };
const day = 86_400_000;
const at = Date.parse('2026-05-02T10:00:00.000Z');

/** What every contact table does for whoever mails, and for whoever comes from a mail. */
export const addressesContract = (name: string, create: () => Promise<Ground>): void => {
  describe(`addresses: ${name}`, () => {
    let contacts: Ground['contacts'];
    let addresses: Ground['addresses'];
    let key: { readonly site: string; readonly id: string };
    beforeEach(async () => {
      ({ contacts, addresses } = await create());
      key = { site: 'bladet', id: nextId() };
      await contacts.keep({ ...key, ip: '192.0.2.7', email: 'torgny@example.se', replies: true, at });
    });

    it('finds an author’s address and wish, as long as it is kept, and no other’s', async () => {
      expect(await addresses.author(key, at)).toEqual({ email: 'torgny@example.se', replies: 'asked' });
      expect(await addresses.author(key, at + 30 * day)).toBeUndefined();
      expect(await addresses.author({ ...key, site: 'grannbladet' }, at)).toBeUndefined();
      const silent = { site: 'bladet', id: nextId() };
      await contacts.keep({ ...silent, email: 'sara@example.se', at });
      expect((await addresses.author(silent, at))?.replies).toBeUndefined();
    });

    it('keeps an author’s and a reporter’s address for 30 days more, where they still are', async () => {
      const report = { ...key, entry: 2 };
      await contacts.keepReporter({ ...report, email: 'ylva@example.se', at });
      expect(await addresses.reporter(report, at)).toBe('ylva@example.se');
      expect(await addresses.reporter({ ...report, entry: 3 }, at)).toBeUndefined();
      await addresses.keepAuthor(key, at + 20 * day);
      await addresses.keepReporter(report, at + 20 * day);
      // An older notice takes nothing away.
      await addresses.keepAuthor(key, at + day);
      expect(await addresses.author(key, at + 48 * day)).toEqual({ email: 'torgny@example.se', replies: 'asked' });
      expect(await addresses.reporter(report, at + 48 * day)).toBe('ylva@example.se');
      await addresses.keepAuthor(key, at + 60 * day);
      await addresses.keepReporter(report, at + 60 * day);
      expect([await addresses.author(key, at + 60 * day), await addresses.reporter(report, at + 60 * day)]).toEqual([undefined, undefined]);
      const unknown = { site: 'bladet', id: nextId() };
      await addresses.keepAuthor(unknown, at);
      expect(await addresses.author(unknown, at)).toBeUndefined();
    });

    it('counts mails to a mailbox up to so many a day, each once, for each site and mailbox by itself', async () => {
      const mail = (name: string, more: object = {}) => ({ site: 'bladet', mailbox: 'b', comment: key.id, mail: name, ...more });
      const counted = (name: string, most: number, more: object = {}, now = at) => addresses.countMail(mail(name, more), most, now);
      expect([await counted('a', 2), await counted('b', 2), await counted('c', 2)]).toEqual([true, true, false]);
      expect([await counted('a', 2), await counted('c', 2), await counted('c', 3)]).toEqual([true, false, true]);
      expect(await counted('a', 2, { comment: nextId() })).toBe(false);
      for (const other of [{ site: 'grannbladet' }, { mailbox: 'c' }]) expect(await counted('d', 1, other)).toBe(true);
      expect([await counted('d', 1), await counted('d', 1, {}, at + day)]).toEqual([false, true]);
    });

    it('confirms a wish, ends it for good, and neither where there is none; a comment sent again changes neither', async () => {
      expect(await addresses.confirm(key, at + 30 * day)).toBe(false);
      expect([await addresses.confirm(key, at), await addresses.confirm(key, at)]).toEqual([true, true]);
      await contacts.keep({ ...key, ip: '192.0.2.7', email: 'torgny@example.se', replies: true, at });
      expect((await addresses.author(key, at))?.replies).toBe('confirmed');
      await addresses.end(key);
      await addresses.end(key);
      expect(await addresses.confirm(key, at)).toBe(false);
      expect(await addresses.author(key, at)).toEqual({ email: 'torgny@example.se', replies: undefined });
      const unknown = { site: 'bladet', id: nextId() };
      await addresses.end(unknown);
      expect([await addresses.confirm(unknown, at), await addresses.author(unknown, at)]).toEqual([false, undefined]);
    });
  });
};
