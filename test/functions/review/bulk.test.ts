import { beforeEach, describe, expect, it } from 'vitest';
import { firstIdAt } from '../../../shared/comment/comment-id.ts';
import { createDeskWorld, type DeskWorld } from './desk-world.ts';

const base = '/v1/sites/bladet/review';

describe('deciding on many', () => {
  let world: DeskWorld;
  let vera: Awaited<ReturnType<DeskWorld['join']>>;
  let bo: typeof vera;
  beforeEach(async () => {
    world = await createDeskWorld();
    [vera, bo] = [await world.join('bladet', ['publisher']), await world.join('bladet', ['moderator'])];
  });
  const post = (path: string, body: unknown, who = vera) => world.call(who, 'POST', `${base}/${path}`, { body });
  const decide = (id: string, body: object, who = vera) => post(`comments/${id}/decisions`, body, who);

  it('works a bulk in its order, each by itself', async () => {
    const comments = [];
    for (let count = 0; count < 23; count += 1) comments.push(await world.hold());
    const [first, ...others] = comments;
    if (first) await decide(first.id, { action: 'approve', version: first.version }, bo);
    const items = [...comments.map(({ id, version }) => ({ id, version })), { id: firstIdAt(1), version: 10_001 }];
    const { results } = (await post('bulk', { action: 'reject', reason: 'spam', items })).json;
    expect(results.map(({ id }: { readonly id: string }) => id)).toEqual(items.map(({ id }) => id));
    expect(results[0]).toMatchObject({ ok: false, problem: { status: 409, code: 'stale', state: 'approved' } });
    expect(results.at(-1)).toMatchObject({ ok: false, problem: { status: 404 } });
    expect(results.slice(1, -1)).toEqual(others.map(({ id, version }) => ({ id, ok: true, version: version + 1, entry: 2 })));
    const { id, entry, version } = results[1];
    expect((await post(`comments/${id}/undo`, { entry, version })).json).toMatchObject({ id, state: 'held' });
    const twice = [items[0], items[0]];
    expect((await post('bulk', { action: 'approve', items: twice })).json.detail).toContain('items');
  });

  it('takes a bulk back in its order, each by itself', async () => {
    const comments = await Promise.all(Array.from({ length: 12 }, () => world.hold()));
    const { results: done } = (
      await post('bulk', { action: 'reject', reason: 'spam', items: comments.map(({ id, version }) => ({ id, version })) })
    ).json;
    const items = done.map(({ id, version, entry }: { readonly id: string; readonly version: number; readonly entry: number }) => ({
      id,
      version,
      entry,
    }));
    const [first] = items;
    await decide(first.id, { action: 'approve', version: first.version }, bo);
    const { status, json } = await post('bulk/undo', { items });
    expect(status).toBe(200);
    expect(json.results[0]).toMatchObject({ id: first.id, ok: false, problem: { status: 409, code: 'stale', state: 'approved' } });
    expect(json.results.slice(1)).toEqual(
      items.slice(1).map(({ id, version }: typeof first) => ({ id, ok: true, version: version + 1, entry: 3 })),
    );
    expect((await world.tables.casebook.find('bladet', items[1].id))?.state).toBe('held');
    expect((await post('bulk/undo', { items: [first, first] })).json.detail).toContain('items');
  });
});
