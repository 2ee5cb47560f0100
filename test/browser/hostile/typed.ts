import { describe, expect, test } from 'vitest';
import { type ReviewApi, reviewApi } from './review-api.ts';
import type { Running } from './running-site.ts';
import { site, title } from './site.ts';

/** Ends with the publisher signed in, of whom `signedIn` is told. */
export const testTyped = (running: () => Running, signedIn: (api: ReviewApi) => void) =>
  describe('what is typed', () => {
    let password: string;
    const fill = async (fields: Readonly<Record<string, string>>) => {
      const { page } = running();
      for (const [name, value] of Object.entries(fields)) await page.locator(`input[name="${name}"]`).fill(value);
      await Promise.all([page.waitForLoadState(), page.locator('button').first().click()]);
    };

    test('into the set-up page comes back as text', async () => {
      const { page, instance } = running();
      await page.goto(`${instance.url}/setup`);
      const wish = { siteTitle: title, site, name: title, login: 'ragna' };
      await fill({ ...wish, origin: `https://example.com/${title}` });
      await page.getByRole('alert').waitFor();
      expect(await page.locator('input[name=siteTitle]').inputValue()).toBe(title);
      await fill({ ...wish, origin: '' });
      password = (await page.locator('dd').nth(1).textContent()) ?? '';
      expect(password).toMatch(/^\S{8,}$/);
    });

    test('into the sign-in comes back as text', async () => {
      const { page, instance } = running();
      await page.goto(`${instance.url}/console#/${site}/held`);
      await page.locator('input[name=login]').waitFor();
      await fill({ login: title, password: 'fel' });
      await page.getByRole('alert').waitFor();
      expect(await page.locator('input[name=login]').inputValue()).toBe(title);
      const api = reviewApi(page, instance.url);
      await fill({ login: 'ragna', password });
      signedIn(await api);
      await page.locator('.tabs').waitFor({ state: 'attached' });
    });

    test('into addresses of the sign-in is shown nowhere as markup', async () => {
      const { context, instance } = running();
      const other = await context.newPage();
      const hostile = encodeURIComponent(title);
      for (const path of [
        `auth?client_id=${hostile}`,
        `auth?error=${hostile}`,
        `sign-in/${hostile}`,
        `session/end?state=${hostile}`,
        hostile,
      ])
        await other.goto(`${instance.url}/oidc/${path}`);
      await other.close();
    });
  });
