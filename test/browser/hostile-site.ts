import type { Page } from 'playwright-core';
import * as z from 'zod';
import { findDeployment } from '../../cli/deployment.ts';
import { versionOf } from '../../shared/comment/comment.ts';
import { siteSettingsSchema } from '../../shared/site/site.ts';
import type { RunningInstance } from '../engine/running-instance.ts';
import { addresses } from './payloads/addresses.ts';
import { payloads } from './payloads/payloads.ts';

export const site = 'bladet';
export const thread = 'artikel';
/** So many comments in a row are by one author, all of them in the history of each other. */
export const perAuthor = 6;
/** Where texts stand that are not a comment's: a title, a name, a reason. */
export const title = '<img src=x onerror=alert(1)>"\'><script>alert(1)</script>';

/** One comment a payload, which is all of what its author wrote, and the moderator's note on it. */
export type Hostile = { readonly id: string; readonly body: string; readonly name: string; readonly url: string };

const inAddress = (payload: string): string => {
  const whole = `https://example.com/${encodeURI(payload.toWellFormed()).slice(0, 40)}${payload.replace(/[\u{10000}-\u{10ffff}]/gu, '')}`;
  return whole.slice(0, 200).toWellFormed();
};

const acceptedSchema = z.object({ id: z.string() });

const inTurn = async <Item, Result>(items: readonly Item[], lanes: number, each: (item: Item, at: number) => Promise<Result>) => {
  const results: Result[] = [];
  let next = 0;
  const lane = async (): Promise<void> => {
    for (let at = next++; at < items.length; at = next++) {
      const item = items[at];
      if (item !== undefined) results[at] = await each(item, at);
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return results;
};

/** The site that /setup has made, full of hostile comments. */
export const fillSite = async (instance: RunningInstance) => {
  process.env['SLUSS_DATA'] = instance.data;
  const { casebook, published } = await findDeployment(undefined, process.env);
  const origins = ['https://www.example.com'];
  const limits = { visitor: 1000, visitorSeconds: 600, sitePerMinute: 100_000 };
  await published.putSettings(siteSettingsSchema.parse({ id: site, title, origins, limits, threads: 'any' }));
  await published.openThread({ site, id: thread, title, url: `https://www.example.com/?${title}`, open: true });

  const post = async (payload: string, at: number): Promise<Hostile> => {
    const author = { name: payload.slice(0, 245).toWellFormed(), url: inAddress(payload) };
    const response = await fetch(`${instance.url}/v1/sites/${site}/threads/${thread}/comments`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'sluss-author': `a-secret-of-author-number-${Math.floor(at / perAuthor)}` },
      body: JSON.stringify({ body: payload, author }),
    });
    if (response.status !== 202) throw new Error(`${payload}: ${response.status} ${await response.text()}`);
    return { id: acceptedSchema.parse(await response.json()).id, body: payload.toWellFormed(), ...author };
  };

  /** Waits until it is filed. Addresses that the interface refuses are written past it. */
  const filed = async (comment: Hostile): Promise<Hostile> => {
    for (;;) {
      const stored = await casebook.find(site, comment.id);
      if (!stored) {
        await new Promise((done) => setTimeout(done, 50));
        continue;
      }
      const url = addresses.find((address) => address === comment.body);
      if (url === undefined) return comment;
      if ((await casebook.change({ ...stored, author: { ...stored.author, url } }, versionOf(stored))) === 'changed')
        return { ...comment, url };
    }
  };

  return inTurn(await inTurn(payloads, 4, post), 4, filed);
};

/** The review API as the console's own token opens it. */
export const reviewApi = async (page: Page, url: string) => {
  const request = await page.waitForRequest(/\/v1\/review\/me$/);
  const { authorization = '' } = await request.allHeaders();
  const call = async (method: string, path: string, body?: unknown) => {
    const response = await fetch(`${url}/v1/sites/${site}/review/${path}`, {
      method,
      headers: { authorization, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
    return text;
  };
  const detail = async (id: string) =>
    z.object({ version: z.int(), state: z.string(), writer: z.string() }).parse(JSON.parse(await call('GET', `comments/${id}`)));
  const resultsSchema = z.object({ results: z.array(z.object({ id: z.string(), ok: z.boolean() })) });
  return {
    call,
    detail,
    note: (comments: readonly Hostile[]) =>
      inTurn(comments, 4, ({ id, body }) => call('POST', `comments/${id}/notes`, { text: body.slice(0, 2000) })),
    approve: async (comments: readonly Hostile[]) => {
      const found = await inTurn(comments, 4, async ({ id }) => ({ id, ...(await detail(id)) }));
      const items = found.filter(({ state }) => state !== 'approved').map(({ id, version }) => ({ id, version }));
      for (let at = 0; at < items.length; at += 100) {
        const answer = await call('POST', 'bulk', { action: 'approve', items: items.slice(at, at + 100) });
        const { results } = resultsSchema.parse(JSON.parse(answer));
        if (!results.every(({ ok }) => ok)) throw new Error(answer);
      }
    },
  };
};
