import { beforeEach, describe, expect, it } from 'vitest';
import { type Comment, versionOf } from '../../shared/comment/comment.ts';
import { firstIdAt, lastIdAt, newCommentId } from '../../shared/comment/comment-id.ts';
import { withDecision, withEntry } from '../../shared/comment/log.ts';
import type { Casebook } from '../../shared/ports.ts';
import type { Filter } from '../../shared/review/ports.ts';
import { queueKeys, sinceOf } from '../../shared/review/review-item.ts';
import type { Category } from '../../shared/signals/signal.ts';
import { siteSchema } from '../../shared/site/site.ts';
import { approvedComment } from '../memory/comments.ts';
import type { Desk } from '../memory/memory-desk.ts';

const noon = Date.parse('2026-05-02T12:00:00.000Z');
const day = 86_400_000;
const [mine, yours] = ['m_01K2XJ3V0000000000000000AB', 'm_01K2XJ3V0000000000000000CD'] as const;

/** A comment written at a time, which the machine held for the categories. */
const heldComment = (at: number, categories: readonly Category[] = [], more: Partial<Comment> = {}): Comment => {
  const iso = new Date(at).toISOString();
  const reasons = categories.map((category) => ({ code: 'signal', category, message: 'links-many' }) as const);
  const hold = { kind: 'decision', outcome: 'hold', reasons, policyVersion: 'p', engineVersion: 'e', actor: 'machine', at: iso } as const;
  return approvedComment({ id: newCommentId(at, crypto.getRandomValues(new Uint8Array(10))), state: 'held', log: [hold], ...more });
};

/** What every desk does, over the casebook that it stands on. */
export const deskContract = (name: string, create: () => Promise<Desk & { readonly casebook: Casebook }>): void => {
  describe(`desk: ${name}`, () => {
    let desk: Awaited<ReturnType<typeof create>>;
    beforeEach(async () => {
      desk = await create();
    });
    const file = async (...comments: readonly Comment[]) => {
      for (const comment of comments) await desk.casebook.file(comment, false);
      return comments;
    };
    const idsOf = (comments: readonly { readonly id: string }[]) => comments.map(({ id }) => id);

    it('pages a queue, the most urgent first and then the oldest, without gaps or repeats', async () => {
      const spam = await file(...[3, 1, 2, 0].map((minutes) => heldComment(noon + minutes * 60_000, ['spam'])));
      const [urgent] = await file(heldComment(noon + 9e6, ['self-harm']));
      await file(approvedComment(), heldComment(noon, [], { site: 'grannbladet' }));
      const expected = [urgent, ...spam.toSorted((a, b) => (a.id < b.id ? -1 : 1))].flatMap((comment) => comment?.id ?? []);
      for (const limit of [2, 5, 100]) {
        const seen: string[] = [];
        let after: string | undefined;
        do {
          const { items, next } = await desk.queues.page('bladet', 'held', { after, limit, filter: {} });
          expect(items.length).toBeLessThanOrEqual(limit);
          seen.push(...idsOf(items));
          after = next;
        } while (after !== undefined);
        expect(seen, `${limit} a page`).toEqual(expected);
      }
      expect(await desk.queues.count('bladet', 'held', {})).toBe(5);
      expect(idsOf(await desk.queues.comments('bladet', [...expected, firstIdAt(noon)].reverse()))).toEqual([...expected].reverse());
    });

    it('finds a comment in one queue at most, and in none once it is decided', async () => {
      const [comment] = await file(heldComment(noon, ['spam']));
      if (!comment) throw new Error('not filed');
      const by = { actor: mine, at: '2026-05-02T13:00:00.000Z' } as const;
      const approval = { kind: 'decision', outcome: 'approve', reasons: [], policyVersion: 'p', engineVersion: 'e', ...by } as const;
      const approved = withEntry(comment, approval);
      expect(await desk.casebook.change(approved, versionOf(comment))).toBe('changed');
      expect(await desk.queues.count('bladet', 'held', {})).toBe(0);
      const reported = withEntry(approved, { kind: 'report', actor: 'reader', at: by.at, grade: 'illegal' });
      expect(await desk.casebook.change(reported, versionOf(approved))).toBe('changed');
      expect((await desk.queues.page('bladet', 'reported', { limit: 5, filter: {} })).items).toEqual([
        { id: comment.id, version: versionOf(reported), rank: queueKeys(reported).rank },
      ]);
    });

    it('keeps what is refused and waits for nobody out of the queues, by the time of its last decision', async () => {
      const decided = (comment: Comment, outcome: 'reject' | 'remove' | 'withdraw' | 'restore' | 'erase', minutes: number) =>
        withDecision(comment, noon + minutes * 60_000, { outcome, actor: mine });
      const [first, second, third, last] = await file(
        decided(heldComment(noon + 3), 'reject', 5),
        decided(heldComment(noon + 2), 'remove', 9),
        decided(heldComment(noon + 1), 'withdraw', 7),
        decided(heldComment(noon), 'withdraw', 8),
        decided(heldComment(noon, [], { site: 'grannbladet' }), 'reject', 1),
        decided(heldComment(noon), 'erase', 1),
      );
      if (!first || !second || !last) throw new Error('not filed');
      const refused = async (after?: string) => desk.queues.page('bladet', 'refused', { after, limit: 2, filter: {} });
      const page = await refused();
      expect(idsOf(page.items)).toEqual([first.id, third?.id]);
      expect(page.items.map(({ rank }) => sinceOf(rank))).toEqual([5, 7].map((minutes) => noon + minutes * 60_000));
      expect(idsOf((await refused(page.next)).items)).toEqual([last.id, second.id]);
      expect(await desk.queues.count('bladet', 'held', {})).toBe(0);
      expect(await desk.casebook.change(decided(first, 'restore', 20), versionOf(first))).toBe('changed');
      expect(await desk.casebook.change(decided(last, 'erase', 20), versionOf(last))).toBe('changed');
      expect(idsOf((await refused()).items)).toEqual([third?.id, second.id]);
    });

    it('filters queues and days by category, thread, author and language, and several of them at once', async () => {
      const language = { language: 'en', confidence: 1 } as const;
      const [spam, hate, english, secret, visitor] = await file(
        heldComment(noon, ['spam']),
        heldComment(noon + 1, ['hate', 'spam'], { thread: 'hamnen' }),
        heldComment(noon + 2, [], { language }),
        heldComment(noon + 3, [], { authorKey: 'nyckel' }),
        heldComment(noon + 4, [], { visitor: '1.gast' }),
      );
      const cases: readonly (readonly [Filter, readonly (Comment | undefined)[]])[] = [
        [{ category: 'spam' }, [spam, hate]],
        [{ category: 'spam', thread: 'hamnen' }, [hate]],
        [{ language: 'en' }, [english]],
        [{ author: 'a.nyckel' }, [secret]],
        [{ author: 'v.1.gast' }, [visitor]],
        [{ author: 'v.1.gast', category: 'spam' }, []],
      ];
      for (const [filter, expected] of cases) {
        const ids = expected.flatMap((comment) => comment?.id ?? []);
        const of = JSON.stringify(filter);
        expect(idsOf((await desk.queues.page('bladet', 'held', { limit: 10, filter })).items).sort(), of).toEqual(ids);
        expect(await desk.queues.count('bladet', 'held', filter), of).toBe(ids.length);
        const ask = { from: firstIdAt(noon), before: lastIdAt(noon + 10), limit: 10, filter };
        expect(idsOf((await desk.queues.written('bladet', ask)).items), of).toEqual(ids.toReversed());
      }
    });

    it('walks through the days backwards, over empty ones too, in one state, and counts the states', async () => {
      const [oldest, old, newer, newest] = await file(
        ...[-7 * day, -5 * day, -60_000, 0].map((ago) => approvedComment({ id: newCommentId(noon + ago, new Uint8Array(10).fill(7)) })),
      );
      await file(heldComment(noon - 1), approvedComment({ site: 'grannbladet', id: firstIdAt(noon - 1) }));
      const seen: string[] = [];
      let before = lastIdAt(noon);
      for (let page = 0; page < 10; page += 1) {
        const ask = { from: firstIdAt(noon - 6 * day), before, limit: 2, state: 'approved', filter: {} } as const;
        const { items, next } = await desk.queues.written('bladet', ask);
        seen.push(...idsOf(items));
        if (next === undefined) break;
        before = next;
      }
      expect(seen).toEqual(idsOf([newest, newer, old].flatMap((comment) => comment ?? [])));
      expect(seen).not.toContain(oldest?.id);
      expect(await desk.queues.states('bladet', firstIdAt(noon - day), lastIdAt(noon))).toEqual({ approved: 2, held: 1 });
    });

    it('walks no further than a hundred days at once, and goes on from there', async () => {
      const [old] = await file(approvedComment({ id: firstIdAt(noon - 150 * day) }));
      const ask = { from: firstIdAt(noon - 200 * day), limit: 5, filter: {} };
      const first = await desk.queues.written('bladet', { ...ask, before: lastIdAt(noon) });
      const second = first.next === undefined ? first : await desk.queues.written('bladet', { ...ask, before: first.next });
      expect(idsOf([...first.items, ...(first.next === undefined ? [] : second.items)])).toEqual([old?.id]);
    });

    it('finds an author’s comments by their secret, newest first', async () => {
      const own = await file(...[0, 1, 2].map((at) => heldComment(noon + at, [], { authorKey: 'nyckel' })));
      await file(heldComment(noon, [], { authorKey: 'annan' }), heldComment(noon, [], { authorKey: 'nyckel', site: 'grannbladet' }));
      const first = await desk.queues.writtenBy('bladet', 'nyckel', { before: lastIdAt(noon + 9), limit: 2 });
      expect(idsOf(first.items)).toEqual([own[2]?.id, own[1]?.id]);
      const last = await desk.queues.writtenBy('bladet', 'nyckel', { before: first.next ?? '', limit: 2 });
      expect([idsOf(last.items), last.next]).toEqual([[own[0]?.id], undefined]);
    });

    it('knows since when there is a site, whatever is changed later', async () => {
      const site = siteSchema.parse({ settings: { id: 'bladet', title: 'Bladet' } });
      expect(await desk.queues.began('bladet')).toBeUndefined();
      for (const at of [noon, noon + day]) await desk.casebook.putSite(site, at);
      expect(await desk.queues.began('bladet')).toBe('2026-05-02T12:00:00.000Z');
    });

    it('lets one member have a comment for a minute, longer by renewing, and shows the queue who', async () => {
      const [comment] = await file(heldComment(noon));
      const { id = '' } = comment ?? {};
      const claim = { by: mine, until: new Date(noon + 60_000).toISOString() };
      expect(await desk.claims.take('bladet', id, mine, noon)).toEqual(claim);
      expect(await desk.claims.take('bladet', id, yours, noon + 59_999)).toEqual({ taken: claim });
      expect((await desk.queues.page('bladet', 'held', { limit: 5, filter: {} })).items).toMatchObject([{ claim }]);
      await desk.claims.renew('bladet', id, yours, noon + 30_000);
      await desk.claims.release('bladet', id, yours);
      await desk.claims.renew('bladet', id, mine, noon + 30_000);
      expect(await desk.claims.take('bladet', id, yours, noon + 89_999)).toMatchObject({ taken: { by: mine } });
      expect(await desk.claims.take('bladet', id, yours, noon + 90_000)).toMatchObject({ by: yours });
      await desk.claims.release('bladet', id, yours);
      expect(await desk.claims.take('bladet', id, mine, noon + 90_001)).toMatchObject({ by: mine });
      expect((await desk.casebook.find('bladet', id))?.log).toEqual(comment?.log);
      expect(await desk.claims.take('bladet', firstIdAt(noon), mine, noon)).toBeUndefined();
      expect(await desk.claims.take('grannbladet', id, mine, noon)).toBeUndefined();
    });

    it('has the texts that a change wrote, and nothing of them once they are erased', async () => {
      const [comment] = await file(heldComment(noon));
      if (!comment) throw new Error('not filed');
      const note = { kind: 'note', actor: mine, at: '2026-05-02T13:00:00.000Z', note: 'abc' } as const;
      const texts = [{ entry: 2, text: 'Ring kommunen först.', salt: 'salt' }];
      await desk.casebook.change(withEntry(comment, note), versionOf(comment), { texts });
      expect(await desk.texts.of('bladet', comment.id)).toEqual(texts);
      expect(await desk.texts.of('grannbladet', comment.id)).toEqual([]);
      await desk.texts.erase('bladet', comment.id, [2]);
      expect(await desk.texts.of('bladet', comment.id)).toEqual([{ entry: 2 }]);
    });
  });
};
