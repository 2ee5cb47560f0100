import type { Page } from 'playwright-core';
import * as z from 'zod';
import { inTurn } from './in-turn.ts';
import { type Hostile, site } from './site.ts';

const detailSchema = z.object({ version: z.int(), state: z.string(), writer: z.string() });
const resultsSchema = z.object({ results: z.array(z.object({ id: z.string(), ok: z.boolean() })) });

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
  const detail = async (id: string) => detailSchema.parse(JSON.parse(await call('GET', `comments/${id}`)));
  return {
    call,
    detail,
    note: (comments: readonly Hostile[]) =>
      inTurn(comments, 4, ({ id, body }) => call('POST', `comments/${id}/notes`, { text: body.slice(0, 2000) })),
    approve: async (comments: readonly Hostile[]) => {
      const items = await inTurn(comments, 4, async ({ id }) => ({ id, version: (await detail(id)).version }));
      for (let at = 0; at < items.length; at += 100) {
        const answer = await call('POST', 'bulk', { action: 'approve', items: items.slice(at, at + 100) });
        const { results } = resultsSchema.parse(JSON.parse(answer));
        if (!results.every(({ ok }) => ok)) throw new Error(answer);
      }
    },
  };
};
export type ReviewApi = Awaited<ReturnType<typeof reviewApi>>;
