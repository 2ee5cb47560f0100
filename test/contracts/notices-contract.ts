import { beforeEach, describe, expect, it } from 'vitest';
import { type DigestPlaces, leaseMs, type MailBook, type NoticeBook } from '../../shared/notices/ports.ts';
import { nextId } from '../memory/comments.ts';

/** What every notice book does. */
export const noticeBookContract = (name: string, create: () => Promise<NoticeBook>): void => {
  describe(`notice book: ${name}`, () => {
    let book: NoticeBook;
    beforeEach(async () => {
      book = await create();
    });
    const notice = (entry: number) => ({ entry, kind: 'decision', at: '2026-05-02T10:00:30.000Z' }) as const;

    it('files the notice of an entry once', async () => {
      const key = { site: 'bladet', id: nextId() };
      expect(await book.file(key, notice(2))).toBe(true);
      expect(await book.file(key, { ...notice(2), kind: 'correction' })).toBe(false);
      expect(await book.sent(key)).toEqual([notice(2)]);
    });

    it('gives back what was told of a comment, oldest first, and nothing of another', async () => {
      const key = { site: 'bladet', id: nextId() };
      for (const entry of [11, 2, 1000]) await book.file(key, notice(entry));
      expect(await book.sent(key)).toEqual([notice(2), notice(11), notice(1000)]);
      expect(await book.sent({ ...key, site: 'grannbladet' })).toEqual([]);
      expect(await book.sent({ ...key, id: nextId() })).toEqual([]);
    });
  });
};

/** What every book of mails does. */
export const mailBookContract = (name: string, create: () => Promise<MailBook>): void => {
  it(`mail book: ${name} gives a mail to one at a time, again where it was not sent, and never after it was`, async () => {
    const book = await create();
    const key = { site: 'bladet', id: nextId() };
    const now = Date.parse('2026-05-02T10:00:30.000Z');
    const both = await Promise.all([book.take(key, 'decision/2', now), book.take(key, 'decision/2', now)]);
    expect(both.sort()).toEqual([false, true]);
    expect(await book.take(key, 'decision/2', now + leaseMs - 1)).toBe(false);
    expect(await book.take(key, 'decision/2', now + leaseMs)).toBe(true);
    await book.close(key, 'decision/2');
    expect(await book.take(key, 'decision/2', now + 365 * 86_400_000)).toBe(false);
    for (const other of [
      { ...key, site: 'grannbladet' },
      { ...key, id: nextId() },
    ])
      expect(await book.take(other, 'decision/2', now)).toBe(true);
    expect(await book.take(key, 'decision/3', now)).toBe(true);
  });
};

/** What every store of the digests' places does. */
export const digestPlacesContract = (name: string, create: () => Promise<DigestPlaces>): void => {
  it(`digest places: ${name} move only from where they are`, async () => {
    const places = await create();
    const [first, second] = [
      { at: 2, until: 1 },
      { at: 4, until: 3 },
    ];
    expect(await places.of('bladet')).toBeUndefined();
    expect(await places.move('bladet', first, second)).toBe(false);
    expect(await places.move('bladet', undefined, first)).toBe(true);
    expect(await places.move('bladet', undefined, second)).toBe(false);
    expect(await places.of('bladet')).toEqual(first);
    expect(await places.move('bladet', first, second)).toBe(true);
    expect(await places.move('bladet', first, second)).toBe(false);
    expect(await places.of('bladet')).toEqual(second);
    expect(await places.of('grannbladet')).toBeUndefined();
  });
};
