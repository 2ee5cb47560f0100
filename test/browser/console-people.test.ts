import { describe, expect, test } from 'vitest';
import { useConsole } from './console-fixture.ts';
import { consolePage } from './console-page.ts';

const { server, open, putPlain, stateOf } = useConsole();

describe('two moderators', () => {
  test('see each other’s claims; what one has, the other cannot decide', async () => {
    const [first] = putPlain(2);
    const one = await open('m_1', `#/bladet/held/${first?.id}`);
    await expect.poll(() => server().asked.includes(`PUT comments/${first?.id}/claim`)).toBe(true);
    const other = await open('m_2', `#/bladet/held/${first?.id}`);
    await other.locator('.claimed').getByText('Kim Ek granskar den här').waitFor();
    expect(await other.getByRole('button', { name: /^Godkänn/ }).isDisabled()).toBe(true);
    await other.keyboard.press('a');
    expect(stateOf(first?.id ?? '')).toBe('held');
    await one.keyboard.press('j');
    await other.locator('.claimed').getByText('Kim Ek granskar den här').waitFor({ state: 'detached', timeout: 6000 });
  });

  test('who may only look sees no way to decide', async () => {
    putPlain(1);
    const page = await open('m_3');
    await consolePage(page).shows('Kommentar nummer 0');
    expect(await page.locator('[data-action]').count()).toBe(0);
    await page.keyboard.press('a');
    await page.getByText('Du får läsa men inte fatta beslut.').first().waitFor();
  });
});

describe('an article’s author', () => {
  test('who is nothing else comments in the own threads and asks for nothing that is not theirs', async () => {
    const page = await open('m_4');
    expect(await page.getByLabel('Tråd').locator('option').allTextContents()).toEqual(['detaljplanen', 'Skolskjutsen i höst']);
    await page.getByLabel('Tråd').selectOption('Skolskjutsen i höst');
    await page.getByLabel('Kommentar', { exact: true }).fill('Vi har rättat siffran.');
    await page.getByRole('button', { name: 'Skicka' }).click();
    await page.getByText('Kommentaren visas i tråden').waitFor();
    expect(server().desk.answers).toEqual([{ thread: 'skolan', body: 'Vi har rättat siffran.', name: 'Ellen Tornvik' }]);
    expect(server().asked).toEqual(['POST threads/skolan/comments']);
  });
});

describe('the session', () => {
  test('goes on with a new token when the old one ends, and keeps nothing of it', async () => {
    putPlain(2);
    server().state.lasts = 2;
    const page = await open();
    await page.waitForTimeout(4500);
    await page.keyboard.press('a');
    await consolePage(page).shows('Kommentar nummer 1');
    const kept = await page.evaluate('JSON.stringify([{...localStorage}, {...sessionStorage}, document.cookie])');
    expect(kept).not.toMatch(/eyJ|sluss\.verifier/);
  });

  test('ends after half an hour without a sign of life, and begins again when asked', async () => {
    putPlain(1);
    const page = await open();
    await consolePage(page).shows('Kommentar nummer 0');
    await page.clock.install();
    await page.reload();
    await consolePage(page).shows('Kommentar nummer 0');
    await page.clock.fastForward(31 * 60_000);
    await page.getByText('Du loggades ut').waitFor();
    expect(await page.locator('.words').count()).toBe(0);
    await page.getByRole('button', { name: 'Logga in' }).click();
    await consolePage(page).shows('Kommentar nummer 0');
  });

  test('comes back to where it was after a reload', async () => {
    const [, second] = putPlain(3);
    const page = await open('m_1', `#/bladet/held/${second?.id}`);
    await consolePage(page).shows('Kommentar nummer 1');
    await page.reload();
    await consolePage(page).shows('Kommentar nummer 1');
    expect(new URL(page.url()).search).toBe('');
  });
});
