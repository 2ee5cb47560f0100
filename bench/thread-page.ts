import type { Browser, Page } from 'playwright-core';
import * as z from 'zod';
import { watching } from './desk-console.ts';
import { median } from './measured.ts';

const viewport = { width: 1280, height: 800 };
const msSchema = z.number();

/** JavaScript of the page: how many comments stand in it. */
const countWithin = (within: string): string =>
  `(() => { const host = document.querySelector('${within}'); return (host?.shadowRoot ?? host)?.querySelectorAll('article').length ?? 0; })()`;

/** From the beginning of the navigation to the first comment painted, in a browser that has been nowhere, and when it comes again. */
export const openPage = async (
  browser: Browser,
  address: string,
  within: string,
): Promise<{ readonly first: number; readonly again: number }> => {
  const context = await browser.newContext({ viewport, locale: 'sv-SE' });
  await context.addInitScript(`${watching}; window.slussFirst = window.slussPainted(() => ${countWithin(within)} > 0);`);
  const page = await context.newPage();
  const took = async (go: () => Promise<unknown>): Promise<number> => {
    await go();
    return msSchema.parse(await page.evaluate('window.slussFirst'));
  };
  const first = await took(() => page.goto(address));
  const again = await took(() => page.reload());
  await context.close();
  return { first, again };
};

const more = (page: Page): Promise<unknown> =>
  page.evaluate(`(() => {
    const root = document.querySelector('sluss-comments').shadowRoot;
    const before = root.querySelectorAll('article').length;
    const since = performance.now();
    root.querySelector('.paging button').click();
    return window.slussPainted(() => root.querySelectorAll('article').length > before).then((at) => at - since);
  })()`);

/** Pages of a thread one after another, in the widget, until it is whole: how long each kept the reader, in groups of ten. */
export const pageThrough = async (browser: Browser, address: string): Promise<readonly (readonly string[])[]> => {
  const page = await browser.newPage({ viewport, locale: 'sv-SE' });
  await page.addInitScript(watching);
  await page.goto(address);
  await page.locator('article').first().waitFor();
  const shown = async (): Promise<number> => z.int().parse(await page.evaluate(countWithin('sluss-comments')));
  const rows: (readonly string[])[] = [];
  let from = await shown();
  let group: number[] = [];
  while ((await page.locator('.paging button').count()) > 0 || group.length > 0) {
    const whole = (await page.locator('.paging button').count()) === 0;
    if (!whole) group.push(msSchema.parse(await more(page)));
    if (group.length === 20 || whole) {
      const to = await shown();
      rows.push([
        `${from.toLocaleString('en')}–${to.toLocaleString('en')}`,
        `${median(group).toFixed(0)} ms`,
        `${Math.max(...group).toFixed(0)} ms`,
      ]);
      [from, group] = [to, []];
    }
  }
  await page.close();
  return rows;
};
