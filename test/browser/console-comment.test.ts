import { describe, expect, test } from 'vitest';
import { useConsole } from './console-fixture.ts';

const { server, open, stateOf } = useConsole();

describe('a comment', () => {
  test('is text whatever it says, with its reasons on its marks and in words', async () => {
    const body = 'Ring <img src=x onerror="window.hacked=1"> 070-1740605 nu';
    const start = body.indexOf('070');
    const reasons = [
      {
        code: 'signal' as const,
        category: 'personal-data' as const,
        message: 'Här står ett telefonnummer.',
        spans: [{ start, end: start + 11 }],
      },
    ];
    server().desk.put(3, 5, { body, reasons, author: { name: '<b>N</b>', url: 'javascript:hacked=1' } });
    const page = await open();
    await page.locator('.words mark').focus();
    await page.locator('.tip').getByText('Här står ett telefonnummer.').waitFor();
    expect(await page.locator('.words').textContent()).toContain('<img src=x');
    expect(await page.evaluate('"hacked" in window')).toBe(false);
    expect(await page.locator('.pane a[href^="javascript"], .pane img').count()).toBe(0);
    const described = await page.locator('.words mark').getAttribute('aria-describedby');
    expect(await page.locator(`#${described}`).textContent()).toContain('Här står ett telefonnummer.');
    await page.keyboard.press('Escape');
    expect(await page.locator('.tip').count()).toBe(0);
  });

  test('that is severe is hidden until asked for, and after many there is a pause', async () => {
    for (let place = 0; place < 12; place += 1) server().desk.put(2 + place * 10, 100 - place);
    const page = await open();
    await page.locator('.words[inert]').waitFor();
    await page.keyboard.press('b');
    await page.locator('.words:not([inert])').waitFor();
    for (let step = 0; step < 10; step += 1) await page.keyboard.press('a');
    await page.getByRole('heading', { name: 'Det var 10 tunga i rad.' }).waitFor();
    await page.keyboard.press('a');
    await page.getByRole('button', { name: 'Fortsätt' }).click();
    await page.locator('.words').waitFor();
    await expect.poll(() => [...server().desk.comments.values()].filter(({ state }) => state === 'approved').length).toBe(10);
  });

  test('answers an appeal with a word to the author', async () => {
    const appealed = server().desk.put(5, 5, { queue: 'appealed', state: 'rejected', appeal: { entry: 1, of: 1 } });
    const page = await open('m_1', '#/bladet/appealed');
    await page.locator('.words').waitFor();
    await page.keyboard.press('a');
    await page.getByLabel('Till skribenten').fill('Du har rätt.');
    await page.getByRole('dialog').getByRole('button', { name: 'Ändra beslutet' }).click();
    await expect.poll(() => stateOf(appealed.id)).toBe('approved');
  });

  test('shows what a reader has against it, in whose name and why, as text', async () => {
    const at = new Date().toISOString();
    const said = { text: 'Det är <b>hets</b>.', name: '<i>Ylva</i>' };
    server().desk.put(5, 5, {
      queue: 'reported',
      state: 'approved',
      reports: [{ entry: 2, grade: 'illegal', at, reason: 'hate' }],
      notes: [{ entry: 2, by: 'reader', at, ...said }],
    });
    const page = await open('m_1', '#/bladet/reported');
    await page.getByRole('heading', { name: 'Anmäld som olaglig (Hat)' }).waitFor();
    const shown = await page.locator('.matters').textContent();
    for (const words of Object.values(said)) expect(shown).toContain(words);
    expect(await page.locator('.matters b, .matters i').count()).toBe(0);
  });

  test('is answered by the article’s author, who has the thread, and by nobody else', async () => {
    const shown = server().desk.put(8, 5, { queue: 'reported', state: 'approved' });
    const hash = `#/bladet/reported/${shown.id}`;
    const page = await open('m_2', hash);
    await page.getByRole('button', { name: 'Skriv som artikelförfattare' }).click();
    await page.getByLabel('Kommentar', { exact: true }).fill('Tack, det är rättat.');
    await page.getByRole('dialog').getByRole('button', { name: 'Skicka' }).click();
    await page.getByText('Kommentaren visas i tråden').waitFor();
    const { thread, id } = { thread: shown.thread.id, id: shown.id };
    expect(server().desk.answers).toEqual([{ thread, body: 'Tack, det är rättat.', name: 'Robin Åkerman', parentId: id }]);
    const other = await open('m_1', hash);
    await other.locator('.notes').waitFor();
    expect(await other.getByRole('button', { name: 'Skriv som artikelförfattare' }).count()).toBe(0);
  });

  test('shows more of its author’s others, a page at a time', async () => {
    const writer = `a.${'w'.repeat(22)}`;
    for (let place = 0; place < 30; place += 1) server().desk.put(8 + place * 10, 100 - place, { body: `Nummer ${place}`, writer });
    const page = await open();
    await page.locator('.briefs li').first().waitFor();
    const count = () => page.locator('.briefs li').count();
    const more = page.locator('.history').getByRole('button', { name: 'Visa fler' });
    expect(await count()).toBe(5);
    await more.click();
    await expect.poll(count).toBe(19);
    await more.click();
    await expect.poll(count).toBe(29);
    expect(await more.count()).toBe(0);
  });
});
