import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { appealed } from '../../../shared/review/marks.ts';
import { consolePage } from '../console-page.ts';
import type { RunningDesk } from '../running-desk.ts';

const bad = (page: Page) => page.locator('.toasts [data-tone=bad]');

export const testColleagues = (running: () => RunningDesk) => {
  describe('two moderators', () => {
    test('see who has a comment; the other is refused, and told why', async () => {
      const site = await running().site('tva');
      await site.held('En sak till om torget.', 'Två saker till om torget.', 'Tre saker till om torget.');
      const other = await running().open(running().ture, site);
      await other.locator('.words').waitFor();
      const body = await consolePage(other).looked();
      await other.keyboard.press('j');
      await expect.poll(() => consolePage(other).looked()).not.toBe(body);
      const one = await running().open(running().ragna, site);
      await consolePage(one).shows(body);
      await other.locator('.row', { hasText: body }).getByText('Ragna Alm').waitFor();
      await other.locator('.presence').getByText('Ragna Alm').waitFor({ state: 'attached' });
      await other.locator('.row', { hasText: body }).locator('a').click();
      await other.getByText('Ragna Alm granskar den här', { exact: true }).waitFor();
      expect(await other.getByRole('button', { name: /^Godkänn/ }).isDisabled()).toBe(true);
      await other.keyboard.press('a');
      await bad(other).getByText('Ragna Alm granskar den här kommentaren. Välj en annan.').waitFor();
      expect((await site.readable()).total).toBe(0);
    });

    test('who decide differently at the same time: the second is refused, and told what happened', async () => {
      const site = await running().site('krock');
      const [{ id = '' } = {}] = await site.held('Det här tycker vi olika om.');
      const other = await running().open(running().ture, site);
      await other.route(/\/pulse/, () => undefined); // what Ture sees stands still
      await consolePage(other).shows('Det här tycker vi olika om.');
      await expect.poll(async () => (await site.comment(id)).claim?.by).toBe(site.tureId);
      await other.keyboard.press('Escape');
      await expect.poll(async () => (await site.comment(id)).claim).toBe(undefined);
      const one = await running().open(running().ragna, site);
      await consolePage(one).shows('Det här tycker vi olika om.');
      for (const key of ['r', '2', 'Enter']) await one.keyboard.press(key);
      await expect.poll(() => site.stateOf(id)).toBe('rejected');
      await other.locator('.row a').click();
      await other.keyboard.press('a');
      await bad(other).getByText('Ragna Alm hann före (Nekad).').waitFor();
      expect(await site.stateOf(id)).toBe('rejected');
      expect((await site.comment(id)).log).toHaveLength(2);
    });
  });

  describe('an appeal', () => {
    test('is not for whoever decided; a colleague upholds it or overturns it', async () => {
      const site = await running().site('overklagat');
      const sent = await site.held('Den första borde stå kvar.', 'Den andra borde få synas.');
      const [upheld, overturned] = sent;
      const one = await running().open(running().ragna, site);
      await one.locator('.words').waitFor();
      for (const _ of sent) for (const key of ['r', '1', 'Enter']) await one.keyboard.press(key);
      for (const { id } of sent) {
        await expect.poll(() => site.stateOf(id)).toBe('rejected');
        await site.marked(id, (comment, by) => appealed(comment, { of: 2, note: 'Läs den en gång till.' }, by));
      }
      const answer = async (page: Page, body: string, key: string, note: string) => {
        await page.locator('.row', { hasText: body }).locator('a').click();
        await consolePage(page).shows(body);
        await page.keyboard.press(key);
        await page.getByLabel('Till skribenten').fill(note);
        await page.getByRole('dialog').locator('button[type=submit]').click();
      };
      await one.keyboard.press('g');
      await one.keyboard.press('p');
      await answer(one, 'Den första borde stå kvar.', 'a', 'Jag ändrar mig själv.');
      await bad(one).waitFor();
      expect(await site.stateOf(upheld?.id ?? '')).toBe('rejected');
      await one.keyboard.press('Escape');
      for (const { id } of sent) await expect.poll(async () => (await site.comment(id)).claim).toBe(undefined);

      const other = await running().open(running().ture, site, 'appealed');
      await answer(other, 'Den första borde stå kvar.', 'r', 'Vi står fast.');
      await answer(other, 'Den andra borde få synas.', 'a', 'Du har rätt.');
      await other.getByText('Kön är tom.').waitFor();
      await expect.poll(async () => (await site.readable()).comments.map(({ id }) => id)).toEqual([overturned?.id]);
      const answers = await Promise.all(sent.map(async ({ id }) => (await site.comment(id)).log.at(-1)));
      expect(answers).toMatchObject([
        { outcome: 'reject', answers: 3, actor: site.tureId },
        { outcome: 'approve', answers: 3, actor: site.tureId },
      ]);
      expect(await Promise.all(sent.map(site.told))).toMatchObject([{ status: 'rejected' }, { status: 'approved' }]);
    });
  });
};
