import { beforeEach, describe, expect, it } from 'vitest';
import { type Comment, versionOf } from '../../shared/comment/comment.ts';
import { createdAtOf } from '../../shared/comment/comment-id.ts';
import { policySchema } from '../../shared/policy/policy.ts';
import { type Act, act } from '../../shared/review/act.ts';
import { siteSchema } from '../../shared/site/site.ts';
import { createFaults } from '../flow/faults.ts';
import { createPipeline } from '../flow/pipeline.ts';
import { memoryTables } from '../memory/memory-tables.ts';
import { anna, bo, by } from '../review/desk.ts';

const thread = 'vattentornet';
const rude = 'Ring rektorn hemma på 070-174 06 05.';

describe('an author with a receipt', () => {
  const create = async (policy: object = { mode: 'machine' }) => {
    const tables = memoryTables();
    const emailOf = async (id: string) => (await tables.addresses.author({ site: 'bladet', id }, Date.now()))?.email;
    const world = createPipeline(tables, createFaults(0, 'error'));
    const site = siteSchema.parse({ settings: { id: 'bladet', title: 'Bladet', threads: 'any' }, policy: policySchema.parse(policy) });
    await tables.casebook.putSite(site, Date.now());
    await tables.published.putSettings(site.settings);
    const send = async (body: string) => {
      const { id, receipt } = JSON.parse((await world.submit({ path: { site: 'bladet', thread }, body: { body } })).body ?? '');
      const ask = async (method: string, what: unknown = undefined, place = '') => {
        const url = `/v1/sites/bladet/comments/${id}${place}`;
        const headers = { 'sluss-receipt': receipt, 'accept-language': 'sv' };
        const answer = await world.author({ method, path: { site: 'bladet', id }, url, headers, body: what });
        return { status: answer.statusCode, json: JSON.parse(answer.body ?? '{}') };
      };
      return { id, ask };
    };
    const found = async (id: string): Promise<Comment> => {
      const comment = await tables.casebook.find('bladet', id);
      if (!comment) throw new Error('not filed');
      return comment;
    };
    const decide = async (id: string, wanted: Act, { member = anna, now = Date.now() } = {}) => {
      const before = await found(id);
      const acted = act(before, wanted, by(before, { member, now }));
      if (!acted.ok) throw new Error(acted.refusal.code);
      const { texts, standing } = acted;
      expect(await tables.casebook.change(acted.comment, versionOf(before), { texts, standing })).toBe('changed');
    };
    const readable = async (id: string) => (await tables.published.comment('bladet', thread, id)) ?? { state: 'never' };
    return { tables, emailOf, world, send, found, decide, readable };
  };
  let here: Awaited<ReturnType<typeof create>>;
  beforeEach(async () => {
    here = await create();
  });

  it('edits a comment: it is judged anew, and readers see it as it is now', async () => {
    const { id, ask } = await here.send('Det står fel årtal i artikeln.');
    expect(await ask('PATCH', { body: 'x' })).toMatchObject({ status: 409, json: { code: 'pending' } });
    await here.world.deliver();
    expect((await ask('GET')).json).toMatchObject({
      status: 'approved',
      revision: 1,
      edit: { until: new Date(createdAtOf(id) + 900_000).toISOString() },
    });
    const body = 'Det står fel årtal i artikeln: det var 1931.';
    expect(await ask('PATCH', { body, author: { name: 'Torgny' } })).toMatchObject({
      status: 200,
      json: { status: 'approved', revision: 2, body },
    });
    expect(await here.readable(id)).toMatchObject({ state: 'approved', body, author: { name: 'Torgny' }, editedAt: expect.any(String) });
    expect(await ask('PATCH', { body, author: { name: 'Torgny' } })).toMatchObject({ status: 200, json: { revision: 2 } });
  });

  it('is told of what is held of an edit, while readers see the text before it', async () => {
    const { id, ask } = await here.send('Rektorn borde svara på frågorna.');
    await here.world.deliver();
    expect(await ask('PATCH', { body: rude })).toMatchObject({
      status: 200,
      json: { status: 'held', body: rude, statement: { reasons: [{ category: 'personal-data' }] } },
    });
    expect(await here.readable(id)).toMatchObject({ state: 'approved', body: 'Rektorn borde svara på frågorna.' });
    expect(await ask('PATCH', { body: 'Rektorn borde svara.' })).toMatchObject({ json: { status: 'approved', revision: 3 } });
    expect(await here.readable(id)).toMatchObject({ body: 'Rektorn borde svara.' });
  });

  it('under a stricter policy takes the text before down, and never lets an edit by a human’s reading', async () => {
    here = await create({ mode: 'human', edit: { meanwhile: 'hide' } });
    const { id, ask } = await here.send('Rektorn borde svara på frågorna.');
    await here.world.deliver();
    await here.decide(id, { action: 'approve' });
    expect(await ask('PATCH', { body: 'Rektorn bör svara.' })).toMatchObject({ json: { status: 'held' } });
    expect(await here.readable(id)).toMatchObject({ state: 'removed' });
  });

  it.each([
    ['no body', {}, 400, 'body'],
    ['a blank body', { body: ' \u200b ' }, 400, 'body'],
    ['too long a body', { body: 'a'.repeat(20_001) }, 400, 'body'],
    ['a script for an address', { body: 'Hej.', author: { url: 'javascript:alert(1)' } }, 400, 'author.url'],
    ['1 MB', { body: 'a'.repeat(1_000_000) }, 413, undefined],
    ['what is not JSON', '{"body":', 400, ''],
  ])('gets a clear answer to an edit with %s, and nothing changes', async (_what, wish, status, field) => {
    const { id, ask } = await here.send('Det står fel årtal i artikeln.');
    await here.world.deliver();
    const answer = await ask('PATCH', wish);
    expect([answer.status, answer.json.errors?.[0]?.field]).toEqual([status, field]);
    expect(await here.found(id)).toMatchObject({ revision: 1, body: 'Det står fel årtal i artikeln.' });
  });

  it('cannot edit what a person has decided against, or what is withdrawn', async () => {
    const { id, ask } = await here.send('Det står fel årtal i artikeln.');
    await here.world.deliver();
    await here.decide(id, { action: 'remove', reason: 'rules' });
    expect(await ask('PATCH', { body: 'Nytt.' })).toMatchObject({ status: 409, json: { code: 'edit-closed' } });
    expect((await ask('DELETE')).json).toMatchObject({ status: 'withdrawn' });
    expect(await ask('PATCH', { body: 'Nytt.' })).toMatchObject({ status: 409, json: { code: 'edit-closed' } });
  });

  it('appeals once, is answered in writing by somebody else, and reads the answer', async () => {
    const { id, ask } = await here.send('Det står fel årtal i artikeln.');
    await here.world.deliver();
    expect(await ask('POST', { text: 'Varför?' }, '/appeals')).toMatchObject({ status: 409, json: { code: 'not-appealable' } });
    await here.decide(id, { action: 'remove', reason: 'rules', note: 'Håll dig till ämnet.' });
    expect((await ask('GET')).json).toMatchObject({ note: 'Håll dig till ämnet.', statement: { appeal: { state: 'possible', of: 2 } } });
    expect(await ask('POST', { text: 'Det är ämnet.' }, '/appeals')).toMatchObject({
      status: 201,
      json: { appealed: { at: expect.any(String) } },
    });
    expect(await ask('POST', { text: 'Det är ämnet.' }, '/appeals')).toMatchObject({ status: 409, json: { code: 'not-appealable' } });
    await here.decide(id, { action: 'uphold', note: 'Vi står fast.' }, { member: bo });
    const { appealed } = (await ask('GET')).json;
    expect(appealed).toEqual({ at: expect.any(String), answeredAt: expect.any(String), outcome: 'upheld', answer: 'Vi står fast.' });
    expect(await ask('POST', { text: 'Men!' }, '/appeals')).toMatchObject({ status: 409, json: { code: 'not-appealable' } });
  });

  it('keeps an address for the answer, the last one given, and none of an appeal that is not taken', async () => {
    const { id, ask } = await here.send('Det står fel årtal i artikeln.');
    const appeal = (email: string) => ask('POST', { text: 'Det är ämnet.', email }, '/appeals');
    await here.world.deliver();
    expect((await appeal('ines@example.se')).status).toBe(409);
    await here.decide(id, { action: 'remove', reason: 'rules' });
    expect(await appeal('ines@')).toMatchObject({
      status: 400,
      json: { errors: [{ field: 'email', message: 'must be an e-mail address' }] },
    });
    expect(await here.emailOf(id)).toBeUndefined();
    expect((await appeal('ines@example.se')).status).toBe(201);
    expect(await here.emailOf(id)).toBe('ines@example.se');
    expect((await appeal('torgny@example.se')).status).toBe(409);
    expect(await here.emailOf(id)).toBe('ines@example.se');
    expect(JSON.stringify((await ask('GET')).json)).not.toContain('ines@');
  });

  it('is told when the same person answered, and that the appeal was right', async () => {
    const { id, ask } = await here.send('Det står fel årtal i artikeln.');
    await here.world.deliver();
    await here.decide(id, { action: 'remove', reason: 'rules' });
    await ask('POST', { text: 'Det är ämnet.' }, '/appeals');
    const before = await here.found(id);
    const acted = act(before, { action: 'overturn', note: 'Du har rätt.' }, by(before, { others: false, now: Date.now() }));
    if (acted.ok) await here.tables.casebook.change(acted.comment, versionOf(before), { texts: acted.texts });
    expect((await ask('GET')).json).toMatchObject({
      status: 'approved',
      appealed: { outcome: 'overturned', answer: 'Du har rätt.', bySamePerson: true },
    });
  });

  it('cannot appeal once six months are over', async () => {
    const { id, ask } = await here.send('Det står fel årtal i artikeln.');
    await here.world.deliver();
    await here.decide(id, { action: 'remove', reason: 'rules' }, { now: Date.now() - 190 * 86_400_000 });
    expect(await ask('POST', { text: 'Varför?' }, '/appeals')).toMatchObject({ status: 409, json: { code: 'appeal-too-late' } });
  });

  it.each([
    ['a blank text', { text: ' ' }, 400],
    ['a text that nobody sees', { text: '\u200b\u2060\u2800' }, 400],
    ['no text', {}, 400],
    ['a text of 2,001', { text: 'a'.repeat(2001) }, 400],
    ['1 MB', { text: 'a'.repeat(1_000_000) }, 413],
  ])('gets a clear answer to an appeal with %s', async (_what, wish, status) => {
    const { id, ask } = await here.send('Det står fel årtal i artikeln.');
    await here.world.deliver();
    await here.decide(id, { action: 'remove', reason: 'rules' });
    expect((await ask('POST', wish, '/appeals')).status).toBe(status);
    expect((await here.found(id)).log).toHaveLength(2);
  });
});
