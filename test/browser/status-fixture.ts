import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { type StatusServer, startStatusServer } from '../status/status-server.ts';
import { launchChromium } from './chromium.ts';

const root = resolve(import.meta.dirname, '../..');
const axe = readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');

/** The built status page before the functions that answer it, anew for each test; a test fails on whatever the browser complained of. */
export const useStatus = () => {
  const files = mkdtempSync(join(tmpdir(), 'sluss-status-'));
  let running: StatusServer | undefined;
  let browser: Browser | undefined;
  let contexts: BrowserContext[] = [];
  let complaints: string[] = [];

  const server = (): StatusServer => {
    if (!running) throw new Error('The server runs only within a test.');
    return running;
  };

  beforeAll(async () => {
    const vite = join(root, 'node_modules/vite/bin/vite.js');
    const config = join(root, 'web/status/vite.config.ts');
    const args = [vite, 'build', '--config', config, '--outDir', join(files, 'status'), '--logLevel', 'warn'];
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
    running = await startStatusServer(files);
  });
  afterEach(async () => {
    await Promise.all(contexts.map((context) => context.close()));
    await running?.stop();
    expect(complaints).toEqual([]);
  });

  return {
    server,
    open: async (link: string, options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> => {
      if (!browser) throw new Error('There is no browser before the tests.');
      const context = await browser.newContext({
        locale: 'sv-SE',
        timezoneId: 'Europe/Stockholm',
        viewport: { width: 900, height: 900 },
        reducedMotion: 'reduce',
        ...options,
      });
      contexts.push(context);
      const page = await context.newPage();
      page.setDefaultTimeout(10_000);
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('console', (line) => void (/status of 4\d\d|status of 500|net::ERR/.test(line.text()) || complaints.push(line.text())));
      await page.goto(`${server().url}${link}`);
      await page.locator('h1').waitFor();
      return page;
    },
    /** What an automatic check finds wrong for readers with disabilities (WCAG 2.2 AA and axe's own good practices). */
    flaws: async (page: Page): Promise<readonly string[]> => {
      await page.evaluate(`${axe};0`);
      return page.evaluate<string[]>(`axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] })
        .then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => id + ' ' + target + ' ' + failureSummary)))`);
    },
    /** How far the page is wider than the window. */
    overflow: (page: Page) => page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth'),
  };
};
