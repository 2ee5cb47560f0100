import { GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { authorSchema } from '../../../shared/comment/comment.ts';
import type { PublishedComment } from '../../../shared/comment/published-comment.ts';
import type { PublishedReader, PublishedWriter } from '../../../shared/ports.ts';
import { storedSettingsSchema, type Thread } from '../../../shared/site/site.ts';
import { happened, type Table } from './client.ts';
import { batchGet, pagesOf, type Query } from './pages.ts';

const partition = (site: string, thread: string) => `${site}/${thread}`;
const commentKey = (site: string, thread: string, id: string) => ({ pk: partition(site, thread), sk: `c/${id}` });
const threadKey = (site: string, thread: string) => ({ pk: partition(site, thread), sk: 'a/thread' });
const settingsKey = (site: string) => ({ pk: `${site}/`, sk: 'settings' });

const threadItemSchema = z.object({ pk: z.string(), url: z.string().optional(), title: z.string().optional(), open: z.boolean() });
const place = { pk: z.string(), sk: z.string(), parentId: z.string().optional() };
const outlineItemSchema = z.object({ ...place, state: z.enum(['approved', 'removed']) });
const commentItemSchema = z.discriminatedUnion('state', [
  z.object({ ...place, version: z.number(), state: z.literal('approved'), author: authorSchema, body: z.string() }),
  z.object({ ...place, version: z.number(), state: z.literal('removed') }),
]);

const placeOf = (pk: string): { readonly site: string; readonly thread: string } => {
  const slash = pk.indexOf('/');
  return { site: pk.slice(0, slash), thread: pk.slice(slash + 1) };
};
const fromItem = (item: unknown): PublishedComment => {
  const { pk, sk, ...rest } = commentItemSchema.parse(item);
  return { ...rest, ...placeOf(pk), id: sk.slice(2) };
};
const threadFrom = (item: unknown): Thread => {
  const { pk, ...rest } = threadItemSchema.parse(item);
  const { site, thread: id } = placeOf(pk);
  return { site, id, ...rest };
};

/** The public table for those who only read it. */
export const createPublishedReader = (table: Table): PublishedReader => {
  const { client, table: TableName } = table;
  const get = async (Key: Readonly<Record<string, string>>, ConsistentRead = false): Promise<Record<string, unknown> | undefined> =>
    (await client.send(new GetCommand({ TableName, Key, ConsistentRead }))).Item;

  const commentsOf = (site: string, thread: string): Query => ({
    KeyConditionExpression: 'pk = :pk AND begins_with(sk, :comments)',
    ExpressionAttributeValues: { ':pk': partition(site, thread), ':comments': 'c/' },
  });

  /** All pages of a query, until `enough` items are there. */
  const all = async (query: Query, enough = Number.POSITIVE_INFINITY) => {
    const items: unknown[] = [];
    let count = 0;
    for await (const { Items = [], Count = 0 } of pagesOf(table, query)) {
      items.push(...Items);
      count += Count;
      if (items.length >= enough) break;
    }
    return { items, count };
  };

  return {
    settings: async (site) => {
      const item = await get(settingsKey(site));
      return item && storedSettingsSchema.parse(JSON.parse(z.string().parse(item['settings'])));
    },
    thread: async (site, thread) => {
      const item = await get(threadKey(site, thread));
      return item && threadFrom(item);
    },
    threads: async (places) =>
      (
        await batchGet(
          table,
          places.map(({ site, id }) => threadKey(site, id)),
        )
      ).map(threadFrom),
    // Consistent: a reply often follows at once.
    comment: async (site, thread, id) => {
      const item = await get(commentKey(site, thread, id), true);
      return item && fromItem(item);
    },
    page: async (site, thread, { after, limit, order }) => {
      const start = after === undefined ? {} : { ExclusiveStartKey: commentKey(site, thread, after) };
      const query = { ...commentsOf(site, thread), ...start, Limit: limit + 1, ScanIndexForward: order === 'oldest' };
      const { items } = await all(query, limit + 1);
      return { comments: items.slice(0, limit).map(fromItem), more: items.length > limit };
    },
    count: async (site, thread) => {
      const query = commentsOf(site, thread);
      const { count } = await all({
        ...query,
        Select: 'COUNT',
        FilterExpression: '#state = :approved',
        ExpressionAttributeNames: { '#state': 'state' },
        ExpressionAttributeValues: { ...query.ExpressionAttributeValues, ':approved': 'approved' },
      });
      return count;
    },
    outline: async (site, thread) => {
      const names = { '#state': 'state' };
      const { items } = await all({
        ...commentsOf(site, thread),
        ProjectionExpression: 'pk, sk, parentId, #state',
        ExpressionAttributeNames: names,
      });
      return items.map((item) => {
        const { sk, parentId, state } = outlineItemSchema.parse(item);
        return { id: sk.slice(2), parentId, state };
      });
    },
  };
};

/** The public table for those who project the casebook onto it. */
export const createPublishedWriter = ({ client, table: TableName }: Table): PublishedWriter => {
  const putIf = (Item: Readonly<Record<string, unknown>>, condition: object): Promise<boolean> =>
    happened(client.send(new PutCommand({ TableName, Item, ...condition })));

  return {
    put: async ({ site, thread, id, ...rest }) => {
      await putIf(
        { ...commentKey(site, thread, id), ...rest },
        {
          ConditionExpression: 'attribute_not_exists(pk) OR #version < :version',
          ExpressionAttributeNames: { '#version': 'version' },
          ExpressionAttributeValues: { ':version': rest.version },
        },
      );
    },
    putSettings: async (settings) => {
      await client.send(new PutCommand({ TableName, Item: { ...settingsKey(settings.id), settings: JSON.stringify(settings) } }));
    },
    ruleThread: async ({ site, id, open, n }) => {
      await happened(
        client.send(
          new UpdateCommand({
            TableName,
            Key: threadKey(site, id),
            UpdateExpression: 'SET #open = :open, n = :n',
            ConditionExpression: 'attribute_not_exists(n) OR n < :n',
            ExpressionAttributeNames: { '#open': 'open' },
            ExpressionAttributeValues: { ':open': open, ':n': n },
          }),
        ),
      );
    },
    openThread: async ({ site, id, ...rest }) => {
      await putIf({ ...threadKey(site, id), ...rest }, { ConditionExpression: 'attribute_not_exists(pk)' });
    },
  };
};
