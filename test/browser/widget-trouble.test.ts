import { describe, expect, test } from 'vitest';
import { useWidget } from './widget-fixture.ts';

const { api, open, send, on } = useWidget();
const body = 'Den här texten ska inte gå förlorad.';

describe('a draft', () => {
  test('is there again after a reload, with what it answers, and gone when it is sent', async () => {
    api().put('Något att svara på.');
    const page = await open();
    await page.getByRole('button', { name: 'Svara Gunilla' }).click();
    await page.getByLabel('Kommentar *').fill(body);
    await page.reload();
    await page.getByRole('heading', { name: 'Lämna ett svar till Gunilla' }).waitFor();
    expect(await page.getByLabel('Kommentar *').inputValue()).toBe(body);
    await send(page, body);
    await on(page).becomes('approved');
    expect(api().sent('POST', /comments$/)[0]?.body.parentId).toBe([...api().comments.keys()][0]);
    await page.reload();
    await page.getByRole('heading', { name: 'Lämna ett svar', exact: true }).waitFor();
    expect(await page.getByLabel('Kommentar *').inputValue()).toBe('');
  });

  test('without a connection is kept, and goes off once when there is one', async () => {
    const page = await open();
    await page.context().setOffline(true);
    await send(page, body);
    await page.getByText('Det gick inte att nå servern. Texten är kvar, och skickas när du är uppkopplad igen.').waitFor();
    expect(await page.getByLabel('Kommentar *').inputValue()).toBe(body);
    await page.context().setOffline(false);
    await on(page).becomes('approved');
    expect(api().comments.size).toBe(1);
  });

  test('whose answer was lost is sent again by the same key, after a reload too; another text by another', async () => {
    const page = await open();
    api().fails = ({ method }) => (method === 'POST' ? { status: 0 } : undefined);
    await send(page, body);
    await page.getByText('Det gick inte att nå servern.').waitFor();
    api().fails = undefined;
    await page.reload();
    await page.locator('.widget[aria-busy=false]').waitFor();
    await page.getByRole('button', { name: 'Publicera kommentar' }).click();
    await on(page).becomes('approved');
    await send(page, 'En helt annan text.');
    await expect.poll(() => api().comments.size).toBe(2);
    // A browser may by itself send again what had no answer.
    const keys = new Set(
      api()
        .sent('POST', /comments$/)
        .map(({ body: sent, headers }) => `${sent.body} ${headers['idempotency-key']}`),
    );
    expect(keys.size).toBe(2);
    expect(new Set([...keys].map((key) => key.slice(-22))).size).toBe(2);
  });
});

describe('a comment that is not taken', () => {
  test.each([
    [{ status: 409, value: { code: 'duplicate' } }, 'Identisk kommentar upptäckt, det verkar som att du redan hade sagt detta!'],
    [{ status: 413, value: { code: 'too-large' } }, 'Fel: Kommentaren är för lång.'],
    [{ status: 429, value: {} }, 'Du publicerar kommentarer i för hög takt. Ta det lugnare. Försök igen om 2 min.'],
    [{ status: 500, value: {} }, 'Fel: Kommentaren kunde inte tas emot. Texten är kvar, försök igen om en stund.'],
    [{ status: 400, value: { errors: [{ field: 'parentId' }] } }, 'Fel: Kommentaren som du svarar på finns inte längre.'],
  ])('is told so, and kept (%#)', async (given, message) => {
    const page = await open();
    api().fails = ({ method }) => (method === 'POST' ? given : undefined);
    await send(page, body);
    await page.getByText(message).and(on(page).focused()).waitFor();
    expect(await page.getByLabel('Kommentar *').inputValue()).toBe(body);
  });

  test('is told at the fields it names', async () => {
    const page = await open();
    const errors = ['body', 'author.name', 'author.email', 'author.url'].map((field) => ({ field, message: 'x' }));
    api().fails = ({ method }) => (method === 'POST' ? { status: 400, value: { code: 'invalid', errors } } : undefined);
    await send(page, body);
    await page.getByLabel('Kommentar *').and(on(page).focused()).waitFor();
    for (const id of ['body', 'name', 'email', 'url']) {
      const field = page.locator(`#${id}[aria-invalid=true]`);
      expect(await page.locator(`#${await field.getAttribute('aria-describedby')}`).textContent()).toMatch(/^Fel: /);
    }
  });

  test('closes the form where comments were closed meanwhile', async () => {
    api().put('Sista ordet.');
    const page = await open();
    await page.getByRole('button', { name: 'Svara Gunilla' }).waitFor();
    api().fails = ({ method }) => (method === 'POST' ? { status: 403, value: { code: 'comments-closed' } } : undefined);
    await send(page, body);
    await page.locator('.closed').getByText('Kommentarer inaktiverade.').waitFor();
    expect(await page.locator('form').count()).toBe(0);
    expect(await page.getByRole('button', { name: /^Svara/ }).count()).toBe(0);
  });

  test('was too long: the room that is left is counted when little is left', async () => {
    const page = await open();
    await page.getByLabel('Kommentar *').fill('a'.repeat(17_000));
    expect(await page.locator('#body-note').count()).toBe(0);
    await page.getByLabel('Kommentar *').fill('a'.repeat(19_990));
    expect(await page.locator('#body-note').textContent()).toBe('10 tecken kvar');
    await page.getByLabel('Kommentar *').fill('a'.repeat(20_003));
    expect(await page.locator('#body-note').textContent()).toBe('3 tecken för mycket');
    await page.getByLabel('Kommentar *').fill('a');
    await page.locator('#body-note').waitFor({ state: 'detached' });
  });
});

describe('a hint before sending', () => {
  const text = 'Jag lägger ut telefonnumret.';

  test('shows what would be held, and leaves it to the writer', async () => {
    api().site.nudge = true;
    const page = await open();
    await send(page, text);
    const hint = page.locator('.nudge').and(on(page).focused());
    await hint.waitFor();
    expect(await hint.locator('mark').allTextContents()).toEqual(['telefonnumret']);
    await page.getByRole('button', { name: 'Ändra' }).click();
    await page.getByLabel('Kommentar *').and(on(page).focused()).waitFor();
    await page.getByRole('button', { name: 'Publicera kommentar' }).click();
    await page.getByRole('button', { name: 'Skicka ändå' }).click();
    await on(page).becomes('held');
    expect(api().sent('POST', /comments$/)).toHaveLength(1);
  });

  test('is passed over where all is well, or it cannot be had', async () => {
    api().site.nudge = true;
    const page = await open();
    await send(page, 'Inget att anmärka på.');
    await on(page).becomes('approved');
    api().fails = ({ path }) => (path === '/nudge' ? { status: 404, value: { code: 'nudge-off' } } : undefined);
    await send(page, text);
    await on(page).becomes('held');
    expect(api().sent('POST', /nudge$/)).toHaveLength(2);
  });

  test('is not waited for longer than two seconds', async () => {
    api().site.nudge = true;
    const page = await open();
    await page.route('**/nudge', () => undefined);
    await send(page, text);
    await on(page).becomes('held');
    expect(await page.locator('.nudge').count()).toBe(0);
  });
});
