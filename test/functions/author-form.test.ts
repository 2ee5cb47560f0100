import { beforeEach, describe, expect, it } from 'vitest';
import { versionOf } from '../../shared/comment/comment.ts';
import { policySchema } from '../../shared/policy/policy.ts';
import { type Act, act } from '../../shared/review/act.ts';
import { siteSchema } from '../../shared/site/site.ts';
import { createFaults } from '../flow/faults.ts';
import { createPipeline } from '../flow/pipeline.ts';
import { memoryTables } from '../memory/memory-tables.ts';
import { by } from '../review/desk.ts';

const months = 31 * 24 * 3_600_000;

const start = async (settings: object = {}) => {
  const tables = memoryTables();
  const emailOf = async (id: string) => (await tables.addresses.author({ site: 'bladet', id }, Date.now()))?.email;
  const world = createPipeline(tables, createFaults(0, 'error'));
  const own = { id: 'bladet', title: 'Bladet', threads: 'any', origins: ['https://bladet.example.se'], ...settings };
  const site = siteSchema.parse({ settings: own, policy: policySchema.parse({ mode: 'machine' }) });
  await tables.casebook.putSite(site, Date.now());
  await tables.published.putSettings(site.settings);

  const send = async (body: string, author: object = {}) => {
    const sent = await world.submit({ path: { site: 'bladet', thread: 'varvet' }, body: { body, author } });
    const { id, receipt }: { readonly id: string; readonly receipt: string } = JSON.parse(sent.body ?? '');
    const post = async (
      fields: Readonly<Record<string, string>> = {},
      headers: Readonly<Record<string, string>> = {},
      { of = id, text }: { readonly of?: string; readonly text?: string } = {},
    ) => {
      const answer = await world.author({
        method: 'POST',
        path: { site: 'bladet', id: of },
        url: `/v1/sites/bladet/comments/${of}/status.html`,
        headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
        body: text ?? new URLSearchParams({ receipt, ...fields }).toString(),
      });
      return { status: answer.statusCode, headers: answer.headers, page: answer.body ?? '' };
    };
    return { id, receipt, post };
  };
  const decide = async (id: string, wanted: Act, now = Date.now()) => {
    const before = await tables.casebook.find('bladet', id);
    if (!before) throw new Error('not filed');
    const acted = act(before, wanted, by(before, { now }));
    if (!acted.ok) throw new Error(acted.refusal.code);
    await tables.casebook.change(acted.comment, versionOf(before), { texts: acted.texts });
  };
  return { world, tables, emailOf, send, decide };
};

describe('the status page that needs no script', () => {
  let here: Awaited<ReturnType<typeof start>>;
  beforeEach(async () => {
    here = await start();
  });

  it('says what became of a comment, under a policy that runs and loads nothing, and is kept nowhere', async () => {
    const { post } = await here.send('Det står fel årtal i artikeln.');
    const first = await post();
    expect(first).toMatchObject({ status: 200, headers: { 'cache-control': 'no-store', 'content-type': 'text/html; charset=utf-8' } });
    expect(first.headers['content-security-policy']).toMatch(/^default-src 'none'; style-src 'sha256-/);
    expect(first.page).toContain('Din kommentar granskas.');
    expect(await post({ action: 'withdraw' })).toMatchObject({ status: 409, page: expect.stringContaining('under behandling') });
    await here.world.deliver();
    const { page } = await post();
    expect(page).toContain('<h1>Din kommentar är publicerad.</h1>');
    expect(page).toContain('Ta bort kommentaren');
    expect(page).not.toContain('value="appeal"');
  });

  it('says why in the words of the statement, and marks the words that it is about', async () => {
    const { id, receipt, post } = await here.send('Ring <b>rektorn</b> hemma på 070-174 06 05.', { name: '<i>Åsa' });
    await here.world.deliver();
    const { page } = await post();
    const told = await here.world.author({ path: { site: 'bladet', id }, headers: { 'sluss-receipt': receipt } });
    const { statement } = JSON.parse(told.body ?? '');
    const { restriction, ground, automation, source, redress } = statement.text;
    for (const text of [restriction, ground, automation, source, redress, statement.reasons[0].message]) expect(page).toContain(text);
    expect(page).toContain('Ring &lt;b&gt;rektorn&lt;/b&gt; hemma på <mark>070-174 06 05</mark>.');
    expect(page).not.toContain('<b>');
  });

  it('has help lines for whoever may be unwell, and speaks the site’s language', async () => {
    here = await start({ language: 'en' });
    const { post } = await here.send('Jag orkar inte leva längre, jag vill ta livet av mig.');
    await here.world.deliver();
    const { page } = await post();
    for (const said of ['<html lang="en">', 'How are you?', 'href="tel:90101"', 'Emergency: call 112']) expect(page).toContain(said);
    expect(page).not.toContain('rejected');
  });

  it('takes an appeal, with an address for the answer, and shows what came of it; then the comment is withdrawn', async () => {
    const { id, post } = await here.send('Ring rektorn hemma på 070-174 06 05.');
    await here.world.deliver();
    expect(await post({ action: 'appeal', text: 'Varför?' })).toMatchObject({
      status: 409,
      page: expect.stringContaining('inte längre något att överklaga'),
    });
    await here.decide(id, { action: 'reject', reason: 'rules', note: 'Håll dig till <ämnet>.' });
    const shown = (await post()).page;
    for (const said of ['Håll dig till &lt;ämnet&gt;.', 'Du kan överklaga till och med', 'value="appeal"']) expect(shown).toContain(said);

    const wrong = await post({ action: 'appeal', text: ' ', email: '"><script>' });
    expect(wrong.status).toBe(400);
    for (const said of [
      'Fel: Skriv varför beslutet är fel',
      'Fel: Ange en giltig e-postadress',
      'aria-describedby="text-error" aria-invalid="true"',
    ])
      expect(wrong.page).toContain(said);
    expect(wrong.page).toContain('value="&quot;&gt;&lt;script&gt;"');
    expect(await post({ action: 'appeal', text: 'å'.repeat(2001) })).toMatchObject({
      status: 400,
      page: expect.stringContaining('ååå</textarea>'),
    });
    expect(await here.emailOf(id)).toBeUndefined();

    const taken = await post({ action: 'appeal', text: 'Det är ämnet.\r\nSe rubriken.', email: 'asa@example.se' });
    expect(taken.status).toBe(200);
    for (const said of ['Din överklagan är mottagen.', 'Du överklagade den']) expect(taken.page).toContain(said);
    expect(taken.page).not.toContain('value="appeal"');
    expect(await here.emailOf(id)).toBe('asa@example.se');
    expect((await here.tables.texts.of('bladet', id)).map(({ text }) => text)).toContain('Det är ämnet.\nSe rubriken.');

    const gone = await post({ action: 'withdraw' });
    expect(gone).toMatchObject({ status: 200, page: expect.stringContaining('<h1>Du har tagit bort din kommentar.</h1>') });
    expect(gone.page).not.toContain('value="withdraw"');
    expect(await here.tables.casebook.find('bladet', id)).toMatchObject({ state: 'withdrawn' });
  });

  it('says when the time for an appeal is over', async () => {
    const { id, post } = await here.send('Ring rektorn hemma på 070-174 06 05.');
    await here.world.deliver();
    await here.decide(id, { action: 'reject', reason: 'rules' }, Date.now() - 7 * months);
    expect((await post()).page).toContain('Tiden för att överklaga gick ut');
    expect(await post({ action: 'appeal', text: 'Varför?' })).toMatchObject({
      status: 409,
      page: expect.stringContaining('De sex månaderna'),
    });
  });

  it('does not tell a wrong receipt from an unknown comment, and takes a link that ends with the receipt', async () => {
    const { id, receipt, post } = await here.send('Det står fel årtal i artikeln.');
    await here.world.deliver();
    const wrong = await post({ receipt: '1.gissning' });
    expect(wrong).toMatchObject({ status: 404, page: expect.stringContaining('Kvittot stämmer inte.') });
    expect((await post({}, {}, { of: '01K2XJ3V0000000000000000AB' })).page).toBe(wrong.page);
    expect((await post({}, {}, { of: 'inget-id' })).page).toBe(wrong.page);
    expect((await post({ receipt: '1.gissning', action: 'withdraw' })).page).toBe(wrong.page);
    expect((await post({ receipt: ` https://bladet.example/status/bladet/${id}#${receipt}\n` })).status).toBe(200);
    expect(await here.tables.casebook.find('bladet', id)).toMatchObject({ state: 'approved' });
  });

  it.each([
    ['https://bladet.example', 200],
    ['https://bladet.example.se', 200],
    [undefined, 200],
    ['https://ond.example', 403],
    ['null', 403],
  ])('takes a form from %s: %i', async (origin, status) => {
    const { id, post } = await here.send('Det står fel årtal i artikeln.');
    await here.world.deliver();
    expect((await post({ action: 'withdraw' }, origin === undefined ? {} : { origin })).status).toBe(status);
    expect(await here.tables.casebook.find('bladet', id)).toMatchObject({ state: status === 200 ? 'withdrawn' : 'approved' });
  });

  it('takes only a form, not without end, and nothing that it does not know', async () => {
    const { post, receipt } = await here.send('Det står fel årtal i artikeln.');
    await here.world.deliver();
    expect((await post({}, { 'content-type': 'application/json' }, { text: '{}' })).status).toBe(415);
    expect((await post({}, {}, { text: `receipt=${receipt}&text=${'a'.repeat(40_000)}` })).status).toBe(413);
    expect(await post({ action: 'approve' })).toMatchObject({ status: 400, page: expect.stringContaining('Fel: Det gick inte just nu') });
  });
});
