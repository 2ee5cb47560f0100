import { createHash, verify } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Comment, versionOf } from '../../shared/comment/comment.ts';
import { newCommentId } from '../../shared/comment/comment-id.ts';
import { withEntry } from '../../shared/comment/log.ts';
import type { LogBook, SealKey, SealStore, Statistics } from '../../shared/log/ports.ts';
import { firstPlace, type KeptSeal } from '../../shared/log/seal.ts';
import type { Casebook } from '../../shared/ports.ts';
import { siteSchema } from '../../shared/site/site.ts';
import { decisionAt } from '../log/decisions.ts';
import type { Ground } from '../log/world.ts';
import { approvedComment } from '../memory/comments.ts';

const noon = Date.UTC(2026, 10, 22, 12);
const day = 24 * 3_600_000;
const idAt = (time: number): string => newCommentId(time, crypto.getRandomValues(new Uint8Array(10)));
const changed = async (casebook: Casebook, comment: Comment): Promise<Comment> => {
  const next = withEntry(comment, decisionAt(noon, 'hold'));
  await casebook.change(next, versionOf(comment));
  return next;
};
const decided = async (casebook: Casebook, comment: Comment): Promise<Comment> => {
  const next = await changed(casebook, comment);
  await casebook.settle(next);
  return next;
};

/** What every log book does. */
export const logBookContract = (name: string, create: () => Promise<Omit<Ground, 'statistics'>>): void => {
  describe(`log book: ${name}`, () => {
    let casebook: Casebook;
    let book: LogBook;
    beforeEach(async () => {
      ({ casebook, book } = await create());
    });

    it('knows every site, and since when', async () => {
      const put = (id: string, now: number) => casebook.putSite(siteSchema.parse({ settings: { id, title: id } }), now);
      await put('bladet', noon);
      await put('a-bladet', noon);
      await put('bladet', noon + day);
      expect(await book.sites()).toHaveLength(2);
      expect(await book.sites()).toContainEqual({ site: 'bladet', since: '2026-11-22T12:00:00.000Z' });
    });

    it('knows how far a comment’s log is sealed', async () => {
      const [comment, late] = [approvedComment({ id: idAt(noon) }), approvedComment({ id: idAt(noon) })];
      await casebook.file(comment, false);
      await casebook.file(late, true);
      const sealed = () => Promise.all([comment, late].map(({ id }) => book.sealedTo('bladet', id)));
      expect(await sealed()).toEqual([0, 0]);
      await book.advance('bladet', 0, firstPlace('bladet', idAt(noon + day)));
      expect(await sealed()).toEqual([1, 0]);
      await decided(casebook, comment);
      await book.cleared('bladet', comment.id, 2);
      expect(await sealed()).toEqual([2, 0]);
    });

    it('moves a place on only from where it is', async () => {
      const before = firstPlace('bladet', idAt(noon));
      expect(await book.place('bladet')).toBeUndefined();
      expect(await book.advance('bladet', 1, { ...before, n: 2 })).toBe(false);
      expect(await book.advance('bladet', 0, before)).toBe(true);
      expect(await book.place('bladet')).toEqual(before);
      const next = { ...before, n: 1, hash: 'x', journal: { n: 3, head: 'h' } };
      expect(await book.advance('bladet', 0, next)).toBe(true);
      expect(await book.advance('bladet', 0, { ...before, n: 1 })).toBe(false);
      expect(await book.place('bladet')).toEqual(next);
      expect(await book.place('grannbladet')).toBeUndefined();
    });

    it('gives comments by id over days, after one id and up to another, those filed late left out', async () => {
      const ids = [noon - day, noon, noon + 1, noon + day, noon + 3 * day].map(idAt);
      for (const id of ids.toReversed()) await casebook.file(approvedComment({ id }), false);
      await casebook.file(approvedComment({ id: idAt(noon) }), true);
      await casebook.file(approvedComment({ id: idAt(noon), site: 'grannbladet' }), false);
      const idsOf = async (from = 0, to = 4, limit = 10) =>
        (await book.first('bladet', ids[from] ?? '', ids[to] ?? '', limit)).map(({ id }) => id);
      expect(await idsOf()).toEqual(ids.slice(1));
      expect(await idsOf(0, 3, 2)).toEqual(ids.slice(1, 3));
      expect(await idsOf(2, 3)).toEqual(ids.slice(3, 4));
      expect(await idsOf(4, 4)).toEqual([]);
      expect(await idsOf(4, 0)).toEqual([]);
    });

    it('gives what is marked, whole, and from which entry on it is to be sealed', async () => {
      const late = await casebook.file(approvedComment(), true);
      const later = await decided(casebook, await casebook.file(approvedComment(), false));
      await casebook.file(approvedComment(), false);
      await changed(casebook, await casebook.file(approvedComment(), false));
      await casebook.file(approvedComment({ site: 'grannbladet' }), true);
      const marked = await book.marked('bladet', 10);
      expect(marked).toHaveLength(2);
      expect(marked).toContainEqual({ comment: late, sealed: 0 });
      expect(marked).toContainEqual({ comment: later, sealed: 1 });
      expect(await book.marked('bladet', 1)).toHaveLength(1);
    });

    it('clears the mark of what is sealed whole, and keeps it where there is more', async () => {
      const comment = await casebook.file(approvedComment(), true);
      const more = await decided(casebook, comment);
      await book.cleared('bladet', comment.id, 1);
      expect(await book.marked('bladet', 10)).toEqual([{ comment: more, sealed: 1 }]);
      await book.cleared('bladet', comment.id, 2);
      expect(await book.marked('bladet', 10)).toEqual([]);
      const evenMore = await decided(casebook, more);
      expect(await book.marked('bladet', 10)).toEqual([{ comment: evenMore, sealed: 2 }]);
      await book.cleared('bladet', comment.id, 1);
      expect(await book.marked('bladet', 10)).toEqual([{ comment: evenMore, sealed: 2 }]);
    });

    it('does not take for sealed what still has to be carried to readers', async () => {
      const comment = await changed(casebook, await casebook.file(approvedComment(), true));
      await book.cleared('bladet', comment.id, 2);
      expect(await casebook.owed(10)).toEqual([{ site: 'bladet', id: comment.id }]);
      await casebook.settle(comment);
      expect(await book.marked('bladet', 10)).toEqual([{ comment, sealed: 2 }]);
    });

    it('keeps no mark of a comment that is not there', async () => {
      await book.cleared('bladet', idAt(noon), 1);
      expect(await book.first('bladet', idAt(noon - 1), idAt(noon + 1), 10)).toEqual([]);
    });
  });
};

/** What every store of statistics does. */
export const statisticsContract = (name: string, create: () => Promise<Statistics>): void => {
  describe(`statistics: ${name}`, () => {
    it('adds what each seal counts, once, by site and day', async () => {
      const statistics = await create();
      const counts = { 'received/hold': 2, 'wait/0': 1 };
      for (const _again of [1, 2]) await statistics.apply('bladet', '2026-11-22', 1, counts);
      for (const n of [2, 1]) await statistics.apply('bladet', '2026-11-22', n, { 'received/hold': 3, 'wait/0': -1 });
      await statistics.apply('bladet', '2026-11-23', 2, counts);
      await statistics.apply('bladet', '2026-11-20', 3, counts);
      await statistics.apply('grannbladet', '2026-11-23', 1, counts);
      expect(await statistics.days('bladet', '2026-11-22')).toEqual([
        { day: '2026-11-22', counts: { 'received/hold': 5 } },
        { day: '2026-11-23', counts },
      ]);
    });
  });
};

export const keptSeal = (n: number, site = 'bladet'): KeptSeal => ({
  seal: {
    ...{ v: 1, site, n, until: idAt(noon), leaves: 1, root: 'r', previous: 'p', key: 'k', signature: 's' },
    at: '2026-11-22T12:00:00.000Z',
  },
  leaves: [[idAt(noon), 1, 2, 'h']],
  counts: { '2026-11-22': { 'received/hold': 2 } },
  marked: [[idAt(noon), 2]],
});

/** What every store of seals does. */
export const sealStoreContract = (name: string, create: () => Promise<SealStore>): void => {
  describe(`seal store: ${name}`, () => {
    it('gives back a seal whole, by site and number, and none that is not there', async () => {
      const store = await create();
      const [first, hundredth] = [keptSeal(1), keptSeal(100)];
      expect(await store.put(first)).toBe(true);
      expect(await store.put(hundredth)).toBe(true);
      expect(await store.get('bladet', 1)).toEqual(first);
      expect(await store.get('bladet', 100)).toEqual(hundredth);
      expect(await store.get('bladet', 2)).toBeUndefined();
      expect(await store.get('grannbladet', 1)).toBeUndefined();
    });
  });
};

/** What every key that seals does. */
export const sealKeyContract = (name: string, create: () => Promise<SealKey>): void => {
  describe(`seal key: ${name}`, () => {
    it('signs what its public key verifies', async () => {
      const key = await create();
      const bytes = createHash('sha512').update('sluss').digest();
      const signature = Buffer.from(await key.sign(bytes), 'base64url');
      expect(verify('sha256', bytes, await key.publicKey(), signature)).toBe(true);
      expect(verify('sha256', bytes.subarray(1), await key.publicKey(), signature)).toBe(false);
      expect(key.id).not.toBe('');
    });
  });
};
