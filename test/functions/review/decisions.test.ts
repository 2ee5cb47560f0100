import { beforeEach, describe, expect, it } from 'vitest';
import { versionOf } from '../../../shared/comment/comment.ts';
import { firstIdAt } from '../../../shared/comment/comment-id.ts';
import { erased } from '../../../shared/comment/erased.ts';
import { withDecision, withEntry } from '../../../shared/comment/log.ts';
import { withdrawn } from '../../../shared/comment/withdrawn.ts';
import { createDeskWorld, type DeskWorld } from './desk-world.ts';

const base = '/v1/sites/bladet/review';

describe('deciding', () => {
  let world: DeskWorld;
  let vera: Awaited<ReturnType<DeskWorld['join']>>;
  let bo: typeof vera;
  beforeEach(async () => {
    world = await createDeskWorld();
    [vera, bo] = [await world.join('bladet', ['publisher']), await world.join('bladet', ['moderator'])];
  });
  const post = (path: string, body: unknown, who = vera) => world.call(who, 'POST', `${base}/${path}`, { body });
  const decide = (id: string, body: object, who = vera) => post(`comments/${id}/decisions`, body, who);
  const readable = async (id: string) => (await world.tables.published.comment('bladet', 'vattentornet', id))?.state;

  it('carries an approval to readers before it answers, and has the author told', async () => {
    const { id, version } = await world.hold();
    expect(await decide(id, { action: 'approve', version })).toMatchObject({
      status: 200,
      json: { id, version: version + 1, state: 'approved', entry: 2, undoUntil: new Date(world.now() + 30_000).toISOString() },
    });
    expect(await readable(id)).toBe('approved');
    expect(world.told).toContainEqual({ site: 'bladet', id, entry: 2 });
    expect((await post(`comments/${id}/undo`, { entry: 2, version: version + 1 })).json).toMatchObject({ state: 'held', entry: 3 });
    expect(await readable(id)).toBe('removed');
    expect(await world.tables.casebook.owed(10)).toEqual([]);
  });

  it('lets one of two decide who do so in the same millisecond, and tells the other what happened', async () => {
    const { id, version } = await world.hold();
    const answers = await Promise.all([
      decide(id, { action: 'approve', version }),
      decide(id, { action: 'reject', version, reason: 'spam' }, bo),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const [refused] = answers.filter(({ status }) => status === 409);
    expect(refused?.json).toMatchObject({ code: 'stale', version: version + 1, changes: [{ n: 2, kind: 'decision' }] });
    expect((await world.tables.casebook.find('bladet', id))?.log).toHaveLength(2);
  });

  it('refuses what another has claimed, until the claim has run out, and no note', async () => {
    const { id, version } = await world.hold();
    const claim = await world.call(bo, 'PUT', `${base}/comments/${id}/claim`);
    expect(claim.json).toEqual({ until: new Date(world.now() + 60_000).toISOString() });
    const taken = { code: 'claimed', by: bo.id, until: claim.json.until };
    expect((await world.call(vera, 'PUT', `${base}/comments/${id}/claim`)).json).toMatchObject(taken);
    expect(await decide(id, { action: 'approve', version })).toMatchObject({ status: 409, json: taken });
    expect(await post(`comments/${id}/notes`, { text: 'Jag känner till saken.' })).toMatchObject({ status: 201, json: { entry: 2 } });
    world.tick(40_000);
    expect((await world.call(bo, 'PUT', `${base}/presence`, { body: { comment: id } })).status).toBe(204);
    world.tick(40_000);
    expect((await decide(id, { action: 'approve', version })).code).toBe('claimed');
    world.tick(20_000);
    expect((await decide(id, { action: 'approve', version })).status).toBe(200);
  });

  it('takes no colleague’s note for a conflict, and a report for one', async () => {
    const { id, version } = await world.hold();
    await post(`comments/${id}/notes`, { text: 'Se även den förra.' }, bo);
    expect((await decide(id, { action: 'escalate', version })).status).toBe(200);
    expect(await decide(id, { action: 'reject', version, reason: 'rules' }, bo)).toMatchObject({
      status: 409,
      json: { code: 'stale', changes: [{ kind: 'note' }, { kind: 'escalate', actor: vera.id }] },
    });
  });

  it('says so of comments that are unknown, withdrawn or erased, and leaves their logs alone', async () => {
    const [gone, wiped] = [await world.hold(), await world.hold()];
    const [withdrawal, erasure] = [withdrawn(gone, world.now()), erased(wiped, world.now(), 'operator')];
    if (withdrawal) await world.tables.casebook.change(withdrawal, gone.version);
    if (erasure) await world.tables.casebook.change(erasure, wiped.version);
    const cases = [
      [gone.id, 409, { code: 'gone', state: 'withdrawn' }],
      [wiped.id, 409, { code: 'gone', state: 'erased' }],
      [firstIdAt(world.now()), 404, { code: 'unknown-comment' }],
      ['inget-id', 404, { code: 'unknown-comment' }],
    ] as const;
    for (const [id, status, json] of cases) {
      expect(await decide(id, { action: 'approve', version: 10_002 })).toMatchObject({ status, json });
      expect(await post(`comments/${id}/undo`, { entry: 1, version: 10_002 })).toMatchObject({ status, json });
    }
    expect((await world.tables.casebook.find('bladet', gone.id))?.log).toHaveLength(2);
    expect(await post(`comments/${wiped.id}/notes`, { text: 'För sent.' })).toMatchObject({ status: 409, code: 'gone' });
    expect(await readable(gone.id)).toBeUndefined();
  });

  it('names the field of what is not valid, whatever is sent', async () => {
    const { id } = await world.hold();
    const cases: readonly (readonly [string, unknown, number, string])[] = [
      ['decisions', { action: 'publish', version: 10_001 }, 400, 'action'],
      ['decisions', { action: 'reject', version: 10_001 }, 400, 'reason'],
      ['decisions', { action: 'approve', version: 'senast' }, 400, 'version'],
      ['decisions', { action: 'approve', version: 10_001, tone: 'mild' }, 400, 'tone'],
      ['decisions', 'inte json', 400, 'JSON'],
      ['notes', { text: ' ' }, 400, 'text'],
      ['notes', { text: 'x'.repeat(2001) }, 400, 'text'],
      ['notes', { text: 'x'.repeat(1_000_000) }, 413, '65536'],
      ['undo', { entry: 0, version: 10_001 }, 400, 'entry'],
      ['erase', {}, 400, 'version'],
      ['contact-look', { purpose: 'nyfikenhet' }, 400, 'purpose'],
    ];
    for (const [what, body, status, named] of cases) {
      const answer = await post(`comments/${id}/${what}`, body);
      expect([answer.status, answer.json.detail], what).toEqual([status, expect.stringContaining(named)]);
    }
    expect((await world.tables.casebook.find('bladet', id))?.log).toHaveLength(1);
    expect(world.bugs).toEqual([]);
  });

  it('leaves an appeal against one’s own decision to somebody else, if there is anybody', async () => {
    const appealed = async () => {
      const { id, version, ...comment } = await world.hold();
      const refused = withDecision({ ...comment, id }, world.now(), { outcome: 'reject', actor: vera.id });
      const at = new Date(world.now()).toISOString();
      const appeal = withEntry(refused, { kind: 'appeal', actor: 'author', at, of: 2, note: 'c' });
      await world.tables.casebook.change(appeal, version);
      return { id, version: versionOf(appeal) };
    };
    const { id, version } = await appealed();
    const upheld = { action: 'uphold', version, note: 'Vi står fast vid beslutet.' };
    expect(await decide(id, upheld)).toMatchObject({ status: 409, code: 'own-decision' });
    expect(await decide(id, upheld, bo)).toMatchObject({ status: 200, json: { state: 'rejected' } });
    const second = await appealed();
    const member = await world.tables.team.member(bo, 'bladet');
    const at = new Date(world.now()).toISOString();
    const entry = { kind: 'member', actor: 'operator', at, member: bo.id, roles: [], threads: [] } as const;
    if (member) await world.tables.team.put('bladet', bo, { ...member, removed: at }, entry);
    const overturned = { action: 'overturn', version: second.version, note: 'Du hade rätt.' };
    expect(await decide(second.id, overturned)).toMatchObject({ status: 200, json: { state: 'approved' } });
    expect(await readable(second.id)).toBe('approved');
  });

  it('erases text and colleagues’ words for good, and the log still says what was done', async () => {
    const { id, version } = await world.hold({ body: 'Hemligheten om vattentornet.', author: { name: 'Torgny' } });
    await decide(id, { action: 'approve', version, note: 'Tack för din kommentar.' });
    await post(`comments/${id}/notes`, { text: 'Torgny ringde om saken.' });
    const before = (await world.call(vera, 'GET', `${base}/comments/${id}/log`)).json;
    expect(await post(`comments/${id}/erase`, { version })).toMatchObject({ status: 409, code: 'stale' });
    expect(await post(`comments/${id}/erase`, { version: version + 1 })).toMatchObject({ status: 200, json: { state: 'erased' } });
    expect((await post(`comments/${id}/erase`, { version: version + 1 })).status).toBe(200);
    const [detail, log] = await Promise.all(['', '/log'].map((rest) => world.call(vera, 'GET', `${base}/comments/${id}${rest}`)));
    expect(`${detail?.text}${log?.text}`).not.toMatch(/Hemligheten|Torgny|Tack för/);
    expect(detail?.json.notes).toMatchObject([{ entry: 2 }, { entry: 3 }]);
    const heads = (view: typeof before) => view.entries.map(({ head }: { readonly head: string }) => head);
    expect(heads(log?.json).slice(0, 3)).toEqual(heads(before));
    expect(await readable(id)).toBe('removed');
  });

  it('shows contacts only to who answers for the site, with a record, and under source protection only for a life', async () => {
    const { id } = await world.hold();
    const look = (purpose: string, site = 'bladet', who = vera, comment = id) =>
      world.call(who, 'POST', `/v1/sites/${site}/review/comments/${comment}/contact-look`, { body: { purpose } });
    expect(await look('data-subject')).toMatchObject({ status: 422, code: 'source-protected' });
    expect(await look('threat-to-life')).toMatchObject({ status: 422, code: 'source-protected' });
    expect((await world.tables.casebook.find('bladet', id))?.log).toHaveLength(1);
    await post(`comments/${id}/threat-record`, { text: 'Hot mot en namngiven person.', handedTo: 'Polisen' }, bo);
    expect(await look('data-subject')).toMatchObject({ status: 422 });
    expect((await look('threat-to-life')).json).toEqual({ ip: '192.0.2.7', email: 'ines@example.com' });
    const log = (await world.tables.casebook.find('bladet', id))?.log;
    expect(log?.slice(1)).toMatchObject([{ kind: 'threat-record' }, { kind: 'look', purpose: 'threat-to-life', actor: vera.id }]);
    expect(JSON.stringify([log, await world.tables.texts.of('bladet', id)])).not.toMatch(/192\.0\.2\.7|ines@/);
    const other = await world.join('grannbladet', ['publisher']);
    const { id: elsewhere } = await world.hold({ site: 'grannbladet' });
    expect((await look('data-subject', 'grannbladet', other, elsewhere)).status).toBe(200);
  });
});
