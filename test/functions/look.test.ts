import { describe, expect, it } from 'vitest';
import { randomSalt } from '../../functions/adapters/system.ts';
import * as look from '../../functions/look/handler.ts';
import { handle as repair } from '../../functions/repair/handler.ts';
import type { Member } from '../../shared/review/member.ts';
import { siteSchema } from '../../shared/site/site.ts';
import { createFaults, everyFault, type FaultMode } from '../flow/faults.ts';
import { approvedComment } from '../memory/comments.ts';
import { memoryTables } from '../memory/memory-tables.ts';

const subject = { issuer: 'https://issuer.example.com', sub: 'vera' };
const at = '2026-05-02T12:00:00.000Z';
const vera: Member = { id: 'm_01K2XJ3V0000000000000000AB', name: 'Vera', roles: ['publisher'], threads: [], since: at };
const metrics = { count: () => undefined, bug: () => undefined };

/** One look at contacts, of which one port call goes wrong; then the repair. */
const looking = async (call: number, mode: FaultMode) => {
  const tables = memoryTables();
  const site = siteSchema.parse({ settings: { id: 'bladet', title: 'Bladet', threads: 'any' }, desk: { legal: 'other' } });
  await tables.casebook.putSite(site, Date.parse(at));
  const entry = { kind: 'member', actor: 'operator', at, member: vera.id, roles: vera.roles, threads: [] } as const;
  await tables.team.put('bladet', subject, vera, entry);
  const comment = approvedComment();
  await tables.casebook.file(comment, false);
  const looks = async () => (await tables.casebook.find('bladet', comment.id))?.log.filter(({ kind }) => kind === 'look') ?? [];

  const onRecord: number[] = [];
  const contacts = {
    of: async () => {
      onRecord.push((await looks()).length);
      return { ip: '192.0.2.7' };
    },
  };
  const faults = createFaults(call, mode);
  const { ports } = faults.startProcess({ ...tables, contacts, salt: randomSalt, clock: { now: () => Date.parse(at) }, metrics });
  await look
    .handle(ports)({
      routeKey: '',
      rawPath: `/v1/sites/bladet/review/comments/${comment.id}/contact-look`,
      requestContext: {
        http: { method: 'POST', sourceIp: '192.0.2.1' },
        authorizer: { jwt: { claims: { iss: subject.issuer, sub: subject.sub } } },
      },
      body: '{"purpose":"data-subject"}',
    })
    .catch(() => undefined);
  await faults.landLate();
  await repair({ ...tables, clock: { now: () => Date.parse(at) }, notices: { send: async () => undefined }, metrics })();
  return { calls: faults.calls, onRecord, looks: await looks(), toSeal: await tables.book.marked('bladet', 10), id: comment.id };
};

describe('a look at contact data', () => {
  it('is on record before anything is read, and waits for the seal, whatever port call fails', async () => {
    const clean = await looking(0, 'error');
    expect([clean.onRecord, clean.looks.length]).toEqual([[1], 1]);
    for (const { at: call, mode } of everyFault(clean.calls, 0)) {
      const { onRecord, looks, toSeal, id } = await looking(call, mode);
      const where = `${mode} at ${clean.calls[call - 1]}`;
      for (const there of onRecord) expect(there, where).toBe(1);
      expect(looks.length, where).toBeGreaterThanOrEqual(onRecord.length);
      // What is sealed already of a comment, by its id: its first entry.
      expect(
        toSeal.map(({ comment, sealed }) => [comment.id, sealed, comment.log.length]),
        where,
      ).toEqual(looks.length > 0 ? [[id, 1, 2]] : []);
    }
  });
});
