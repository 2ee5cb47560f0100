import { beforeEach, describe, expect, it } from 'vitest';
import { handle } from '../../functions/feed/handler.ts';
import type { Comment } from '../../shared/comment/comment.ts';
import { newCommentId } from '../../shared/comment/comment-id.ts';
import { publishedForm } from '../../shared/comment/published-comment.ts';
import { withdrawn } from '../../shared/comment/withdrawn.ts';
import { siteSettingsSchema } from '../../shared/site/site.ts';
import { createFaults } from '../flow/faults.ts';
import { createPipeline } from '../flow/pipeline.ts';
import { approvedComment } from '../memory/comments.ts';
import { memoryTables } from '../memory/memory-tables.ts';

const settings = siteSettingsSchema.parse({ id: 'bladet', title: 'Bladet & <vi>', origins: ['https://www.example.se'] });
const now = Date.parse('2026-11-23T12:00:00Z');
const dayMs = 86_400_000;
const idAt = (at: number) => newCommentId(at, crypto.getRandomValues(new Uint8Array(10)));

describe('feeds and counts', () => {
  let tables: ReturnType<typeof memoryTables>;
  let world: ReturnType<typeof createPipeline>;
  let failed: string[];
  const put = async (comment: Comment) => {
    await tables.casebook.file(comment, false);
    const form = publishedForm(comment);
    if (form) await tables.published.put(form);
    return comment;
  };
  const feed = () =>
    handle({
      clock: { now: () => now },
      sites: async () => ['trasigt', 'bladet'].map((site) => ({ site, since: new Date(0).toISOString() })),
      queues: {
        written: (site, ask) => (site === 'trasigt' ? Promise.reject(new Error('throttled')) : tables.queues.written(site, ask)),
      },
      published: tables.published,
      metrics: { count: (metric) => void failed.push(metric), bug: () => undefined },
    })();
  const get = async (page: string, query = {}) =>
    (await world.read({ path: { site: 'bladet' }, url: `/v1/sites/bladet/${page}`, query })).body ?? '';
  const idsIn = (body: string) => [...body.matchAll(/<id>urn:sluss:comment:bladet:(\w+)</g)].map(([, id]) => id);

  beforeEach(async () => {
    failed = [];
    tables = memoryTables();
    world = createPipeline(tables, createFaults(0, 'error'));
    await tables.published.putSettings(settings);
    await tables.published.openThread({ site: 'bladet', id: 'vattentornet', url: 'https://www.example.se/tornet#topp', open: true });
  });

  it('keep where the newest fifty of a site stand, and write only what is new; a site that fails stops no other', async () => {
    const held = { state: 'held', log: [] } as const;
    const ids = Array.from({ length: 60 }, (_, count) => idAt(now - (60 - count) * 1000));
    for (const id of ids) await put(approvedComment({ id }));
    await put(approvedComment({ id: idAt(now - 500), ...held }));
    expect(await feed()).toEqual({ written: 1 });
    expect((await tables.published.newest('bladet')).map(({ id }) => id)).toEqual(ids.slice(10).reverse());
    expect(await feed()).toEqual({ written: 0 });
    expect(failed).toEqual(['FailedRecords', 'FailedRecords']);
  });

  it('look only so far behind a flood of what was not approved', async () => {
    let asked = 0;
    const written = async () => {
      asked += 1;
      return { items: [], next: idAt(now - asked) };
    };
    const { published } = tables;
    const sites = async () => [{ site: 'bladet', since: new Date(0).toISOString() }];
    const metrics = { count: () => undefined, bug: () => undefined };
    expect(await handle({ clock: { now: () => now }, sites, queues: { written }, published, metrics })()).toEqual({ written: 0 });
    expect(asked).toBe(2);
  });

  it('leave out what is older than a month, and what was taken down a moment ago', async () => {
    const [old, gone, kept] = [now - 40 * dayMs, now - 2 * dayMs, now - dayMs].map((at) =>
      approvedComment({ id: idAt(at), thread: 'vattentornet' }),
    );
    if (!old || !gone || !kept) throw new Error('three comments');
    for (const comment of [old, gone, kept]) await put(comment);
    await feed();
    expect(idsIn(await get('feed.atom'))).toEqual([kept.id, gone.id]);
    const form = publishedForm(withdrawn(gone, now) ?? gone);
    if (form) await tables.published.put(form);
    const body = await get('feed.atom');
    expect(idsIn(body)).toEqual([kept.id]);
    expect(body).toContain(`<link href="https://www.example.se/tornet#kommentar-${kept.id}"/>`);
    expect(body).toContain('<title>Kommentarer: Bladet &amp; &lt;vi&gt;</title>');
  });

  it('tell of one thread, as XML whatever stands in a comment', async () => {
    const { id } = await put(approvedComment({ body: 'Hej ]]> <b>\u0000\ufffe</b> & så', author: { name: '<Ylva>\u0007' } }));
    const body = await get('threads/vattentornet/feed.atom');
    expect(idsIn(body)).toEqual([id]);
    expect(body).toContain('&lt;p dir=&quot;auto&quot;&gt;Hej ]]&amp;gt; &amp;lt;b&amp;gt;');
    expect(body).toContain('<name>&lt;Ylva&gt;\ufffd</name>');
    expect(body.match(/<(?!\/?(?:feed|id|title|updated|link|entry|published|author|name|content)[\s>]|\?xml )/g)).toBeNull();
    expect((await world.read({ path: { site: 'bladet' }, url: '/v1/sites/bladet/threads/okand/feed.atom' })).statusCode).toBe(404);
  });

  it('count many threads at once', async () => {
    await put(approvedComment());
    await put(approvedComment());
    expect(JSON.parse(await get('counts', { threads: 'vattentornet,okand,vattentornet' }))).toEqual({
      counts: { vattentornet: 2, okand: 0 },
    });
    for (const threads of ['', 'a/b', 'a,,b', Array.from({ length: 51 }, (_, n) => `t${n}`).join()])
      expect(JSON.parse(await get('counts', { threads }))).toMatchObject({
        status: 400,
        errors: [{ field: expect.stringMatching(/^threads/) }],
      });
    expect(JSON.parse(await get('counts'))).toMatchObject({ status: 400, errors: [{ field: 'threads', message: 'must name threads' }] });
  });
});
