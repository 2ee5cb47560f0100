import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { type FakeSites, type Host, startFakeSites } from '../widget/fake-sites.ts';
import { launchChromium } from './chromium.ts';
import { commentsOn } from './demo-page.ts';

const root = resolve(import.meta.dirname, '../..');
const axe = readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');

/** The built widget on a page at an origin of its own, anew for each test of a file; a test fails on whatever the browser complained of. */
export const useWidget = () => {
  const files = mkdtempSync(join(tmpdir(), 'sluss-widget-'));
  let running: FakeSites | undefined;
  let browser: Browser | undefined;
  let contexts: BrowserContext[] = [];
  let complaints: string[] = [];

  const sites = (): FakeSites => {
    if (!running) throw new Error('The fake sites run only within a test.');
    return running;
  };

  beforeAll(async () => {
    const vite = join(root, 'node_modules/vite/bin/vite.js');
    const args = [
      vite,
      'build',
      '--config',
      join(root, 'web/widget/vite.config.ts'),
      '--outDir',
      join(files, 'widget'),
      '--logLevel',
      'warn',
    ];
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', env: { ...process.env, NODE_ENV: 'production' } });
    expect(status, stderr).toBe(0);
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(files, { recursive: true });
  });
  beforeEach(async () => {
    [contexts, complaints] = [[], []];
    running = await startFakeSites(files);
  });
  afterEach(async () => {
    await Promise.all(contexts.map((context) => context.close()));
    await running?.stop();
    expect(complaints).toEqual([]);
  });

  return {
    sites,
    api: () => sites().api,
    open: async (host: Host = {}, options: Parameters<Browser['newContext']>[0] = {}, hash = ''): Promise<Page> => {
      if (!browser) throw new Error('There is no browser before the tests.');
      const context = await browser.newContext({
        locale: 'sv-SE',
        viewport: { width: 900, height: 800 },
        reducedMotion: 'reduce',
        ...options,
      });
      contexts.push(context);
      const page = await context.newPage();
      page.setDefaultTimeout(10_000);
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('console', (line) => void (/status of 4\d\d|status of 500|net::ERR/.test(line.text()) || complaints.push(line.text())));
      sites().host.now = host;
      await page.goto(`${sites().hostUrl}/${hash}`);
      await page.locator('.widget[aria-busy=false]').waitFor();
      return page;
    },
    /** Fills the form in and sends it. */
    send: async (page: Page, body: string, name = 'Åsa') => {
      await page.getByLabel('Kommentar *').fill(body);
      await page.getByLabel('Namn', { exact: true }).fill(name);
      await page.getByRole('button', { name: 'Publicera kommentar' }).click();
    },
    on: commentsOn,
    /** What an automatic check finds wrong for readers with disabilities (WCAG 2.2 AA and axe's own good practices). */
    flaws: async (page: Page): Promise<readonly string[]> => {
      await page.evaluate(`${axe};0`);
      return page.evaluate<
        string[]
      >(`axe.run({ include: 'sluss-comments' }, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] })
        .then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => id + ' ' + target + ' ' + failureSummary)))`);
    },
    /** How far the page is wider than the window. */
    overflow: (page: Page) => page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth'),
  };
};
