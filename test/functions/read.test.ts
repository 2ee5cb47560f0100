import { beforeEach, describe, expect, it } from 'vitest';
import type { Comment } from '../../shared/comment/comment.ts';
import { publishedForm } from '../../shared/comment/published-comment.ts';
import { withdrawn } from '../../shared/comment/withdrawn.ts';
import { siteSettingsSchema } from '../../shared/site/site.ts';
import { createFaults } from '../flow/faults.ts';
import { createPipeline } from '../flow/pipeline.ts';
import { approvedComment } from '../memory/comments.ts';
import { memoryTables } from '../memory/memory-tables.ts';
import { memoryPublished } from '../memory/memory-world.ts';

const path = { site: 'bladet', thread: 'vattentornet' };

describe('read', () => {
  const published = memoryPublished();
  const world = createPipeline({ ...memoryTables(), published }, createFaults(0, 'error'));
  const get = async (query = {}, more: object = {}) => {
    const answer = await world.read({ path, query, ...more });
    return { ...answer, json: JSON.parse(answer.body ?? 'null') };
  };
  const put = async (comment: Comment | undefined): Promise<void> => {
    const form = comment && publishedForm(comment);
    if (form) await published.put(form);
  };
  const remove = (comment: Comment) => put(withdrawn(comment, Date.now()));
  const comments: Comment[] = [];

  beforeEach(async () => {
    await published.putSettings(siteSettingsSchema.parse({ id: 'bladet', title: 'Bladet', origins: ['https://bladet.example'] }));
    await published.openThread({ site: 'bladet', id: 'vattentornet', open: true });
    comments.splice(0);
    path.thread = `trad-${Math.random()}`;
    await published.openThread({ site: 'bladet', id: path.thread, open: true });
    for (let count = 0; count < 5; count += 1) {
      const comment = approvedComment({ thread: path.thread, parentId: count === 0 ? undefined : comments[count - 1]?.id });
      comments.push(comment);
      await put(comment);
    }
  });
  const ids = () => comments.map(({ id }) => id);

  it('gives the thread with its nesting, count and times', async () => {
    const { statusCode, json, headers } = await get();
    expect(statusCode).toBe(200);
    expect(json).toMatchObject({ total: 5, open: true });
    expect(json.comments.map(({ id, parentId }: { id: string; parentId: string }) => [id, parentId])).toEqual(
      comments.map(({ id, parentId = null }) => [id, parentId]),
    );
    expect(json.comments[0]).toEqual({
      id: ids()[0],
      parentId: null,
      author: { name: 'Torgny' },
      body: comments[0]?.body,
      createdAt: expect.stringMatching(/Z$/),
    });
    expect(json).not.toHaveProperty('cursor');
    expect(headers['cache-control']).toBe('no-cache');
  });

  it('puts no more on a page than Lambda can answer with, and goes on with the rest', async () => {
    for (let count = 0; count < 60; count += 1) await put(approvedComment({ thread: path.thread, body: '<'.repeat(20_000) }));
    const page = await world.read({ path, url: `/v1/sites/bladet/threads/${path.thread}/comments.html` });
    expect(Buffer.byteLength(page.body ?? '')).toBeGreaterThan(1_000_000);
    expect(Buffer.byteLength(page.body ?? '')).toBeLessThan(6_000_000);
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const { json, body } = await get({ limit: '200', ...(cursor ? { cursor } : {}) });
      expect([json.total, Buffer.byteLength(body ?? '') < 1_000_000]).toEqual([65, true]);
      seen.push(...json.comments.map(({ id }: { id: string }) => id));
      cursor = json.cursor;
    } while (cursor);
    expect([seen.length, new Set(seen).size]).toEqual([65, 65]);
  });

  it('pages both ways with the same total on every page', async () => {
    for (const order of ['oldest', 'newest']) {
      const seen: string[] = [];
      let cursor: string | undefined;
      do {
        const { json } = await get({ limit: '2', order, ...(cursor ? { cursor } : {}) });
        expect(json.total).toBe(5);
        seen.push(...json.comments.map(({ id }: { id: string }) => id));
        cursor = json.cursor;
      } while (cursor);
      expect(seen).toEqual(order === 'oldest' ? ids() : ids().reverse());
    }
  });

  it('begins a page with a comment, for those who were led to it', async () => {
    const [, second, third] = ids();
    const { json } = await get({ from: second ?? '', limit: '2' });
    expect(json.comments.map(({ id }: { id: string }) => id)).toEqual([second, third]);
    expect(json).toMatchObject({ total: 5, cursor: third });
  });

  it('says what anybody may know of a site, and nothing else', async () => {
    const { json, statusCode } = await get({}, { url: '/v1/sites/bladet' });
    expect({ statusCode, json }).toEqual({
      statusCode: 200,
      json: {
        id: 'bladet',
        title: 'Bladet',
        language: 'sv',
        nudge: false,
        moderation: { mode: 'trusted', reportsHideAfter: 3, editMinutes: 15 },
      },
    });
    expect((await get({}, { url: '/v1/sites/annat', path: { site: 'annat' } })).statusCode).toBe(404);
    expect((await get({}, { url: '/v1/sites/bladet/allt' })).statusCode).toBe(404);
  });

  it('keeps a removed parent as a placeholder without text, and drops a removed leaf', async () => {
    for (const place of [0, 1, 4]) await remove(comments[place] ?? approvedComment());
    for (const limit of ['50', '2']) {
      const { json } = await get({ limit });
      const [first, second] = json.comments;
      expect(first).toEqual({ id: ids()[0], parentId: null, author: {}, body: '', createdAt: expect.any(String), removed: true });
      expect(second).toMatchObject({ id: ids()[1], removed: true });
      expect(json.total).toBe(2);
    }
    const { json } = await get();
    expect(json.comments).toHaveLength(4);
    expect(json.comments.filter(({ removed }: { removed?: true }) => !removed)).toHaveLength(json.total);
  });

  it('answers 304 while nothing has changed', async () => {
    const first = await get();
    const etag = first.headers['etag'] ?? '';
    expect(await get({}, { headers: { 'if-none-match': `W/"x", ${etag}` } })).toMatchObject({ statusCode: 304 });
    await remove(comments[4] ?? approvedComment());
    expect(await get({}, { headers: { 'if-none-match': etag } })).toMatchObject({ statusCode: 200 });
  });

  it.each([
    [{ limit: '0' }, 'limit'],
    [{ limit: '201' }, 'limit'],
    [{ limit: 'alla' }, 'limit'],
    [{ order: 'bäst' }, 'order'],
    [{ cursor: "'; drop" }, 'cursor'],
    [{ from: '1' }, 'from'],
    [{ from: '0'.repeat(26), cursor: '0'.repeat(26) }, 'from'],
  ])('refuses %j and names the parameter', async (query, field) => {
    expect(await get(query)).toMatchObject({ statusCode: 400, json: { errors: [{ field }] } });
  });

  it('tells a closed thread, and does not know others', async () => {
    await published.openThread({ site: 'bladet', id: 'stangd', open: false });
    expect((await get({}, { path: { ...path, thread: 'stangd' } })).json).toEqual({ comments: [], total: 0, open: false });
    expect((await get({}, { path: { ...path, thread: 'okand' } })).statusCode).toBe(404);
    expect((await get({}, { path: { ...path, site: 'annat' } })).statusCode).toBe(404);
  });
});
