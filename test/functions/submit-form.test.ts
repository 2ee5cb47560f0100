import { beforeEach, describe, expect, it } from 'vitest';
import { path, startSubmit } from './submit-world.ts';

let { tables, world, sent } = await startSubmit();

describe('a form without a script', () => {
  beforeEach(async () => {
    ({ tables, world, sent } = await startSubmit());
  });
  const post = async (fields: Readonly<Record<string, string>> | string, headers: object = {}, thread = path.thread) => {
    const answer = await world.submit({
      path: { ...path, thread },
      url: `/v1/sites/bladet/threads/${thread}/comments.html`,
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
      body: typeof fields === 'string' ? fields : new URLSearchParams(fields).toString(),
    });
    return { status: answer.statusCode, headers: answer.headers, body: answer.body ?? '' };
  };

  it('submits what the script would, and gives the receipt and the way to the status', async () => {
    const typed = { body: 'Rad ett.\r\nRad två.', name: 'Torgny', email: 'torgny@example.se', url: '', parentId: '', honeypot: '' };
    const { status, body, headers } = await post(typed);
    expect(status).toBe(202);
    expect(headers).toMatchObject({ 'cache-control': 'no-store', 'content-type': 'text/html; charset=utf-8' });
    const [message] = sent();
    expect(message).toMatchObject({ body: 'Rad ett.\nRad två.', author: { name: 'Torgny' }, clues: {} });
    expect(body).toContain(`action="../../comments/${message?.id}/status.html"`);
    expect(body).toContain(`href="/status/bladet/${message?.id}"`);
    const [, receipt = ''] = /name="receipt" readonly value="([^"]+)"/.exec(body) ?? [];
    await world.deliver();
    const status2 = await world.author({ path: { site: 'bladet', id: message?.id ?? '' }, headers: { 'sluss-receipt': receipt } });
    expect(JSON.parse(status2.body ?? '')).toMatchObject({ status: 'approved' });
  });

  it('asks for mails of replies where the box is ticked, and keeps the tick with what else was typed', async () => {
    await post({ body: 'Svara mig.', email: 'torgny@example.se', replies: 'yes' });
    await post({ body: 'Svara mig inte.', email: 'torgny@example.se' });
    expect(sent().map((message) => message?.replies)).toEqual([true, undefined]);
    const again = async (fields: object) => (await post({ body: ' ', ...fields })).body.match(/<input type="checkbox"[^>]*>/)?.[0];
    expect(await again({ replies: 'yes' })).toContain(' checked>');
    expect(await again({})).not.toContain('checked>');
  });

  it('answers a comment, and has the trap in it', async () => {
    await post({ body: 'Först.' });
    const id = sent()[0]?.id ?? '';
    await world.deliver();
    await post({ body: 'Svar på det.', parentId: id, honeypot: 'https://example.com' });
    expect(sent()).toMatchObject([{ parentId: id, clues: { honeypot: true } }]);
  });

  it('says what is wrong, names no more than that, and loses nothing that was typed', async () => {
    const typed = { body: ' ', name: `"><script>alert('1')</script>`, email: 'ingen', url: 'javascript:alert(1)' };
    const { status, body } = await post(typed);
    expect(status).toBe(400);
    for (const said of ['Skriv din kommentartext', 'giltig e-postadress', 'webbadress som börjar']) expect(body).toContain(said);
    expect(body).not.toContain('<script');
    expect(body).toContain('value="&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;"');
    expect(sent()).toEqual([]);
    const lost = await post({ body: 'Svar.', parentId: '01K2XJ3V0000000000000000AB' });
    expect(lost).toMatchObject({ status: 400, body: expect.stringContaining('finns inte längre') });
    expect(lost.body).not.toContain('name="parentId"');
    expect(lost.body).toContain('Svar.</textarea>');
  });

  it('says that it was sent before, too often, or where nothing can be', async () => {
    await tables.published.openThread({ site: 'bladet', id: 'stangd', open: false });
    expect(await post({ body: 'a' }, {}, 'stangd')).toMatchObject({ status: 403, body: expect.not.stringContaining('<form') });
    expect(await post({ body: 'a' }, {}, 'ny')).toMatchObject({ status: 404, body: expect.stringContaining('Sidan finns inte') });
    await post({ body: 'En gång.' });
    expect(await post({ body: 'En gång.' })).toMatchObject({ status: 409, body: expect.stringContaining('Identisk kommentar upptäckt') });
    for (const body of ['två', 'tre', 'fyra', 'fem']) expect((await post({ body })).status).toBe(202);
    const late = await post({ body: 'sex' });
    expect(late).toMatchObject({ status: 429, body: expect.stringContaining('sex</textarea>') });
    expect(Number(late.headers['retry-after'])).toBeGreaterThan(0);
  });

  it.each([
    ['https://bladet.example', 202],
    [undefined, 202],
    ['https://ond.example', 403],
    ['null', 403],
  ])('takes a form from %s: %i', async (origin, status) => {
    expect((await post({ body: 'Hej!' }, origin === undefined ? {} : { origin })).status).toBe(status);
    expect(sent()).toHaveLength(status === 202 ? 1 : 0);
  });

  it('takes only a form, and not one without end', async () => {
    expect((await post('{"body":"Hej"}', { 'content-type': 'application/json' })).status).toBe(415);
    expect((await post({ body: 'å'.repeat(100_000) })).status).toBe(413);
    expect((await post('statusCode=200&headers=x')).status).toBe(400);
    expect(sent()).toEqual([]);
  });
});
