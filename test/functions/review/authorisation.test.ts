import { beforeAll, describe, expect, it } from 'vitest';
import type { Subject } from '../../../shared/review/ports.ts';
import { operations } from '../documented.ts';
import { createDeskWorld, issuer } from './desk-world.ts';

/** Every route there is, and what it asks of the caller. Whoever adds one says so here. */
const expected = `
GET /v1/review/me: self
GET queues: see
GET queues/{queue}: see
GET queues/{queue}/count: see
GET pulse: see
PUT presence: see
GET comments/{id}: see
GET comments/{id}/log: see
GET comments/{id}/threat-record: decide
PUT comments/{id}/claim: decide
DELETE comments/{id}/claim: decide
POST comments/{id}/decisions: decide
POST comments/{id}/undo: decide
POST bulk: decide
POST bulk/undo: decide
POST comments/{id}/notes: decide
POST comments/{id}/threat-record: decide
POST comments/{id}/erase: lead
POST comments/{id}/contact-look: lead
GET authors/{key}: see
GET blocks: see
PUT blocks/{key}: decide
DELETE blocks/{key}: decide
GET threads/{thread}: see
PUT threads/{thread}/open: decide
PUT threads/{thread}/mode: lead
POST threads/{thread}/comments: author
POST dead-letters/{id}/redrive: decide
POST dead-letters/{id}/discard: lead
GET statistics: see
GET team: see
`;
const world = await createDeskWorld();
const base = '/v1/sites/{site}/review/';
const nameOf = ({ method, path }: { readonly method: string; readonly path: string }) => `${method} ${path.replace(base, '')}`;

/** What may do what each route needs, on the site itself. */
const may: Readonly<Record<string, readonly string[]>> = {
  self: ['publisher', 'moderator', 'viewer', 'author of the thread', 'author of another', 'removed', 'stranger', 'everything elsewhere'],
  see: ['publisher', 'moderator', 'viewer'],
  decide: ['publisher', 'moderator'],
  lead: ['publisher'],
  author: ['author of the thread'],
};

describe('the desk’s routes', () => {
  const callers = new Map<string, Subject | undefined>();
  let id = '';
  beforeAll(async () => {
    const everything = ['publisher', 'moderator', 'viewer', 'author'] as const;
    callers.set('publisher', await world.join('bladet', ['publisher']));
    callers.set('moderator', await world.join('bladet', ['moderator']));
    callers.set('viewer', await world.join('bladet', ['viewer']));
    callers.set('author of the thread', await world.join('bladet', ['author'], { threads: ['vattentornet'] }));
    callers.set('author of another', await world.join('bladet', ['author'], { threads: ['hamnen'] }));
    callers.set('removed', await world.join('bladet', everything, { threads: ['vattentornet'], removed: '2026-05-01T12:00:00.000Z' }));
    callers.set('everything elsewhere', await world.join('grannbladet', everything, { threads: ['vattentornet'] }));
    callers.set('stranger', { issuer, sub: 'nobody' });
    callers.set('nobody', undefined);
    ({ id } = await world.hold({ body: 'Hemligheten om vattentornet.' }));
  });
  const filled = (path: string, comment = id, site = 'bladet') =>
    path
      .replace('{site}', site)
      .replace('{id}', comment)
      .replace('{thread}', 'vattentornet')
      .replace('{queue}', 'held')
      .replace('{key}', `v.1.${'a'.repeat(22)}`);

  it('are these, and ask for this', () => {
    expect(world.routes.map((route) => `${nameOf(route)}: ${route.needs}`).sort()).toEqual(expected.trim().split('\n').sort());
  });

  it('are described, each of them and no other', () => {
    const described = [...operations.keys()].filter((operation) => operation.includes('/review'));
    expect(described.sort()).toEqual(world.routes.map(({ method, path }) => `${method} ${path}`).sort());
  });

  const cases = world.routes.flatMap((route) =>
    [...new Set([...(may['self'] ?? []), 'nobody'])].map((caller) => [nameOf(route), caller, route] as const),
  );
  it.each(cases)('%s, by %s', async (_name, caller, { method, path, needs }) => {
    const answer = await world.call(callers.get(caller), method, filled(path), { body: {} });
    if (caller === 'nobody') return expect([answer.status, answer.code]).toEqual([401, 'not-signed-in']);
    if (may[needs]?.includes(caller)) return expect([401, 403], answer.text).not.toContain(answer.status);
    const isMember = !['removed', 'stranger', 'everything elsewhere'].includes(caller);
    expect([answer.status, answer.code]).toEqual([403, isMember ? 'not-allowed' : 'not-a-member']);
    expect(answer.text).not.toContain('Hemligheten');
  });

  it('tell whoever is no member the same of what is there and what is not', async () => {
    const ask = (path: string) => world.call(callers.get('everything elsewhere'), 'GET', path);
    const base_ = '/v1/sites/bladet/review';
    const there = await ask(`${base_}/comments/${id}`);
    expect(await ask(`${base_}/comments/${id.slice(0, -1)}0`)).toEqual(there);
    expect(await ask('/v1/sites/inget-blad/review/queues')).toEqual(there);
    expect(await ask('/v1/sites/..%2Fbladet/review/queues')).toEqual(there);
  });

  it('give nobody a comment of another site by its id', async () => {
    const elsewhere = callers.get('everything elsewhere');
    for (const { method, path } of world.routes.filter((route) => route.path.includes('/comments/{id}'))) {
      const bodies: readonly unknown[] = [
        { action: 'approve', version: 10_001 },
        { entry: 1, version: 10_001 },
        { text: 'Prov.' },
        { version: 10_001 },
        { purpose: 'data-subject' },
      ];
      const statuses = await Promise.all(bodies.map((body) => world.call(elsewhere, method, filled(path, id, 'grannbladet'), { body })));
      const passed = statuses.filter(({ status }) => ![400, 404].includes(status));
      // To let go of what one does not have changes nothing.
      expect(
        passed.map(({ status }) => status),
        `${method} ${path}`,
      ).toEqual(method === 'DELETE' ? [204, 204, 204, 204, 204] : []);
      for (const { text } of statuses) expect(text).not.toContain('Hemligheten');
    }
    for (const [path, body] of [
      ['bulk', { action: 'approve', items: [{ id, version: 10_001 }] }],
      ['bulk/undo', { items: [{ id, version: 10_001, entry: 1 }] }],
    ] as const) {
      const bulk = await world.call(elsewhere, 'POST', `/v1/sites/grannbladet/review/${path}`, { body });
      expect(bulk.json.results).toMatchObject([{ id, ok: false, problem: { status: 404 } }]);
    }
    expect((await world.tables.casebook.find('bladet', id))?.log).toHaveLength(1);
  });

  it('let a moderator out at once who is removed while signed in', async () => {
    const subject = await world.join('bladet', ['moderator']);
    const ask = () => world.call(subject, 'GET', '/v1/sites/bladet/review/team');
    expect((await ask()).status).toBe(200);
    const member = await world.tables.team.member(subject, 'bladet');
    if (!member) throw new Error('no member');
    const at = '2026-05-02T13:00:00.000Z';
    const entry = { kind: 'member', actor: 'operator', at, member: member.id, roles: [], threads: [] } as const;
    await world.tables.team.put('bladet', subject, { ...member, removed: at }, entry);
    expect(await ask()).toMatchObject({ status: 403, code: 'not-a-member' });
    expect((await world.call(subject, 'GET', '/v1/review/me')).json).toEqual({ sites: [] });
  });

  it('has no bug behind any of these answers', () => {
    expect(world.bugs).toEqual([]);
  });
});
