import type { Page } from 'playwright-core';

/** What a moderator sees at the desk. */
export const consolePage = (page: Page) => ({
  /** Waits until this text is the comment looked at. */
  shows: (text: string) => page.locator('.words').getByText(text, { exact: true }).waitFor(),
  /** The text of the comment looked at. */
  looked: async () => (await page.locator('.words').textContent({ timeout: 5000 })) ?? '',
  rows: () => page.locator('.row-text').allTextContents(),
  focused: () => page.locator('.row[data-current]'),
});
