import { describe, expect, test } from 'vitest';
import { consolePage } from '../console-page.ts';
import type { RunningDesk } from '../running-desk.ts';

const numbered = (count: number) => Array.from({ length: count }, (_, place) => `Kommentar nummer ${place} om torget.`);

export const testDecisions = (running: () => RunningDesk) =>
  describe('a decision', () => {
    test('to approve is with readers within a second, and undone it is not', async () => {
      const site = await running().site('torget');
      const [{ id = '' } = {}] = await site.held('Bänkarna på torget är för få.');
      const page = await running().open(running().ragna, site);
      await consolePage(page).shows('Bänkarna på torget är för få.');
      expect((await site.readable()).total).toBe(0);
      const pressed = performance.now();
      await page.keyboard.press('a');
      await expect.poll(async () => (await site.readable()).comments.map((one) => one.id), { interval: 20 }).toEqual([id]);
      expect(performance.now() - pressed).toBeLessThan(1000);
      await page.getByText('Kön är tom.').waitFor();
      await page.keyboard.press('u');
      await consolePage(page).shows('Bänkarna på torget är för få.');
      await expect.poll(async () => (await site.readable()).total).toBe(0);
      expect((await site.comment(id)).log.map((entry) => entry.kind === 'decision' && [entry.outcome, entry.actor, entry.undoes])).toEqual([
        ['hold', 'machine', undefined],
        ['approve', site.ragnaId, undefined],
        ['hold', site.ragnaId, 2],
      ]);
    });

    test('clears the whole queue, by keyboard alone', async () => {
      const site = await running().site('tangenter');
      const sent = await site.held(...numbered(9));
      const page = await running().open(running().ragna, site);
      const decided = new Map<string, string>();
      for (let place = 0; place < sent.length; place += 1) {
        await expect.poll(async () => decided.has(await consolePage(page).looked())).toBe(false);
        const rejects = place % 3 === 2;
        decided.set(await consolePage(page).looked(), rejects ? 'rejected' : 'approved');
        for (const key of rejects ? ['r', '2', 'Enter'] : ['a']) await page.keyboard.press(key);
      }
      await page.getByText('Kön är tom.').waitFor();
      await expect.poll(async () => (await site.readable()).total).toBe(6);
      for (const { id } of sent) {
        const { body, state } = await site.comment(id);
        expect(state).toBe(decided.get(body));
      }
      await page.keyboard.press('g');
      await page.keyboard.press('x');
      await expect.poll(() => page.locator('.row').count()).toBe(3);
    });

    test('is made for fifty at once, by selection', async () => {
      const site = await running().site('femtio');
      const sent = await site.held(...numbered(51));
      const page = await running().open(running().ragna, site);
      await page.locator('.words').waitFor();
      await page.keyboard.press('x');
      for (let step = 0; step < 49; step += 1) await page.keyboard.press('j');
      await page.keyboard.press('X');
      await page.getByText('50 markerade').first().waitFor();
      await page.keyboard.press('a');
      await page.getByText('50 klara').waitFor();
      expect((await site.readable()).total).toBe(50);
      const states = await Promise.all(sent.map(({ id }) => site.stateOf(id)));
      expect(states.filter((state) => state === 'held')).toHaveLength(1);
      await expect
        .poll(() =>
          consolePage(page)
            .rows()
            .then((rows) => rows.length),
        )
        .toBe(1);
    });
  });
