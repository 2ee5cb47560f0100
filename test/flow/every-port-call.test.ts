import { describe, expect, it } from 'vitest';
import { decisionsOf } from '../../shared/comment/log.ts';
import { defaultPolicy } from '../../shared/policy/policy.ts';
import { siteSchema } from '../../shared/site/site.ts';
import { startEngines } from './engines.ts';
import { createFaults, everyFault, type FaultMode, faultModes } from './faults.ts';
import { createPipeline, type Tables } from './pipeline.ts';

const site = siteSchema.parse({
  settings: { id: 'bladet', title: 'Bladet', threads: 'any', limits: { sitePerMinute: 100_000 } },
  policy: { ...defaultPolicy, mode: 'machine', watchwords: [{ word: 'lurendrejare' }] },
});
const texts = {
  clean: 'Kommunen borde ha frågat oss innan vattentornet revs.',
  regretted: 'Jag var på mötet och såg vem som reste sig och gick.',
  held: 'Vilken lurendrejare han är!',
  keyless: 'Vem har läst protokollet från mötet i maj?',
};

/**
 * Four readers' comments, each the first in its thread, one withdrawn: sent, delivered, withdrawn, delivered again under a looser
 * policy, repaired. One is sent without an idempotency key.
 */
const scenario = async (tables: Tables, run: string, at: number, mode: FaultMode) => {
  await tables.casebook.putSite(site, Date.now());
  await tables.published.putSettings(site.settings);
  const faults = createFaults(at, mode);
  const pipeline = createPipeline(tables, faults);

  const accepted: Record<string, { readonly id: string; readonly receipt: string }> = {};
  for (const [name, body] of Object.entries(texts)) {
    const headers = name === 'keyless' ? {} : { 'idempotency-key': `${run} ${name}` };
    const ip = `2001:db8:${at}:${faultModes.indexOf(mode)}${name.length}::1`;
    const answer = await pipeline.submit({ path: { site: 'bladet', thread: `${run}-${name}` }, headers, body: { body }, ip });
    // Who has no key and did not hear of a confirmed send is told that it was sent.
    if (name === 'keyless' && answer.statusCode === 409) continue;
    expect(answer.statusCode, `${mode} at call ${at}, ${faults.calls[at - 1]}`).toBe(202);
    accepted[name] = JSON.parse(answer.body ?? '');
  }
  const deliveredAgain = pipeline.messages.map((message) => ({ ...message, receives: 0 }));
  await pipeline.deliver();
  await pipeline.repair();
  const { id = '', receipt = '' } = accepted['regretted'] ?? {};
  const gone = await pipeline.author({ method: 'DELETE', path: { site: 'bladet', id }, headers: { 'sluss-receipt': receipt } });
  expect(JSON.parse(gone.body ?? '')).toMatchObject({ status: 'withdrawn' });
  const atOnce = await tables.published.comment('bladet', `${run}-regretted`, id);
  expect(atOnce?.state, `withdrawn after ${mode} at call ${at}, ${faults.calls[at - 1]}`).not.toBe('approved');

  await tables.casebook.putSite({ ...site, policy: { ...site.policy, watchwords: [] } }, Date.now());
  pipeline.messages.push(...deliveredAgain);
  await pipeline.deliver();
  await pipeline.repair();
  await faults.landLate();
  await pipeline.deliver();
  await pipeline.repair();
  return { accepted, calls: faults.calls, pipeline };
};

describe.each(await startEngines())('whatever port call fails, %s', (_name, createTables) => {
  it('ends with each accepted comment decided once, and only approved ones published', async () => {
    const tables = await createTables();
    const { calls } = await scenario(tables, 'felfri', 0, 'error');
    expect(calls.length).toBeGreaterThan(40);

    for (const { at, mode } of everyFault(calls)) {
      const run = `${mode}-${at}`;
      const { accepted, pipeline, calls: made } = await scenario(tables, run, at, mode);
      const where = `${mode} at call ${at}, ${made[at - 1] ?? 'after the last'}`;

      for (const [name, { id }] of Object.entries(accepted)) {
        const comment = await tables.casebook.find('bladet', id);
        const expected = { regretted: ['approve', 'withdraw'], held: ['hold'] }[name] ?? ['approve'];
        expect(comment && decisionsOf(comment).map(({ outcome }) => outcome), `${name}: ${where}`).toEqual(expected);
      }
      expect(await tables.casebook.owed(10), where).toEqual([]);
      for (const [name, body] of Object.entries(texts)) {
        const view = await pipeline.read({ path: { site: 'bladet', thread: `${run}-${name}` } });
        const id = accepted[name]?.id ?? expect.any(String);
        const readable = name === 'clean' || name === 'keyless' ? [{ id, body }] : [];
        expect(JSON.parse(view.body ?? ''), `${name}: ${where}`).toMatchObject({ total: readable.length, comments: readable });
        expect(view.body, where).not.toMatch(new RegExp(`${texts.regretted}|${texts.held}`));
      }
    }
  }, 400_000);
});
