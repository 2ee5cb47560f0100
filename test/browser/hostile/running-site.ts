import { startInstance } from '../../engine/running-instance.ts';
import { launchChromium } from '../chromium.ts';
import type { ReviewApi } from './review-api.ts';
import { type HostileSite, site } from './site.ts';
import { watch } from './watch.ts';

/** In the console's page: texts as they are read, without the numbers of the marks in them, and keys as they are pressed. */
const readers = `
const text = (element) => { const copy = element?.cloneNode(true); copy?.querySelectorAll('sup, .tip').forEach((each) => each.remove()); return copy?.textContent; };
const one = (selector) => text(document.querySelector(selector));
const all = (selector) => [...document.querySelectorAll(selector)].map(text);
const soon = async (isSo) => { for (let turn = 0; turn < (wrong.length > 5 ? 1 : 1000); turn += 1) { if (isSo()) return true; await new Promise((done) => setTimeout(done, 5)); } return false; };
const press = (key) => document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
const shut = async () => { await soon(() => document.querySelector('dialog[open]') !== null); document.querySelector('dialog header button').click(); return soon(() => document.querySelector('dialog') === null); };
const wrong = [];
/** Notes what is not soon as it should be. */
const expect = async (wanted, read) => {
  const is = () => JSON.stringify(read()) === JSON.stringify(wanted);
  if (!(await soon(is))) wrong.push(JSON.stringify(wanted) + ' → ' + JSON.stringify(read()));
};
`;

/** Nothing is hidden, and no pause is proposed. */
const settings = JSON.stringify({ blur: false, limit: 0 });

/** The system, a browser and one page of it, all of which is watched. */
export const startSite = async () => {
  const [instance, browser] = await Promise.all([startInstance(), launchChromium()]);
  const context = await browser.newContext({ locale: 'sv-SE', viewport: { width: 1366, height: 900 }, reducedMotion: 'reduce' });
  const watched = await watch(context, instance.url);
  await context.addInitScript({ content: `if (origin !== 'null') localStorage.setItem('sluss.settings', ${JSON.stringify(settings)})` });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  return {
    instance,
    context,
    watched,
    page,
    /** Loads a view of the console, until `selector` is there. */
    open: async (view: string, selector = '.row'): Promise<void> => {
      await page.goto(`${instance.url}/console#/${site}/${view}`);
      await page.reload();
      await page.locator(selector).first().waitFor();
    },
    /** Runs a script in the console's page with the readers above; gives what it found wrong. */
    inConsole: (work: string) => page.evaluate<string[]>(`(async () => { ${readers} ${work}; return wrong; })()`),
    stop: async (): Promise<void> => {
      await browser.close();
      await instance.stop();
    },
  };
};

export type Running = Awaited<ReturnType<typeof startSite>>;
/** The site once somebody is signed in and it is filled. */
export type Filled = { readonly api: ReviewApi; readonly filled: HostileSite };
