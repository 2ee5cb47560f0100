import { describe, expect, it } from 'vitest';
import { decisionsOf } from '../../shared/comment/log.ts';
import type { Member } from '../../shared/review/member.ts';
import { siteSchema } from '../../shared/site/site.ts';
import { startEngines } from './engines.ts';
import { createFaults, everyFault, type FaultMode } from './faults.ts';
import { createPipeline, type Tables } from './pipeline.ts';

const site = siteSchema.parse({ settings: { id: 'bladet', title: 'Bladet', threads: 'any' }, policy: { mode: 'human' } });
const subject = { issuer: 'https://issuer.example.com', sub: 'vera' };
const at = '2026-05-02T12:00:00.000Z';
const vera: Member = { id: 'm_01K2XJ3V0000000000000000AB', name: 'Vera', roles: ['publisher'], threads: [], since: at };
const thread = 'vattentornet';

/**
 * A held comment is approved, that is undone, it is approved again and removed, and its thread closed; one call to a port of it all goes
 * wrong. Whoever gets no answer asks for the same again, and takes being told of their own decision for an answer.
 */
const scenario = async (tables: Tables, at_: number, mode: FaultMode) => {
  await tables.casebook.putSite(site, Date.now());
  await tables.published.putSettings(site.settings);
  await tables.team.put('bladet', subject, vera, {
    kind: 'member',
    actor: 'operator',
    at,
    member: vera.id,
    roles: vera.roles,
    threads: [],
  });
  const sending = createPipeline(tables, createFaults(0, 'error'));
  const sent = await sending.submit({ path: { site: 'bladet', thread }, body: { body: `Tornet kostar för mycket, ${at_} ${mode}.` } });
  const { id } = JSON.parse(sent.body ?? '');
  await sending.deliver();

  const faults = createFaults(at_, mode);
  const pipeline = createPipeline(tables, faults);
  const where = () => `${mode} at call ${at_}, ${faults.calls[at_ - 1] ?? 'after the last'}`;
  const ask = async (method: string, path: string, body: object) => {
    const answer = await pipeline.review(subject, { method, path: {}, url: `/v1/sites/bladet/review/${path}`, body });
    const json = JSON.parse(answer.body ?? '{}');
    const own = json.changes?.every(({ actor }: { readonly actor: string }) => actor === vera.id) === true;
    expect(answer.statusCode === 200 || (answer.statusCode === 409 && own), `${path}: ${where()}: ${answer.body}`).toBe(true);
    return json;
  };
  const readable = async () => (await tables.published.comment('bladet', thread, id))?.state;
  /** What was answered with success is so for readers, without any repair; what was only found done may wait for one. */
  const expectRead = async (answer: { readonly code?: string }, state: string) => {
    if (answer.code === undefined) expect(await readable(), where()).toBe(state);
  };
  await expectRead(await ask('POST', `comments/${id}/decisions`, { action: 'approve', version: 10_001 }), 'approved');
  await expectRead(await ask('POST', `comments/${id}/undo`, { entry: 2, version: 10_002 }), 'removed');
  await expectRead(await ask('POST', `comments/${id}/decisions`, { action: 'approve', version: 10_003 }), 'approved');
  const removal = { action: 'remove', version: 10_004, reason: 'rules', note: 'Det bröt mot reglerna.' };
  await expectRead(await ask('POST', `comments/${id}/decisions`, removal), 'removed');
  await ask('PUT', `threads/${thread}/open`, { open: false });
  await pipeline.repair();
  await faults.landLate();
  await pipeline.repair();
  return { id, calls: faults.calls, told: pipeline.notices, where: where() };
};

describe.each(await startEngines())('whatever port call of the desk fails, %s', (_name, createTables) => {
  it('has every decision in the log once and in order, readers see the last, and each was told of', async () => {
    const clean = await scenario(await createTables(), 0, 'error');
    expect(clean.calls.length).toBeGreaterThan(25);
    for (const { at: call, mode } of everyFault(clean.calls)) {
      const tables = await createTables();
      const { id, told, where } = await scenario(tables, call, mode);
      const comment = await tables.casebook.find('bladet', id);
      expect(comment && decisionsOf(comment).map(({ outcome }) => outcome), where).toEqual([
        'hold',
        'approve',
        'hold',
        'approve',
        'remove',
      ]);
      expect(await tables.published.comment('bladet', thread, id), where).toMatchObject({ state: 'removed', version: 10_005 });
      expect(await tables.texts.of('bladet', id), where).toMatchObject([{ entry: 5, text: 'Det bröt mot reglerna.' }]);
      expect([await tables.casebook.owed(10), await tables.rules.owedThreads(10)], where).toEqual([[], []]);
      expect(await tables.published.thread('bladet', thread), where).toMatchObject({ open: false });
      expect(
        told.map(({ entry }) => entry),
        where,
      ).toContain(5);
    }
  }, 400_000);
});
