import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type RunningInstance, startInstance } from '../engine/running-instance.ts';
import { launchChromium } from './chromium.ts';
import { fillSite, type Hostile, perAuthor, reviewApi, site, thread, title } from './hostile-site.ts';
import { payloads } from './payloads/payloads.ts';
import { type Watch, watch } from './watch.ts';

let instance: RunningInstance;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let watched: Watch;
let comments: readonly Hostile[];
let api: Awaited<ReturnType<typeof reviewApi>>;

/** In the console's page: texts as they are read, without the numbers of the marks in them. */
const readers = `
const text = (element) => { const copy = element?.cloneNode(true); copy?.querySelectorAll('sup, .tip').forEach((each) => each.remove()); return copy?.textContent; };
const one = (selector) => text(document.querySelector(selector));
const all = (selector) => [...document.querySelectorAll(selector)].map(text);
const soon = async (isSo) => { for (let turn = 0; turn < 500; turn += 1) { if (isSo()) return true; await new Promise((done) => setTimeout(done, 10)); } return false; };
`;

const settings = JSON.stringify({ blur: false, limit: 0 });

beforeAll(async () => {
  [instance, browser] = await Promise.all([startInstance(), launchChromium()]);
  context = await browser.newContext({ locale: 'sv-SE', viewport: { width: 1366, height: 900 }, reducedMotion: 'reduce' });
  watched = await watch(context, instance.url);
  await context.addInitScript({ content: `if (origin !== 'null') localStorage.setItem('sluss.settings', ${JSON.stringify(settings)})` });
  page = await context.newPage();
  page.setDefaultTimeout(15_000);
});
afterAll(async () => {
  await browser?.close();
  await instance?.stop();
});
afterEach(async () => expect(await watched.complaints()).toEqual([]));

const fill = async (fields: Readonly<Record<string, string>>) => {
  for (const [name, value] of Object.entries(fields)) await page.locator(`input[name="${name}"]`).fill(value);
  await Promise.all([page.waitForLoadState(), page.locator('button').first().click()]);
};

test('there are payloads enough, none said twice', () => {
  expect(new Set(payloads.map((payload) => payload.trim())).size).toBe(payloads.length);
  expect(payloads.length).toBeGreaterThanOrEqual(200);
});

describe('what is typed', () => {
  let password: string;

  test('into the set-up page comes back as text', async () => {
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
    await page.goto(`${instance.url}/console#/${site}/held`);
    await page.locator('input[name=login]').waitFor();
    await fill({ login: title, password: 'fel' });
    await page.getByRole('alert').waitFor();
    expect(await page.locator('input[name=login]').inputValue()).toBe(title);
    const signedIn = reviewApi(page, instance.url);
    await fill({ login: 'ragna', password });
    api = await signedIn;
    await page.locator('.tabs').waitFor({ state: 'attached' });
  });

  test('into addresses of the sign-in is shown nowhere as markup', async () => {
    const other = await context.newPage();
    const hostile = encodeURIComponent(title);
    for (const path of [`auth?client_id=${hostile}`, `auth?error=${hostile}`, `sign-in/${hostile}`, 'session/end', `${hostile}`])
      await other.goto(`${instance.url}/oidc/${path}`);
    await other.close();
  });
});

describe('a comment of every kind', () => {
  beforeAll(async () => {
    comments = await fillSite(instance);
    await api.note(comments);
    const [first] = comments;
    if (!first) return;
    const { writer } = await api.detail(first.id);
    await api.call('PUT', `blocks/${writer}`, { days: 7, reason: title });
    await api.call('POST', `comments/${first.id}/threat-record`, { text: title, handedTo: title, reference: title.slice(0, 100) });
  });

  const inConsole = (work: string) => page.evaluate<string[]>(`(async () => { ${readers} const wrong = []; ${work}; return wrong; })()`);
  const open = async (view: string) => {
    await page.goto(`${instance.url}/console#/${site}/${view}`);
    await page.reload();
    await page.locator('.row, .empty').first().waitFor();
  };
  test('is text in the queue, with its name, its address and its note', async () => {
    await open('held');
    const wrong = await inConsole(`
      for (const { id, body, name, url } of ${JSON.stringify(comments)}) {
        location.hash = '#/${site}/held/' + id;
        const texts = () => [one('.words'), one('.byline strong'), one('.address'), one('.note .said')];
        const wanted = JSON.stringify([body, name, url, body.slice(0, 2000)]);
        if (!(await soon(() => JSON.stringify(texts()) === wanted))) wrong.push(wanted + ' → ' + JSON.stringify(texts()));
      }`);
    expect(wrong).toEqual([]);
  }, 300_000);

  test('is text in its author’s history, in its thread and in the dialogs', async () => {
    await api.approve(comments);
    const groups = Array.from({ length: Math.ceil(comments.length / perAuthor) }, (_, at) =>
      comments.slice(at * perAuthor, (at + 1) * perAuthor),
    );
    await open('approved');
    const wrong = await inConsole(`
      const written = new Set(${JSON.stringify(comments.map(({ body }) => body))});
      for (const [first, ...others] of ${JSON.stringify(groups)}) {
        location.hash = '#/${site}/approved/' + first.id;
        const bodies = [first, ...others].map(({ body }) => body);
        const isThere = (texts, wanted, most) => wanted.every((body) => texts.includes(body.slice(0, most)));
        const isShown = () => one('.words') === first.body && isThere(all('.brief'), bodies.slice(1), 160);
        if (!(await soon(isShown))) wrong.push(JSON.stringify([bodies, one('.words'), all('.brief')]));
        if (!(await soon(() => all('.neighbours .said').length >= 3))) wrong.push('alone: ' + first.body);
        wrong.push(...all('.neighbours .said').filter((said) => !written.has(said)));
      }`);
    expect(wrong).toEqual([]);
    await page.evaluate(`location.hash = '#/${site}/approved/${comments[0]?.id}'`);
    await page.locator('.blocked').getByText(title).waitFor();
    expect(await page.locator('.place').textContent()).toBe(title);
    for (const name of ['Logg', 'Tråd'] as const) {
      await page
        .locator('.notes')
        .getByRole('button', { name: new RegExp(`^${name}`) })
        .click();
      await page.locator('dialog time, dialog fieldset').first().waitFor();
      await page.keyboard.press('Escape');
    }
    expect(await api.call('GET', `comments/${comments[0]?.id}/threat-record`)).toContain(title);
  });

  test('is text for readers, and links only to the web', async () => {
    const reading = await context.newPage();
    await reading.route(/\/comments\?/, (route) => {
      const url = new URL(route.request().url());
      url.pathname = `/v1/sites/${site}/threads/${thread}/comments`;
      url.searchParams.set('limit', '200');
      return route.continue({ url: url.href });
    });
    await reading.goto(instance.url);
    const more = reading.getByRole('button', { name: 'Nyare kommentarer' });
    await reading.locator('.comment').first().waitFor();
    while (await more.isVisible()) {
      const shown = await reading.locator('.comment').count();
      await more.click();
      await expect.poll(() => reading.locator('.comment').count()).toBeGreaterThan(shown);
    }
    const wrong = await reading.evaluate<string[]>(`(() => {
      const wrong = [];
      for (const { id, body, name, url } of ${JSON.stringify(comments)}) {
        const comment = document.getElementById('kommentar-' + id);
        const link = comment?.querySelector('.name a');
        const texts = [comment?.querySelector('.body').textContent, comment?.querySelector('.name').textContent];
        if (texts[0] !== body || texts[1] !== name) wrong.push(body + ' → ' + texts.join(' | '));
        if (link && !/^https?:$/.test(link.protocol)) wrong.push(url + ' → ' + link.href);
      }
      return wrong;
    })()`);
    expect(wrong).toEqual([]);
    expect(await watched.complaints()).toEqual([]);
    await reading.close();
  });
});

test('every page of HTML had a policy under which nothing of this could have run', () => {
  expect([...watched.pages].sort()).toEqual(
    expect.arrayContaining([
      '200 /',
      '200 /console',
      '200 /setup',
      '400 /setup',
      '200 /oidc/sign-in/…',
      '401 /oidc/sign-in/…',
      '400 /oidc/auth',
    ]),
  );
});
