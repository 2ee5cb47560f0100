import { beforeEach, describe, expect, it } from 'vitest';
import { publishedForm } from '../../shared/comment/published-comment.ts';
import { withdrawn } from '../../shared/comment/withdrawn.ts';
import { siteSettingsSchema } from '../../shared/site/site.ts';
import { createFaults } from '../flow/faults.ts';
import { createPipeline } from '../flow/pipeline.ts';
import { approvedComment } from '../memory/comments.ts';
import { memoryTables } from '../memory/memory-tables.ts';

const site = siteSettingsSchema.parse({ id: 'bladet', title: 'Bladet', threads: 'any', origins: ['https://www.example.se'] });
const url = 'https://www.example.se/vattentornet';
const base = '/v1/sites/bladet';
const path = { site: 'bladet', thread: 'vattentornet' };
const hostile = '<script>alert(1)</script>';

describe('pages without a script', () => {
  let world: ReturnType<typeof createPipeline>;
  let published: ReturnType<typeof memoryTables>['published'];
  const put = async (comment = approvedComment()) => {
    const form = publishedForm(comment);
    if (form) await published.put(form);
    return comment;
  };
  beforeEach(async () => {
    const tables = memoryTables();
    ({ published } = tables);
    world = createPipeline(tables, createFaults(0, 'error'));
    await published.putSettings(site);
    await published.openThread({ site: 'bladet', id: 'vattentornet', url, title: `Tornet ${hostile}`, open: true });
  });
  const get = async (page: string, query = {}) => {
    const { statusCode, headers, body = '' } = await world.read({ path, url: `${base}/${page}`, query });
    return { statusCode, headers, body };
  };
  const thread = (query = {}) => get('threads/vattentornet/comments.html', query);
  const places = (body: string) => [...body.matchAll(/<(\/?ol|article id="kommentar-(\w+)")/g)].map(([, tag, id]) => id ?? tag);

  it('shows a thread nested, in its texts’ own words and with no mark-up of theirs', async () => {
    const first = await put(
      approvedComment({
        body: `Hej ${hostile}\n> citat\n\nhttps://example.org/a?b&c`,
        author: { name: `<i>${hostile}`, url: 'https://example.com/"x' },
      }),
    );
    const reply = await put(approvedComment({ parentId: first.id, author: { badge: 'author', name: 'Ylva' } }));
    const second = await put();
    const { body, headers, statusCode } = await thread();
    expect(statusCode).toBe(200);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(body).not.toContain('<script>');
    expect(places(body)).toEqual(['ol', first.id, 'ol', reply.id, '/ol', second.id, '/ol']);
    expect(body).toContain('<a href="https://example.org/a?b&amp;c" rel="ugc nofollow noopener noreferrer">');
    expect(body).toContain('<blockquote dir="auto">citat</blockquote>');
    expect(body).toContain('(inläggsförfattare)');
    expect(body.match(/<nav/g)).toHaveLength(1);
    await put(approvedComment({ author: {} }));
    expect((await thread()).body).toContain('<header><b><bdi>Anonym</bdi></b>');
    expect(body).toContain(`<link rel="canonical" href="${url}">`);
  });

  it('shows who is who: by a mark, and by a warning where a name passes for another’s', async () => {
    await put(approvedComment({ authorKey: 'A'.repeat(22), author: { name: 'Ylva' } }));
    const { body: known } = await thread();
    const [, mark = ''] = /<span class="mark" role="img" aria-label="[^"]+" title="[^"]+">(\w+)<\/span>/.exec(known) ?? [];
    expect(mark).toHaveLength(6);
    expect(known).toContain(`title="Skribentmärke ${mark}: samma märke, samma skribent"`);
    expect(known).not.toContain('Kanske inte samma person');
    await put(approvedComment({ author: { name: 'Ylva' }, context: { alike: true } }));
    expect((await thread()).body).toContain('<p>Kanske inte samma person som brukar skriva under det här namnet.</p></header>');
  });

  it('tells machines what it shows, comment by comment', async () => {
    const first = await put(approvedComment({ body: `Hej </script>${hostile}` }));
    const reply = await put(approvedComment({ parentId: first.id, author: {} }));
    const [, data = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec((await thread()).body) ?? [];
    expect(JSON.parse(data)).toMatchObject({
      url,
      commentCount: 2,
      comment: [
        { '@type': 'Comment', text: first.body, author: { name: 'Torgny' } },
        {
          '@type': 'Comment',
          parentItem: { '@id': expect.stringContaining(first.id) },
          '@id': expect.stringContaining(`#kommentar-${reply.id}`),
        },
      ],
    });
  });

  it('pages both ways, in both orders', async () => {
    const ids: string[] = [];
    for (let count = 0; count < 120; count += 1) ids.push((await put()).id);
    for (const order of ['oldest', 'newest']) {
      const sorted = order === 'oldest' ? ids : [...ids].reverse();
      const seen: string[] = [];
      const links: (string | undefined)[] = [];
      let query: object = { order };
      for (let page = 0; page < 3; page += 1) {
        const { body } = await thread(query);
        seen.push(
          ...places(body)
            .filter((place) => ids.includes(place ?? ''))
            .map(String),
        );
        links.push(/<link rel="prev" href="\?from=(\w+)/.exec(body)?.[1]);
        const cursor = /<link rel="next" href="\?cursor=(\w+)/.exec(body)?.[1];
        query = { order, ...(cursor ? { cursor } : {}) };
      }
      expect(seen).toEqual(sorted);
      expect(links).toEqual([undefined, sorted[0], sorted[50]]);
    }
    expect((await thread()).body).toContain('<nav aria-label="Sidor"><a rel="next"');
  });

  it('stays a page, however deep and whatever order replies come in', async () => {
    let parentId: string | undefined;
    const ids: string[] = [];
    for (let count = 0; count < 50; count += 1) {
      parentId = (await put(approvedComment({ parentId }))).id;
      ids.push(parentId);
    }
    for (const order of ['oldest', 'newest'])
      expect(places((await thread({ order })).body).filter((place) => ids.includes(place ?? ''))).toEqual(ids);
    expect((await thread({ cursor: ids[10] ?? '' })).body).toContain(`?from=${ids[10]}#kommentar-${ids[10]}`);
  });

  it('has a form that answers a comment, none where comments are closed, and a placeholder for what was removed', async () => {
    const parent = await put();
    await put(approvedComment({ parentId: parent.id }));
    expect((await thread({ from: parent.id, reply: parent.id })).body).toContain(
      `<input type="hidden" name="parentId" value="${parent.id}">`,
    );
    await put(withdrawn(parent, Date.now()));
    const { body } = await thread({ from: parent.id, reply: parent.id });
    expect(body).toContain('Kommentaren är borttagen.');
    expect(body).not.toContain('name="parentId"');
    await published.ruleThread({ site: 'bladet', id: 'vattentornet', open: false, n: 1 });
    expect((await thread()).body).not.toContain('<form');
  });

  it('begins a thread where any comment may, and says what is wrong with a query', async () => {
    expect((await get('threads/ny/comments.html')).body).toContain('Inga kommentarer');
    expect((await get('threads/a%2Fb/comments.html')).statusCode).toBe(404);
    expect((await thread({ reply: 'x' })).statusCode).toBe(400);
  });

  it('tells who provides the comments and how they are moderated, in two languages', async () => {
    const provider = { name: `Förlaget ${hostile}`, contact: 'redaktion@example.se' };
    const moderation = { mode: 'human', reportsHideAfter: 4, editMinutes: 0 };
    await published.putSettings(siteSettingsSchema.parse({ ...site, provider, moderation, keepRefusedDays: 90 }));
    const { body } = await get('about.html');
    expect(body).toContain('<a href="mailto:redaktion@example.se">redaktion@example.se</a>');
    expect(body).not.toContain(hostile);
    for (const said of ['en människa varje kommentar', 'När 4 läsare', 'Du kan inte ändra', '72 timmar', 'raderas 90 dagar', 'En anmälan:'])
      expect(body).toContain(said);
    // Longer where something happens: a decision or an appeal keeps it for another month.
    expect(body).toContain('30 dagar efter att den lämnades');
    const english = (await get('about.html', { lang: 'en' })).body;
    expect(english).toContain('<html lang="en">');
    expect(english).toContain('72 hours');
    expect(english).toContain('erased 90 days');
    expect((await get('about.html', { lang: 'da' })).statusCode).toBe(400);
  });

  it('tells it in the singular where it is one of something', async () => {
    const once = { mode: 'human', reportsHideAfter: 1, editMinutes: 1 };
    await published.putSettings(siteSettingsSchema.parse({ ...site, moderation: once, keepRefusedDays: 1 }));
    const [swedish, inEnglish] = [(await get('about.html')).body, (await get('about.html', { lang: 'en' })).body];
    for (const said of ['i 1 minut,', 'När 1 läsare', 'raderas 1 dag efter']) expect(swedish).toContain(said);
    for (const said of ['for 1 minute,', 'Once 1 reader whom', 'erased 1 day after']) expect(inEnglish).toContain(said);
  });
});
