import { describe, expect, test } from 'vitest';
import { situations } from '../status/comments.ts';
import { useStatus } from './status-fixture.ts';

const { server, open, flaws, overflow } = useStatus();
const all = Object.entries(situations);
const phone = { viewport: { width: 320, height: 640 } };

describe('the status page', () => {
  test.each(all)('says what became of a comment that is %s, in both languages, for everybody', async (_name, [swedish, english, make]) => {
    const { link } = await make(server());
    const page = await open(link);
    const first = page.getByRole('heading', { level: 1 });
    await expect.poll(() => first.textContent()).toBe(swedish);
    expect(await page.title()).toBe(swedish);
    expect(await flaws(page)).toEqual([]);
    await page.getByRole('button', { name: 'In English' }).click();
    await expect.poll(() => first.textContent()).toBe(english);
    await expect.poll(async () => (await page.locator('.facts dd').allTextContents()).join(' ')).not.toContain('vända dig till domstol');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.reload();
    await expect.poll(() => first.textContent()).toBe(english);
  });

  test.each([
    ['light', 1280],
    ['dark', 320],
  ] as const)('is whole in the %s at %s px, whatever it says', async (colorScheme, width) => {
    for (const [name, [, , make]] of all) {
      const { link } = await make(server());
      const page = await open(link, { colorScheme, viewport: { width, height: 700 }, locale: 'en-GB' });
      expect(await flaws(page), name).toEqual([]);
      expect(await overflow(page), name).toBe(0);
      await page.context().close();
    }
  });

  test('refreshes by itself while a comment is on its way', async () => {
    const { link } = await situations.pending[2](server());
    const page = await open(link);
    await page.getByRole('heading', { name: 'Din kommentar granskas.' }).waitFor();
    await server().deliver();
    await page.getByRole('heading', { name: 'Din kommentar är publicerad.' }).waitFor();
  });

  test('marks one’s own words, and says why, by whom, on what ground and until when one can appeal', async () => {
    const held = await open((await situations.held[2](server())).link);
    await held.locator('mark').first().waitFor();
    expect(await held.locator('mark').allTextContents()).toEqual(['070-174 06 05']);
    await held.getByText('telefonnummer').waitFor();
    const page = await open((await situations['rejected by law'][2](server())).link);
    await page.locator('.facts').waitFor();
    const facts = await page.locator('.facts').textContent();
    expect(facts).toContain('brottsbalken 4 kap. 5 §, olaga hot');
    expect(facts).toContain('En människa har fattat beslutet.');
    expect(facts).toContain('vända dig till domstol');
    await page.getByText(/^Du kan överklaga till och med den \d+ \p{L}+ 20\d\d\./u).waitFor();
  });

  test('has help and kind words for whoever may be unwell, and no refusal', async () => {
    const { link } = await situations['held, about its author'][2](server());
    const page = await open(link);
    await page.getByRole('heading', { name: 'Det finns någon att prata med' }).waitFor();
    expect(await page.getByRole('link', { name: /90101/ }).getAttribute('href')).toBe('tel:90101');
    expect(await page.locator('.first').textContent()).toContain('Tack för att du skrev till oss.');
    expect(await page.getByText('inväntar granskning').count()).toBe(0);
  });

  test('has the moderator’s word, and the answer to an appeal with who gave it', async () => {
    const noted = await open((await situations.removed[2](server())).link);
    await noted.getByText('Skriv gärna om det i tråden om bussarna.').waitFor();
    const upheld = await open((await situations['appealed in vain'][2](server())).link);
    await upheld.getByText('beslutet står fast').waitFor();
    await upheld.getByText('Någon annan än den som fattade beslutet har svarat.').waitFor();
    expect(await upheld.getByText('Artikeln handlar om båtar.').count()).toBe(1);
    expect(await upheld.getByRole('button', { name: 'Överklaga' }).count()).toBe(0);
    const overturned = await open((await situations['appealed rightly'][2](server())).link);
    await overturned.getByText('du fick rätt').waitFor();
    await overturned.getByText('Samma person som fattade beslutet har svarat').waitFor();
  });

  test('shows markup in a comment as text', async () => {
    const { id, link } = await server().send('<img src=x onerror="window.hacked=1"> ring 070-174 06 05', { name: '<b>N</b>' });
    await server().deliver();
    await server().decide(id, { action: 'reject', reason: 'personal-data', note: '<script>window.hacked=1</script>' });
    const page = await open(link);
    await page.locator('.own').getByText('<img src=x onerror="window.hacked=1">').waitFor();
    await page.getByText('<script>window.hacked=1</script>').waitFor();
    expect(await page.evaluate('"hacked" in window')).toBe(false);
  });
});

test.each(all)('%s, without script, is told in the same words, readable for all', async (_what, [sv, , bring]) => {
  const { path, receipt } = await bring(server());
  const page = await open(path, { ...phone, javaScriptEnabled: false });
  await page.getByLabel('Kvitto').fill(receipt);
  await page.getByRole('button', { name: 'Visa' }).click();
  await page.getByRole('heading', { level: 1, name: sv }).waitFor();
  // The check itself is a script, which the page's policy would not let in.
  const checked = await open('/status', phone);
  await checked.goto('about:blank');
  await checked.setContent(await page.content());
  expect([await flaws(checked), await overflow(checked)]).toEqual([[], 0]);
});
