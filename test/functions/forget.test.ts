import { beforeEach, describe, expect, it } from 'vitest';
import { type ForgetDeps, handle } from '../../functions/forget/handler.ts';
import { type Comment, versionOf } from '../../shared/comment/comment.ts';
import type { Decision } from '../../shared/comment/decision.ts';
import { withDecision } from '../../shared/comment/log.ts';
import { publishedForm } from '../../shared/comment/published-comment.ts';
import { headsOf } from '../../shared/log/chain.ts';
import { appealable, appealed, noted } from '../../shared/review/marks.ts';
import { siteSchema } from '../../shared/site/site.ts';
import { approvedComment } from '../memory/comments.ts';
import { memoryTables } from '../memory/memory-tables.ts';
import { anna, ok } from '../review/desk.ts';

const dayMs = 86_400_000;
const decidedAt = Date.parse('2026-05-02T12:00:00.000Z');
let salts = 0;
const salt = (): string => {
  salts += 1;
  return `salt-${salts}`;
};

describe('forget', () => {
  let tables: ReturnType<typeof memoryTables>;
  let failed: string[];
  beforeEach(async () => {
    tables = memoryTables();
    failed = [];
    for (const [id, keepRefusedDays] of [
      ['bladet', undefined],
      ['grannbladet', 10],
    ] as const) {
      const site = siteSchema.parse({ settings: { id, title: id, keepRefusedDays } });
      await tables.casebook.putSite(site, decidedAt);
      await tables.published.putSettings(site.settings);
    }
  });

  const file = async (outcome: Decision['outcome'], more: Partial<Comment> = {}): Promise<Comment> => {
    const actor = outcome === 'withdraw' ? 'author' : anna;
    const comment = withDecision(approvedComment(more), decidedAt, { outcome, actor });
    await tables.casebook.file(comment, false);
    return comment;
  };
  const stored = async ({ site, id }: Comment): Promise<Comment> => {
    const found = await tables.casebook.find(site, id);
    if (!found) throw new Error('gone');
    return found;
  };
  const run = (at: number, own: Partial<ForgetDeps> = {}) => {
    const metrics = { count: (name: string) => void failed.push(name), bug: () => undefined };
    const deps = { ...tables, sites: tables.book.sites, clock: { now: () => at }, notices: { send: async () => undefined }, metrics };
    return handle({ ...deps, ...own })();
  };
  const afterDays = (days: number): number => decidedAt + days * dayMs;

  it('erases what is not wanted 180 days after its last decision and what lies beside it, and leaves a log that verifies', async () => {
    const comment = await file('withdraw');
    const words = ok(noted(comment, 'Skriven i affekt.', { member: anna, now: decidedAt, salt }));
    const text = { entry: words.log.length, text: 'Skriven i affekt.', salt: `salt-${salts}` };
    expect(await tables.casebook.change(words, versionOf(comment), { texts: [text] })).toBe('changed');
    const form = publishedForm(comment);
    if (form) await tables.published.put(form);

    expect(await run(afterDays(180) - 1)).toEqual({ forgotten: 0 });
    expect((await stored(comment)).body).toBe(comment.body);
    expect(await run(afterDays(180))).toEqual({ forgotten: 1 });
    const gone = await stored(comment);
    expect(gone).toMatchObject({ state: 'erased', body: '', author: {} });
    expect(gone.log.at(-1)).toMatchObject({ outcome: 'erase', actor: 'operator', at: new Date(afterDays(180)).toISOString() });
    expect(gone).not.toHaveProperty('salt');
    expect(await tables.texts.of('bladet', comment.id)).toEqual([{ entry: text.entry }]);
    expect(headsOf(gone).slice(0, -1)).toEqual(headsOf(words, [text]));
    expect(await run(afterDays(181))).toEqual({ forgotten: 0 });
    expect(failed).toEqual([]);
  });

  it('keeps what is published or waits for somebody, and what can be appealed until it no longer can', async () => {
    const kept = await Promise.all([file('approve'), file('hold'), file('restore')]);
    const [rejected, removed, open] = [await file('reject'), await file('remove'), await file('reject')];
    const appeal = ok(appealed(open, { of: open.log.length, note: 'Läs igen.' }, { now: decidedAt, salt }));
    expect(await tables.casebook.change(appeal, versionOf(open))).toBe('changed');
    const until = Date.parse(appealable(rejected)?.until ?? '');
    expect(until).toBeGreaterThan(afterDays(180));
    expect(await run(until)).toEqual({ forgotten: 0 });
    expect(await run(until + 1)).toEqual({ forgotten: 2 });
    for (const comment of [rejected, removed]) expect((await stored(comment)).state).toBe('erased');
    expect(await run(afterDays(4000))).toEqual({ forgotten: 0 });
    for (const comment of [...kept, open]) expect((await stored(comment)).body).toBe(comment.body);
  });

  it('counts from the last decision, by the site’s own number of days', async () => {
    const mine = await file('withdraw', { site: 'grannbladet' });
    const again = withDecision(withDecision(mine, afterDays(3), { outcome: 'restore', actor: anna }), afterDays(5), {
      outcome: 'withdraw',
      actor: 'author',
    });
    expect(await tables.casebook.change(again, versionOf(mine))).toBe('changed');
    await file('withdraw');
    expect(await run(afterDays(15) - 1)).toEqual({ forgotten: 0 });
    expect(await run(afterDays(15))).toEqual({ forgotten: 1 });
  });

  it('lets no comment and no site that fails stop another, and leaves alone what changed meanwhile', async () => {
    const [broken, changed, ...others] = [await file('withdraw'), await file('withdraw'), await file('withdraw')];
    await file('withdraw', { site: 'grannbladet' });
    const find: typeof tables.casebook.find = async (site, id) => {
      if (id === broken?.id) throw new Error('throttled');
      const comment = await tables.casebook.find(site, id);
      return comment && id === changed?.id ? withDecision(comment, decidedAt, { outcome: 'restore', actor: anna }) : comment;
    };
    const sites = async () => ['trasigt', 'bladet', 'grannbladet'].map((site) => ({ site, since: new Date(0).toISOString() }));
    const settings: typeof tables.published.settings = (site) =>
      site === 'trasigt' ? Promise.reject(new Error('throttled')) : tables.published.settings(site);
    const own = { sites, casebook: { ...tables.casebook, find }, published: { ...tables.published, settings } };
    expect(await run(afterDays(200), own)).toEqual({ forgotten: 2 });
    expect(failed).toEqual(['FailedRecords', 'FailedRecords']);
    for (const comment of others) expect((await stored(comment)).state).toBe('erased');
    expect(await run(afterDays(200))).toEqual({ forgotten: 2 });
  });

  it('takes turns between sites, stops after ten minutes and goes on the next day', async () => {
    for (let count = 0; count < 250; count += 1) await file('withdraw');
    await file('withdraw', { site: 'grannbladet' });
    let now = afterDays(200);
    let asked: string[] = [];
    const page: typeof tables.queues.page = (site, queue, ask) => {
      asked.push(site);
      now += 4 * 60_000;
      return tables.queues.page(site, queue, ask);
    };
    const own = { clock: { now: () => now }, queues: { ...tables.queues, page } };
    expect(await run(0, own)).toEqual({ forgotten: 201 });
    expect(asked).toEqual(['bladet', 'grannbladet', 'bladet']);
    asked = [];
    expect(await run(0, own)).toEqual({ forgotten: 50 });
    expect(asked).toEqual(['bladet', 'grannbladet']);
  });
});
