import { beforeEach, describe, expect, it } from 'vitest';
import { type Comment, versionOf } from '../../shared/comment/comment.ts';
import { erased } from '../../shared/comment/erased.ts';
import { withEntry } from '../../shared/comment/log.ts';
import { withdrawn } from '../../shared/comment/withdrawn.ts';
import { policySchema } from '../../shared/policy/policy.ts';
import type { Casebook, ChangeOptions, CommentKey } from '../../shared/ports.ts';
import { siteSchema } from '../../shared/site/site.ts';
import { approvedComment, nextId } from '../memory/comments.ts';

const keyOf = ({ site, id }: Comment): CommentKey => ({ site, id });

/** What every casebook does. */
export const casebookContract = (name: string, create: () => Promise<Casebook>): void => {
  describe(`casebook: ${name}`, () => {
    let casebook: Casebook;
    beforeEach(async () => {
      casebook = await create();
    });

    it('gives back a filed comment whole, emoji, NUL and noncharacters too', async () => {
      const comment = approvedComment({
        body: 'Åh \u{1f937}\u{1f3fd}‍♀️ \u0000 \ufffe \u202e slut',
        state: 'held',
        clues: { elapsedMs: 12 },
        signals: [{ detector: 'links', category: 'spam', score: 0.25, spans: [{ start: 0, end: 2 }], message: 'missing-check' }],
        missing: [{ check: 'links', reason: 'failed' }],
      });
      expect(await casebook.file(comment, false)).toBe(comment);
      expect(await casebook.find(comment.site, comment.id)).toEqual(comment);
    });

    it('keeps the first record and gives it to whoever files it again', async () => {
      const first = approvedComment();
      await casebook.file(first, false);
      expect(await casebook.file({ ...first, state: 'held' }, true)).toEqual(first);
      expect(await casebook.find(first.site, first.id)).toEqual(first);
    });

    it('does not know a comment of another site', async () => {
      const comment = await casebook.file(approvedComment(), false);
      expect(await casebook.find('grannbladet', comment.id)).toBeUndefined();
    });

    it('changes a comment only from the version that was read, and owes its projection until settled', async () => {
      const comment = await casebook.file(approvedComment(), false);
      const gone = withdrawn(comment, Date.now()) ?? comment;
      expect(await casebook.change(gone, versionOf(comment) + 1)).toBe('stale');
      expect(await casebook.change(gone, versionOf(comment))).toBe('changed');
      expect(await casebook.change(gone, versionOf(comment))).toBe('stale');
      expect(await casebook.owed(10)).toEqual([keyOf(gone)]);
      await casebook.settle(comment);
      expect(await casebook.owed(10)).toEqual([keyOf(gone)]);
      await casebook.settle(gone);
      expect(await casebook.owed(10)).toEqual([]);
      expect(await casebook.find(gone.site, gone.id)).toEqual(gone);
    });

    it('gives back a log as it was written, what a newer release put into it too', async () => {
      const newer = { tone: 'mild' };
      const by = { actor: 'm_01K2XJ3V0000000000000000AB', at: '2026-05-02T11:00:00.000Z' } as const;
      const reason = { code: 'signal', message: 'links-many', spans: [{ start: 0, end: 2, ...newer }], ...newer } as const;
      const decided = { ...by, kind: 'decision', outcome: 'reject', policyVersion: 'p', engineVersion: 'e', ...newer } as const;
      const log: Comment['log'] = [
        ...approvedComment().log,
        { kind: 'note', ...by, note: 'abc', ...newer },
        { kind: 'report', actor: 'reader', at: by.at, grade: 'illegal' },
        { ...decided, reasons: [reason], undoes: 1, legalGround: '16:8', note: 'def' },
      ];
      const comment = await casebook.file(approvedComment({ log, state: 'rejected', context: { approvedBefore: 2 } }), false);
      expect(await casebook.find(comment.site, comment.id)).toEqual(comment);
    });

    it('has nothing left of what an erased comment was', async () => {
      const comment = await casebook.file(
        approvedComment({ visitor: '1.gast', authorKey: 'hemlig', opens: { url: 'https://bladet.example/t' }, parentId: nextId() }),
        false,
      );
      const gone = erased(comment, Date.now(), 'operator') ?? comment;
      expect(await casebook.change(gone, versionOf(comment))).toBe('changed');
      const stored = await casebook.find(comment.site, comment.id);
      expect(stored).toEqual(gone);
      expect(JSON.stringify(stored)).not.toMatch(/gast|hemlig|bladet.example|Torgny|vattentornet kostar/);
    });

    it('lets nobody but its author change what another member has claimed, and leaves the claim', async () => {
      const [mine, yours] = ['m_01K2XJ3V0000000000000000AB', 'm_01K2XJ3V0000000000000000CD'] as const;
      const until = Date.parse('2026-05-02T11:00:00.000Z');
      const claim = { by: mine, until: new Date(until).toISOString() };
      const comment = await casebook.file(approvedComment({ claim }), false);
      const next = (before: Comment) => withEntry(before, { kind: 'escalate', actor: yours, at: claim.until });
      const change = async (before: Comment, by?: ChangeOptions['by']) =>
        casebook.change({ ...next(before), claim: undefined }, versionOf(before), by && { by });
      expect(await change(comment, { member: yours, now: until - 1 })).toBe('claimed');
      expect(await change(comment, { member: mine, now: until - 1 })).toBe('changed');
      expect(await change(comment, { member: yours, now: until - 1 })).toBe('stale');
      expect(await change(next(comment), { member: yours, now: until })).toBe('changed');
      expect(await change(next(next(comment)))).toBe('changed');
      expect(await casebook.find(comment.site, comment.id)).toEqual(next(next(next(comment))));
    });

    it('changes the author’s standing with the comment, or neither', async () => {
      const comment = await casebook.file(approvedComment({ authorKey: 'nyckel' }), false);
      const decided = withEntry(comment, { kind: 'escalate', actor: 'operator', at: '2026-05-02T11:00:00.000Z' });
      expect(await casebook.standing('bladet', 'nyckel')).toBe(0);
      expect(await casebook.change(decided, versionOf(comment) + 1, { standing: 1 })).toBe('stale');
      expect(await casebook.standing('bladet', 'nyckel')).toBe(0);
      expect(await casebook.change(decided, versionOf(comment), { standing: 1 })).toBe('changed');
      expect(await casebook.standing('bladet', 'nyckel')).toBe(1);
      expect(await casebook.standing('grannbladet', 'nyckel')).toBe(0);
      const undone = withEntry(decided, { kind: 'escalate', actor: 'operator', at: '2026-05-02T11:00:01.000Z' });
      expect(await casebook.change(undone, versionOf(decided), { standing: -1 })).toBe('changed');
      expect(await casebook.standing('bladet', 'nyckel')).toBe(0);
    });

    it('knows each reporter of a comment once, with the change that their report is, or not at all', async () => {
      const comment = await casebook.file(approvedComment(), false);
      const report = (before: Comment) =>
        withEntry(before, { kind: 'report', actor: 'reader', at: '2026-05-02T11:00:00.000Z', grade: 'rules' });
      const by = (entry: number, ...keys: readonly string[]): ChangeOptions => ({ reporters: { entry, keys } });
      const [first, second] = [report(comment), report(report(comment))];
      expect(await casebook.reportedBy(comment, ['a.x', 'v.1.y'])).toBeUndefined();
      expect(await casebook.change(first, versionOf(comment) + 1, by(2, 'v.1.y'))).toBe('stale');
      expect(await casebook.reportedBy(comment, ['v.1.y'])).toBeUndefined();
      expect(await casebook.change(first, versionOf(comment), by(2, 'a.x', 'v.1.y'))).toBe('changed');
      for (const keys of [['a.x'], ['v.0.y', 'v.1.y'], ['a.z', 'a.x']]) expect(await casebook.reportedBy(comment, keys)).toBe(2);
      expect(await casebook.change(second, versionOf(first), by(3, 'a.z', 'v.1.y'))).toBe('stale');
      expect(await casebook.reportedBy(comment, ['a.z'])).toBeUndefined();
      expect(await casebook.find(comment.site, comment.id)).toEqual(first);
      expect(await casebook.change(second, versionOf(first), by(3, 'a.z', 'v.1.z'))).toBe('changed');
      expect(await casebook.reportedBy(comment, ['v.1.z'])).toBe(3);
      expect(await casebook.reportedBy({ ...comment, site: 'grannbladet' }, ['a.x'])).toBeUndefined();
      expect(await casebook.reportedBy({ ...comment, id: nextId() }, ['a.x'])).toBeUndefined();
    });

    it('lets one of those who change a comment at the same time have it', async () => {
      const comment = await casebook.file(approvedComment(), false);
      const report = withEntry(comment, { kind: 'report', actor: 'reader', at: '2026-05-02T11:00:00.000Z', grade: 'rules' });
      const changes = Array.from({ length: 20 }, (_, at) =>
        casebook.change(report, versionOf(comment), { reporters: { entry: 2, keys: [`v.1.${at}`] } }),
      );
      const results = await Promise.all(changes);
      expect(results.filter((result) => result === 'changed')).toHaveLength(1);
      expect(results.filter((result) => result === 'stale')).toHaveLength(19);
    });

    it('gives a name to the first author secret that establishes it on the site, however long or odd it is', async () => {
      for (const name of ['torgny', 'å'.repeat(245), '/', '\u{1f33b}']) {
        expect(await casebook.nameHolder('bladet', name)).toBeUndefined();
        await casebook.establishName('bladet', name, 'nyckel');
        await casebook.establishName('bladet', name, 'en-annans');
        expect(await casebook.nameHolder('bladet', name)).toBe('nyckel');
        expect(await casebook.nameHolder('grannbladet', name)).toBeUndefined();
      }
    });

    it('owes what it is told to owe', async () => {
      const comment = await casebook.file(approvedComment(), false);
      expect(await casebook.owed(10)).toEqual([]);
      await casebook.owe(comment);
      expect(await casebook.owed(10)).toEqual([keyOf(comment)]);
    });

    it('keeps a site’s policy, and knows none for an unknown site', async () => {
      const events = ['comment.held', 'report.received'];
      const webhook = { id: 'w_01K2XJ3V0000000000000000AB', url: 'https://hooks.example.com/', events, active: false };
      const policy = policySchema.parse({ mode: 'human', watchwords: [{ word: 'kvacksalvare' }] });
      await casebook.putSite(
        siteSchema.parse({ settings: { id: 'bladet', title: 'Bladet' }, policy, desk: { legal: 'other', webhooks: [webhook] } }),
        Date.now(),
      );
      expect(await casebook.rules('bladet')).toEqual({
        policy,
        desk: { legal: 'other', webhooks: [webhook] },
        blocks: new Map(),
        modes: new Map(),
      });
      expect(await casebook.rules('grannbladet')).toBeUndefined();
    });
  });
};
