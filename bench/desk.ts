import { loadavg } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { issuedAs, openAccounts } from '../infra/local/oidc/accounts.ts';
import { launchChromium } from '../test/browser/chromium.ts';
import { countShown, decideByKey, openByAddress, openByKey, publisher, setUpSite } from './desk-console.ts';
import { fillQueue } from './desk-queue.ts';
import { deskUnits } from './desk-units.ts';
import { type Benchmark, inFolder, median, quantile, startInstance, table } from './measured.ts';

const site = 'bladet';
const decisions = 200;
/** What is decided, and enough left for each call to be tried. */
export const leastHeld = decisions + 100;
const openings = 10;
/** Between one decision and the next: faster than anybody reads. */
const readingMs = 250;
const ms = (values: readonly number[], share: number): string => `${quantile(values, share).toFixed(0)} ms`;

/** The review desk in a real browser, with 10,000 comments in the queue; and what its calls take. */
export const desk: Benchmark = {
  name: 'desk',
  run: ({ held }) =>
    inFolder(async (folder) => {
      const [loadBefore = 0] = loadavg();
      const { url, environment, stop } = await startInstance(folder);
      const browser = await launchChromium();
      try {
        const page = await browser.newPage({ viewport: { width: 1366, height: 820 }, locale: 'sv-SE' });
        // No pause after so many severe comments in a row: they stand first in the queue.
        await page.addInitScript(`localStorage.setItem('sluss.settings', '{"limit":0}')`);
        await setUpSite(page, url, site);
        await page.goto('about:blank'); // an open console would ask for news all the while
        await fillQueue(environment, site, held);

        const byAddress: number[] = [];
        const byKey: number[] = [];
        for (let opening = 0; opening < openings; opening += 1) {
          byAddress.push(await openByAddress(page, url, site));
          byKey.push(await openByKey(page));
        }
        const next: number[] = [];
        const dialogs: number[] = [];
        for (let decision = 0; decision < decisions; decision += 1) {
          await sleep(readingMs);
          const took = await decideByKey(page, decision % 2 === 0 ? 'a' : 'r');
          next.push(took.next);
          if (took.dialog !== undefined) dialogs.push(took.dialog);
        }
        const [load = 0] = loadavg();
        const counts = await settled(() => countShown(page, 'held'), held - decisions);
        // Those of the last day are counted each half-minute.
        const ofDay = async (view: string): Promise<number> => {
          await openByKey(page);
          return countShown(page, view);
        };
        const approved = await settled(() => ofDay('approved'), decisions / 2);
        const rejected = await settled(() => ofDay('rejected'), decisions / 2);

        const account = await openAccounts(environment['AccountsPool'] ?? '').byLogin(publisher);
        const calls = await deskUnits(environment, site, { issuer: issuedAs, sub: account?.sub ?? '' });
        const shown = (name: string, values: readonly number[]) => [
          name,
          `${median(values).toFixed(0)} ms`,
          ms(values, 0.95),
          ms(values, 1),
        ];
        return {
          heading: `The review desk with ${held.toLocaleString('en')} comments held`,
          lines: [
            `Real Chromium at 1366 × 820, signed in, on the local engines; ${openings} openings, ${decisions} decisions by \`a\` and \`r\` in turn,`,
            `${readingMs} ms after the one before. Painted: the frame is through in which the comment and its row in the list stand.`,
            `The machine’s load was ${loadBefore.toFixed(1)} before, and ${load.toFixed(1)} at the end of it.`,
            `At the end the console counted ${counts.toLocaleString('en')} held, ${approved} approved and ${rejected} refused.`,
            '',
            ...table(
              ['from', 'median', '95th percentile', 'most'],
              [
                shown('the address, to the queue painted', byAddress),
                shown('`g h`, to the queue painted', byKey),
                shown('the key that decides (`a`; Enter after `r`), to the next comment painted', next),
                shown('`r`, to its dialog painted', dialogs),
              ],
            ),
            '',
            '### What each call takes',
            '',
            `By a process that has nothing cached, with some ${(held - decisions).toLocaleString('en')} held; as the engine counts, indexes included. Requests are those`,
            'to the tables. To approve or refuse is one write to the casebook, one to readers’ table, one that clears the mark, and a notice on its',
            'queue.',
            '',
            ...table(['call', 'requests', 'read units', 'write units', 'SQS requests'], calls),
          ],
        };
      } finally {
        await browser.close();
        await stop();
      }
    }),
};

/** Waits for a count that is on its way. @throws Error where it does not come to what it should. */
const settled = async (count: () => Promise<number>, wanted: number): Promise<number> => {
  for (const until = Date.now() + 60_000; Date.now() < until; await sleep(500)) if ((await count()) === wanted) return wanted;
  throw new Error(`${await count()} are shown, there are ${wanted}`);
};
