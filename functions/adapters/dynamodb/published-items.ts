import * as z from 'zod';
import { type PublishedComment, publishedAuthorSchema } from '../../../shared/comment/published-comment.ts';
import type { Thread } from '../../../shared/site/site.ts';
import type { Tally } from '../../../shared/thread/tally.ts';

export const partition = (site: string, thread: string) => `${site}/${thread}`;
export const commentKey = (site: string, thread: string, id: string) => ({ pk: partition(site, thread), sk: `c/${id}` });
export const threadKey = (site: string, thread: string) => ({ pk: partition(site, thread), sk: 'a/thread' });
export const settingsKey = (site: string) => ({ pk: `${site}/`, sk: 'settings' });

/** The tally lies in the thread's item, so that a page is shown with one read of it. */
export const tallyItemSchema = z
  .object({
    counted: z.number().default(0),
    upTo: z.string().default(''),
    standing: z.array(z.string()).default([]),
    tally: z.number().default(0),
    seen: z.number().default(0),
    disturbedAt: z.number().default(0),
  })
  .transform(({ tally: n, ...tally }): Tally => ({ ...tally, n }));
export const newestKey = (site: string) => ({ pk: `${site}/`, sk: 'newest' });
export const newestItemSchema = z.object({ comments: z.array(z.object({ thread: z.string(), id: z.string() })) });
const threadItemSchema = z.object({ pk: z.string(), url: z.string().optional(), title: z.string().optional(), open: z.boolean() });
const place = { pk: z.string(), sk: z.string(), parentId: z.string().optional() };
export const outlineItemSchema = z.object({ ...place, state: z.enum(['approved', 'removed']) });
const commentItemSchema = z.discriminatedUnion('state', [
  z.object({
    ...place,
    version: z.number(),
    state: z.literal('approved'),
    author: publishedAuthorSchema,
    body: z.string(),
    editedAt: z.string().optional(),
  }),
  z.object({ ...place, version: z.number(), state: z.literal('removed') }),
]);

const placeOf = (pk: string): { readonly site: string; readonly thread: string } => {
  const slash = pk.indexOf('/');
  return { site: pk.slice(0, slash), thread: pk.slice(slash + 1) };
};
export const fromItem = (item: unknown): PublishedComment => {
  const { pk, sk, ...rest } = commentItemSchema.parse(item);
  return { ...rest, ...placeOf(pk), id: sk.slice(2) };
};
export const threadFrom = (item: unknown): Thread => {
  const { pk, ...rest } = threadItemSchema.parse(item);
  const { site, thread: id } = placeOf(pk);
  return { site, id, ...rest, tally: tallyItemSchema.parse(item) };
};
