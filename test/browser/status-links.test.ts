import { describe, expect, test } from 'vitest';
import { situations } from '../status/comments.ts';
import { useStatus } from './status-fixture.ts';

const { server, open, flaws, overflow } = useStatus();
const phone = { viewport: { width: 320, height: 640 } };

describe('a link', () => {
  test('loses its receipt to the tab, and a reload, and the copy that it offers, still have it', async () => {
    const { link, path, receipt } = await situations.approved[2](server());
    const page = await open(link, { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.getByRole('heading', { name: 'Din kommentar är publicerad.' }).waitFor();
    expect(page.url()).toBe(`${server().url}${path}`);
    await page.reload();
    await page.getByRole('heading', { name: 'Din kommentar är publicerad.' }).waitFor();
    await page.getByRole('button', { name: 'Kopiera länken' }).click();
    await page.getByText('Länken är kopierad.').waitFor();
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(`${server().url}${link}`);
    expect(await page.evaluate('JSON.stringify({ ...localStorage }) + document.cookie')).not.toContain(receipt);
  });

  test('keeps its receipt where the tab keeps nothing', async () => {
    const { link } = await situations.approved[2](server());
    const page = await open('/status');
    await page.addInitScript({ content: "Object.defineProperty(window, 'sessionStorage', { get: () => { throw new Error('no'); } })" });
    await page.goto(`${server().url}${link}`);
    await page.getByRole('heading', { name: 'Din kommentar är publicerad.' }).waitFor();
    expect(page.url()).toBe(`${server().url}${link}`);
  });

  test('without its receipt, or with another’s, is asked for anew', async () => {
    const { link, path, receipt } = await situations.approved[2](server());
    const other = await situations.held[2](server());
    const page = await open(path, phone);
    await page.getByRole('heading', { name: 'Här behövs ditt kvitto.' }).waitFor();
    expect([await flaws(page), await overflow(page)]).toEqual([[], 0]);
    await page.getByLabel('Länk eller kvitto').fill('åäö');
    await page.getByRole('button', { name: 'Visa' }).click();
    await page.getByText('Fel: Det här är varken ett kvitto eller en länk').waitFor();
    await page.getByLabel('Länk eller kvitto').fill(other.receipt);
    await page.getByRole('button', { name: 'Visa' }).click();
    await page.getByRole('heading', { name: 'Kvittot stämmer inte.' }).waitFor();
    expect([await flaws(page), await overflow(page)]).toEqual([[], 0]);
    await page.getByLabel('Länk eller kvitto').fill(` ${receipt}\n`);
    await page.getByRole('button', { name: 'Visa' }).click();
    await page.getByRole('heading', { name: 'Din kommentar är publicerad.' }).waitFor();
    const wrong = await open(`${path}#${receipt.slice(0, -3)}`);
    await wrong.getByRole('heading', { name: 'Kvittot stämmer inte.' }).waitFor();
    await wrong.getByLabel('Länk eller kvitto').fill(`${server().url}${link}`);
    await wrong.getByRole('button', { name: 'Visa' }).click();
    await wrong.getByRole('heading', { name: 'Din kommentar är publicerad.' }).waitFor();
  });

  test('that was cut takes the whole one, of this origin only', async () => {
    const { link } = await situations.held[2](server());
    const page = await open('/status/bladet', { locale: 'en-GB' });
    await page.getByRole('heading', { name: 'The link is not complete.' }).waitFor();
    for (const bad of ['1.abcdefghijkl', `https://example.com${link}`, `javascript:alert(1)//${link}`]) {
      await page.getByLabel('Link or receipt').fill(bad);
      await page.getByRole('button', { name: 'Show' }).click();
      await page.getByText('Error: This is neither a receipt nor a link').waitFor();
      expect(new URL(page.url()).pathname).toBe('/status/bladet');
      await page.reload();
    }
    await page.getByLabel('Link or receipt').fill(`${server().url}${link}`);
    await page.getByRole('button', { name: 'Show' }).click();
    await page.getByRole('heading', { name: 'Your comment is awaiting moderation.' }).waitFor();
  });

  test('says when the server cannot be reached, and tries again', async () => {
    const { link } = await situations.approved[2](server());
    server().state.fails = () => ({ status: 0 });
    const page = await open(link);
    await page.getByRole('heading', { name: 'Det gick inte att nå servern.' }).waitFor();
    expect(await flaws(page)).toEqual([]);
    server().state.fails = undefined;
    await page.getByRole('button', { name: 'Försök igen' }).click();
    await page.getByRole('heading', { name: 'Din kommentar är publicerad.' }).waitFor();
  });

  test('without script is a form that leads to the page of the API, where the comment is withdrawn', async () => {
    const { id, link, receipt } = await situations.approved[2](server());
    const page = await open(link, { ...phone, javaScriptEnabled: false });
    expect(await page.getByRole('heading', { name: 'Din kommentar' }).count()).toBe(1);
    await page.getByLabel('Kvitto').fill(receipt);
    await page.getByRole('button', { name: 'Visa' }).click();
    await page.getByRole('heading', { name: 'Din kommentar är publicerad.' }).waitFor();
    expect(new URL(page.url()).pathname).toBe(`/v1/sites/bladet/comments/${id}/status.html`);
    await page.getByText('Ta bort kommentaren').click();
    await page.getByRole('button', { name: 'Ta bort' }).click();
    await page.getByRole('heading', { name: 'Du har tagit bort din kommentar.' }).waitFor();
    expect(await server().stored(id)).toMatchObject({ state: 'withdrawn' });
  });
});

describe('a reporter', () => {
  test.each([
    ['Vi har mottagit din anmälan.', undefined],
    ['Kommentaren står kvar.', 'approve'],
    ['Kommentaren visas inte längre, eller inte hela.', 'remove'],
  ] as const)('reads: %s', async (said, action) => {
    const { id } = await situations.approved[2](server());
    const { reference, link } = await server().report(id, { grade: 'illegal', text: 'Detta är hets.', goodFaith: true });
    if (action) await server().decide(id, { action, ...(action === 'remove' ? { reason: 'hate' } : {}) });
    const page = await open(link, phone);
    await page.getByRole('heading', { name: said }).waitFor();
    await page.getByText(reference).waitFor();
    await page.getByText('olagligt innehåll').waitFor();
    expect(await page.getByText('av en människa').count()).toBe(action ? 1 : 0);
    expect([await flaws(page), await overflow(page)]).toEqual([[], 0]);
    await page.getByRole('button', { name: 'In English' }).click();
    await page.getByText('illegal content').waitFor();
    await page.getByText('write to the publication').waitFor();
  });

  test('reads when the comment is gone before anybody decided, and needs the receipt', async () => {
    const { id } = await situations.approved[2](server());
    const { link } = await server().report(id, { grade: 'annoying' });
    await server().erase(id);
    const page = await open(link);
    await page.getByRole('heading', { name: 'Kommentaren finns inte kvar.' }).waitFor();
    const wrong = await open(`${link}x`);
    await wrong.getByText('Det finns ingen anmälan som det hör till').waitFor();
  });
});

describe('mails about replies', () => {
  test.each([
    ['confirm', 'Ja, mejla mig', 'Klart: du får ett mejl när någon svarar.', '/mail/confirm', '{"token":"t0ken_x-1"}'],
    ['unsubscribe', 'Ja, inga fler mejl', 'Klart: du får inga fler mejl om svar.', '/mail/unsubscribe/t0ken_x-1', ''],
  ] as const)('%s with the press of a button, and not before', async (action, button, done, path, body) => {
    const page = await open(`/status/mail#${action}/bladet/t0ken_x-1`, phone);
    expect([await flaws(page), await overflow(page)]).toEqual([[], 0]);
    expect([server().sent, page.url()]).toEqual([[], `${server().url}/status/mail`]);
    server().state.fails = () => ({ status: 0 });
    await page.getByRole('button', { name: button }).click();
    await page.getByRole('alert').waitFor();
    server().state.fails = undefined;
    await page.getByRole('button', { name: button }).click();
    await page.getByRole('heading', { name: done }).waitFor();
    expect(server().sent).toMatchObject([{ path, body }]);
  });

  test('are told when a link is not whole, or no longer works', async () => {
    const cut = await open('/status/mail');
    await cut.getByRole('heading', { name: 'Länken fungerar inte.' }).waitFor();
    server().state.fails = () => ({ status: 404, value: { code: 'unknown-token' } });
    const old = await open('/status/mail#confirm/bladet/t0ken_x-1');
    await old.getByRole('button', { name: 'Ja, mejla mig' }).click();
    await old.getByRole('heading', { name: 'Länken fungerar inte.' }).waitFor();
  });
});
