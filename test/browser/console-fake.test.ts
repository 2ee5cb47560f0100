import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type FakeServer, startFakeServer } from '../console/fake-server.ts';
import { launchChromium } from './chromium.ts';
import { consolePage } from './console-page.ts';

const root = resolve(import.meta.dirname, '../..');
const files = mkdtempSync(join(tmpdir(), 'sluss-console-'));
const axe = readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');

let server: FakeServer;
let browser: Browser;
let contexts: BrowserContext[];
let complaints: string[];

/** The console as `member` sees it, signed in, with the queue of held comments open. */
const open = async (member = 'm_1', hash = '#/bladet/held', options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> => {
  const context = await browser.newContext({
    locale: 'sv-SE',
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
    ...options,
  });
  contexts.push(context);
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (line) => void (/status of (?:401|409|5\d\d)|ERR_EMPTY_RESPONSE/.test(line.text()) || complaints.push(line.text())));
  server.state.signsIn = member;
  await page.goto(`${server.url}/console${hash}`);
  await page.locator('.tabs').waitFor({ state: 'attached' });
  return page;
};

beforeAll(async () => {
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const args = [vite, 'build', '--config', join(root, 'web/console/vite.config.ts'), '--outDir', files, '--logLevel', 'warn'];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  expect(status, stderr).toBe(0);
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  rmSync(files, { recursive: true });
});
beforeEach(async () => {
  [contexts, complaints] = [[], []];
  server = await startFakeServer(files);
});
afterEach(async () => {
  await Promise.all(contexts.map((context) => context.close()));
  await server.stop();
  expect(complaints).toEqual([]);
});

/** Comments of the numbers that are not severe, so that nothing is hidden: the first is the oldest. */
const putPlain = (count: number) =>
  Array.from({ length: count }, (_, place) =>
    server.desk.put(8 + place * 10, 100 - place, { body: `Kommentar nummer ${place}`, writer: `a.${place}` }),
  );
const stateOf = (id: string) => server.desk.comments.get(id)?.state;

describe('the queue', () => {
  test('is cleared by keyboard alone, and the last decision undone', async () => {
    const [first, second, third] = putPlain(3);
    const page = await open();
    const desk = consolePage(page);
    await desk.shows('Kommentar nummer 0');
    await page.keyboard.press('a');
    await desk.shows('Kommentar nummer 1');
    await page.keyboard.press('r');
    await page.keyboard.press('2');
    await page.keyboard.press('Enter');
    await desk.shows('Kommentar nummer 2');
    await page.keyboard.press('a');
    await page.getByText('Kön är tom.').waitFor();
    await expect.poll(() => [first, second, third].map((each) => stateOf(each?.id ?? ''))).toEqual(['approved', 'rejected', 'approved']);
    await page.keyboard.press('u');
    await desk.shows('Kommentar nummer 2');
    await expect.poll(() => stateOf(third?.id ?? '')).toBe('held');
  });

  test('moves on before the server has answered', async () => {
    putPlain(3);
    const page = await open();
    const desk = consolePage(page);
    await desk.shows('Kommentar nummer 0');
    server.state.delay = 3000;
    await page.keyboard.press('a');
    await page.locator('.words').getByText('Kommentar nummer 1').waitFor({ timeout: 1000 });
  });

  test('brings back what somebody else decided first, and says who', async () => {
    const [first] = putPlain(2);
    const page = await open();
    const desk = consolePage(page);
    await desk.shows('Kommentar nummer 0');
    server.state.fails = (method, path) => {
      if (method !== 'POST' || !path.endsWith('/decisions')) return undefined;
      server.state.fails = undefined;
      const changes = [{ n: 2, kind: 'decision', actor: 'm_2', at: new Date().toISOString(), outcome: 'reject' }];
      return { status: 409, value: { status: 409, code: 'stale', detail: 'stale', version: 10_002, state: 'rejected', changes } };
    };
    await page.keyboard.press('a');
    await page.getByText('Robin Åkerman hann före').waitFor();
    expect(await desk.rows()).toContain(first?.body);
  });

  test('asks again after a lost answer, and takes its own decision for done', async () => {
    const [first] = putPlain(2);
    const page = await open();
    await consolePage(page).shows('Kommentar nummer 0');
    server.state.fails = (method, path) => {
      if (method !== 'POST' || !path.endsWith('/decisions')) return undefined;
      server.state.fails = undefined;
      server.desk.decide(server.desk.comments.get(first?.id ?? ''), 'm_1', { action: 'approve', version: 10_001 });
      return { status: 0 };
    };
    await page.keyboard.press('a');
    await expect.poll(() => server.asked.filter((each) => each === `POST comments/${first?.id}/decisions`).length).toBeGreaterThan(1);
    await page.waitForTimeout(500);
    expect(stateOf(first?.id ?? '')).toBe('approved');
    expect(await page.locator('.toasts [data-tone="bad"]').count()).toBe(0);
    expect(await consolePage(page).rows()).not.toContain(first?.body);
  });

  test('shows new comments when asked, and moves nothing under the cursor before that', async () => {
    putPlain(3);
    const page = await open();
    const desk = consolePage(page);
    await desk.shows('Kommentar nummer 0');
    await page.keyboard.press('j');
    await desk.shows('Kommentar nummer 1');
    const before = await desk.focused().boundingBox();
    server.desk.put(98, 5, { body: 'Brådskande och ny', priority: 0 });
    await page.getByRole('button', { name: 'Visa 1 ny' }).waitFor({ timeout: 5000 });
    await desk.shows('Kommentar nummer 1');
    expect((await desk.focused().boundingBox())?.height).toBe(before?.height);
    expect(await desk.rows()).not.toContain('Brådskande och ny');
    await page.keyboard.press('.');
    await desk.shows('Brådskande och ny');
  });

  test('is decided by selection, and tells what could not be done', async () => {
    const comments = putPlain(4);
    const page = await open();
    await consolePage(page).shows('Kommentar nummer 0');
    await page.keyboard.press('x');
    for (const key of ['j', 'j', 'j', 'X']) await page.keyboard.press(key);
    await page.getByText('4 valda').first().waitFor();
    server.desk.decide(server.desk.comments.get(comments[1]?.id ?? ''), 'm_2', { action: 'escalate', version: 10_001 });
    await page.keyboard.press('a');
    await page.getByText('3 klara, 1 inte').waitFor();
    expect(comments.map(({ id }) => stateOf(id))).toEqual(['approved', 'held', 'approved', 'approved']);
  });

  test('holds ten thousand comments and paints sixty', async () => {
    for (let number = 0; number < 10_000; number += 1) server.desk.put(8 + number * 10, 20_000 - number);
    const page = await open();
    await page.locator('.row').first().waitFor();
    for (let step = 0; step < 80; step += 1) await page.keyboard.press('j');
    expect(await page.locator('.row').count()).toBeLessThanOrEqual(60);
    await page.locator('.row[data-current]').waitFor();
  });
});

describe('two moderators', () => {
  test('see each other’s claims; what one has, the other cannot decide', async () => {
    const [first] = putPlain(2);
    const one = await open('m_1', `#/bladet/held/${first?.id}`);
    await expect.poll(() => server.asked.includes(`PUT comments/${first?.id}/claim`)).toBe(true);
    const other = await open('m_2', `#/bladet/held/${first?.id}`);
    await other.locator('.claimed').getByText('Kim Ek granskar den här').waitFor();
    expect(await other.getByRole('button', { name: /^Godkänn/ }).isDisabled()).toBe(true);
    await other.keyboard.press('a');
    expect(stateOf(first?.id ?? '')).toBe('held');
    await one.keyboard.press('j');
    await other.locator('.claimed').getByText('Kim Ek granskar den här').waitFor({ state: 'detached', timeout: 6000 });
  });

  test('who may only look sees no way to decide', async () => {
    putPlain(1);
    const page = await open('m_3');
    await consolePage(page).shows('Kommentar nummer 0');
    expect(await page.locator('[data-action]').count()).toBe(0);
    await page.keyboard.press('a');
    await page.getByText('Du får titta men inte besluta.').first().waitFor();
  });
});

describe('a comment', () => {
  test('is text whatever it says, with its reasons on its marks and in words', async () => {
    const body = 'Ring <img src=x onerror="window.hacked=1"> 070-1740605 nu';
    const start = body.indexOf('070');
    const reasons = [
      {
        code: 'signal' as const,
        category: 'personal-data' as const,
        message: 'Här står ett telefonnummer.',
        spans: [{ start, end: start + 11 }],
      },
    ];
    server.desk.put(3, 5, { body, reasons, author: { name: '<b>N</b>', url: 'javascript:hacked=1' } });
    const page = await open();
    await page.locator('.words mark').focus();
    await page.locator('.tip').getByText('Här står ett telefonnummer.').waitFor();
    expect(await page.locator('.words').textContent()).toContain('<img src=x');
    expect(await page.evaluate('"hacked" in window')).toBe(false);
    expect(await page.locator('.pane a[href^="javascript"], .pane img').count()).toBe(0);
    const described = await page.locator('.words mark').getAttribute('aria-describedby');
    expect(await page.locator(`#${described}`).textContent()).toContain('Här står ett telefonnummer.');
    await page.keyboard.press('Escape');
    expect(await page.locator('.tip').count()).toBe(0);
  });

  test('that is severe is hidden until asked for, and after many there is a pause', async () => {
    for (let place = 0; place < 12; place += 1) server.desk.put(2 + place * 10, 100 - place);
    const page = await open();
    await page.locator('.words[inert]').waitFor();
    await page.keyboard.press('b');
    await page.locator('.words:not([inert])').waitFor();
    for (let step = 0; step < 10; step += 1) await page.keyboard.press('a');
    await page.getByRole('heading', { name: 'Det var 10 svåra i rad.' }).waitFor();
    await page.keyboard.press('a');
    await page.getByRole('button', { name: 'Fortsätt' }).click();
    await page.locator('.words').waitFor();
    await expect.poll(() => [...server.desk.comments.values()].filter(({ state }) => state === 'approved').length).toBe(10);
  });

  test('answers an appeal with a word to the author', async () => {
    const appealed = server.desk.put(5, 5, { queue: 'appealed', state: 'rejected', appeal: { entry: 1, of: 1 } });
    const page = await open('m_1', '#/bladet/appealed');
    await page.locator('.words').waitFor();
    await page.keyboard.press('a');
    await page.getByLabel('Till skribenten').fill('Du har rätt.');
    await page.getByRole('dialog').getByRole('button', { name: 'Ändra beslutet' }).click();
    await expect.poll(() => stateOf(appealed.id)).toBe('approved');
  });
});

describe('the session', () => {
  test('goes on with a new token when the old one ends, and keeps nothing of it', async () => {
    putPlain(2);
    server.state.lasts = 2;
    const page = await open();
    await page.waitForTimeout(4500);
    await page.keyboard.press('a');
    await consolePage(page).shows('Kommentar nummer 1');
    const kept = await page.evaluate('JSON.stringify([{...localStorage}, {...sessionStorage}, document.cookie])');
    expect(kept).not.toMatch(/eyJ|sluss\.verifier/);
  });

  test('ends after half an hour without a sign of life, and begins again when asked', async () => {
    putPlain(1);
    const page = await open();
    await consolePage(page).shows('Kommentar nummer 0');
    await page.clock.install();
    await page.reload();
    await consolePage(page).shows('Kommentar nummer 0');
    await page.clock.fastForward(31 * 60_000);
    await page.getByText('Du loggades ut').waitFor();
    expect(await page.locator('.words').count()).toBe(0);
    await page.getByRole('button', { name: 'Logga in' }).click();
    await consolePage(page).shows('Kommentar nummer 0');
  });

  test('comes back to where it was after a reload', async () => {
    const [, second] = putPlain(3);
    const page = await open('m_1', `#/bladet/held/${second?.id}`);
    await consolePage(page).shows('Kommentar nummer 1');
    await page.reload();
    await consolePage(page).shows('Kommentar nummer 1');
    expect(new URL(page.url()).search).toBe('');
  });
});

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
      for (let number = 0; number < 10; number += 1) server.desk.put(number, 10 + number);
      server.desk.put(11, 9, {
        queue: 'reported',
        state: 'approved',
        reports: [{ entry: 1, grade: 'illegal', at: new Date().toISOString() }],
      });
      const shown = server.desk.put(3, 4);
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
