import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { loadavg } from 'node:os';
import { launchChromium } from '../test/browser/chromium.ts';
import { type Benchmark, inFolder, median, quantile, startInstance, table } from './measured.ts';
import { fillThread, site } from './thread-fill.ts';
import { openPage, pageThrough } from './thread-page.ts';
import { threadUnits } from './thread-units.ts';

const lengths = [500, 5000];
const openings = 10;
const ms = (values: readonly number[]): readonly string[] =>
  [median(values), quantile(values, 0.95), quantile(values, 1)].map((value) => `${value.toFixed(0)} ms`);

/** A page of a publication at an origin of its own, with the two lines of `docs/embedding.md`. */
const startHost = async (api: string) => {
  const server = createServer(({ url = '' }, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><html lang="sv"><title>Artikeln</title><h1>Artikeln</h1>
<script src="${api}/widget/comments.js" async></script>
<sluss-comments site="${site}" thread="${url.slice(1)}"></sluss-comments>`);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, stop: () => server.close() };
};

/** What readers wait for, and what it takes to answer them, in a thread of 500 comments and in one of 5,000. */
export const thread: Benchmark = {
  name: 'thread',
  run: () =>
    inFolder(async (folder) => {
      const { url, environment, stop } = await startInstance(folder);
      const host = await startHost(url);
      const browser = await launchChromium();
      try {
        const filled = [];
        for (const length of lengths) filled.push(await fillThread(environment, length, host.origin));
        const before = loadavg()[0] ?? 0;
        const painted: (readonly string[])[] = [];
        for (const { id, length } of filled) {
          const pages = [
            ['the widget', `${host.origin}/${id}`, 'sluss-comments'],
            ['`comments.html`', `${url}/v1/sites/${site}/threads/${id}/comments.html`, 'body'],
          ] as const;
          for (const [name, address, within] of pages) {
            const first: number[] = [];
            const again: number[] = [];
            for (let opening = 0; opening < openings; opening += 1) {
              const took = await openPage(browser, address, within);
              first.push(took.first);
              again.push(took.again);
            }
            painted.push(
              [name, length.toLocaleString('en'), 'first visit', ...ms(first)],
              [name, length.toLocaleString('en'), 'again', ...ms(again)],
            );
          }
        }
        const longest = filled.at(-1);
        const further = longest ? await pageThrough(browser, `${host.origin}/${longest.id}`) : [];
        const after = loadavg()[0] ?? 0;
        const units = await threadUnits(environment, filled);
        return {
          heading: 'A long thread',
          lines: [
            `Threads of ${lengths.map((length) => length.toLocaleString('en')).join(' and ')} comments of 300 characters, one a minute until now, three of four of them replies; pages of 50.`,
            `The machine’s load was ${before.toFixed(1)} before, and ${after.toFixed(1)} at the end of it.`,
            '',
            '### Until the first comment is painted: at most a second',
            '',
            `Real Chromium at 1280 × 800, ${openings} visits with nothing cached, each followed by another; from the beginning of the navigation to the`,
            'end of the frame in which the first comment stands. The widget is on a page of an origin of its own.',
            '',
            ...table(['page', 'comments', '', 'median', '95th percentile', 'most'], painted),
            '',
            'Reading on in the widget, from the click to the end of the frame with the next 50 comments:',
            '',
            ...table(['comments shown then', 'median', 'most'], further),
            '',
            '### What a page takes',
            '',
            'By a function that knows the site’s settings, as one that has just answered does; requests and read units as the engine counts them.',
            'With its comments a page reads an outline of those written since the thread was last counted, which one comment in 128 does, by chance.',
            '',
            ...table(['page', 'comments', 'requests', 'read units', 'ms'], units),
            '',
            'What it took to keep the thread’s count:',
            '',
            ...table(
              ['comments', 'read units a comment', 'write units a comment'],
              filled.map(({ length, counting: { read, written } }) => [length.toLocaleString('en'), read.toFixed(3), written.toFixed(3)]),
            ),
          ],
        };
      } finally {
        await browser.close();
        host.stop();
        await stop();
      }
    }),
};
