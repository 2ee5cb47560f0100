import { describe, expect, test } from 'vitest';
import { useConsole } from './console-fixture.ts';
import { consolePage } from './console-page.ts';

const { server, open, putPlain, stateOf } = useConsole();

describe('the queue', () => {
  test('is cleared by keyboard alone, and the last decision undone', async () => {
    const [first, second, third] = putPlain(3);
    const page = await open();
    const desk = consolePage(page);
    await desk.shows('Kommentar nummer 0');
    await page.keyboard.press('a');
    await desk.shows('Kommentar nummer 1');
    await page.keyboard.press('r');
    await page.keyboard.press('2');
    await page.keyboard.press('Enter');
    await desk.shows('Kommentar nummer 2');
    await page.keyboard.press('a');
    await page.getByText('Kön är tom.').waitFor();
    await expect.poll(() => [first, second, third].map((each) => stateOf(each?.id ?? ''))).toEqual(['approved', 'rejected', 'approved']);
    await page.keyboard.press('u');
    await desk.shows('Kommentar nummer 2');
    await expect.poll(() => stateOf(third?.id ?? '')).toBe('held');
  });

  test('moves on before the server has answered', async () => {
    putPlain(3);
    const page = await open();
    const desk = consolePage(page);
    await desk.shows('Kommentar nummer 0');
    server().state.delay = 3000;
    await page.keyboard.press('a');
    await page.locator('.words').getByText('Kommentar nummer 1').waitFor({ timeout: 1000 });
  });

  test('goes on with the next page, also for who was quicker than it', async () => {
    putPlain(60);
    const page = await open();
    const desk = consolePage(page);
    await desk.shows('Kommentar nummer 0');
    server().state.delay = 300;
    for (let number = 0; number < 50; number += 1) await page.keyboard.press('a');
    await desk.shows('Kommentar nummer 50');
  });

  test('brings back what somebody else decided first, and says who', async () => {
    const [first] = putPlain(2);
    const page = await open();
    const desk = consolePage(page);
    await desk.shows('Kommentar nummer 0');
    server().state.fails = (method, path) => {
      if (method !== 'POST' || !path.endsWith('/decisions')) return undefined;
      server().state.fails = undefined;
      const changes = [{ n: 2, kind: 'decision', actor: 'm_2', at: new Date().toISOString(), outcome: 'reject' }];
      return { status: 409, value: { status: 409, code: 'stale', detail: 'stale', version: 10_002, state: 'rejected', changes } };
    };
    await page.keyboard.press('a');
    await page.getByText('Robin Åkerman hann före').waitFor();
    expect(await desk.rows()).toContain(first?.body);
  });

  test('asks again after a lost answer, and takes its own decision for done', async () => {
    const [first] = putPlain(2);
    const page = await open();
    await consolePage(page).shows('Kommentar nummer 0');
    server().state.fails = (method, path) => {
      if (method !== 'POST' || !path.endsWith('/decisions')) return undefined;
      server().state.fails = undefined;
      server().desk.decide(server().desk.comments.get(first?.id ?? ''), 'm_1', { action: 'approve', version: 10_001 });
      return { status: 0 };
    };
    await page.keyboard.press('a');
    await expect.poll(() => server().asked.filter((each) => each === `POST comments/${first?.id}/decisions`).length).toBeGreaterThan(1);
    await page.waitForTimeout(500);
    expect(stateOf(first?.id ?? '')).toBe('approved');
    expect(await page.locator('.toasts [data-tone="bad"]').count()).toBe(0);
    expect(await consolePage(page).rows()).not.toContain(first?.body);
  });

  test('shows new comments when asked, and moves nothing under the cursor before that', async () => {
    putPlain(3);
    const page = await open();
    const desk = consolePage(page);
    await desk.shows('Kommentar nummer 0');
    await page.keyboard.press('j');
    await desk.shows('Kommentar nummer 1');
    const before = await desk.focused().boundingBox();
    server().desk.put(98, 5, { body: 'Brådskande och ny', priority: 0 });
    await page.getByRole('button', { name: 'Visa 1 ny' }).waitFor({ timeout: 5000 });
    await desk.shows('Kommentar nummer 1');
    expect((await desk.focused().boundingBox())?.height).toBe(before?.height);
    expect(await desk.rows()).not.toContain('Brådskande och ny');
    await page.keyboard.press('.');
    await desk.shows('Brådskande och ny');
  });

  test('is decided by selection, and tells what could not be done', async () => {
    const comments = putPlain(4);
    const page = await open();
    await consolePage(page).shows('Kommentar nummer 0');
    await page.keyboard.press('x');
    for (const key of ['j', 'j', 'j', 'X']) await page.keyboard.press(key);
    await page.getByText('4 markerade').first().waitFor();
    server().desk.decide(server().desk.comments.get(comments[1]?.id ?? ''), 'm_2', { action: 'escalate', version: 10_001 });
    await page.keyboard.press('a');
    await page.getByText('3 klara, 1 inte').waitFor();
    expect(comments.map(({ id }) => stateOf(id))).toEqual(['approved', 'held', 'approved', 'approved']);
  });

  test('takes a decision on many back at once, and tells what could not be', async () => {
    const comments = putPlain(4);
    const page = await open();
    const desk = consolePage(page);
    await desk.shows('Kommentar nummer 0');
    await page.keyboard.press('x');
    for (const key of ['j', 'j', 'j', 'X', 'a']) await page.keyboard.press(key);
    await page.getByText('4 klara').waitFor();
    expect(comments.map(({ id }) => stateOf(id))).toEqual(Array(4).fill('approved'));
    server().desk.decide(server().desk.comments.get(comments[2]?.id ?? ''), 'm_2', { action: 'remove', version: 10_002 });
    await page.keyboard.press('u');
    await page.getByText('3 ångrade, 1 inte').waitFor();
    await page.getByText('Robin Åkerman hann före (Borttagen)').waitFor();
    expect(comments.map(({ id }) => stateOf(id))).toEqual(['held', 'held', 'removed', 'held']);
    expect(await desk.rows()).toEqual([0, 1, 3].map((place) => `Kommentar nummer ${place}`));
    await page.keyboard.press('a');
    await expect.poll(() => stateOf(comments[0]?.id ?? '')).toBe('approved');
  });

  test('says how long the oldest has waited, and how many a filter leaves', async () => {
    putPlain(3);
    const hateful = server().desk.put(2, 300);
    const page = await open();
    await page.locator('.oldest').getByText('Den äldsta har väntat 5 tim').waitFor();
    await page.keyboard.press('/');
    await page.getByLabel('Kategori').selectOption('hate');
    await page.getByRole('dialog').getByRole('button', { name: 'Filtrera' }).click();
    await page.locator('.filter-line').getByText('1 kommentar').waitFor();
    expect(await page.locator('.row').count()).toBe(1);
    server().desk.put(12, 5);
    await page.locator('.filter-line').getByText('2 kommentarer').waitFor({ timeout: 6000 });
    server().desk.comments.delete(hateful.id);
    await page.getByRole('button', { name: 'Visa alla' }).click();
    await page.locator('.filter-line').waitFor({ state: 'detached' });
    for (const language of ['other', 'unknown']) {
      await page.keyboard.press('/');
      await page.getByLabel('Språk').selectOption(language);
      await page.getByRole('dialog').getByRole('button', { name: 'Filtrera' }).click();
      await page.getByText('Kön är tom.').waitFor();
    }
  });

  test('holds ten thousand comments and paints sixty', async () => {
    for (let number = 0; number < 10_000; number += 1) server().desk.put(8 + number * 10, 20_000 - number);
    const page = await open();
    await page.locator('.row').first().waitFor();
    for (let step = 0; step < 80; step += 1) await page.keyboard.press('j');
    expect(await page.locator('.row').count()).toBeLessThanOrEqual(60);
    await page.locator('.row[data-current]').waitFor();
  });
});
