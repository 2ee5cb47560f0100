import type { Page } from 'playwright-core';
import { startFakeServer } from '../console/fake-server.ts';
import { type ContextOptions, useBuilt } from './built-page.ts';

/** The built console on a fake desk. */
export const useConsole = () => {
  const mayComplain = /status of (?:401|409|5\d\d)|ERR_EMPTY_RESPONSE/;
  const { server, visitor } = useBuilt({ page: 'console', start: startFakeServer, mayComplain });
  return {
    server,
    /** The console as `member` sees it, signed in, with the queue of held comments open. */
    open: async (member = 'm_1', hash = '#/bladet/held', options: ContextOptions = {}): Promise<Page> => {
      const page = await visitor({ viewport: { width: 1280, height: 800 }, ...options });
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
