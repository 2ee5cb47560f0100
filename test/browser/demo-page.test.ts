import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { demoComments } from '../../cli/demo/comments.ts';
import { type RunningInstance, startInstance } from '../engine/running-instance.ts';
import { launchChromium } from './chromium.ts';
import { commentsOn, expectNoMarkup, payload } from './demo-page.ts';

let instance: RunningInstance;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let demo: ReturnType<typeof commentsOn>;
let complaints: string[];

beforeAll(async () => {
  [instance, browser] = await Promise.all([startInstance(), launchChromium()]);
});
afterAll(async () => {
  await browser?.close();
  await instance?.stop();
});

beforeEach(async () => {
  complaints = [];
  context = await browser.newContext({ locale: 'sv-SE', viewport: { width: 360, height: 740 } });
  page = await context.newPage();
  page.setDefaultTimeout(15_000);
  demo = commentsOn(page);
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (line) => void (line.location().url.endsWith('/v1/sites/demo') || complaints.push(line.text())));
  await page.goto(instance.url);
  await demo.commentOf('Gunilla').waitFor();
});
afterEach(() => context.close());

describe('the demo page', () => {
  test('shows the seeded thread, nested, with the author’s badge', async () => {
    expect(await demo.count()).toBeGreaterThanOrEqual(demoComments.length);
    const seen = (text: string) => text.replace(/\s+/g, '');
    for (const { name, body } of demoComments)
      expect((await demo.commentOf(name).locator('.body').allTextContents()).map(seen)).toContain(seen(body));
    expect(await page.locator('.badge:visible').allTextContents()).toEqual(['(inläggsförfattare)']);
    expect(await page.locator('.node .node .comment .name').first().textContent()).toBe('Roger i Sjöbyn');
    expect(await page.locator('.node .node .node').count()).toBe(demoComments.filter(({ key }) => /-1[234]$/.test(key)).length);
    expect(complaints).toEqual([]);
  });

  test('publishes a comment written with the keyboard alone, and it is there after a reload', async () => {
    const before = await demo.count();
    await page.getByLabel('Kommentar *').focus();
    await page.keyboard.type('Bra granskat, mer sånt! 🙂');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Åsa på Varvsgatan');
    for (const name of ['email', 'url', null, null]) {
      await page.keyboard.press('Tab');
      expect(await demo.focused().getAttribute('name')).toBe(name);
    }
    await demo.takeTime();
    await page.keyboard.press('Enter');
    await demo.becomes('approved');
    const mine = demo.commentOf('Åsa på Varvsgatan');
    expect(await mine.locator('.body').textContent()).toBe('Bra granskat, mer sånt! 🙂');
    await mine.and(demo.focused()).waitFor();
    expect(await demo.count()).toBe(before + 1);
    expect(await page.getByLabel('Kommentar *').inputValue()).toBe('');
    await page.reload();
    await mine.waitFor();
    expect(complaints).toEqual([]);
  });

  test('puts a reply under the comment it answers, and withdraws it when asked', async () => {
    await demo.commentOf('Gunilla').getByRole('button', { name: 'Svara Gunilla' }).click();
    await page.getByRole('heading', { name: 'Lämna ett svar till Gunilla' }).waitFor();
    await page.getByRole('button', { name: 'Avbryt svar' }).click();
    expect(await demo.focused().getAttribute('aria-label')).toBe('Svara Gunilla');
    await page.keyboard.press('Enter');
    await demo.write('Instämmer med varje ord.', 'Stammis');
    await demo.send();
    await demo.becomes('approved');
    const reply = page.locator('.node', { has: demo.commentOf('Gunilla') }).locator('.replies', { has: demo.commentOf('Stammis') });
    await reply.waitFor();
    const before = await demo.count();
    await demo.outcome().getByRole('button', { name: 'Ta bort' }).click();
    await page.getByRole('dialog', { name: 'Ta bort din kommentar?' }).getByRole('button', { name: 'Ta bort' }).click();
    await demo.becomes('withdrawn');
    await reply.waitFor({ state: 'detached' });
    expect(await demo.count()).toBe(before - 1);
    expect(complaints).toEqual([]);
  });

  test('says why a comment is held, and marks the words', async () => {
    const before = await demo.count();
    await demo.write('Enligt handlingarna gäller det 19900602-2397, läs själva.', 'Granskaren');
    await demo.send();
    await demo.becomes('held');
    expect(await demo.outcome().getByRole('heading').textContent()).toBe('Din kommentar inväntar granskning.');
    expect(await page.locator('.own mark').allTextContents()).toEqual(['19900602-2397']);
    expect(await demo.outcome().locator('.reasons li').count()).toBe(1);
    await page.reload();
    await demo.commentOf('Gunilla').waitFor();
    expect(await demo.count()).toBe(before);
    // Its author sees it still, in its place; nobody else does.
    expect(await page.locator('.own mark').allTextContents()).toEqual(['19900602-2397']);
    const other = await (await browser.newContext()).newPage();
    await other.goto(instance.url);
    await commentsOn(other).commentOf('Gunilla').waitFor();
    expect(await other.locator('.comment').getByText('19900602-2397').count()).toBe(0);
    await other.context().close();
  });

  test('shows an error at the field it names, and keeps the draft', async () => {
    await demo.write('   ', 'Nils', 'javascript:alert(1)');
    await page.getByLabel('E-postadress').fill('inte en adress');
    await demo.send();
    const body = page.getByLabel('Kommentar *');
    await page.getByText('Fel: Skriv din kommentartext.').waitFor();
    for (const [id, message] of [
      ['body', 'Fel: Skriv din kommentartext.'],
      ['email', 'Fel: Ange en giltig e-postadress.'],
      ['url', 'Fel: Ange en webbadress som börjar med https:// eller http://, på högst 200 tecken.'],
    ] as const) {
      expect(await page.locator(`#${id}`).getAttribute('aria-invalid')).toBe('true');
      expect(await page.locator(`#${await page.locator(`#${id}`).getAttribute('aria-describedby')}`).textContent()).toBe(message);
    }
    expect(await page.locator('#name').getAttribute('aria-invalid')).toBeNull();
    await body.and(demo.focused()).waitFor();
    expect(await body.inputValue()).toBe('   ');
    expect(await demo.outcome().count()).toBe(0);
  });

  test('says that a comment was already sent, and keeps the draft', async () => {
    const body = 'Den här kommentaren skickar jag två gånger.';
    for (const name of ['Dubbel', 'Dubbel igen']) {
      await demo.write(body, name);
      await demo.send();
      if (name === 'Dubbel') await demo.becomes('approved');
    }
    await page.getByText('Identisk kommentar upptäckt, det verkar som att du redan hade sagt detta!').waitFor();
    expect(await page.getByLabel('Kommentar *').inputValue()).toBe(body);
  });

  test('runs no script that a reader sends, published or not', async () => {
    await demo.write(
      `${payload} Så här ser en uppkäftig kommentar ut.`,
      `Uppkäftig ${payload}`,
      'https://example.com/"onmouseover="window.hacked=1',
    );
    await demo.send();
    await page.locator('.outcome:not([data-status="pending"], .bare)').waitFor();
    await expectNoMarkup(page, complaints);
  });

  test('shows whatever the interface gives as text, links only to the web, placeholders, and no form when closed', async () => {
    const comment = (number: number, author: object, rest: object = {}) => ({
      id: `01J000000000000000000000${number}0`,
      parentId: null,
      author,
      body: payload,
      createdAt: '2026-02-03T04:05:06.000Z',
      ...rest,
    });
    const comments = [
      comment(1, { name: payload, url: 'javascript:window.hacked=1' }),
      comment(2, { name: 'På webben', url: 'https://example.com/' }),
      comment(3, {}, { body: '', removed: true }),
      comment(4, { name: 'Under en borttagen' }, { parentId: '01J00000000000000000000030' }),
    ];
    await page.route(/\/comments\?/, (route) => route.fulfill({ json: { comments, total: 3, open: false } }));
    await page.reload();
    await demo.commentOf('På webben').waitFor();
    await expectNoMarkup(page, complaints);
    const links = page.locator('.comment .name a');
    expect(await links.evaluateAll((all) => all.map((link) => [link.getAttribute('href'), link.getAttribute('rel')]))).toEqual([
      ['https://example.com/', 'ugc nofollow noopener'],
    ]);
    expect(await page.locator('.comment.removed .body').textContent()).toBe('Kommentaren är borttagen.');
    expect(await page.locator('.node .node').textContent()).toContain('Under en borttagen');
    expect(await page.locator('.closed').textContent()).toBe('Kommentarer inaktiverade.');
    expect(await page.locator('form').count()).toBe(0);
    expect(await page.getByRole('button', { name: /^Svara/ }).count()).toBe(0);
  });

  test('gives long threads page by page', async () => {
    await page.route(/\/comments\?/, (route) => route.continue({ url: route.request().url().replace('limit=50', 'limit=4') }));
    await page.reload();
    const newer = page.getByRole('button', { name: 'Nyare kommentarer' });
    await newer.waitFor();
    const comments = page.locator('.comment');
    expect(await comments.count()).toBe(4);
    await newer.click();
    await expect.poll(() => comments.count()).toBe(8);
    while (await newer.isVisible()) {
      const shown = await comments.count();
      await newer.click();
      await expect.poll(() => comments.count()).toBeGreaterThan(shown);
    }
    expect(await comments.count()).toBe(await demo.count());
  });
});
