import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { launchChromium } from './chromium.ts';

const root = resolve(import.meta.dirname, '../..');
const axe = readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');

export type ContextOptions = NonNullable<Parameters<Browser['newContext']>[0]>;

type Built<Server> = {
  /** The folder of `web/` that is built. */
  readonly page: string;
  /** Where below the files that are served it goes. */
  readonly into?: string;
  readonly start: (files: string) => Promise<Server>;
  /** What the browser may complain of: what tests bring about themselves. */
  readonly mayComplain: RegExp;
};

/** A built page and what serves it, anew for each test of a file; a test fails on whatever else the browser complained of meanwhile. */
export const useBuilt = <Server extends { readonly stop: () => Promise<unknown> }>({
  page,
  into = '',
  start,
  mayComplain,
}: Built<Server>) => {
  const files = mkdtempSync(join(tmpdir(), `sluss-${page}-`));
  let running: Server | undefined;
  let browser: Browser | undefined;
  let contexts: BrowserContext[] = [];
  let complaints: string[] = [];

  beforeAll(async () => {
    const vite = join(root, 'node_modules/vite/bin/vite.js');
    const config = join(root, `web/${page}/vite.config.ts`);
    const args = [vite, 'build', '--config', config, '--outDir', join(files, into), '--logLevel', 'warn'];
    const env = { ...process.env, NODE_ENV: 'production' };
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', env });
    expect(status, stderr).toBe(0);
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(files, { recursive: true });
  });
  beforeEach(async () => {
    [contexts, complaints] = [[], []];
    running = await start(files);
  });
  afterEach(async () => {
    await Promise.all(contexts.map((context) => context.close()));
    await running?.stop();
    expect(complaints).toEqual([]);
  });

  return {
    server: (): Server => {
      if (!running) throw new Error('The server runs only within a test.');
      return running;
    },
    /** A window of a visitor of their own, at no page yet. */
    visitor: async (options: ContextOptions): Promise<Page> => {
      if (!browser) throw new Error('There is no browser before the tests.');
      const context = await browser.newContext({ locale: 'sv-SE', reducedMotion: 'reduce', ...options });
      contexts.push(context);
      const shown = await context.newPage();
      shown.setDefaultTimeout(10_000);
      shown.on('pageerror', (error) => complaints.push(error.message));
      shown.on('console', (line) => void (mayComplain.test(line.text()) || complaints.push(line.text())));
      return shown;
    },
  };
};

/** What an automatic check finds wrong for readers with disabilities: WCAG 2.2 AA and axe's own good practices, within a part or all of it. */
export const flawsOf = async (page: Page, part = 'html'): Promise<readonly string[]> => {
  await page.evaluate(`${axe};0`);
  return page.evaluate<
    string[]
  >(`axe.run({ include: '${part}' }, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] })
    .then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => id + ' ' + target + ' ' + failureSummary)))`);
};

/** How far the page is wider than the window. */
export const overflowOf = (page: Page) =>
  page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');
