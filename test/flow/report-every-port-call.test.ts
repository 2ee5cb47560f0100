import { describe, expect, it } from 'vitest';
import { versionOf } from '../../shared/comment/comment.ts';
import { deriveKey, keyedHash } from '../../shared/keyed-hash.ts';
import { siteSchema } from '../../shared/site/site.ts';
import { approvedComment } from '../memory/comments.ts';
import { startEngines } from './engines.ts';
import { createFaults, everyFault, type FaultMode } from './faults.ts';
import { createPipeline, type Tables } from './pipeline.ts';

const site = siteSchema.parse({ settings: { id: 'bladet', title: 'Bladet' }, policy: { trustAfter: 1, reports: { hideAfter: 2 } } });
const secrets = ['a', 'b'].map((letter) => letter.repeat(22));
const reports = [
  { grade: 'illegal', text: 'Detta är hets.', name: 'Ylva', email: 'ylva@example.se', goodFaith: true },
  { grade: 'rules', text: 'Det bryter mot reglerna.' },
] as const;

/** Two known authors report a comment, which hides it; one call to a port of it all goes wrong. Whoever gets no answer asks again. */
const scenario = async (tables: Tables, at: number, mode: FaultMode) => {
  await tables.casebook.putSite(site, Date.now());
  await tables.published.putSettings(site.settings);
  for (const secret of secrets) {
    const authorKey = keyedHash(deriveKey('x'.repeat(40), 'author', 'bladet'), secret);
    const before = await tables.casebook.file(approvedComment({ authorKey }), false);
    const approved = { ...before, log: [...before.log, ...before.log] };
    await tables.casebook.change(approved, versionOf(before), { standing: 1 });
    await tables.casebook.settle(approved);
  }
  const comment = await tables.casebook.file(approvedComment(), false);
  await tables.published.put({ ...comment, version: versionOf(comment), state: 'approved' });

  const faults = createFaults(at, mode);
  const pipeline = createPipeline(tables, faults);
  const where = `${mode} at call ${at}`;
  const filed: { readonly reference: string; readonly receipt: string }[] = [];
  for (const [visitor, body] of reports.entries()) {
    const headers = { 'sluss-author': secrets[visitor] ?? '' };
    const answer = await pipeline.report({ path: { site: 'bladet', id: comment.id }, body, headers, ip: `192.0.2.${visitor}` });
    expect([200, 201], where).toContain(answer.statusCode);
    filed.push(JSON.parse(answer.body ?? ''));
    // Whoever hears that it was filed for the first time may rely on all that follows from it.
    if (answer.statusCode === 201) expect(pipeline.notices, where).toContainEqual({ site: 'bladet', id: comment.id, entry: visitor + 2 });
  }
  await pipeline.repair();
  await faults.landLate();
  await pipeline.repair();
  return { id: comment.id, thread: comment.thread, filed, pipeline, calls: faults.calls };
};

describe.each(await startEngines())('whatever port call of a report fails, %s', (_name, createTables) => {
  it('has each report in the log once, its words and address kept, the comment hidden and the notices sent', async () => {
    const clean = await scenario(await createTables(), 0, 'error');
    expect(clean.calls.length).toBeGreaterThan(20);
    for (const { at, mode } of everyFault(clean.calls)) {
      const tables = await createTables();
      const { id, thread, filed, pipeline, calls } = await scenario(tables, at, mode);
      const where = `${mode} at call ${at}, ${calls[at - 1] ?? 'after the last'}`;
      const { log = [] } = (await tables.casebook.find('bladet', id)) ?? {};
      expect(
        log.map((entry) => (entry.kind === 'report' ? [entry.grade, entry.standing] : entry.kind)),
        where,
      ).toEqual(['decision', ['illegal', true], ['rules', true], 'decision']);
      expect(
        (await tables.texts.of('bladet', id)).map(({ entry }) => entry),
        where,
      ).toEqual([2, 3]);
      expect(await tables.contacts.keepReporter({ site: 'bladet', id, entry: 2, email: 'x@example.se', at: 0 }), where).toBe(false);
      expect(await tables.published.comment('bladet', thread, id), where).toMatchObject({ state: 'removed', version: 10_004 });
      expect(await tables.casebook.owed(10), where).toEqual([]);
      expect(new Set(pipeline.notices.map(({ entry }) => entry)), where).toEqual(new Set([2, 3, 4]));
      for (const [place, { reference, receipt }] of filed.entries()) {
        const headers = { 'sluss-receipt': receipt };
        const answer = await pipeline.report({ method: 'GET', path: { site: 'bladet', reference }, headers });
        expect(JSON.parse(answer.body ?? ''), where).toMatchObject({ reference, grade: reports[place]?.grade, status: 'open' });
      }
    }
  }, 400_000);

  it('loses none of fifty visitors who report at the same time', async () => {
    const tables = await createTables();
    await tables.casebook.putSite(site, Date.now());
    await tables.published.putSettings(site.settings);
    const comment = await tables.casebook.file(approvedComment(), false);
    const pipeline = createPipeline(tables, createFaults(0, 'error'));
    const path = { site: 'bladet', id: comment.id };
    const all = await Promise.all(
      Array.from({ length: 50 }, (_, visitor) => pipeline.report({ path, body: { grade: 'rules' }, ip: `192.0.2.${visitor}` })),
    );
    expect(all.map(({ statusCode }) => statusCode)).toEqual(all.map(() => 201));
    expect(new Set(all.map(({ body = '' }) => JSON.parse(body).receipt)).size).toBe(50);
    const { log = [] } = (await tables.casebook.find('bladet', comment.id)) ?? {};
    expect(log.filter(({ kind }) => kind === 'report')).toHaveLength(50);
  });
});
