import { describe, expect, test } from 'vitest';
import { useWidget } from './widget-fixture.ts';

const { api, sites, open, send, on, flaws } = useWidget();

describe('a comment', () => {
  test('is shown to its author at once, and to all when it is approved', async () => {
    api().waits = 4;
    const page = await open();
    await page.getByRole('heading', { name: 'Inga kommentarer' }).waitFor();
    await send(page, 'Första raden\n\n> ett citat\nhttps://example.com/x är länken.');
    await on(page).becomes('pending');
    const mine = on(page).commentOf('Åsa');
    expect(await mine.locator('blockquote').textContent()).toBe('ett citat');
    expect(await mine.locator('.body a').getAttribute('rel')).toBe('ugc nofollow noopener');
    expect(await page.getByRole('button', { name: /^Svara/ }).count()).toBe(0);
    await on(page).becomes('approved');
    await page.getByRole('heading', { name: '1 kommentar', exact: true }).waitFor();
    await page.getByRole('button', { name: 'Svara Åsa' }).waitFor();
    expect(await page.locator('[role=status]').textContent()).toContain('Din kommentar är publicerad.');
    const [posted] = api().sent('POST', /comments$/);
    expect(posted?.body).toMatchObject({
      thread: { url: `${sites().hostUrl}/`, title: 'Artikeln' },
      form: { honeypot: '', elapsedMs: expect.any(Number) },
    });
    expect(String(posted?.headers['sluss-author'])).toMatch(/^[\w-]{43}$/);
    expect(await page.evaluate('document.cookie')).toBe('');
  });

  test('is a reply to a reply to a reply, under what it answers', async () => {
    const first = api().put('Nivå ett', { author: { name: 'Ett' } });
    api().put('Nivå två', { author: { name: 'Två' }, parentId: first.id });
    const page = await open();
    for (const [to, name] of [
      ['Två', 'Tre'],
      ['Tre', 'Fyra'],
    ] as const) {
      await page.getByRole('button', { name: `Svara ${to}` }).click();
      await page.getByRole('heading', { name: `Lämna ett svar till ${to}` }).waitFor();
      await send(page, `Svar från ${name}`, name);
      await page.getByRole('button', { name: `Svara ${name}` }).waitFor();
    }
    expect(await page.locator('.node .node .node .node .name').allTextContents()).toEqual(['Fyra']);
    await page.getByRole('heading', { name: 'Lämna ett svar', exact: true }).waitFor();
  });

  test('that is held or refused says why, in its place, and where its status is', async () => {
    const page = await open();
    await send(page, 'Här är telefonnumret till honom.');
    await on(page).becomes('held');
    expect(await page.locator('.own .body mark').allTextContents()).toEqual(['telefonnumret']);
    expect(await page.locator('.outcome .reasons').textContent()).toBe('Här står ”telefonnumret”.');
    const [held] = api().comments.values();
    const statusUrl = `${sites().apiUrl}/status/bladet/${held?.id}#${held?.receipt}`;
    expect(await page.locator('.outcome').getByRole('link', { name: 'Följ din kommentar' }).getAttribute('href')).toBe(statusUrl);
    await send(page, 'Något spammigt.');
    await on(page).becomes('rejected');
    await page.getByRole('link', { name: 'Läs beslutet eller överklaga' }).waitFor();
    expect(await flaws(page)).toEqual([]);
    await page.reload();
    await on(page).becomes('held');
    expect(await page.locator('.outcome').count()).toBe(1);
    expect(await page.locator('.mine li').count()).toBe(2);
    expect(await page.locator('.mine li').first().locator('a').last().getAttribute('href')).toBe(statusUrl);
  });

  test('by somebody who may be unwell is met with kind words and help, and no refusal', async () => {
    const page = await open();
    await send(page, 'Jag orkar inte mer.');
    const outcome = on(page).outcome();
    await outcome.getByRole('heading', { name: 'Hur har du det?' }).waitFor();
    await outcome.getByText('Ring Självmordslinjen på 90101.').waitFor();
    expect(await page.locator('.widget').textContent()).not.toContain('publiceras inte');
    expect(await flaws(page)).toEqual([]);
  });

  test('is edited while it may be, and withdrawn after a question', async () => {
    const page = await open();
    await send(page, 'Med ett stavfle.');
    await on(page).becomes('approved');
    await page.getByRole('button', { name: 'Redigera' }).click();
    const dialog = page.getByRole('dialog', { name: 'Redigera din kommentar' });
    await dialog.getByLabel('Kommentar').fill('Utan stavfel.');
    api().fails = ({ method }) => (method === 'PATCH' ? { status: 409, value: { code: 'edit-closed' } } : undefined);
    await dialog.getByRole('button', { name: 'Spara' }).click();
    await dialog.getByText('Fel: Tiden för att ändra kommentaren är slut.').waitFor();
    api().fails = undefined;
    await dialog.getByRole('button', { name: 'Spara' }).click();
    await dialog.waitFor({ state: 'detached' });
    await on(page).commentOf('Åsa').getByText('Utan stavfel.').waitFor();
    await on(page).commentOf('Åsa').getByText('ändrad').waitFor();

    await page.getByRole('button', { name: 'Ta bort' }).click();
    await page.keyboard.press('Escape');
    expect([...api().comments.values()].map(({ status }) => status)).toEqual(['approved']);
    await page.getByRole('button', { name: 'Ta bort' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Ta bort' }).click();
    await on(page).becomes('withdrawn');
    await page.getByRole('heading', { name: 'Inga kommentarer' }).waitFor();
    expect(await page.getByText('Utan stavfel.').count()).toBe(0);
  });

  test('may be edited no longer than the site lets it', async () => {
    api().editMinutes = 0;
    const page = await open();
    await send(page, 'Så här blev det.');
    await on(page).becomes('approved');
    expect(await page.getByRole('button', { name: 'Redigera' }).count()).toBe(0);
  });

  test('whose edit is held stays up as it was, and says so', async () => {
    const page = await open();
    await send(page, 'Utan nummer.');
    await on(page).becomes('approved');
    await page.getByRole('button', { name: 'Redigera' }).click();
    await page.getByRole('dialog').getByLabel('Kommentar').fill('Med telefonnumret.');
    await page.getByRole('dialog').getByRole('button', { name: 'Spara' }).click();
    await page.getByRole('heading', { name: 'Din ändring inväntar granskning.' }).waitFor();
    await page.getByRole('button', { name: 'Svara Åsa' }).waitFor();
  });
});

describe('what ties comments together', () => {
  test('is left out when the writer says so, and told to no other site', async () => {
    const page = await open();
    await page.getByLabel('Skriv utan koppling').check();
    await send(page, 'Utan koppling.');
    await on(page).becomes('approved');
    expect(api().sent('POST', /comments$/)[0]?.headers['sluss-author']).toBeUndefined();
    expect(await page.evaluate('Object.keys(localStorage).filter((key) => key.endsWith("secret"))')).toEqual([]);
    await page.reload();
    await page.getByRole('checkbox', { name: 'Skriv utan koppling', checked: true }).uncheck();
    await send(page, 'Med koppling.');
    await send(page, 'Med koppling igen.');
    await expect.poll(() => api().sent('POST', /comments$/).length).toBe(3);
    const secrets = api()
      .sent('POST', /comments$/)
      .map(({ headers }) => headers['sluss-author']);
    expect(secrets[1]).toBe(secrets[2]);
  });

  test('and the receipts are forgotten when asked', async () => {
    const page = await open();
    await send(page, 'En gång.');
    await on(page).becomes('approved');
    await page.locator('.mine summary').click();
    await page.getByRole('button', { name: 'Glöm mina kommentarer' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Glöm' }).click();
    await page.locator('.mine').waitFor({ state: 'detached' });
    await page.getByRole('heading', { name: '1 kommentar', exact: true }).and(on(page).focused()).waitFor();
    expect(await page.evaluate('Object.keys(localStorage)')).toEqual([]);
    await page.getByRole('button', { name: 'Anmäl kommentaren av Åsa' }).waitFor();
  });

  test('a writer with an address may be told of replies, and the address is kept nowhere in the browser', async () => {
    const page = await open();
    expect(await page.getByLabel('Mejla mig när någon svarar').count()).toBe(0);
    await page.getByLabel('E-postadress').fill('asa@example.com');
    await page.getByLabel('Mejla mig när någon svarar').check();
    await send(page, 'Svara mig gärna.');
    await on(page).becomes('approved');
    expect(api().sent('POST', /comments$/)[0]?.body).toMatchObject({ author: { email: 'asa@example.com' }, notify: { replies: true } });
    expect(await page.evaluate('JSON.stringify(localStorage)')).not.toContain('asa@example.com');
  });
});
