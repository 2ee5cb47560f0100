import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import * as z from 'zod';
import { commentsOn, expectNoOverflow, tabTo } from './demo-page.ts';
import { type RunningDesk, startDesk } from './running-desk.ts';

/** All of it as `npm start` runs it: readers on the demo page and where it leads, and a moderator by the desk's interface. */
let desk: RunningDesk;
let bearer: string;
const visitors: Page[] = [];
const phone = { width: 320, height: 640 };

beforeAll(async () => {
  desk = await startDesk({});
  const console = await desk.ragna.context.newPage();
  const asked = console.waitForRequest((request) => request.headers()['authorization'] !== undefined);
  await console.goto(`${desk.url}/console#/demo/held`);
  bearer = (await asked).headers()['authorization'] ?? '';
  await console.close();
});
afterAll(() => desk?.stop());
afterEach(async () => {
  await Promise.all(visitors.splice(0).map((page) => page.context().close()));
  expect(desk.complaints.splice(0)).toEqual([]);
});

/** A reader with a phone. */
const visit = async (options: Parameters<RunningDesk['visitor']>[0] = {}): Promise<Page> => {
  const page = await desk.visitor({ locale: 'sv-SE', viewport: phone, reducedMotion: 'reduce', ...options });
  visitors.push(page);
  await page.goto(desk.url);
  await page.getByText('husvagnen').first().waitFor();
  return page;
};
/** Writes a comment; gives it, as it stands in the thread. */
const post = async (page: Page, name: string, body: string): Promise<Locator> => {
  await commentsOn(page).write(body, name);
  await commentsOn(page).send();
  return commentsOn(page).commentOf(name);
};
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor();

const review = async (method: string, path: string, body?: unknown): Promise<unknown> => {
  const headers = { authorization: bearer, 'content-type': 'application/json' };
  const answer = await fetch(`${desk.url}/v1/sites/demo/review${path}`, { method, headers, body: body ? JSON.stringify(body) : null });
  expect(answer.status).toBe(200);
  return answer.json();
};
/** A moderator's decision about the comment whose status page this is. */
const decide = async (statusUrl: string, decision: object): Promise<void> => {
  const path = `/comments/${/[0-9A-Z]{26}/.exec(statusUrl)?.[0]}`;
  const { version } = z.object({ version: z.int() }).parse(await review('GET', path));
  await review('POST', `${path}/decisions`, { ...decision, version });
};

test('a comment is answered three deep, edited and taken back, for everybody to see', async () => {
  const page = await visit();
  let to = 'Gunilla';
  for (const name of ['Ett', 'Två', 'Tre']) {
    await page.getByRole('button', { name: `Svara ${to}`, exact: true }).click();
    await post(page, name, `Så här svarar ${name.toLowerCase()} på den saken.`);
    await page.getByRole('button', { name: `Svara ${name}`, exact: true }).waitFor();
    to = name;
  }
  await expectNoOverflow(page);
  const { commentOf } = commentsOn(page);
  await commentOf('Tre').getByRole('button', { name: 'Redigera' }).click();
  const dialog = page.getByRole('dialog', { name: 'Redigera din kommentar' });
  await dialog.getByLabel('Kommentar').fill('Så här svarar tre efter att ha tänkt efter.');
  await dialog.getByRole('button', { name: 'Spara' }).click();
  await commentOf('Tre').getByText('ändrad').waitFor();
  await commentOf('Två').getByRole('button', { name: 'Ta bort' }).click();
  await page.getByRole('dialog', { name: 'Ta bort din kommentar?' }).getByRole('button', { name: 'Ta bort' }).click();
  await page.locator('.outcome[data-status=withdrawn]').waitFor();

  const other = await visit();
  const deep = other.locator('.node', { has: commentsOn(other).commentOf('Gunilla') }).locator('.replies .replies .replies .comment');
  await deep.getByText('Så här svarar tre efter att ha tänkt efter.').waitFor();
  await deep.getByText('ändrad').waitFor();
  expect(await other.locator('.replies .replies > .node > .removed').textContent()).toBe('Kommentaren är borttagen.');
  expect(await other.getByText('Så här svarar två').count()).toBe(0);
});

test('what is held is its author’s alone, until a moderator lets it through', async () => {
  const page = await visit();
  const held = await post(page, 'Granskaren', 'Enligt handlingarna gäller det 19900602-2397, läs själva.');
  await held.locator('mark').getByText('19900602-2397').waitFor();
  await held.getByRole('link', { name: 'Följ din kommentar' }).click();
  await heading(page, 'Din kommentar inväntar granskning.');
  expect(await page.locator('mark').allTextContents()).toEqual(['19900602-2397']);
  await expectNoOverflow(page);
  await decide(page.url(), { action: 'approve' });
  await page.reload();
  await heading(page, 'Din kommentar är publicerad.');
  await (await visit()).getByText('läs själva').waitFor();
});

test('in English and by keyboard alone: a refusal is read and appealed against, and a moderator takes it back', async () => {
  const page = await visit({ locale: 'en-GB' });
  await page.evaluate("document.querySelector('sluss-comments').lang = 'en'");
  await tabTo(page, page.getByLabel('Comment *'));
  await page.keyboard.type('Jag ska komma hem till dig och slå ihjäl dig.');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Filmvetaren');
  await commentsOn(page).takeTime();
  await page.keyboard.press('Enter');
  await commentsOn(page).becomes('rejected');
  await tabTo(page, page.getByRole('link', { name: 'Read the decision or appeal' }));
  await page.keyboard.press('Enter');
  await heading(page, 'Your comment will not be published.');
  await tabTo(page, page.getByRole('button', { name: 'Appeal', exact: true }));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByLabel('Why is the decision wrong? *'));
  await page.keyboard.type('It is a line from the film.');
  await expectNoOverflow(page);
  await tabTo(page, page.getByRole('button', { name: 'Send the appeal' }));
  await page.keyboard.press('Enter');
  await page.getByText('Your appeal has been received.').waitFor();
  await decide(page.url(), { action: 'overturn', note: 'Du har rätt, det är ett citat.' });
  await page.reload();
  await heading(page, 'Your comment is published.');
  await page.getByText('Du har rätt, det är ett citat.').waitFor();
  await (await visit()).getByText('slå ihjäl dig').waitFor();
});

test('a report by keyboard alone is followed to the decision, which the comment’s author reads too', async () => {
  const [author, reporter] = [await visit(), await visit()];
  const own = await post(author, 'Skvallraren', 'Kioskägaren på torget var med och delade på pengarna.');
  await own.getByRole('link', { name: 'Följ din kommentar' }).click();
  await heading(author, 'Din kommentar är publicerad.');
  await reporter.reload();
  await tabTo(reporter, reporter.getByRole('button', { name: 'Anmäl kommentaren av Skvallraren' }));
  await reporter.keyboard.press('Enter');
  const dialog = reporter.getByRole('dialog', { name: 'Anmäl kommentaren' });
  await tabTo(reporter, dialog.getByLabel('Den stör samtalet'));
  await reporter.keyboard.press('ArrowDown');
  await reporter.keyboard.press('ArrowDown');
  await tabTo(reporter, dialog.getByLabel('Varför är innehållet olagligt? *'));
  await reporter.keyboard.type('Det är förtal, och det är inte sant.');
  await tabTo(reporter, dialog.getByLabel('Jag intygar i god tro'));
  await reporter.keyboard.press('Space');
  await expectNoOverflow(reporter);
  await reporter.keyboard.press('Enter');
  await tabTo(reporter, reporter.getByRole('link', { name: 'Följ din anmälan' }));
  await reporter.keyboard.press('Enter');
  await heading(reporter, 'Vi har mottagit din anmälan.');
  await expectNoOverflow(reporter);
  await decide(author.url(), { action: 'remove', reason: 'rules', legalGround: '5:1-2' });
  for (const page of [author, reporter]) await page.reload();
  await heading(reporter, 'Kommentaren visas inte längre, eller inte hela.');
  await reporter.getByText('av en människa').waitFor();
  await heading(author, 'Din kommentar är borttagen.');
  await author.getByText('Kommentaren har granskats efter en anmälan.').waitFor();
  expect(await (await visit()).getByText('delade på pengarna').count()).toBe(0);
});

test('what was written without a connection goes off once there is one, and once only', async () => {
  const page = await visit();
  await page.context().setOffline(true);
  const own = await post(page, 'På tåget', 'Det här skrev jag i tunneln, hoppas att det kommer fram.');
  await page.getByText('Texten är kvar, och skickas när du är uppkopplad igen.').waitFor();
  await page.context().setOffline(false);
  await own.getByRole('link', { name: 'Följ din kommentar' }).waitFor();
  await commentsOn(page).becomes('approved');
  expect(await (await visit()).getByText('i tunneln').count()).toBe(1);
});

test('without JavaScript the thread is read and answered', async () => {
  const page = await desk.visitor({ javaScriptEnabled: false, viewport: phone });
  visitors.push(page);
  await page.goto(desk.url);
  await page.getByRole('link', { name: 'utan JavaScript' }).click();
  await page.getByRole('link', { name: 'Svara Gunilla' }).click();
  await page.getByRole('heading', { name: 'Lämna ett svar till Gunilla' }).waitFor();
  await page.getByLabel('Kommentar *').fill('Inte jag heller.\n\nOch ändå sålde vi en husvagn.');
  await page.getByLabel('Namn').fill('Utan skript');
  await page.getByRole('button', { name: 'Publicera kommentar' }).click();
  await heading(page, 'Tack för din kommentar');
  await page.getByRole('button', { name: 'Visa vad som hänt med kommentaren' }).click();
  await page.waitForURL(/status\.html$/);
  await expect
    .poll(() =>
      page
        .getByRole('button', { name: 'Se efter igen' })
        .click()
        .then(() => page.locator('h1').textContent()),
    )
    .toBe('Din kommentar är publicerad.');
  await expectNoOverflow(page);
  await page.goto(`${desk.url}/v1/sites/demo/threads/detaljplanen/comments.html`);
  await page.locator('li li article', { hasText: 'Utan skript' }).waitFor();
  await expectNoOverflow(page);
});

test('a thread that a moderator closes can be read, and not answered any more', async () => {
  await review('PUT', '/threads/detaljplanen/open', { open: false });
  const page = await visit();
  await page.getByText('Kommentarer inaktiverade.').waitFor();
  expect(await page.locator('sluss-comments form').count()).toBe(0);
});
