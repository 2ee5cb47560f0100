import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { type FakeServer, startFakeServer } from '../console/fake-server.ts';
import { launchChromium } from './chromium.ts';

const root = resolve(import.meta.dirname, '../..');

/** The built console on a fake desk, anew for each test of a file; a test fails on whatever the browser complained of meanwhile. */
export const useConsole = () => {
  const files = mkdtempSync(join(tmpdir(), 'sluss-console-'));
  let running: FakeServer | undefined;
  let browser: Browser | undefined;
  let contexts: BrowserContext[] = [];
  let complaints: string[] = [];

  const server = (): FakeServer => {
    if (!running) throw new Error('The fake desk runs only within a test.');
    return running;
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
    running = await startFakeServer(files);
  });
  afterEach(async () => {
    await Promise.all(contexts.map((context) => context.close()));
    await running?.stop();
    expect(complaints).toEqual([]);
  });

  return {
    server,
    /** The console as `member` sees it, signed in, with the queue of held comments open. */
    open: async (member = 'm_1', hash = '#/bladet/held', options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> => {
      if (!browser) throw new Error('There is no browser before the tests.');
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
      page.on(
        'console',
        (line) => void (/status of (?:401|409|5\d\d)|ERR_EMPTY_RESPONSE/.test(line.text()) || complaints.push(line.text())),
      );
      server().state.signsIn = member;
      await page.goto(`${server().url}/console${hash}`);
      await page.locator('.brand').waitFor({ state: 'attached' });
      return page;
    },
    /** Comments of the numbers that are not severe, so that nothing is hidden: the first is the oldest. */
    putPlain: (count: number) =>
      Array.from({ length: count }, (_, place) =>
        server().desk.put(8 + place * 10, 100 - place, { body: `Kommentar nummer ${place}`, writer: `a.${place}` }),
      ),
    stateOf: (id: string) => server().desk.comments.get(id)?.state,
  };
};
