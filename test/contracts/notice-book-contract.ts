import { beforeEach, describe, expect, it } from 'vitest';
import type { NoticeBook } from '../../shared/notices/ports.ts';
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
