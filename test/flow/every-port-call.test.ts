import { afterAll, describe, expect, it } from 'vitest';
import { defaultPolicy } from '../../shared/policy/policy.ts';
import { siteSchema } from '../../shared/site/site.ts';
import { startTables } from '../engine/tables.ts';
import { memoryCasebook, memoryContacts, memoryPublished } from '../memory/memory-world.ts';
import { createFaults, type FaultMode, faultModes } from './faults.ts';
import { createPipeline, type Tables } from './pipeline.ts';

const site = siteSchema.parse({
  settings: { id: 'bladet', title: 'Bladet', threads: 'any', limits: { sitePerMinute: 100_000 } },
  policy: { ...defaultPolicy, mode: 'machine', watchwords: [{ word: 'lurendrejare' }] },
});
const texts = {
  clean: 'Kommunen borde ha frågat oss innan vattentornet revs.',
  regretted: 'Jag var på mötet och såg vem som reste sig och gick.',
  held: 'Vilken lurendrejare han är!',
};

/** Three readers' comments, one of them withdrawn: sent, delivered, withdrawn, delivered again, repaired. */
const scenario = async (tables: Tables, thread: string, at: number, mode: FaultMode) => {
  await tables.casebook.putSite(site);
  await tables.published.putSettings(site.settings);
  const faults = createFaults(at, mode);
  const pipeline = createPipeline(tables, faults);

  const accepted: Record<string, { readonly id: string; readonly receipt: string }> = {};
  for (const [name, body] of Object.entries(texts)) {
    const headers = { 'idempotency-key': `${thread} ${name}` };
    const answer = await pipeline.submit({
      path: { site: 'bladet', thread },
      headers,
      body: { body },
      ip: `2001:db8:${at}:${faultModes.indexOf(mode)}${name.length}::1`,
    });
    expect(answer.statusCode).toBe(202);
    accepted[name] = JSON.parse(answer.body ?? '');
  }
  const deliveredAgain = pipeline.messages.map((message) => ({ ...message, receives: 0 }));
  await pipeline.deliver();
  await pipeline.repair();
  const { id = '', receipt = '' } = accepted['regretted'] ?? {};
  const gone = await pipeline.author({ method: 'DELETE', path: { site: 'bladet', id }, headers: { 'sluss-receipt': receipt } });
  expect(JSON.parse(gone.body ?? '')).toMatchObject({ status: 'withdrawn' });

  pipeline.messages.push(...deliveredAgain);
  await pipeline.deliver();
  await pipeline.repair();
  await faults.landLate();
  await pipeline.deliver();
  await pipeline.repair();
  return { accepted, calls: faults.calls, pipeline };
};

const engine = await startTables();
afterAll(engine.stop);

const engines = [
  ['in memory', async (): Promise<Tables> => ({ casebook: memoryCasebook(), published: memoryPublished(), contacts: memoryContacts() })],
  [
    'DynamoDB',
    async (): Promise<Tables> => ({
      casebook: await engine.casebook(),
      published: await engine.published(),
      contacts: await engine.contacts(),
    }),
  ],
] as const;

describe.each(engines)('whatever port call fails, %s', (_name, createTables) => {
  it('ends with each accepted comment decided once, and only approved ones published', async () => {
    const tables = await createTables();
    const { calls } = await scenario(tables, 'felfri', 0, 'error');
    expect(calls.length).toBeGreaterThan(40);

    // A fault can make a run longer by its retries, so the calls after the last one of a clean run are tried too.
    const faulty = Array.from({ length: calls.length + 5 }, (_, call) => faultModes.map((mode) => ({ at: call + 1, mode }))).flat();
    for (const { at, mode } of faulty) {
      const thread = `${mode}-${at}`;
      const { accepted, pipeline, calls: made } = await scenario(tables, thread, at, mode);
      const where = `${mode} at call ${at}, ${made[at - 1] ?? 'after the last'}`;

      for (const [name, { id }] of Object.entries(accepted)) {
        const comment = await tables.casebook.find('bladet', id);
        const expected = { clean: ['approve'], regretted: ['approve', 'withdraw'], held: ['hold'] }[name];
        expect(
          comment?.decisions.map(({ outcome }) => outcome),
          `${name}: ${where}`,
        ).toEqual(expected);
      }
      const { comments } = await tables.published.page('bladet', thread, { limit: 50, order: 'oldest' });
      const readable = comments.flatMap((comment) => (comment.state === 'approved' ? [comment.body] : []));
      expect(readable, where).toEqual([texts.clean]);
      expect(JSON.stringify(comments), where).not.toContain(texts.regretted);
      expect(await tables.casebook.owed(10), where).toEqual([]);

      const view = await pipeline.read({ path: { site: 'bladet', thread } });
      expect(JSON.parse(view.body ?? ''), where).toMatchObject({ total: 1, comments: [{ id: accepted['clean']?.id, body: texts.clean }] });
    }
  }, 120_000);
});
