import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { situations } from '../status/comments.ts';
import { useStatus } from './status-fixture.ts';

const { server, open, flaws, overflow } = useStatus();
const phone = { viewport: { width: 320, height: 640 } };
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor();
const focused = (page: Page) => page.evaluate<string>('document.activeElement.id || document.activeElement.tagName');

describe('an author', () => {
  test('edits within the time for it, from the text as it is, on a phone', async () => {
    const { id, link } = await situations.approved[2](server());
    const page = await open(link, phone);
    await press(page, 'Redigera');
    expect(await focused(page)).toBe('body');
    expect(await page.getByLabel('Kommentar').inputValue()).toBe('Tack för granskningen.');
    expect([await flaws(page), await overflow(page)]).toEqual([[], 0]);
    await page.getByLabel('Kommentar').fill('Tack för granskningen, och för svaret!');
    await page.getByLabel('Namn').fill('Åsa på Varvsgatan');
    await press(page, 'Spara');
    await page.getByText('Din ändring är sparad.').waitFor();
    expect(await focused(page)).toBe('H1');
    await page.locator('.own').getByText('och för svaret!').waitFor();
    await page.getByText(/^Ändrad den /).waitFor();
    expect(await server().stored(id)).toMatchObject({ revision: 2, author: { name: 'Åsa på Varvsgatan' } });
  });

  test('is told that an edit awaits review', async () => {
    const { link } = await situations.approved[2](server());
    const page = await open(link);
    await press(page, 'Redigera');
    await page.getByLabel('Kommentar').fill('Ring rektorn hemma på 070-174 06 05.');
    await press(page, 'Spara');
    await heading(page, 'Din ändring inväntar granskning.');
    expect(await page.locator('mark').allTextContents()).toEqual(['070-174 06 05']);
  });

  test('is told what is wrong with an edit where it is wrong, and nothing is lost', async () => {
    const { link } = await situations.approved[2](server());
    const page = await open(link, { locale: 'en-GB' });
    await press(page, 'Edit');
    await page.getByLabel('Comment').fill(' ');
    await press(page, 'Save');
    await page.getByText('Error: Write your comment.').waitFor();
    expect(await focused(page)).toBe('body');
    await page.getByLabel('Comment').fill('a'.repeat(20_001));
    await page.getByText('1 characters too many').waitFor();
    await press(page, 'Save');
    await page.getByText('Error: The comment can have at most 20,000 characters.').waitFor();
    await page.getByLabel('Comment').fill('Thank you.');
    await page.getByLabel('Website').fill('javascript:alert(1)');
    await press(page, 'Save');
    await page.getByText('Error: Enter a web address that begins with').waitFor();
    expect(await focused(page)).toBe('url');
    expect(await flaws(page)).toEqual([]);
    server().state.fails = () => ({ status: 0 });
    await page.getByLabel('Website').fill('https://example.org');
    await press(page, 'Save');
    await page.getByRole('alert').getByText('The server cannot be reached.').waitFor();
    server().state.fails = undefined;
    await press(page, 'Save');
    await page.getByText('Your edit is saved.').waitFor();
  });

  test('is told when it is too late for an edit, and keeps what was written', async () => {
    const { id, link } = await situations.approved[2](server());
    const page = await open(link);
    await press(page, 'Redigera');
    await page.getByLabel('Kommentar').fill('För sent.');
    await server().putSite({ mode: 'machine', edit: { minutes: 0 } });
    await press(page, 'Spara');
    await page.getByRole('alert').getByText('Fel: Tiden för att ändra kommentaren är slut.').waitFor();
    expect(await page.getByLabel('Kommentar').inputValue()).toBe('För sent.');
    await press(page, 'Avbryt');
    await page.reload();
    await heading(page, 'Din kommentar är publicerad.');
    expect(await page.getByRole('button', { name: 'Redigera' }).count()).toBe(0);
    expect(await server().stored(id)).toMatchObject({ revision: 1 });
  });

  test('takes a comment back, asked once more', async () => {
    const { id, link } = await situations.approved[2](server());
    const page = await open(link, phone);
    await press(page, 'Ta bort kommentaren');
    await page.getByRole('dialog', { name: 'Ta bort din kommentar?' }).waitFor();
    expect([await flaws(page), await overflow(page)]).toEqual([[], 0]);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    expect(await server().stored(id)).toMatchObject({ state: 'approved' });
    await page.keyboard.press('Enter');
    await press(page, 'Ta bort');
    await heading(page, 'Du har tagit bort din kommentar.');
    expect(await focused(page)).toBe('H1');
    expect(await server().stored(id)).toMatchObject({ state: 'withdrawn' });
    expect(await page.getByRole('button', { name: /Redigera|Ta bort/ }).count()).toBe(0);
  });

  test('appeals with the keyboard alone, once, and waits for the answer', async () => {
    const { id, link } = await situations.removed[2](server());
    const page = await open(link, phone);
    await page.getByRole('button', { name: 'Överklaga' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Någon annan än den som fattade beslutet svarar').waitFor();
    expect(await focused(page)).toBe('text');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('Fel: Skriv varför beslutet är fel').waitFor();
    expect([await flaws(page), await focused(page)]).toEqual([[], 'text']);
    await page.keyboard.type('Bussarna är ämnet: artikeln handlar om resor.');
    await page.keyboard.press('Tab');
    await page.keyboard.type('asa@example.se');
    await page.keyboard.press('Enter');
    await page.getByText('Din överklagan är mottagen.', { exact: true }).first().waitFor();
    await page.getByText('En människa prövar beslutet på nytt').waitFor();
    expect(await page.getByRole('button', { name: 'Överklaga' }).count()).toBe(0);
    expect(await server().textsOf(id)).toContain('Bussarna är ämnet: artikeln handlar om resor.');
  });

  test('is told when the time for an appeal is over, or nothing is left to appeal', async () => {
    const late = await open((await situations['removed long ago'][2](server())).link);
    await late.getByText(/^Tiden för att överklaga gick ut den /).waitFor();
    expect(await late.getByRole('button', { name: 'Överklaga' }).count()).toBe(0);
    const { id, link } = await situations.removed[2](server());
    const page = await open(link);
    await press(page, 'Överklaga');
    await page.getByLabel('Varför är beslutet fel?').fill('Det är ämnet.');
    server().state.fails = (method) => (method === 'POST' ? { status: 409, value: { code: 'appeal-too-late' } } : undefined);
    await press(page, 'Skicka överklagan');
    await page.getByRole('alert').getByText('Fel: De sex månaderna för att överklaga är över.').waitFor();
    server().state.fails = undefined;
    await server().decide(id, { action: 'approve' });
    await press(page, 'Skicka överklagan');
    await page.getByRole('alert').getByText('Fel: Det finns inte längre något att överklaga').waitFor();
    expect(await page.getByLabel('Varför är beslutet fel?').inputValue()).toBe('Det är ämnet.');
  });
});
