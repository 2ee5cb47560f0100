import { randomBytes } from 'node:crypto';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { expect, vi } from 'vitest';
import * as z from 'zod';
import { type Deployment, findDeployment } from '../../cli/deployment.ts';
import { type Comment, versionOf } from '../../shared/comment/comment.ts';
import type { Acted, Moment } from '../../shared/review/acted.ts';
import type { Subject } from '../../shared/review/ports.ts';
import { sluss } from '../cli/terminal.ts';
import { startInstance } from '../engine/running-instance.ts';
import { launchChromium } from './chromium.ts';

/** One moderator, signed in as long as the browser's context lives. */
export type Person = {
  readonly name: string;
  readonly login: string;
  readonly password: string;
  readonly subject: Subject;
  readonly context: BrowserContext;
};

const run = async (...words: readonly string[]): Promise<string> => {
  const { status, output, errors } = await sluss(words, { environment: process.env });
  expect(status, errors).toBe(0);
  return output;
};

const acceptedSchema = z.object({ id: z.string(), receipt: z.string(), statusUrl: z.url() });
const threadSchema = z.object({ total: z.number(), comments: z.array(z.object({ id: z.string(), body: z.string() })) });

/** Fills in the sign-in's page, which is open. */
export const signIn = async (page: Page, { login, password }: Pick<Person, 'login' | 'password'>): Promise<void> => {
  await page.locator('input[name=login]').fill(login);
  await page.locator('input[name=password]').fill(password);
  await page.keyboard.press('Enter');
  await page.locator('.tabs').waitFor();
};

/** A site of its own: all of its comments wait for a person. */
const siteOn = (url: string, { casebook }: Deployment, id: string, people: readonly Person[]) => {
  const thread = `${url}/v1/sites/${id}/threads/torget/comments`;
  const headers = { 'content-type': 'application/json' };

  const comment = async (commentId: string): Promise<Comment> => {
    const found = await casebook.find(id, commentId);
    if (!found) throw new Error(`There is no comment ${commentId}.`);
    return found;
  };
  const stateOf = async (commentId: string) => (await casebook.find(id, commentId))?.state;

  return {
    id,
    comment,
    stateOf,

    /** Lets people in; gives their ids here. */
    staffed: (): Promise<readonly string[]> =>
      Promise.all(
        people.map(async ({ name, subject: { issuer, sub } }) => {
          const words = [`--name=${name}`, '--role=moderator', `--issuer=${issuer}`, `--sub=${sub}`];
          return /m_[0-9A-Z]{26}/.exec(await run('moderator', 'add', id, ...words))?.[0] ?? '';
        }),
      ),

    /** Sends comments as readers do, and waits until the pipeline has put them before people. */
    held: async (...bodies: readonly string[]) => {
      const sent = [];
      for (const body of bodies) {
        const asked = { method: 'POST', headers, body: JSON.stringify({ body, author: { name: 'Gunnel' }, thread: { title: 'Torget' } }) };
        sent.push(acceptedSchema.parse(await (await fetch(thread, asked)).json()));
      }
      for (const { id: one } of sent) await vi.waitUntil(async () => (await stateOf(one)) === 'held', { timeout: 20_000 });
      return sent;
    },

    /** What readers can read. */
    readable: async () => threadSchema.parse(await (await fetch(`${thread}?limit=200`)).json()),

    /** What the author is told. */
    told: async ({ statusUrl, receipt }: z.output<typeof acceptedSchema>): Promise<unknown> =>
      (await fetch(statusUrl, { headers: { 'sluss-receipt': receipt } })).json(),

    /** Has readers or the author do something with a comment, by the function that their own route is to call. */
    marked: async (commentId: string, mark: (comment: Comment, by: Moment) => Acted): Promise<void> => {
      const before = await comment(commentId);
      const acted = mark(before, { now: Date.now(), salt: () => randomBytes(16).toString('base64url') });
      if (!acted.ok) throw new Error(acted.refusal.code);
      expect(await casebook.change(acted.comment, versionOf(before), { texts: acted.texts })).toBe('changed');
      await casebook.settle(acted.comment);
    },
  };
};

/** The desk as `npm start` runs it, with a publisher whom its first page has made, and a moderator beside. */
export const startDesk = async (settings: Readonly<Record<string, string>>) => {
  const [instance, browser] = await Promise.all([startInstance(settings), launchChromium()]);
  const { url } = instance;
  process.env['SLUSS_DATA'] = instance.data;
  const deployment = await findDeployment(undefined, process.env);
  const complaints: string[] = [];

  const page = async (context: BrowserContext): Promise<Page> => {
    const opened = await context.newPage();
    opened.setDefaultTimeout(30_000);
    opened.on('pageerror', (error) => complaints.push(error.message));
    opened.on('console', (line) => void (/status of 40[0139]|ERR_INTERNET_DISCONNECTED/.test(line.text()) || complaints.push(line.text())));
    return opened;
  };
  const newContext = () => browser.newContext({ locale: 'sv-SE', viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });

  /** Somebody for whom the first page, or the command line, has just made an account. */
  const person = async (name: string, login: string, password: string, context: BrowserContext): Promise<Person> => {
    const account = await deployment.accounts?.create(login, name);
    if (!account || !('taken' in account)) throw new Error(`There is no account ${login}.`);
    return { name, login, password, subject: account.taken, context };
  };

  const first = async (): Promise<Person> => {
    const context = await newContext();
    const setUp = await page(context);
    await setUp.goto(`${url}/setup`);
    const form = { siteTitle: 'Bladet', site: 'bladet', name: 'Ragna Alm', login: 'ragna' };
    for (const [name, value] of Object.entries(form)) await setUp.locator(`input[name=${name}]`).fill(value);
    await setUp.keyboard.press('Enter');
    await setUp.locator('dd').first().waitFor();
    const [login = '', password = ''] = await setUp.locator('dd').allTextContents();
    await setUp.getByRole('link', { name: 'Logga in' }).click();
    await signIn(setUp, { login, password });
    await setUp.getByText('Kön är tom.').waitFor();
    await setUp.close();
    return person(form.name, login, password, context);
  };
  const second = async (): Promise<Person> => {
    const [name, login, context] = ['Ture Ek', 'ture', await newContext()];
    const output = await run('moderator', 'add', 'bladet', `--name=${name}`, '--role=moderator', `--login=${login}`);
    const password = /^password: (\S+)$/m.exec(output)?.[1] ?? '';
    const opened = await page(context);
    await opened.goto(`${url}/console`);
    await signIn(opened, { login, password });
    await opened.close();
    return person(name, login, password, context);
  };
  const ragna = await first();
  const ture = await second();

  return {
    url,
    complaints,
    ragna,
    ture,
    run,
    /** A site of its own, on which both are moderators and all comments wait for one. */
    site: async (id: string) => {
      await run('site', 'create', id, `--title=${id}`, '--mode=human', '--threads=any', '--visitor-limit=1000/60');
      const site = siteOn(url, deployment, id, [ragna, ture]);
      const [ragnaId = '', tureId = ''] = await site.staffed();
      return { ...site, ragnaId, tureId };
    },
    /** The desk on one's screen; whoever is signed in need not sign in again. */
    open: async ({ context }: Person, { id }: { readonly id: string }, view = 'held'): Promise<Page> => {
      const opened = await page(context);
      await opened.goto(`${url}/console#/${id}/${view}`);
      await opened.locator('.tabs').waitFor();
      return opened;
    },
    /** A browser of somebody else's. */
    visitor: async (options: Parameters<Browser['newContext']>[0]): Promise<Page> => page(await browser.newContext(options)),
    stop: async (): Promise<void> => {
      await browser.close();
      await instance.stop();
    },
  };
};
export type RunningDesk = Awaited<ReturnType<typeof startDesk>>;
