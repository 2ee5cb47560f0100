import { beforeEach, describe, expect, it } from 'vitest';
import { createDeskWorld, type DeskWorld } from './desk-world.ts';

const base = '/v1/sites/bladet/review';
const key = `v.1.${'g'.repeat(22)}`;

describe('an author, to the desk', () => {
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

  it('tells of an author what became of their comments, and blocks them for a time, with a reason', async () => {
    const visitor = key.slice(2);
    const [first, second] = [await world.hold({ visitor }), await world.hold({ visitor })];
    await world.hold({ visitor: `1.${'x'.repeat(22)}` });
    await post(`comments/${first.id}/decisions`, { action: 'reject', version: first.version, reason: 'spam' });
    expect((await put(`blocks/${key}`, { days: 31, reason: 'Reklam.' })).json.detail).toContain('days');
    expect((await put('blocks/torgny', { days: 3, reason: 'Reklam.' })).json.detail).toContain('key');
    const until = new Date(world.now() + 3 * 86_400_000).toISOString();
    const block = { key, until, by: vera.id, reason: 'Reklam.' };
    expect((await put(`blocks/${key}`, { days: 3, reason: 'Reklam.' })).json).toMatchObject(block);
    expect((await get('blocks')).json.blocks).toMatchObject([block]);
    expect((await get(`authors/${key}`)).json).toMatchObject({
      counts: { held: 1, rejected: 1 },
      comments: [{ id: second.id }, { id: first.id }],
      block,
    });
    await world.call(vera, 'DELETE', `${base}/blocks/${key}`);
    expect((await get('blocks')).json).toEqual({ blocks: [] });
    const journal = await world.tables.journal.after('bladet', 1);
    expect(journal).toMatchObject([
      { kind: 'block', actor: vera.id, key, until },
      { kind: 'unblock', key },
    ]);
    expect(JSON.stringify(journal)).not.toContain('Reklam');
  });

  it('pages an author’s history by their secret', async () => {
    const authorKey = 'n'.repeat(22);
    const own = [];
    for (let count = 0; count < 25; count += 1) own.push((await world.hold({ authorKey })).id);
    const first = (await get(`authors/a.${authorKey}`)).json;
    const second = (await get(`authors/a.${authorKey}`, { cursor: first.cursor })).json;
    const ids = [...first.comments, ...second.comments].map(({ id }: { id: string }) => id);
    expect([ids, first.counts, second.cursor]).toEqual([own.reverse(), { held: 25 }, undefined]);
  });
});
