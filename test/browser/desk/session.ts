import { describe, expect, test } from 'vitest';
import { consolePage } from '../console-page.ts';
import { type RunningDesk, signIn } from '../running-desk.ts';

/** With tokens that end after so many seconds. */
export const testSession = (running: () => RunningDesk, tokenSeconds: number) =>
  describe('a session', () => {
    test('outlives its tokens, which nobody can use again; signing out in one tab ends it in the others', async () => {
      const { ture, url, open, site: newSite } = running();
      const site = await newSite('inloggad');
      await site.held('En kommentar att läsa.');
      const page = await open(ture, site);
      await consolePage(page).shows('En kommentar att läsa.');
      const bearers = new Set<string>();
      page.on('request', (request) => bearers.add(request.headers()['authorization'] ?? ''));
      await expect.poll(() => bearers.size, { timeout: tokenSeconds * 2000 }).toBeGreaterThanOrEqual(2);
      const [first = '', second = ''] = [...bearers].filter((bearer) => bearer.startsWith('Bearer '));
      const status = async (authorization: string) => (await fetch(`${url}/v1/review/me`, { headers: { authorization } })).status;
      await expect.poll(() => status(first), { timeout: tokenSeconds * 1000 }).toBe(401);
      expect(second).not.toBe(first);
      await consolePage(page).shows('En kommentar att läsa.');

      const tab = await open(ture, site);
      await tab.getByRole('button', { name: 'Logga ut' }).click();
      await tab.getByRole('button', { name: 'Logga ut' }).click(); // the issuer asks once more
      for (const each of [tab, page]) await each.locator('input[name=password]').waitFor({ timeout: tokenSeconds * 2000 });
      await signIn(page, ture);
      await consolePage(page).shows('En kommentar att läsa.');
    });

    test('lets nobody in with another password', async () => {
      const { ture, url } = running();
      const context = await ture.context.browser()?.newContext({ locale: 'sv-SE' });
      const page = await context?.newPage();
      await page?.goto(`${url}/console`);
      await page?.locator('input[name=login]').fill(ture.login);
      await page?.locator('input[name=password]').fill(`${ture.password}x`);
      await page?.keyboard.press('Enter');
      await page?.getByRole('alert').waitFor();
      expect(await page?.locator('.tabs').count()).toBe(0);
      await context?.close();
    });

    test('of a moderator who is removed meanwhile shows nothing any more', async () => {
      const { ragna, ture, open, run, site: newSite } = running();
      const site = await newSite('utslangd');
      const [{ id = '' } = {}] = await site.held('Den här får bara de inbjudna se.');
      const [page, remaining] = [await open(ture, site), await open(ragna, site)];
      await consolePage(page).shows('Den här får bara de inbjudna se.');
      await run('moderator', 'remove', site.id, site.tureId);
      await page.keyboard.press('a');
      await expect.poll(() => page.getByText('Den här får bara de inbjudna se.').count()).toBe(0);
      expect(await site.stateOf(id)).toBe('held');
      expect(await consolePage(remaining).rows()).toEqual(['Den här får bara de inbjudna se.']);
    });
  });
