import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { leaseMs } from '../../shared/review/claim.ts';
import { consolePage } from './console-page.ts';
import { testColleagues } from './desk/colleagues.ts';
import { testDecisions } from './desk/decisions.ts';
import { testSession } from './desk/session.ts';
import { type RunningDesk, startDesk } from './running-desk.ts';

const tokenSeconds = 10;

let desk: RunningDesk;
/** A claim whose holder's machine has died, made first and looked at last: a lease is long. */
let abandoned: { readonly site: Awaited<ReturnType<RunningDesk['site']>>; readonly at: number };

beforeAll(async () => {
  desk = await startDesk({ SLUSS_TOKEN_SECONDS: String(tokenSeconds) });
  const site = await desk.site('overgivet');
  const [{ id = '' } = {}] = await site.held('Den här har någon annan.');
  const page = await desk.open(desk.ture, site);
  await vi.waitUntil(async () => (await site.comment(id)).claim?.by === site.tureId, { timeout: 5000 });
  const at = Date.now();
  await desk.ture.context.setOffline(true);
  await page.close();
  await desk.ture.context.setOffline(false);
  abandoned = { site, at };
});
afterAll(() => desk?.stop());
afterEach(async () => {
  await Promise.all([desk.ragna, desk.ture].flatMap(({ context }) => context.pages().map((page) => page.close())));
  expect(desk.complaints.splice(0)).toEqual([]);
});

testDecisions(() => desk);
testColleagues(() => desk);
testSession(() => desk, tokenSeconds);

test('a claim that nobody renews ends, and the comment is anybody’s again', async () => {
  const { site, at } = abandoned;
  const page = await desk.open(desk.ragna, site);
  if (Date.now() < at + leaseMs - 5000) await page.locator('.row').getByText('Ture Ek').waitFor();
  await page
    .locator('.row')
    .getByText('Ture Ek')
    .waitFor({ state: 'detached', timeout: leaseMs + 15_000 });
  expect(Date.now()).toBeGreaterThanOrEqual(at + leaseMs);
  await page.locator('.row a').click();
  await consolePage(page).shows('Den här har någon annan.');
  await page.keyboard.press('a');
  await expect.poll(async () => (await site.readable()).total).toBe(1);
});
