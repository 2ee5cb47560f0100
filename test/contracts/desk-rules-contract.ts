import { beforeEach, describe, expect, it } from 'vitest';
import type { Casebook } from '../../shared/ports.ts';
import type { JournalEntry } from '../../shared/review/journal.ts';
import type { Member } from '../../shared/review/member.ts';
import type { Block } from '../../shared/review/ports.ts';
import { siteSchema } from '../../shared/site/site.ts';
import type { Desk } from '../memory/memory-desk.ts';

const at = '2026-05-02T12:00:00.000Z';
const [mine, yours] = ['m_01K2XJ3V0000000000000000AB', 'm_01K2XJ3V0000000000000000CD'] as const;
const by = { actor: mine, at } as const;
const subject = { issuer: 'https://issuer.example.com', sub: 'sub 1' };
const vera: Member = {
  id: mine,
  name: 'Vera',
  roles: ['moderator', 'author'],
  threads: ['vattentornet'],
  mail: 'vera@example.com',
  since: at,
};
const joined = ({ id, roles, threads }: Member): JournalEntry => ({ kind: 'member', ...by, member: id, roles, threads });

/** What every desk knows of a site’s staff and rules, and how it keeps account of both. */
export const deskRulesContract = (name: string, create: () => Promise<Desk & { readonly casebook: Casebook }>): void => {
  describe(`desk’s rules: ${name}`, () => {
    let desk: Awaited<ReturnType<typeof create>>;
    beforeEach(async () => {
      desk = await create();
    });

    it('writes a site’s policy with its entry', async () => {
      const entry: JournalEntry = { kind: 'policy', ...by, version: 'abc' };
      const site = siteSchema.parse({ settings: { id: 'bladet', title: 'Bladet' } });
      await desk.casebook.putSite(site, Date.parse(at), entry);
      await desk.casebook.putSite(site, Date.parse(at));
      expect(await desk.journal.after('bladet', 0)).toEqual([entry]);
      expect(await desk.casebook.rules('bladet')).toMatchObject({ policy: site.policy });
    });

    it('knows its staff by issuer and subject, site by site, and lists those who are there', async () => {
      const elsewhere: Member = { ...vera, id: yours, roles: ['viewer'] };
      await desk.team.put('bladet', subject, vera, joined(vera));
      await desk.team.put('grannbladet', subject, elsewhere, joined(elsewhere));
      expect(await desk.team.member(subject, 'bladet')).toEqual(vera);
      expect(await desk.team.member(subject, 'tredje-bladet')).toBeUndefined();
      expect(await desk.team.member({ ...subject, issuer: 'https://other.example.com' }, 'bladet')).toBeUndefined();
      expect(await desk.team.sitesOf(subject)).toEqual([
        { site: 'bladet', member: vera },
        { site: 'grannbladet', member: elsewhere },
      ]);
      expect(await desk.team.ofSite('bladet')).toEqual([vera]);
      expect(await desk.team.subject('bladet', vera.id)).toEqual(subject);
      expect(await desk.team.subject('tredje-bladet', vera.id)).toBeUndefined();
      const gone = { ...vera, removed: at };
      await desk.team.put('bladet', subject, gone, joined(gone));
      expect(await desk.team.ofSite('bladet')).toEqual([]);
      expect(await desk.team.subject('bladet', vera.id)).toBeUndefined();
      expect(await desk.team.member(subject, 'bladet')).toEqual(gone);
    });

    it('shows who was seen lately, and at what', async () => {
      await desk.team.see('bladet', { member: mine, at: '2026-05-02T12:00:00.000Z', comment: 'c' });
      await desk.team.see('bladet', { member: yours, at: '2026-05-02T11:59:29.999Z' });
      await desk.team.see('grannbladet', { member: yours, at });
      expect(await desk.team.present('bladet', Date.parse(at) - 30_000)).toEqual([{ member: mine, at, comment: 'c' }]);
    });

    it('keeps blocks and modes beside the policy, and lifts them', async () => {
      await desk.casebook.putSite(siteSchema.parse({ settings: { id: 'bladet', title: 'Bladet' } }), Date.parse(at));
      const block: Block = { key: 'v.1.gast', until: '2026-05-09T12:00:00.000Z', by: mine, at, reason: 'Reklam.', salt: 's' };
      const entry: JournalEntry = { kind: 'block', ...by, key: block.key, until: block.until, reason: 'c' };
      await desk.rules.putBlock('bladet', block, entry);
      await desk.rules.putMode('bladet', 'het', 'human', { kind: 'mode', ...by, thread: 'het', mode: 'human' });
      expect(await desk.rules.blocks('bladet')).toEqual([block]);
      expect(await desk.rules.blocks('grannbladet')).toEqual([]);
      expect(await desk.rules.mode('bladet', 'het')).toBe('human');
      expect(await desk.casebook.rules('bladet')).toMatchObject({
        blocks: new Map([[block.key, block.until]]),
        modes: new Map([['het', 'human']]),
      });
      await desk.rules.putBlock('bladet', { ...block, until: at }, { kind: 'unblock', ...by, key: block.key });
      await desk.rules.putMode('bladet', 'het', undefined, { kind: 'mode', ...by, thread: 'het', mode: null });
      expect(await desk.rules.mode('bladet', 'het')).toBeUndefined();
      expect(await desk.casebook.rules('bladet')).toMatchObject({ blocks: new Map([[block.key, at]]), modes: new Map() });
      expect((await desk.journal.after('bladet', 0)).map(({ kind }) => kind)).toEqual(['block', 'mode', 'unblock', 'mode']);
    });

    it('owes a thread’s rule to readers until the newest is settled', async () => {
      const put = (open: boolean) => desk.rules.putThread('bladet', 'het', open, { kind: 'thread', ...by, thread: 'het', open });
      const closed = await put(false);
      const opened = await put(true);
      expect(opened.n).toBeGreaterThan(closed.n);
      expect(await desk.rules.owedThreads(10)).toEqual([opened]);
      await desk.rules.settleThread(closed);
      expect(await desk.rules.owedThreads(10)).toEqual([opened]);
      await desk.rules.settleThread(opened);
      expect(await desk.rules.owedThreads(10)).toEqual([]);
    });

    it('appends to the journal in one order, whoever writes at the same time, and loses nothing', async () => {
      const threads = ['a', 'b', 'c', 'd', 'e'];
      await Promise.all(
        threads.map((thread) => desk.journal.append('bladet', { kind: 'thread', ...by, thread, open: true, tone: 'mild' })),
      );
      const entries = await desk.journal.after('bladet', 0);
      expect(entries.map((entry) => 'thread' in entry && entry.thread).toSorted()).toEqual(threads);
      expect(entries[0]).toMatchObject({ tone: 'mild' });
      expect(await desk.journal.after('bladet', 3)).toEqual(entries.slice(3));
      expect(await desk.journal.after('grannbladet', 0)).toEqual([]);
    });

    it('lists dead letters of a site, oldest first, until each is settled, once', async () => {
      const letter = (id: string, minute: number) => ({
        id,
        raw: `{"id":"${id}"`,
        cause: 'unreadable: JSON',
        at: `2026-05-02T12:0${minute}:00.000Z`,
      });
      const [first, second, third] = [letter('m1', 1), letter('m2', 2), letter('m3', 3)] as const;
      for (const each of [third, first, second]) await desk.casebook.keepUnreadable(each, 'bladet');
      await desk.casebook.keepUnreadable(letter('m4', 0), undefined);
      const page = await desk.deadLetters.page('bladet', { limit: 2 });
      expect(page.items).toEqual([first, second]);
      expect(await desk.deadLetters.page('bladet', { after: page.next, limit: 2 })).toEqual({ items: [third] });
      expect(await desk.deadLetters.count('bladet')).toBe(3);
      expect((await desk.deadLetters.page(undefined, { limit: 2 })).items).toMatchObject([{ id: 'm4' }]);
      expect(await desk.deadLetters.find('bladet', 'm2')).toEqual(second);
      expect(await desk.deadLetters.find('grannbladet', 'm2')).toBeUndefined();
      const entry = { kind: 'discarded', ...by, message: 'm2' } as const;
      expect(await desk.deadLetters.settle('bladet', 'm2', entry)).toBe(true);
      expect(await desk.deadLetters.settle('bladet', 'm2', entry)).toBe(false);
      expect(await desk.deadLetters.settle('grannbladet', 'm1', entry)).toBe(false);
      expect(await desk.deadLetters.find('bladet', 'm2')).toBeUndefined();
      expect((await desk.deadLetters.page('bladet', { limit: 5 })).items).toEqual([first, third]);
      expect(await desk.journal.after('bladet', 0)).toEqual([entry]);
    });
  });
};
