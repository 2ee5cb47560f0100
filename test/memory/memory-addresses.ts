import type { ReporterContact } from '../../shared/contact-ports.ts';
import type { Addresses, AuthorAddress, ReplyWishes } from '../../shared/notices/ports.ts';
import type { CommentKey } from '../../shared/ports.ts';

const days = 86_400_000;
/** By site, comment and, where a reporter gave it, entry; until when in Unix ms. */
export const createAddressBook = () => new Map<string, AuthorAddress & { readonly until: number }>();
export type AddressBook = ReturnType<typeof createAddressBook>;

type Key = CommentKey & { readonly entry?: number };
export const addressKey = ({ site, id, entry = 0 }: Key): string => `${site}/${id}/${entry}`;
export const untilOf = ({ at }: Pick<ReporterContact, 'at'>): number => at + 28.5 * days;

export const memoryAddresses = (book: AddressBook): Addresses & ReplyWishes => {
  const find = (key: Key, now: number) => {
    const found = book.get(addressKey(key));
    return found && found.until > now ? found : undefined;
  };
  const keep = async (key: Key, now: number): Promise<void> => {
    const found = find(key, now);
    if (found) book.set(addressKey(key), { ...found, until: Math.max(found.until, untilOf({ at: now })) });
  };
  const mailed = new Map<string, ReadonlySet<string>>();
  return {
    countMail: async ({ site, mailbox, comment, mail }, most, now) => {
      const [key, name] = [`${site}/${mailbox}/${Math.floor(now / days)}`, `${comment}/${mail}`];
      const before = mailed.get(key) ?? new Set();
      if (!before.has(name) && before.size >= most) return false;
      mailed.set(key, new Set([...before, name]));
      return true;
    },
    author: async (comment, now) => {
      const found = find(comment, now);
      return found && { email: found.email, replies: found.replies };
    },
    reporter: async (report, now) => find(report, now)?.email,
    keepAuthor: keep,
    keepReporter: keep,
    confirm: async (comment, now) => {
      const found = find(comment, now);
      if (!found?.replies) return false;
      book.set(addressKey(comment), { ...found, replies: 'confirmed' });
      return true;
    },
    end: async (comment) => {
      const found = book.get(addressKey(comment));
      if (found) book.set(addressKey(comment), { ...found, replies: undefined });
    },
  };
};
