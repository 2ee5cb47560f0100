import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useConsole } from './console-fixture.ts';

const axe = readFileSync(resolve(import.meta.dirname, '../../node_modules/axe-core/axe.min.js'), 'utf8');
const { server, open, putPlain } = useConsole();

describe('every view is accessible', () => {
  const views = ['held', 'reported', 'appealed', 'approved', 'rejected', 'removed', 'dead-letters', 'blocks', 'statistics'];
  const dialogs = ['?', '/', 'n', 'r'];
  const faults = async (page: Page): Promise<unknown> => {
    await page.evaluate(`${axe};0`);
    return page.evaluate(
      "axe.run().then(({violations}) => violations.flatMap(({id, nodes}) => nodes.map(({target}) => id + ' ' + target)))",
    );
  };
  const sizes = [
    { width: 1280, height: 800 },
    { width: 320, height: 640 },
  ];

  for (const viewport of sizes) {
    test.each(['light', 'dark'] as const)(`at ${viewport.width} px, %s`, async (colorScheme) => {
      for (let number = 0; number < 10; number += 1) server().desk.put(number, 10 + number);
      server().desk.put(11, 9, {
        queue: 'reported',
        state: 'approved',
        reports: [{ entry: 1, grade: 'illegal', at: new Date().toISOString() }],
      });
      const shown = server().desk.put(3, 4);
      const page = await open('m_1', `#/bladet/held/${shown.id}`, { viewport, colorScheme });
      await page.locator('.notes').waitFor();
      expect(await faults(page)).toEqual([]);
      for (const key of dialogs) {
        await page.keyboard.press(key);
        await page.getByRole('dialog').waitFor();
        expect(await faults(page), key).toEqual([]);
        await page.keyboard.press('Escape');
        await page.getByRole('dialog').waitFor({ state: 'detached' });
      }
      for (const view of views) {
        await page.evaluate(`location.hash = '#/bladet/${view}'`);
        await page.waitForTimeout(400);
        expect(await faults(page), view).toEqual([]);
        expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth'), view).toBe(true);
      }
    });
  }

  test('in English too', async () => {
    putPlain(1);
    const page = await open('m_1', '#/bladet/held', { locale: 'en-GB' });
    await page.getByRole('button', { name: /^Approve/ }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  });
});

test('the key after Escape is the desk’s again, however soon it comes', async () => {
  putPlain(1);
  const page = await open();
  await page.locator('.notes').waitFor();
  for (let time = 0; time < 20; time += 1) {
    await page.keyboard.press('?');
    await Promise.all(['Escape', '/'].map((key) => page.keyboard.press(key)));
    await page.getByRole('heading', { name: 'Filtrera' }).waitFor();
    await page.keyboard.press('Escape');
  }
});
