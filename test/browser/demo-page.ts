import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { overflowOf } from './built-page.ts';

/** The form's shortest credible time, and a little. */
const writingMs = 2100;

/** What a reader does in the widget of a page, and sees there. */
export const commentsOn = (page: Page) => ({
  commentOf: (name: string) => page.locator('.comment').filter({ has: page.locator('.name').getByText(name, { exact: true }) }),
  focused: () => page.locator('sluss-comments :focus'),
  outcome: () => page.locator('.outcome:not(.bare)'),
  becomes: (status: string) => page.locator(`.outcome[data-status="${status}"]:not(.bare)`).waitFor(),
  count: async () => Number.parseInt((await page.locator('#count').textContent()) ?? '', 10),
  takeTime: () => page.waitForTimeout(writingMs),
  write: async (body: string, name = '', url = '') => {
    await page.getByLabel('Kommentar *').fill(body);
    await page.getByLabel('Namn').fill(name);
    await page.getByLabel('Webbplats').fill(url);
  },
  send: async () => {
    await page.waitForTimeout(writingMs);
    await page.getByRole('button', { name: 'Publicera kommentar' }).click();
  },
});

/** Goes there with nothing but the keyboard. */
export const tabTo = async (page: Page, wanted: Locator): Promise<void> => {
  await wanted.waitFor();
  const there = () => wanted.evaluate((element) => element.matches(':focus'));
  for (let tab = 0; tab < 150 && !(await there()); tab += 1) await page.keyboard.press('Tab');
  expect(await there()).toBe(true);
};

export const expectNoOverflow = async (page: Page): Promise<void> => expect(await overflowOf(page)).toBe(0);

/** What runs if it is ever taken for markup; and that it was not. */
export const payload = '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>';
export const expectNoMarkup = async (page: Page, complaints: readonly string[]): Promise<void> => {
  await page.waitForTimeout(300);
  expect(await page.evaluate('"hacked" in window')).toBe(false);
  expect(await page.locator('sluss-comments :is(img, script)').count()).toBe(0);
  expect(complaints).toEqual([]);
};
