import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type Deployment, findDeployment } from '../../cli/deployment.ts';
import { versionOf } from '../../shared/comment/comment.ts';
import { project } from '../../shared/comment/project.ts';
import { act } from '../../shared/review/act.ts';
import { sluss } from '../cli/terminal.ts';
import { type RunningInstance, startInstance } from '../engine/running-instance.ts';
import { by } from '../review/desk.ts';
import { launchChromium } from './chromium.ts';

const site = 'bladet';

describe('without a script, on the system as npm start runs it', () => {
  let instance: RunningInstance;
  let browser: Browser;
  let deployment: Deployment;
  beforeAll(async () => {
    [instance, browser] = await Promise.all([startInstance(), launchChromium()]);
    process.env['SLUSS_DATA'] = instance.data;
    const environment = process.env;
    deployment = await findDeployment(undefined, environment);
    const { status, errors } = await sluss(['site', 'create', site, '--title=Bladet', '--threads=any', '--mode=human'], { environment });
    expect(status, errors).toBe(0);
    const opener = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ body: 'Först på plan.' }) };
    const thread = `${instance.url}/v1/sites/${site}/threads/varvet/comments`;
    const first: { readonly id: string } = JSON.parse(await (await fetch(thread, opener)).text());
    await decide(first.id, 'approve');
  });
  afterAll(async () => {
    await browser?.close();
    await instance?.stop();
  });

  /** As a moderator does, once the machine has left it to one. */
  const decide = async (id: string, action: 'approve' | 'reject'): Promise<void> => {
    const { casebook, published } = deployment;
    const before = await vi.waitUntil(async () => casebook.find(site, id), { timeout: 20_000 });
    const acted = act(before, action === 'approve' ? { action } : { action, reason: 'rules' }, by(before, { now: Date.now() }));
    if (!acted.ok) throw new Error(acted.refusal.code);
    expect(await casebook.change(acted.comment, versionOf(before), { texts: acted.texts })).toBe('changed');
    await project(acted.comment, published, Date.now());
  };
  const open = async (path: string): Promise<Page> => {
    const context = await browser.newContext({ locale: 'sv-SE', javaScriptEnabled: false, viewport: { width: 320, height: 640 } });
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    page.on('console', (line) => void (/status of 40[049]/.test(line.text()) || complaints.push(line.text())));
    await page.goto(`${instance.url}${path}`);
    return page;
  };
  const complaints: string[] = [];

  test('somebody comments, is shown what became of it, appeals and takes the comment back', async () => {
    const page = await open(`/v1/sites/${site}/threads/varvet/comments.html`);
    await page.getByLabel('Kommentar *').fill('Varvet lades ner 1931.\nInte 1913.');
    await page.getByLabel('Namn').fill('Åsa');
    await page.getByRole('button', { name: 'Publicera kommentar' }).click();
    await page.getByRole('heading', { name: 'Tack för din kommentar' }).waitFor();
    const receipt = await page.getByLabel('Kvitto').inputValue();
    const later = await page.getByRole('link', { name: 'Kommentarens sida' }).getAttribute('href');
    const id = later?.split('/').at(-1) ?? '';
    await vi.waitUntil(async () => deployment.casebook.find(site, id), { timeout: 20_000 });
    await page.getByRole('button', { name: 'Visa vad som hänt med kommentaren' }).click();
    await page.getByRole('heading', { name: 'Din kommentar inväntar granskning.' }).waitFor();
    await page.getByText('Här läser en människa varje kommentar innan den publiceras.').waitFor();

    await decide(id, 'reject');
    // Later, by the link and the receipt that were kept.
    const again = await open(later ?? '');
    await again.getByLabel('Kvitto').fill('1.gissning');
    await again.getByRole('button', { name: 'Visa' }).click();
    await again.getByRole('heading', { name: 'Kvittot stämmer inte.' }).waitFor();
    await again.getByLabel('Länk eller kvitto').fill(receipt);
    await again.getByRole('button', { name: 'Visa' }).click();
    await again.getByRole('heading', { name: 'Din kommentar publiceras inte.' }).waitFor();
    await again.getByText('Inte 1913.').waitFor();

    await again.getByLabel('Varför är beslutet fel?').fill('   ');
    await again.getByRole('button', { name: 'Skicka överklagan' }).click();
    await again.getByText('Fel: Skriv varför beslutet är fel').waitFor();
    await again.getByLabel('Varför är beslutet fel?').fill('Årtalet står i kyrkboken.');
    await again.getByLabel('E-postadress för svaret').fill('asa@example.se');
    await again.getByRole('button', { name: 'Skicka överklagan' }).click();
    await again.getByText('Din överklagan är mottagen.').waitFor();
    await again.getByRole('heading', { name: 'Din överklagan' }).waitFor();
    expect(await deployment.casebook.find(site, id)).toMatchObject({ log: [{}, {}, { kind: 'appeal' }] });

    await again.getByText('Ta bort kommentaren').click();
    await again.getByRole('button', { name: 'Ta bort' }).click();
    await again.getByRole('heading', { name: 'Du har tagit bort din kommentar.' }).waitFor();
    expect(await deployment.casebook.find(site, id)).toMatchObject({ state: 'withdrawn' });
    for (const shown of [page, again]) expect(shown.url()).not.toContain(receipt);
    expect(complaints).toEqual([]);
  });

  test('somebody reports a comment as illegal, is told what is missing, and gets a reference', async () => {
    const page = await open(`/v1/sites/${site}/threads/varvet/comments.html`);
    await page.getByRole('link', { name: 'Anmäl kommentaren av Anonym' }).click();
    await page.getByRole('heading', { name: 'Anmäl kommentaren' }).waitFor();
    await page.getByLabel('Olagligt innehåll', { exact: true }).check();
    await page.getByLabel('Beskriv gärna vad som är fel').fill('Det här är hets.');
    await page.getByRole('button', { name: 'Anmäl' }).click();
    await page.getByText('Fel: Intyga att uppgifterna stämmer.').waitFor();
    expect(await page.getByLabel('Beskriv gärna vad som är fel').inputValue()).toBe('Det här är hets.');
    await page.getByLabel('Jag intygar i god tro').check();
    await page.getByRole('button', { name: 'Anmäl' }).click();
    await page.getByRole('heading', { name: 'Vi har mottagit din anmälan om olagligt innehåll.' }).waitFor();
    expect(await page.getByLabel('Referens').inputValue()).toMatch(/^[0-9A-Z]{26}\./);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
    expect(complaints).toEqual([]);
  });
});
