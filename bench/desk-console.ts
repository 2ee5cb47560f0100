import type { Page } from 'playwright-core';
import * as z from 'zod';

const name = 'moderator';

/** Makes a site on the set-up page, and its publisher, who signs in; ends at the site's queue of held comments. */
export const setUpSite = async (page: Page, url: string, site: string): Promise<void> => {
  await page.goto(`${url}/setup`);
  for (const [field, value] of Object.entries({ site, siteTitle: 'Ljungviksbladet', name: 'Ragna Alm', login: name }))
    await page.fill(`input[name=${field}]`, value);
  await page.click('button');
  const [login = '', password = ''] = await page.locator('dd').allTextContents();
  await page.goto(`${url}/console#/${site}/held`);
  await page.fill('input[name=login]', login);
  await page.fill('input[name=password]', password);
  await page.click('button');
  await page.locator('.tabs').waitFor();
};
export const publisher = name;

/** What is looked at is there when the list is, its first row is chosen and that row's text stands beside it. */
const queueShown = `(view) => location.hash.split('/')[2] === view && document.querySelector('.row[data-current]') !== null
  && (document.querySelector('.words')?.textContent ?? '') !== ''`;

/**
 * In the page: `slussKey(key, shown)` resolves at the end of the frame in which `shown` came true, counted in milliseconds from the
 * time that the browser gives the key's event.
 */
export const watching = `
  window.slussPainted = (shown) => new Promise((done) => {
    const look = () => {
      if (!shown()) return requestAnimationFrame(look);
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => done(performance.now());
      port2.postMessage(undefined);
    };
    requestAnimationFrame(look);
  });
  window.slussKey = (wanted, shown) => {
    window.slussTook = new Promise((done, fail) => {
      setTimeout(() => fail(new Error('nothing is painted 60 s after ' + wanted)), 60_000);
      addEventListener('keydown', function heard(event) {
      if (event.key !== wanted) return;
      removeEventListener('keydown', heard, true);
      void window.slussPainted(shown).then((at) => done(at - event.timeStamp));
      }, true);
    });
  };
`;
const msSchema = z.number();

/** Milliseconds from the key to the end of the frame that shows what `shown`, JavaScript of the page, waits for. @throws Error after a minute. */
const keyToPainted = async (page: Page, key: string, shown: string): Promise<number> => {
  await page.evaluate(`${watching}; window.slussKey(${JSON.stringify(key)}, ${shown})`);
  await page.keyboard.press(key);
  return msSchema.parse(await page.evaluate('window.slussTook'));
};

/** From the address to the painted queue, by the clock of this process: the page, the issuer's redirects and the first page of cards. */
export const openByAddress = async (page: Page, url: string, site: string): Promise<number> => {
  await page.goto('about:blank');
  const start = performance.now();
  await page.goto(`${url}/console#/${site}/held`, { waitUntil: 'commit' });
  await page.locator('.row[data-current]').waitFor();
  await page.evaluate(`${watching}; window.slussPainted(() => (${queueShown})('held'))`);
  return performance.now() - start;
};

/** From `g h` to the painted queue, in a console that is open at a view that reads little itself. */
export const openByKey = async (page: Page): Promise<number> => {
  await page.keyboard.press('g');
  await page.keyboard.press('b');
  await page.locator('.row').first().waitFor({ state: 'detached' });
  await page.keyboard.press('g');
  return keyToPainted(page, 'h', `() => (${queueShown})('held')`);
};

/** The comment beside the list is another one, and it is the one chosen in the list. */
const nextShown = `(() => {
  const before = { text: document.querySelector('.words').textContent, at: location.hash };
  return () => {
    const text = document.querySelector('.words')?.textContent ?? before.text;
    return text !== before.text && location.hash !== before.at
      && document.querySelector('.row[data-current] a')?.getAttribute('href') === location.hash;
  };
})()`;
const dialogShown = `() => document.querySelector('dialog[open] input[name=reason]:checked') !== null`;

/** One decision, as a hand makes it: the milliseconds until the next comment is painted, of a refusal also those until its dialog is. */
export const decideByKey = async (page: Page, key: 'a' | 'r'): Promise<{ readonly next: number; readonly dialog?: number }> => {
  if (key === 'a') return { next: await keyToPainted(page, 'a', nextShown) };
  const dialog = await keyToPainted(page, 'r', dialogShown);
  return { dialog, next: await keyToPainted(page, 'Enter', nextShown) };
};

/** How many the tab of the view says there are. */
export const countShown = async (page: Page, view: string): Promise<number> =>
  Number((await page.locator(`.tabs a[href$="/${view}"] .count`).textContent())?.replaceAll(/\D/g, ''));
