import { beforeEach, describe, expect, it } from 'vitest';
import { publishedForm } from '../../../shared/comment/published-comment.ts';
import { approvedComment } from '../../memory/comments.ts';
import { createDeskWorld, type DeskWorld } from './desk-world.ts';

const base = '/v1/sites/bladet/review';
const _key = `v.1.${'g'.repeat(22)}`;

describe('the desk', () => {
  let world: DeskWorld;
  let vera: Awaited<ReturnType<DeskWorld['join']>>;
  beforeEach(async () => {
    world = await createDeskWorld();
    vera = await world.join('bladet', ['publisher', 'author'], { threads: ['vattentornet', 'badhuset'] });
  });
  const get = (path: string, query: Readonly<Record<string, string>> = {}, language = 'en') =>
    world.call(vera, 'GET', `${base}/${path}`, { query, language });
  const put = (path: string, body: unknown) => world.call(vera, 'PUT', `${base}/${path}`, { body });
  const post = (path: string, body: unknown) => world.call(vera, 'POST', `${base}/${path}`, { body });

  it('knows who it is, and where', async () => {
    const { issuer, sub } = vera;
    await world.tables.published.openThread({ site: 'bladet', id: 'vattentornet', title: 'Vattentornet rivs', open: true });
    expect((await world.call({ issuer, sub }, 'GET', '/v1/review/me')).json).toEqual({
      sites: [
        {
          ...{ id: 'bladet', title: 'bladet', member: vera.id, name: 'Nummer 1', roles: ['publisher', 'author'] },
          ...{ threads: ['vattentornet', 'badhuset'], titles: { vattentornet: 'Vattentornet rivs' } },
        },
      ],
    });
    expect((await get('team')).json).toEqual({ members: [{ id: vera.id, name: 'Nummer 1', roles: ['publisher', 'author'] }] });
  });

  it('pages a queue with all that is painted first, in the language asked for', async () => {
    await world.tables.published.openThread({ site: 'bladet', id: 'vattentornet', title: 'Vattentornet rivs', open: true });
    const held = [await world.hold(), await world.hold(), await world.hold()];
    const first = (await get('queues/held', { limit: '2' }, 'sv')).json;
    expect(first.items).toMatchObject([
      { id: held[0]?.id, queue: 'held', thread: { id: 'vattentornet', title: 'Vattentornet rivs' }, categories: ['spam'] },
      { id: held[1]?.id },
    ]);
    expect(first.items[0].reasons[0].message).toContain('Här är många länkar');
    const last = (await get('queues/held', { limit: '2', cursor: first.cursor })).json;
    expect([last.items.map(({ id }: { id: string }) => id), last.cursor]).toEqual([[held[2]?.id], undefined]);
    expect((await get('queues/held/count', { category: 'spam' })).json).toEqual({ count: 3 });
    expect((await get('queues/held', { category: 'hate' })).json).toEqual({ items: [] });
    expect((await get('queues')).json).toMatchObject({
      counts: { held: 3, reported: 0, appealed: 0, dead: 0 },
      oldest: { held: new Date(world.now() - 2).toISOString() },
    });
  });

  it('lists what was decided by day, and refuses cursors and queues that are none', async () => {
    const { id, version } = await world.hold();
    await post(`comments/${id}/decisions`, { action: 'reject', version, reason: 'off-topic' });
    expect((await get('queues/rejected')).json.items).toMatchObject([{ id, state: 'rejected' }]);
    expect((await get('queues/approved')).json.items).toEqual([]);
    expect((await get('queues')).json.lastDay).toEqual({ approved: 0, rejected: 1, removed: 0 });
    expect((await get('queues/allt')).code).toBe('unknown-queue');
    for (const [list, cursor] of [
      ['held', id],
      ['rejected', 'x'],
      ['dead-letters', id],
    ] as const)
      expect((await get(`queues/${list}`, { cursor })).json.detail, list).toContain('cursor');
    expect((await get('queues/held', { limit: '101' })).json.detail).toContain('limit');
  });

  it('shows a comment between its siblings, with parent, notes and log', async () => {
    const reply = { parentId: '01M83PX7271WQA2FNBH1H2Z6ZA', thread: 'vattentornet' };
    const [parent, before] = [approvedComment({ id: reply.parentId, body: 'Förälder.' }), await world.hold({ ...reply, body: 'Före.' })];
    const { id } = await world.hold(reply);
    const after = await world.hold({ ...reply, body: 'Efter.' });
    for (const comment of [
      parent,
      approvedComment({ ...before, log: parent.log, state: 'approved' }),
      approvedComment({ ...after, log: parent.log, state: 'approved' }),
    ]) {
      const form = publishedForm(comment);
      if (form) await world.tables.published.put(form);
    }
    await post(`comments/${id}/notes`, { text: 'Svaret hör till en äldre tråd.' });
    expect((await get(`comments/${id}`)).json).toMatchObject({
      parent: { body: 'Förälder.' },
      siblings: { before: [{ body: 'Före.' }], after: [{ body: 'Efter.' }] },
      notes: [{ entry: 2, text: 'Svaret hör till en äldre tråd.', by: vera.id }],
      entries: [
        { n: 1, kind: 'decision' },
        { n: 2, kind: 'note' },
      ],
      legal: 'ygl',
    });
    const log = (await get(`comments/${id}/log`)).json;
    expect(log).toMatchObject({ sealedTo: 0, entries: [{ head: expect.stringMatching(/^[\w-]{43}$/) }, { kind: 'note' }] });
    await post(`comments/${id}/threat-record`, { text: 'Hot.', reference: 'K 1234-26' });
    const handed = await get(`comments/${id}/threat-record`, {}, 'sv');
    expect(handed.text).toContain('K 1234-26');
    expect(handed.text).not.toContain('äldre tråd');
  });

  it('tells in one breath what there is, who is at it, and who is there', async () => {
    const { id, version } = await world.hold();
    await world.call(vera, 'PUT', `${base}/comments/${id}/claim`);
    await put('presence', { comment: id });
    const pulse = (await get('pulse', { queue: 'held' })).json;
    expect(pulse).toMatchObject({
      counts: { held: 1 },
      heads: [{ id, version, claim: { by: vera.id } }],
      present: [{ member: vera.id, comment: id }],
      now: new Date(world.now()).toISOString(),
    });
    world.tick(61_000);
    const later = (await get('pulse', { queue: 'held' })).json;
    expect([later.heads[0].claim, later.present]).toEqual([undefined, []]);
    await world.call(vera, 'DELETE', `${base}/comments/${id}/claim`);
    expect((await world.tables.casebook.find('bladet', id))?.claim).toBeUndefined();
  });

  it('closes and opens a thread for readers at once, and sets how it is judged', async () => {
    expect((await get('threads/hamnen')).json).toEqual({ id: 'hamnen', open: true, mode: null });
    expect((await put('threads/hamnen/open', { open: false })).json).toMatchObject({ open: false });
    expect(await world.tables.published.thread('bladet', 'hamnen')).toMatchObject({ open: false });
    expect(await world.tables.rules.owedThreads(10)).toEqual([]);
    expect((await put('threads/hamnen/mode', { mode: 'human' })).json).toEqual({ id: 'hamnen', open: false, mode: 'human' });
    expect((await world.tables.casebook.rules('bladet'))?.modes).toEqual(new Map([['hamnen', 'human']]));
    expect((await put('threads/hamnen/mode', { mode: null })).json).toMatchObject({ mode: null });
    expect((await put('threads/hamnen/mode', { mode: 'fri' })).json.detail).toContain('mode');
  });

  it('sends an author’s answer with the badge, and has it on record who had it', async () => {
    const answer = await post('threads/vattentornet/comments', { body: 'Jag svarar gärna här.', name: 'Redaktör Ek' });
    expect(answer).toMatchObject({ status: 202, json: { status: 'pending' } });
    expect(world.sent).toMatchObject([
      { id: answer.json.id, thread: 'vattentornet', body: 'Jag svarar gärna här.', author: { name: 'Redaktör Ek', badge: 'author' } },
    ]);
    expect((await world.tables.journal.after('bladet', 1))[0]).toMatchObject({ kind: 'comment', actor: vera.id, comment: answer.json.id });
    expect((await post('threads/vattentornet/comments', { body: 'Hej.', parentId: answer.json.id })).json.detail).toContain('parentId');
    await put('threads/vattentornet/open', { open: false });
    expect((await post('threads/vattentornet/comments', { body: 'Hej.' })).code).toBe('comments-closed');
  });

  it('shows dead letters with their cause, sends one once more, and gives one up, each with a record', async () => {
    const at = new Date(world.now()).toISOString();
    for (const id of ['m1', 'm2'])
      await world.tables.casebook.keepUnreadable({ id, raw: `{"id":"${id}"`, cause: 'unreadable: JSON', at }, 'bladet');
    expect((await get('queues/dead-letters')).json.items).toEqual(
      ['m1', 'm2'].map((id) => ({ id, at, cause: 'unreadable: JSON', excerpt: `{"id":"${id}"` })),
    );
    expect((await post('dead-letters/m1/redrive', {})).status).toBe(204);
    expect((await post('dead-letters/m2/discard', {})).status).toBe(204);
    expect((await post('dead-letters/m2/discard', {})).code).toBe('unknown-letter');
    expect(world.raw).toEqual(['{"id":"m1"']);
    expect((await get('queues/dead-letters')).json).toEqual({ items: [] });
    expect((await world.tables.journal.after('bladet', 1)).map(({ kind }) => kind)).toEqual(['redriven', 'discarded']);
  });

  it('counts what is not sealed yet like what is', async () => {
    const [first] = [await world.hold(), await world.hold()];
    world.tick(20 * 60_000);
    await post(`comments/${first.id}/decisions`, { action: 'reject', version: first.version, reason: 'spam' });
    const { days, ages, buckets } = (await get('statistics', { days: '2' })).json;
    expect(days.map(({ day }: { day: string }) => day)).toEqual(['2026-05-01', '2026-05-02']);
    expect(days[1].figures).toMatchObject({ received: { hold: 2 }, decided: { reject: { spam: 1 } } });
    expect(days[1].figures.waits[buckets.indexOf(60)]).toBe(1);
    expect(ages.held[buckets.indexOf(60)]).toBe(1);
  });
});
