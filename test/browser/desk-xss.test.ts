import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { testDeskViews } from './hostile/desk-views.ts';
import { payloads } from './hostile/payloads/payloads.ts';
import type { ReviewApi } from './hostile/review-api.ts';
import { startSite } from './hostile/running-site.ts';
import { fillSite, type HostileSite } from './hostile/site.ts';
import { testTyped } from './hostile/typed.ts';

let running: Awaited<ReturnType<typeof startSite>>;
let api: ReviewApi;
let filled: HostileSite;

beforeAll(async () => {
  running = await startSite();
});
afterAll(() => running?.stop());
afterEach(async () => expect(await running.watched.complaints()).toEqual([]));

test('there are payloads enough, none said twice', () => {
  expect(new Set(payloads.map((payload) => payload.trim())).size).toBe(payloads.length);
  expect(payloads.length).toBeGreaterThanOrEqual(200);
});

test('what does run somewhere is noticed: without a policy, as markup, by its handler, in an element’s shadow', async () => {
  const { context, instance, watched } = running;
  const page = await context.newPage();
  await page.route('**/unguarded', (route) => route.fulfill({ contentType: 'text/html', body: '<p></p><div></div>' }));
  await page.goto(`${instance.url}/unguarded`);
  await page.evaluate(`{
    document.querySelector('p').innerHTML = '<img src="/nothing" onerror="hacked = 1">';
    document.querySelector('div').attachShadow({ mode: 'open' }).innerHTML = '<svg><a href="javascript:alert(1)">x</a></svg>';
  }`);
  await page.waitForFunction('"hacked" in window');
  const complaints = (await watched.complaints()).join('\n');
  for (const said of ['/unguarded has no policy', 'element: <img', 'handler: onerror', 'address: javascript:', 'a script ran'])
    expect(complaints).toContain(said);
  await page.close();
  await watched.complaints();
});

testTyped(
  () => running,
  (opened) => {
    api = opened;
  },
);

test('the site can be filled', async () => {
  filled = await fillSite(running.instance);
});

testDeskViews(() => ({ ...running, api, filled }));

test('every page of HTML had a policy under which nothing of this could have run', () => {
  expect([...running.watched.pages].sort()).toEqual(
    expect.arrayContaining([
      '200 /',
      '200 /console',
      '200 /oidc/session/end',
      '200 /oidc/sign-in/…',
      '200 /setup',
      '400 /oidc/auth',
      '400 /setup',
      '401 /oidc/sign-in/…',
    ]),
  );
});
