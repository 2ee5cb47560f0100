import type { Page } from 'playwright-core';
import { startStatusServer } from '../status/status-server.ts';
import { type ContextOptions, flawsOf, overflowOf, useBuilt } from './built-page.ts';

/** The built status page before the functions that answer it. */
export const useStatus = () => {
  const mayComplain = /status of 4\d\d|status of 500|net::ERR/;
  const { server, visitor } = useBuilt({ page: 'status', into: 'status', start: startStatusServer, mayComplain });
  return {
    server,
    open: async (link: string, options: ContextOptions = {}): Promise<Page> => {
      const page = await visitor({ timezoneId: 'Europe/Stockholm', viewport: { width: 900, height: 900 }, ...options });
      await page.goto(`${server().url}${link}`);
      await page.locator('h1').waitFor();
      return page;
    },
    flaws: (page: Page) => flawsOf(page),
    overflow: overflowOf,
  };
};
