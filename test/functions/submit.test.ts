import { beforeEach, describe, expect, it } from 'vitest';
import { createFaults } from '../flow/faults.ts';
import { createPipeline } from '../flow/pipeline.ts';
import { page, path, startSubmit } from './submit-world.ts';

let { tables, world, post, sent } = await startSubmit();

describe('submit', () => {
  beforeEach(async () => {
    ({ tables, world, post, sent } = await startSubmit());
  });

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

  it('does not know other sites or unlisted threads, and respects a closed one', async () => {
    await tables.published.openThread({ site: 'bladet', id: 'stangd', open: false });
    await tables.published.openThread({ site: 'bladet', id: 'closed', open: false });
    expect(await post({ body: 'a' }, { path: { ...path, site: 'annat' } })).toMatchObject({ statusCode: 404 });
    expect(await post({ body: 'a' }, { path: { ...path, thread: 'ny' } })).toMatchObject({ statusCode: 404 });
    expect(await post({ body: 'a' }, { path: { ...path, thread: 'a/b' } })).toMatchObject({ statusCode: 404 });
    expect(await post({ body: 'a' }, { path: { ...path, thread: 'closed' } })).toMatchObject({ statusCode: 403 });
    expect(await post({ body: 'a', thread: page }, { path: { ...path, thread: 'ny' } })).toMatchObject({ statusCode: 202 });
  });

  it('takes a parent only from the same thread, and only while it is published', async () => {
    const { json } = await post({ body: 'Först.' });
    expect(await post({ body: 'Svar.', parentId: json.id })).toMatchObject({ statusCode: 400 });
    await world.deliver();
    expect(await post({ body: 'Svar.', parentId: json.id })).toMatchObject({ statusCode: 202 });
    expect(await post({ body: 'Svar.', parentId: json.id, thread: page }, { path: { ...path, thread: 'ny' } })).toMatchObject({
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
