import type { DigestPlace } from '../../shared/notices/digest.ts';
import type { SentNotice } from '../../shared/notices/notice.ts';
import { type DigestPlaces, leaseMs, type MailBook, type NoticeBook } from '../../shared/notices/ports.ts';

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

export const memoryMailBook = (): MailBook => {
  /** Until when each is taken; for good once it was sent. */
  const taken = new Map<string, number>();
  return {
    take: async ({ site, id }, mail, now) => {
      const key = `${site}/${id}/${mail}`;
      if ((taken.get(key) ?? 0) > now) return false;
      taken.set(key, now + leaseMs);
      return true;
    },
    close: async ({ site, id }, mail) => void taken.set(`${site}/${id}/${mail}`, Number.POSITIVE_INFINITY),
  };
};

export const memoryDigestPlaces = (): DigestPlaces => {
  const places = new Map<string, DigestPlace>();
  return {
    of: async (site) => places.get(site),
    move: async (site, from, to) => {
      if (places.get(site)?.at !== from?.at) return false;
      places.set(site, to);
      return true;
    },
  };
};
