import { beforeEach, describe, expect, it } from 'vitest';
import type { Member } from '../../shared/review/member.ts';
import { siteSchema } from '../../shared/site/site.ts';
import { startEngines } from './engines.ts';
import { createFaults } from './faults.ts';
import { createPipeline, type Tables } from './pipeline.ts';

const site = siteSchema.parse({ settings: { id: 'bladet', title: 'Bladet', threads: 'any' }, policy: { mode: 'trusted', trustAfter: 2 } });
const subject = { issuer: 'https://issuer.example.com', sub: 'vera' };
const at = '2026-05-02T12:00:00.000Z';
const vera: Member = { id: 'm_01K2XJ3V0000000000000000AB', name: 'Vera', roles: ['publisher'], threads: [], since: at };
const thread = 'vattentornet';
const author = { name: 'Torgny', email: 'torgny@example.se' };
const [torgnys, somebodys] = ['t'.repeat(22), 's'.repeat(22)];

/** From the form to the desk, the thread and the reports, with nothing that any of them does not do itself. */
describe.each(await startEngines())('two visitors with the same name and e-mail, %s', (_name, createTables) => {
  let tables: Tables;
  let world: ReturnType<typeof createPipeline>;
  let sent: number;
  beforeEach(async () => {
    tables = await createTables();
    world = createPipeline(tables, createFaults(0, 'error'));
    sent = 0;
    await tables.casebook.putSite(site, Date.now());
    await tables.published.putSettings(site.settings);
    const { id: member, roles } = vera;
    await tables.team.put('bladet', subject, vera, { kind: 'member', actor: 'operator', at, member, roles, threads: [] });
  });

  /** From the same address as everybody. */
  const send = async (secret: string | undefined) => {
    sent += 1;
    const { statusCode, body } = await world.submit({
      path: { site: 'bladet', thread },
      headers: secret === undefined ? {} : { 'sluss-author': secret },
      body: { body: `Nummer ${sent}: kommunen borde ha frågat oss först.`, author },
    });
    expect(statusCode).toBe(202);
    await world.deliver();
    const { id, receipt } = JSON.parse(body ?? '');
    const status = await world.author({ path: { site: 'bladet', id }, headers: { 'sluss-receipt': receipt } });
    return { id: String(id), status: JSON.parse(status.body ?? '').status };
  };
  const approve = async (id: string): Promise<void> => {
    const url = `/v1/sites/bladet/review/comments/${id}/decisions`;
    const answer = await world.review(subject, { method: 'POST', path: {}, url, body: { action: 'approve', version: 10_001 } });
    expect(answer.statusCode).toBe(200);
  };
  const authorsShown = async (): Promise<readonly { readonly mark?: string; readonly alike?: true }[]> => {
    const { body } = await world.read({ path: { site: 'bladet', thread } });
    return JSON.parse(body ?? '').comments.map((comment: { readonly author: object }) => comment.author);
  };

  it('have a standing only with the secret, which nothing else stands in for', async () => {
    for (const { id, status } of [await send(torgnys), await send(torgnys)]) {
      expect(status).toBe('held');
      await approve(id);
    }
    expect((await send(torgnys)).status).toBe('approved');
    const held = [await send(somebodys), await send(undefined), await send(`${torgnys}t`)];
    expect(held.map(({ status }) => status)).toEqual(['held', 'held', 'held']);
    expect((await send(torgnys)).status).toBe('approved');

    for (const { id } of held) await approve(id);
    const shown = await authorsShown();
    const [mark] = shown.map((one) => one.mark);
    expect(shown).toEqual([
      ...Array.from({ length: 3 }, () => ({ name: 'Torgny', mark })),
      { name: 'Torgny', mark: expect.any(String), alike: true },
      { name: 'Torgny', alike: true },
      { name: 'Torgny', mark: expect.any(String), alike: true },
      { name: 'Torgny', mark },
    ]);
    expect(shown.filter((one) => one.mark === mark)).toHaveLength(4);
    expect((await send(somebodys)).status).toBe('held');
  });
});
