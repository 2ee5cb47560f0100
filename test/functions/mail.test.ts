import { beforeEach, describe, expect, it } from 'vitest';
import { deriveKey } from '../../shared/keyed-hash.ts';
import { mailToken } from '../../shared/notices/mail-token.ts';
import { siteSchema } from '../../shared/site/site.ts';
import { createFaults } from '../flow/faults.ts';
import { createPipeline } from '../flow/pipeline.ts';
import { nextId } from '../memory/comments.ts';
import { memoryTables } from '../memory/memory-tables.ts';

const tokenOf = (id: string, purpose: 'confirm' | 'unsubscribe', site = 'bladet') =>
  mailToken({ id: '1', key: deriveKey('x'.repeat(40), 'mail', site) }, id, purpose);

describe('mail', () => {
  let tables: ReturnType<typeof memoryTables>;
  let world: ReturnType<typeof createPipeline>;
  let key: { readonly site: string; readonly id: string };
  beforeEach(async () => {
    tables = memoryTables();
    world = createPipeline(tables, createFaults(0, 'error'));
    for (const id of ['bladet', 'grannbladet'])
      await tables.published.putSettings(siteSchema.parse({ settings: { id, title: id, origins: ['https://bladet.example'] } }).settings);
    key = { site: 'bladet', id: nextId() };
    await tables.contacts.keep({ ...key, email: 'asa@example.se', replies: true, at: Date.now() });
  });
  const ask = async (path: string, body: unknown, headers: Readonly<Record<string, string>> = {}, site = 'bladet') => {
    const token = /^unsubscribe\/(.*)$/.exec(path)?.[1];
    const places = { site, ...(token === undefined ? {} : { token }) };
    const {
      statusCode,
      body: text = '',
      headers: given,
    } = await world.mail({ path: places, url: `/v1/sites/${site}/mail/${path}`, body, headers });
    return { status: statusCode, json: JSON.parse(text), headers: given };
  };
  const wish = async () => (await tables.addresses.author(key, Date.now()))?.replies;

  it('confirms by the token of the mail that asked, as often as it is sent', async () => {
    for (const _ of [1, 2]) {
      const { status, json, headers } = await ask('confirm', { token: tokenOf(key.id, 'confirm') });
      expect([status, json, headers['cache-control'], await wish()]).toEqual([200, { replies: 'confirmed' }, 'no-store', 'confirmed']);
    }
  });

  it('ends it with one click, for good, whatever is sent along', async () => {
    await ask('confirm', { token: tokenOf(key.id, 'confirm') });
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    const path = `unsubscribe/${tokenOf(key.id, 'unsubscribe')}`;
    expect(await ask(path, 'List-Unsubscribe=One-Click', form)).toMatchObject({ status: 200, json: { replies: 'ended' } });
    expect(await wish()).toBeUndefined();
    expect((await ask(path, undefined)).status).toBe(200);
    expect(await ask('confirm', { token: tokenOf(key.id, 'confirm') })).toMatchObject({ status: 404, json: { code: 'unknown-link' } });
    expect(await wish()).toBeUndefined();
  });

  it('takes no token of another purpose, comment or site, none that is cut, and none where there is no address', async () => {
    const [confirm, end] = [tokenOf(key.id, 'confirm'), tokenOf(key.id, 'unsubscribe')];
    for (const token of [
      end,
      tokenOf(key.id, 'confirm', 'grannbladet'),
      `${nextId()}${confirm.slice(26)}`,
      confirm.slice(0, -1),
      '',
      '.',
      key.id,
    ])
      expect((await ask('confirm', { token })).status, token).toBe(404);
    expect((await ask('confirm', { token: confirm }, {}, 'grannbladet')).status).toBe(404);
    expect((await ask('confirm', { token: tokenOf(nextId(), 'confirm') })).status).toBe(404);
    await ask('confirm', { token: confirm });
    for (const token of [confirm, tokenOf(key.id, 'unsubscribe', 'grannbladet'), end.slice(0, -1)])
      expect((await ask(`unsubscribe/${token}`, undefined)).status, token).toBe(404);
    expect(await wish()).toBe('confirmed');
  });

  it('says what is wrong with a request', async () => {
    expect(await ask('confirm', {})).toMatchObject({ status: 400, json: { errors: [{ field: 'token', message: 'must be a text' }] } });
    expect((await ask('confirm', { token: 'a'.repeat(501) })).status).toBe(400);
    expect((await ask('confirm', { token: 'a'.repeat(5000) })).status).toBe(413);
    expect((await ask('confirm', 'token=a', { 'content-type': 'text/plain' })).status).toBe(415);
  });
});
