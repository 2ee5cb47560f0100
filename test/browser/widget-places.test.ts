import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useWidget } from './widget-fixture.ts';

const { api, sites, open, send, on, flaws, overflow } = useWidget();

/** A thread with one of everything, and a held comment of the reader's own. */
const fill = () => {
  const first = api().put(
    'Första raden\n\n> ett citat\n\nhttps://example.com/en-lang-adress-utan-slut-som-inte-far-plats-pa-en-rad-nagonstans',
    {
      author: { name: 'Gunilla', mark: 'k3f9qa' },
    },
  );
  const second = api().put('Ett svar.', { author: { name: 'Ellen', badge: 'author' }, parentId: first.id });
  const third = api().put('Ett svar på svaret.', { author: { name: 'Ellen', alike: true }, parentId: second.id });
  api().put('Och ett till.', {
    author: { name: 'EttMycketLångtNamnUtanMellanslagSomInteFårPlatsPåEnRadNågonstansAlls' },
    parentId: third.id,
  });
};
const styleOf = (page: Page, selector: string, property: string): Promise<string> =>
  page
    .locator(selector)
    .first()
    .evaluate((element, name) => element.ownerDocument.defaultView?.getComputedStyle(element).getPropertyValue(name) ?? '', property);

describe('at 320 px', () => {
  test.each(['light', 'dark'] as const)('everything has room, one beside nothing, in %s', async (colorScheme) => {
    fill();
    const page = await open(
      { css: ':root { color-scheme: light dark } body { background: Canvas; margin: 8px }' },
      { viewport: { width: 320, height: 640 }, colorScheme },
    );
    await send(page, 'Med telefonnumret i.');
    await on(page).becomes('held');
    expect(await overflow(page)).toBe(0);
    const lefts = await page
      .locator('.comment')
      .evaluateAll((all) => all.map((comment) => Math.round(comment.getBoundingClientRect().left)));
    expect(new Set(lefts).size).toBe(1);
    await page.getByRole('link', { name: 'Svar till Gunilla' }).waitFor();
    expect(await flaws(page)).toEqual([]);
    await page.getByRole('button', { name: 'Anmäl kommentaren av Gunilla' }).click();
    await page.getByLabel('Olagligt innehåll').check();
    expect(await flaws(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
  });

  test('whatever is pressed is large enough for a finger', async () => {
    fill();
    const page = await open({}, { viewport: { width: 320, height: 640 } });
    await page.getByRole('button', { name: 'Svara Gunilla' }).click();
    const small = await page.locator('sluss-comments :is(button, select, .permalink, .check input, .to)').evaluateAll((all) =>
      all.flatMap((element) => {
        const { height, width } = element.getBoundingClientRect();
        return height === 0 || (height >= 20 && width >= 20) ? [] : [`${element.outerHTML} ${width}×${height}`];
      }),
    );
    expect(small).toEqual([]);
  });
});

describe('on a page whose style', () => {
  test('says everything about everything, the widget is as it was', async () => {
    fill();
    const css =
      '* { color: lime !important; background: black !important; font: 44px/1 cursive !important; text-transform: uppercase !important; margin: 30px !important; padding: 30px !important; border: 9px dashed red !important; letter-spacing: 9px !important } main > * { display: inline !important; position: fixed !important; visibility: hidden !important; opacity: 0.1 !important } html { font-size: 60px }';
    const page = await open({ css });
    expect(await styleOf(page, '.comment .body', 'font-size')).toBe('16px');
    expect(await styleOf(page, '.comment .body', 'text-transform')).toBe('none');
    expect(await styleOf(page, '.comment .body', 'letter-spacing')).toBe('normal');
    expect(await styleOf(page, '.comment .body', 'visibility')).toBe('visible');
    expect(await styleOf(page, 'sluss-comments', 'position')).toBe('static');
    expect(await flaws(page)).toEqual([]);
    await send(page, 'Det går att skriva här också.');
    await on(page).becomes('approved');
  });

  test('is written from right to left, the widget goes its own way, or the page’s when told', async () => {
    fill();
    const page = await open({ html: 'lang="ar" dir="rtl"', css: '* { direction: rtl !important }' });
    expect(await styleOf(page, '.comment', 'direction')).toBe('ltr');
    expect(await overflow(page)).toBe(0);
    const turned = await open({ html: 'lang="ar" dir="rtl"', element: 'dir="rtl"' });
    expect(await styleOf(turned, '.comment', 'direction')).toBe('rtl');
    const [outer, inner] = await turned
      .locator('.comment')
      .evaluateAll((all) => all.map((comment) => comment.getBoundingClientRect().right));
    expect(inner).toBeLessThan(outer ?? 0);
  });

  test('is dark by its own doing, the widget is dark too, also when it turns so later', async () => {
    fill();
    const page = await open({ css: 'body { background: #111; color: #eee } body.day { background: #fff; color: #111 }' });
    const paper = () => styleOf(page, '.root', 'background-color');
    const dark = await paper();
    expect(await flaws(page)).toEqual([]);
    await page.evaluate('document.body.className = "day"');
    await expect.poll(paper).toBe('rgb(255, 255, 255)');
    expect(dark).not.toBe('rgb(255, 255, 255)');
    expect(await flaws(page)).toEqual([]);
  });

  test('names its own colours and fonts, they are taken', async () => {
    fill();
    const css =
      'sluss-comments { --sluss-ink: rgb(1, 2, 3); --sluss-size: 20px; --sluss-font: monospace } sluss-comments::part(comment) { border-radius: 13px }';
    const page = await open({ css });
    expect(await styleOf(page, '.comment .body', 'color')).toBe('rgb(1, 2, 3)');
    expect(await styleOf(page, '.comment .body', 'font-size')).toBe('20px');
    expect(await styleOf(page, '.comment', 'border-radius')).toBe('13px');
  });
});

describe('in another language', () => {
  test('is English where the element or the site says so', async () => {
    fill();
    const page = await open({ element: 'lang="en"' });
    await page.getByRole('heading', { name: '4 comments' }).waitFor();
    expect(await page.locator('.root').getAttribute('lang')).toBe('en');
    expect(await page.locator('.badge').textContent()).toBe('(post author)');
    expect(await flaws(page)).toEqual([]);
    api().site.language = 'en';
    await (await open()).getByRole('heading', { name: '4 comments' }).waitFor();
    await (await open({ element: 'lang="sv"' })).getByRole('heading', { name: '4 kommentarer' }).waitFor();
  });

  test('says what a page’s own texts say, and in Swedish what they leave out', async () => {
    fill();
    const page = await open();
    await page.evaluate("sluss.translate('sv', { reply: 'Kvittera', 'count-n': '{n} ord i rättan tid' })");
    await page.getByRole('heading', { name: '4 ord i rättan tid' }).waitFor();
    expect(await page.locator('.reply').first().textContent()).toBe('Kvittera');
    await page.getByRole('heading', { name: 'Lämna ett svar' }).waitFor();
  });
});

test('with the keyboard alone a comment is answered, reported and withdrawn', async () => {
  api().put('Svara mig.');
  const page = await open();
  const reach = async (name: string | RegExp) => {
    for (let steps = 0; steps < 40; steps += 1) {
      await page.keyboard.press('Tab');
      if ((await page.getByRole('button', { name, exact: true }).and(on(page).focused()).count()) > 0) return;
    }
    throw new Error(`The keyboard does not reach ${name}.`);
  };
  await reach('Svara Gunilla');
  await page.keyboard.press('Enter');
  await page.getByLabel('Kommentar *').and(on(page).focused()).waitFor();
  await reach('Avbryt svar').catch(() => undefined);
  await page.getByLabel('Kommentar *').focus();
  await page.keyboard.type('Med tangenterna.');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Tage');
  await reach('Publicera kommentar');
  await page.keyboard.press('Enter');
  await on(page).becomes('approved');
  await on(page).commentOf('Tage').and(on(page).focused()).waitFor();
  await reach('Ta bort');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor();
  await reach('Ta bort');
  await page.keyboard.press('Enter');
  await on(page).becomes('withdrawn');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
});

test('the script and the API are all that a page lets in', async () => {
  fill();
  const page = await open();
  const origins = new Set<string>();
  page.on('request', (request) => origins.add(new URL(request.url()).origin));
  await page.reload();
  await send(page, 'Ingen tredje part.');
  await on(page).becomes('approved');
  expect([...origins].sort()).toEqual([sites().apiUrl, sites().hostUrl].sort());
  expect(await page.locator('sluss-comments [style]').count()).toBe(0);
});
