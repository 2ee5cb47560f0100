import { beforeEach, describe, expect, it } from 'vitest';
import { messageSchema } from '../../shared/comment/message.ts';
import { parseJson } from '../../shared/parse-json.ts';
import { policySchema } from '../../shared/policy/policy.ts';
import { siteSchema } from '../../shared/site/site.ts';
import { createFaults } from '../flow/faults.ts';
import { createPipeline } from '../flow/pipeline.ts';
import { memoryCasebook, memoryContacts, memoryPublished } from '../memory/memory-world.ts';

const settings = { id: 'bladet', title: 'Bladet', origins: ['https://bladet.example'], limits: { visitor: 5, sitePerMinute: 40 } };
const path = { site: 'bladet', thread: 'vattentornet' };
const open = { url: 'https://bladet.example/vattentornet', title: 'Vattentornet' };

describe('submit', () => {
  let world: ReturnType<typeof createPipeline>;
  let tables: {
    casebook: ReturnType<typeof memoryCasebook>;
    published: ReturnType<typeof memoryPublished>;
    contacts: ReturnType<typeof memoryContacts>;
  };
  beforeEach(async () => {
    tables = { casebook: memoryCasebook(), published: memoryPublished(), contacts: memoryContacts() };
    const site = siteSchema.parse({ settings, policy: policySchema.parse({ mode: 'machine' }) });
    await tables.casebook.putSite(site);
    await tables.published.putSettings(site.settings);
    await tables.published.openThread({ site: 'bladet', id: 'vattentornet', ...open, open: true });
    world = createPipeline(tables, createFaults(0, 'error'));
  });
  const post = async (body: unknown, more: object = {}) => {
    const answer = await world.submit({ path, body, ...more });
    return { ...answer, json: JSON.parse(answer.body ?? 'null') };
  };
  const sent = () =>
    world.messages.map(({ body }) => parseJson(messageSchema, body)).map((message) => (message.ok ? message.value : undefined));

  it('accepts a comment and answers with its receipt and status address', async () => {
    const { statusCode, json } = await post({ body: 'Hej!', author: { name: 'Torgny', email: 'torgny@example.se', url: '' } });
    expect(statusCode).toBe(202);
    expect(json).toEqual({
      id: expect.stringMatching(/^[0-9A-Z]{26}$/),
      status: 'pending',
      receipt: expect.any(String),
      statusUrl: `https://bladet.example/v1/sites/bladet/comments/${json.id}`,
    });
    expect(sent()).toMatchObject([{ body: 'Hej!', author: { name: 'Torgny' } }]);
    expect(world.messages[0]?.body).not.toMatch(/torgny@|192\.0\.2/);
  });

  it.each([
    ['an empty text', { body: '' }, 'body'],
    ['a blank text', { body: ' \n\t\u200b\u2060 ' }, 'body'],
    ['no text', {}, 'body'],
    ['a number for a text', { body: 7 }, 'body'],
    ['20,001 units', { body: 'a'.repeat(20_001) }, 'body'],
    ['an astral text one unit too long', { body: `${'\u{1f600}'.repeat(10_000)}a` }, 'body'],
    ['a long name', { body: 'a', author: { name: 'n'.repeat(246) } }, 'author.name'],
    ['a long e-mail', { body: 'a', author: { email: `${'e'.repeat(90)}@example.se` } }, 'author.email'],
    ['what is no e-mail', { body: 'a', author: { email: 'torgny' } }, 'author.email'],
    ['a script for an address', { body: 'a', author: { url: 'javascript:alert(1)' } }, 'author.url'],
    ['a long address', { body: 'a', author: { url: `https://example.se/${'u'.repeat(200)}` } }, 'author.url'],
    ['a list for an author', { body: 'a', author: [] }, 'author'],
    ['a parent that is no id', { body: 'a', parentId: '../x' }, 'parentId'],
    ['a parent that is not there', { body: 'a', parentId: '01J00000000000000000000000' }, 'parentId'],
    ['a thread address elsewhere', { body: 'a', thread: { url: 'https://annan.example/' } }, 'thread.url'],
    ['a text for a time', { body: 'a', form: { elapsedMs: 'nyss' } }, 'form.elapsedMs'],
  ])('refuses %s and names the field', async (_what, body, field) => {
    const { statusCode, headers, json } = await post(body);
    expect(statusCode).toBe(400);
    expect(headers['content-type']).toContain('application/problem+json');
    expect(json).toMatchObject({ status: 400, errors: [{ field }] });
    expect(json.detail).toContain(field);
    expect(world.messages).toEqual([]);
  });

  it.each([
    ['20,000 units', 'a'.repeat(20_000)],
    ['emoji', 'Bra! \u{1f44d}\u{1f3fe}'],
    ['NUL and control characters', 'a\u0000\u0007b'],
    ['noncharacters', 'a\ufffe\uffff'],
    ['a right-to-left override', 'a\u202eb'],
    ['white space around', '  hej \n'],
  ])('stores %s as it is', async (_what, body) => {
    expect((await post({ body })).statusCode).toBe(202);
    expect(sent()).toMatchObject([{ body }]);
  });

  it('stores a lone surrogate as U+FFFD, of the same length', async () => {
    await post('{"body":"a\\ud800b"}');
    expect(sent()).toMatchObject([{ body: 'a\ufffdb' }]);
  });

  it('does not let __proto__ keys do anything', async () => {
    expect((await post('{"body":"hej","__proto__":{"polluted":true},"author":{"__proto__":{"name":"x"}}}')).statusCode).toBe(202);
    expect(sent()).toMatchObject([{ author: {} }]);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  it('refuses what is not JSON, not said to be, or too large', async () => {
    expect(await post('{"body":')).toMatchObject({ statusCode: 400, json: { detail: 'The request is not valid JSON' } });
    expect(await post({ body: 'a' }, { headers: { 'content-type': 'text/plain' } })).toMatchObject({ statusCode: 415 });
    expect(await post({ body: 'a'.repeat(2_000_000) })).toMatchObject({ statusCode: 413 });
    expect(await post({ body: 'a' }, { headers: { 'sluss-author': 'kort' } })).toMatchObject({
      statusCode: 400,
      json: { errors: [{ field: 'Sluss-Author' }] },
    });
    expect(await post({ body: 'a' }, { headers: { 'idempotency-key': 'k'.repeat(256) } })).toMatchObject({
      statusCode: 400,
      json: { errors: [{ field: 'Idempotency-Key' }] },
    });
  });

  it('does not know other sites or unlisted threads, and respects a closed one', async () => {
    await tables.published.openThread({ site: 'bladet', id: 'stangd', open: false });
    await tables.published.openThread({ site: 'bladet', id: 'closed', open: false });
    expect(await post({ body: 'a' }, { path: { ...path, site: 'annat' } })).toMatchObject({ statusCode: 404 });
    expect(await post({ body: 'a' }, { path: { ...path, thread: 'ny' } })).toMatchObject({ statusCode: 404 });
    expect(await post({ body: 'a' }, { path: { ...path, thread: 'a/b' } })).toMatchObject({ statusCode: 404 });
    expect(await post({ body: 'a' }, { path: { ...path, thread: 'closed' } })).toMatchObject({ statusCode: 403 });
    expect(await post({ body: 'a', thread: open }, { path: { ...path, thread: 'ny' } })).toMatchObject({ statusCode: 202 });
  });

  it('takes a parent only from the same thread, and only while it is published', async () => {
    const { json } = await post({ body: 'Först.' });
    expect(await post({ body: 'Svar.', parentId: json.id })).toMatchObject({ statusCode: 400 });
    await world.deliver();
    expect(await post({ body: 'Svar.', parentId: json.id })).toMatchObject({ statusCode: 202 });
    expect(await post({ body: 'Svar.', parentId: json.id, thread: open }, { path: { ...path, thread: 'ny' } })).toMatchObject({
      statusCode: 400,
    });
  });

  it('gives a repeat the same answer and sends again; another body under the key is a conflict', async () => {
    const headers = { 'idempotency-key': 'k1' };
    const first = await post({ body: 'Hej!' }, { headers });
    const again = await post({ body: 'Hej!' }, { headers });
    expect(again).toEqual(first);
    expect(world.messages).toHaveLength(2);
    expect(await post({ body: 'Hopp!' }, { headers })).toMatchObject({ statusCode: 409, json: { code: 'idempotency-key-reused' } });
  });

  it('refuses a duplicate once the first was sent for certain', async () => {
    await post({ body: 'Hej!' });
    expect(await post({ body: 'Hej!' })).toMatchObject({ statusCode: 409, json: { code: 'duplicate' } });
    expect(await post({ body: 'Hej!' }, { ip: '192.0.2.2' })).toMatchObject({ statusCode: 202 });
  });

  it('refuses one more than the visitor’s limit, with the time to wait', async () => {
    for (let count = 0; count < 5; count += 1) expect((await post({ body: `Nr ${count}` })).statusCode).toBe(202);
    const { statusCode, headers } = await post({ body: 'Nr 5' });
    expect(statusCode).toBe(429);
    expect(Number(headers['retry-after'])).toBeGreaterThan(590);
  });

  it('refuses nobody over the site’s limit, but tells the owner and marks what comes', async () => {
    for (let count = 0; count < 400; count += 1)
      expect((await post({ body: `Nr ${count}` }, { ip: `198.51.100.${count % 200}` })).statusCode).toBe(202);
    expect(world.counted).toContain('SiteOverLimit');
    expect(sent().some((message) => message?.clues.siteOverLimit)).toBe(true);
  });

  it.each([1e300, 2 ** 53, 5e-324, -1, 1.5, Date.now()])('takes the form time %d for no evidence, and loses nothing', async (elapsedMs) => {
    expect((await post({ body: 'Hej!', form: { elapsedMs } })).statusCode).toBe(202);
    expect(sent()).toMatchObject([{ body: 'Hej!', clues: {} }]);
  });

  it('answers names too long for a key as unknown, not with an error of its own', async () => {
    expect(await post({ body: 'a' }, { path: { ...path, site: 'a'.repeat(3000) } })).toMatchObject({ statusCode: 404 });
    expect(await post({ body: 'a' }, { path: { ...path, thread: 'a'.repeat(3000) } })).toMatchObject({ statusCode: 404 });
    expect(world.counted).not.toContain('HandlerErrors');
  });

  it('does not count a repeat towards the site’s limit', async () => {
    const first = await post({ body: 'Hej!' }, { headers: { 'idempotency-key': 'k' } });
    for (let count = 0; count < 60; count += 1)
      expect(await post({ body: 'Hej!' }, { headers: { 'idempotency-key': 'k' } })).toEqual(first);
    expect(world.counted).not.toContain('SiteOverLimit');
  });

  it('gives somebody else behind the same address, with the same words, a comment and a receipt of their own', async () => {
    const unconfirmed = createPipeline(
      { ...tables, contacts: { ...tables.contacts, isConfirmed: async () => false } },
      createFaults(0, 'error'),
    );
    const send = async (name: string) =>
      JSON.parse((await unconfirmed.submit({ path, body: { body: 'Bra skrivet!', author: { name } } })).body ?? '');
    const [anna, bertil, annaAgain] = [await send('Anna'), await send('Bertil'), await send('Anna')];
    expect(annaAgain).toEqual(anna);
    expect(bertil.id).not.toBe(anna.id);
    expect(bertil.receipt).not.toBe(anna.receipt);
  });

  it.each([
    ['author', { author: null }],
    ['author.name', { author: { name: null } }],
    ['parentId', { parentId: '' }],
    ['thread', { thread: null }],
    ['thread.url', { thread: { url: '' } }],
    ['form', { form: null }],
    ['form.elapsedMs', { form: { elapsedMs: null } }],
  ])('takes an empty %s for one that was left out', async (_field, more) => {
    expect((await post({ body: 'Hej!', ...more })).statusCode).toBe(202);
  });

  it('records what the form noticed, and refuses nothing for it', async () => {
    await post({ body: 'Köp!', form: { honeypot: 'http://example.com', elapsedMs: -5e12 } });
    expect(sent()).toMatchObject([{ clues: { honeypot: true } }]);
    expect(sent()[0]?.clues).not.toHaveProperty('elapsedMs');
  });

  it('echoes only the site’s own origins', async () => {
    const listed = await post({ body: 'a' }, { headers: { origin: 'https://bladet.example' } });
    const other = await post({ body: 'b' }, { headers: { origin: 'https://annan.example' } });
    expect(listed.headers['access-control-allow-origin']).toBe('https://bladet.example');
    expect(other.headers).not.toHaveProperty('access-control-allow-origin');
    expect(other.statusCode).toBe(202);
  });
});
