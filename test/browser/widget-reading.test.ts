import { describe, expect, test } from 'vitest';
import { useWidget } from './widget-fixture.ts';

const { api, sites, open, on } = useWidget();

describe('a thread', () => {
  test('is shown by name, badge, mark and warning, with links to the web only, and all of it as text', async () => {
    const hostile = '<img src=x onerror="window.hacked=1"> javascript:hacked=1';
    api().put(hostile, { author: { name: hostile, url: 'javascript:hacked=1' } });
    api().put('Jag är författaren.', { author: { name: 'Ellen', url: 'https://example.com/', badge: 'author', mark: 'k3f9qa' } });
    api().put('Jag är en annan.', { author: { name: 'Ellen', alike: true }, editedAt: '2026-02-03T04:05:06.000Z' });
    const page = await open();
    expect(await page.locator('.badge').allTextContents()).toEqual(['(inläggsförfattare)']);
    await page.getByRole('img', { name: 'Skribentmärke k3f9qa: samma märke, samma skribent' }).waitFor();
    await page.getByText('Kanske inte samma person som brukar skriva under det här namnet.').waitFor();
    await page.getByText('ändrad').waitFor();
    expect(await page.locator('.name a').evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual([
      'https://example.com/',
    ]);
    api().put('Jag säger inte vem jag är.', { author: {} });
    await page.reload();
    await page.getByRole('button', { name: 'Svara Anonym' }).waitFor();
    expect(await page.evaluate('"hacked" in window')).toBe(false);
    expect(await page.locator('sluss-comments :is(.body, .name) :is(img, script, a[href^=javascript])').count()).toBe(0);
  });

  test('that is closed says so, and can still be read and reported', async () => {
    api().put('Sista ordet.');
    api().open = false;
    const page = await open();
    expect(await page.locator('.closed').textContent()).toBe('Kommentarer inaktiverade.');
    expect(await page.locator('form').count()).toBe(0);
    expect(await page.getByRole('button', { name: /^Svara/ }).count()).toBe(0);
    await page.getByRole('button', { name: 'Anmäl kommentaren av Gunilla' }).waitFor();
  });

  test('that is long comes page by page, and the other way round', async () => {
    for (let place = 1; place <= 7; place += 1) api().put(`Nummer ${place}`);
    api().pageSize = 3;
    const page = await open();
    const bodies = () => page.locator('.body').allTextContents();
    expect(await page.getByRole('heading', { name: '7 kommentarer' }).count()).toBe(1);
    const newer = page.getByRole('button', { name: 'Nyare kommentarer' });
    await newer.click();
    await expect.poll(async () => (await bodies()).length).toBe(6);
    expect(await on(page).focused().locator('.body').textContent()).toBe('Nummer 4');
    await newer.click();
    await newer.waitFor({ state: 'detached' });
    expect((await bodies()).length).toBe(7);
    await page.getByLabel('Ordning').selectOption('newest');
    await expect.poll(async () => (await bodies()).join()).toBe('Nummer 7,Nummer 6,Nummer 5');
    await page.getByRole('button', { name: 'Äldre kommentarer' }).click();
    await expect.poll(async () => (await bodies()).at(-1)).toBe('Nummer 2');
  });

  test('begins where the address says, and is whole when asked for', async () => {
    const all = Array.from({ length: 9 }, (_, place) => api().put(`Nummer ${place}`));
    const reply = api().put('Svaret', { parentId: all[0]?.id ?? '' });
    api().pageSize = 3;
    const page = await open({}, {}, `#kommentar-${reply.id}`);
    await page.locator(`#kommentar-${reply.id}`).and(on(page).focused()).waitFor();
    await page.getByRole('link', { name: 'Svar på en kommentar som inte visas här' }).waitFor();
    await page.getByRole('button', { name: 'Visa hela tråden' }).click();
    await page.locator(`#kommentar-${all[0]?.id}`).waitFor();
    await page.locator(`#kommentar-${all[2]?.id} .permalink`).click();
    await page.locator(`#kommentar-${all[2]?.id}`).and(on(page).focused()).waitFor();
    expect(page.url()).toContain(`#kommentar-${all[2]?.id}`);
  });

  test('however deep, is shown whole and no wider', async () => {
    let parentId: string | null = null;
    for (let depth = 1; depth <= 40; depth += 1)
      parentId = api().put(`Nivå ${depth}`, { parentId, author: { name: `Skribent ${depth}` } }).id;
    const page = await open();
    expect(await page.locator('.body').allTextContents()).toEqual(Array.from({ length: 40 }, (_, place) => `Nivå ${place + 1}`));
    expect((await page.locator('.comment').last().boundingBox())?.width).toBeGreaterThan(600);
    await page.getByRole('link', { name: 'Svar till Skribent 39' }).waitFor();
  });

  test('that cannot be fetched says so, and tries again when asked', async () => {
    api().put('Den finns.');
    api().fails = ({ method }) => (method === 'GET' ? { status: 500 } : undefined);
    const page = await open();
    await page.getByRole('alert').getByText('Kommentarerna kunde inte hämtas.').waitFor();
    api().fails = undefined;
    await page.getByRole('button', { name: 'Försök igen' }).click();
    await page.getByText('Den finns.').waitFor();
  });
});

test('the thread is another when the page says so', async () => {
  api().put('I den första.');
  const page = await open();
  await page.getByText('I den första.').waitFor();
  await page.evaluate("document.querySelector('sluss-comments').setAttribute('thread', 'en-annan')");
  await page.getByRole('heading', { name: 'Inga kommentarer' }).waitFor();
  expect(await page.locator('.widget').count()).toBe(1);
});

test('counts stand where they are asked for, all asked for at once, and what is unknown stays', async () => {
  api().put('En.');
  const count = (thread: string) => `<p><a href="#x"><sluss-count site="bladet" thread="${thread}">Kommentera</sluss-count></a></p>`;
  const page = await open({ before: `${count('artikeln')}${count('tom')}${count('okänd')}` });
  await expect.poll(() => page.locator('sluss-count').allTextContents()).toEqual(['1 kommentar', 'Inga kommentarer', 'Kommentera']);
  expect(
    api()
      .sent('GET', /counts$/)
      .map(({ query }) => query.get('threads')),
  ).toEqual(['artikeln,tom,okänd']);
});

describe('a report', () => {
  test('of illegal content has what the law asks for, and gets a receipt', async () => {
    const comment = api().put('Något otillåtet.');
    const page = await open();
    await page.getByRole('button', { name: 'Anmäl kommentaren av Gunilla' }).click();
    const dialog = page.getByRole('dialog', { name: 'Anmäl kommentaren' });
    const send = dialog.getByRole('button', { name: 'Anmäl', exact: true });
    await send.click();
    await dialog.getByText('Fel: Fyll i de obligatoriska fälten.').waitFor();
    await dialog.getByLabel('Olagligt innehåll').check();
    await send.click();
    await dialog.getByText('Fel: Skriv varför innehållet är olagligt').waitFor();
    await dialog.getByLabel('Varför är innehållet olagligt? *').fill('Det är förtal.');
    await send.click();
    await dialog.getByText('Fel: Intyga att uppgifterna stämmer.').waitFor();
    await dialog.getByLabel('Jag intygar i god tro').check();
    await dialog.getByLabel('E-postadress').fill('anna@example.com');
    await send.click();
    await page.getByRole('heading', { name: 'Vi har mottagit din anmälan om olagligt innehåll.' }).and(on(page).focused()).waitFor();
    await page.getByText(`Referens: ${comment.id}.3`).waitFor();
    expect(await page.getByRole('link', { name: 'Följ din anmälan' }).getAttribute('href')).toBe(
      `${sites().apiUrl}/status/report/bladet/${comment.id}.3#kvitto`,
    );
    expect(
      api()
        .sent('POST', /reports$/)
        .map(({ body }) => body),
    ).toEqual([{ grade: 'illegal', text: 'Det är förtal.', email: 'anna@example.com', goodFaith: true }]);
    await page.getByRole('dialog').getByRole('button', { name: 'Stäng' }).click();
    await page.getByRole('button', { name: 'Anmäl kommentaren av Gunilla' }).and(on(page).focused()).waitFor();
  });

  test('by a name that is too long is told how long it may be', async () => {
    api().put('Något otillåtet.');
    api().fails = ({ path }) =>
      path.endsWith('/reports') ? { status: 400, value: { code: 'invalid', errors: [{ field: 'name' }] } } : undefined;
    const page = await open();
    await page.getByRole('button', { name: 'Anmäl kommentaren av Gunilla' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Olagligt innehåll').check();
    await dialog.getByLabel('Varför är innehållet olagligt? *').fill('Det är förtal.');
    await dialog.getByLabel('Namn', { exact: true }).fill('a'.repeat(201));
    await dialog.getByLabel('Jag intygar i god tro').check();
    await dialog.getByRole('button', { name: 'Anmäl', exact: true }).click();
    await dialog.getByText('Fel: Namnet får vara högst 200 tecken.').waitFor();
  });

  test('of another kind is a grade and a word at most; too many are told so', async () => {
    api().put('Något tröttsamt.');
    api().fails = ({ path }) => (path.endsWith('/reports') ? { status: 429 } : undefined);
    const page = await open();
    await page.getByRole('button', { name: 'Anmäl kommentaren av Gunilla' }).click();
    await page.getByLabel('Den stör samtalet').check();
    await page.getByRole('dialog').getByRole('button', { name: 'Anmäl', exact: true }).click();
    await page.getByText('Du har anmält mycket på kort tid. Försök igen om 2 min.').waitFor();
    expect(
      api()
        .sent('POST', /reports$/)
        .map(({ body }) => body),
    ).toEqual([{ grade: 'annoying' }]);
  });
});
