import { beforeEach, describe, expect, it } from 'vitest';
import { visitorLimit } from '../../functions/visitor-limit.ts';
import { policySchema } from '../../shared/policy/policy.ts';
import type { Span } from '../../shared/signals/signal.ts';
import { siteSchema } from '../../shared/site/site.ts';
import { createFaults } from '../flow/faults.ts';
import { createPipeline } from '../flow/pipeline.ts';
import { memoryTables } from '../memory/memory-tables.ts';

const rude = 'Ring rektorn hemma på 070-174 06 05.';

describe('a comment that is tried before it is sent', () => {
  const start = async (settings: object = { nudge: true }, policy: object = { mode: 'human' }) => {
    const tables = memoryTables();
    const faults = createFaults(0, 'error');
    const world = createPipeline(tables, faults);
    const site = siteSchema.parse({ settings: { id: 'bladet', title: 'Bladet', ...settings }, policy: policySchema.parse(policy) });
    await tables.casebook.putSite(site, Date.now());
    await tables.published.putSettings(site.settings);
    const ask = async (body: unknown, headers: Readonly<Record<string, string>> = {}) => {
      const request = { method: 'POST', path: { site: 'bladet' }, url: '/v1/sites/bladet/nudge', headers, body };
      const answer = await world.author(request);
      return { status: answer.statusCode, headers: answer.headers, json: JSON.parse(answer.body ?? '') };
    };
    return { faults, world, ask };
  };
  let here: Awaited<ReturnType<typeof start>>;
  beforeEach(async () => {
    here = await start();
  });

  it('is told which words would be held, in which field, and why', async () => {
    const { status, headers, json } = await here.ask({ body: rude, author: { name: 'Ring 070-174 06 05' } });
    expect([status, headers['cache-control'], json.outcome]).toEqual([200, 'no-store', 'hold']);
    expect(json.reasons[0]).toMatchObject({ code: 'signal', category: 'personal-data', message: expect.stringContaining('telefonnummer') });
    const words = json.reasons
      .flatMap(({ spans }: { spans: readonly Span[] }) => spans)
      .map(({ field = 'body', start, end }: Span) => [field, start, end]);
    expect(words).toContainEqual(['body', rude.indexOf('070'), rude.length - 1]);
    expect(words).toContainEqual(['name', 5, 18]);
    expect((await here.ask({ body: rude }, { 'accept-language': 'en' })).json.reasons[0].message).toContain('phone number');
  });

  it('hears nothing of what is not in its words: who writes, that a person reads everything, which language it is in', async () => {
    const nothing = { outcome: 'approve', reasons: [] };
    expect((await here.ask({ body: 'Det är fel årtal i artikeln.' })).json).toEqual(nothing);
    expect(
      (await here.ask({ body: 'Der Bürgermeister hat gestern im Rathaus eine lange Rede über die neue Brücke gehalten.' })).json,
    ).toEqual(nothing);
  });

  it('asks nobody who may be unwell to choose other words', async () => {
    const text = 'Jag orkar inte leva längre, jag vill ta livet av mig.';
    expect((await here.ask({ body: `${text} ${rude}` })).json).toEqual({ outcome: 'approve', reasons: [] });
  });

  it('leaves nothing behind: it reads the site and its rules, and does nothing else', async () => {
    const before = here.faults.calls.length;
    await here.ask({ body: rude });
    expect(new Set(here.faults.calls.slice(before))).toEqual(new Set(['salt', 'clock.now', 'published.settings', 'casebook.rules']));
    expect([here.world.messages, here.world.notices, here.world.counted]).toEqual([[], [], []]);
  });

  it.each([
    ['nothing', {}, 400, 'body'],
    ['a blank text', { body: ' ' }, 400, 'body'],
    ['no address', { body: 'Hej.', author: { url: 'javascript:alert(1)' } }, 400, 'author.url'],
    ['too much', { body: 'a'.repeat(1_000_000) }, 413, undefined],
  ])('is told of a request with %s', async (_what, body, status, field) => {
    const answer = await here.ask(body);
    expect([answer.status, answer.json.errors?.[0]?.field]).toEqual([status, field]);
  });

  it('is nothing where the site does not have it', async () => {
    here = await start({});
    expect(await here.ask({ body: rude })).toMatchObject({ status: 404, json: { code: 'nudge-off' } });
  });
});

describe('a visitor who asks too often', () => {
  let now = Date.parse('2026-05-02T10:00:00.000Z');
  const settings = (id: string) => ({ id, limits: { visitor: 2, visitorSeconds: 60, sitePerMinute: 300 } });
  const limit = visitorLimit({ now: () => now }, () => 'salt');

  it('waits until the first of as many as the site lets them send is as old as the stretch is long', () => {
    const ask = (ip: string, site = 'bladet') => limit(settings(site), ip);
    expect([ask('192.0.2.1'), ask('192.0.2.1'), ask('192.0.2.1')]).toEqual([0, 0, 60]);
    expect([ask('192.0.2.2'), ask('192.0.2.1', 'grannbladet')]).toEqual([0, 0]);
    expect([ask('2001:db8::1'), ask('2001:db8::2'), ask('2001:db8::3')]).toEqual([0, 0, 60]);
    now += 59_001;
    expect(ask('192.0.2.1')).toBe(1);
    now += 999;
    expect([ask('192.0.2.1'), ask('192.0.2.1'), ask('192.0.2.1')]).toEqual([0, 0, 60]);
  });
});
