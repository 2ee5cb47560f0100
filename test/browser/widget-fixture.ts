import type { Page } from 'playwright-core';
import { type Host, startFakeSites } from '../widget/fake-sites.ts';
import { type ContextOptions, flawsOf, overflowOf, useBuilt } from './built-page.ts';
import { commentsOn } from './demo-page.ts';

/** The built widget on a page at an origin of its own. */
export const useWidget = () => {
  const mayComplain = /status of 4\d\d|status of 500|net::ERR/;
  const { server: sites, visitor } = useBuilt({ page: 'widget', into: 'widget', start: startFakeSites, mayComplain });
  return {
    sites,
    api: () => sites().api,
    open: async (host: Host = {}, options: ContextOptions = {}, hash = ''): Promise<Page> => {
      const page = await visitor({ viewport: { width: 900, height: 800 }, ...options });
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
    flaws: (page: Page) => flawsOf(page, 'sluss-comments'),
    overflow: overflowOf,
  };
};
