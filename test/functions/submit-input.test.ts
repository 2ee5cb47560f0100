import { beforeEach, describe, expect, it } from 'vitest';
import { startSubmit } from './submit-world.ts';

let { world, tables, post, sent } = await startSubmit();

describe('submit, given anything', () => {
  beforeEach(async () => {
    ({ world, tables, post, sent } = await startSubmit());
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
    ['an e-mail that no server takes', { body: 'a', author: { email: `${'e'.repeat(65)}@example.se` } }, 'author.email'],
    ['an e-mail of no domain', { body: 'a', author: { email: `e@${'e'.repeat(64)}.se` } }, 'author.email'],
    ['what is no e-mail', { body: 'a', author: { email: 'torgny' } }, 'author.email'],
    ['a script for an address', { body: 'a', author: { url: 'javascript:alert(1)' } }, 'author.url'],
    ['a long address', { body: 'a', author: { url: `https://example.se/${'u'.repeat(200)}` } }, 'author.url'],
    ['a list for an author', { body: 'a', author: [] }, 'author'],
    ['a parent that is no id', { body: 'a', parentId: '../x' }, 'parentId'],
    ['a parent that is not there', { body: 'a', parentId: '01J00000000000000000000000' }, 'parentId'],
    ['a thread address elsewhere', { body: 'a', thread: { url: 'https://annan.example/' } }, 'thread.url'],
    ['a text for a wish', { body: 'a', notify: { replies: 'ja' } }, 'notify.replies'],
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

  it('takes a wish for replies where there is an address for them, which goes nowhere else', async () => {
    const [asked, email] = [{ notify: { replies: true } }, 'asa@example.se'];
    const wishes = [{ ...asked, author: { email } }, asked, { notify: { replies: false }, author: { email } }, { author: { email } }];
    for (const [place, wish] of wishes.entries()) {
      const { json } = await post({ body: `Hej nummer ${place}.`, ...wish });
      const kept = await tables.addresses.author({ site: 'bladet', id: json.id }, Date.now());
      expect(kept, `${place}`).toEqual('author' in wish ? { email, replies: place === 0 ? 'asked' : undefined } : undefined);
    }
    expect(sent().map((message) => message?.replies)).toEqual([true, undefined, undefined, undefined]);
    expect(JSON.stringify(sent())).not.toContain(email);
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

  it.each([1e300, 2 ** 53, 5e-324, -1, 1.5, Date.now()])('takes the form time %d for no evidence, and loses nothing', async (elapsedMs) => {
    expect((await post({ body: 'Hej!', form: { elapsedMs } })).statusCode).toBe(202);
    expect(sent()).toMatchObject([{ body: 'Hej!', clues: {} }]);
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
});
