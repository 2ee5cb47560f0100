import type { SentNotice } from '../../shared/notices/notice.ts';
import type { NoticeBook } from '../../shared/notices/ports.ts';

export const memoryNoticeBook = (): NoticeBook => {
  const books = new Map<string, readonly SentNotice[]>();
  const sentOf = (key: string) => books.get(key) ?? [];
  return {
    sent: async ({ site, id }) => sentOf(`${site}/${id}`),
    file: async ({ site, id }, notice) => {
      const sent = sentOf(`${site}/${id}`);
      if (sent.some(({ entry }) => entry === notice.entry)) return false;
      books.set(
        `${site}/${id}`,
        [...sent, notice].sort((a, b) => a.entry - b.entry),
      );
      return true;
    },
  };
};
