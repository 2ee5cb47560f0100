import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod';
import type { PublishedReader, PublishedWriter } from '../../../shared/ports.ts';
import { storedSettingsSchema } from '../../../shared/site/site.ts';
import { happened, type Table } from './client.ts';
import { batchGet, pagesOf, type Query } from './pages.ts';
import {
  commentKey,
  fromItem,
  newestItemSchema,
  newestKey,
  outlineItemSchema,
  partition,
  settingsKey,
  tallyItemSchema,
  threadFrom,
  threadKey,
} from './published-items.ts';

/** The public table for those who only read it. */
export const createPublishedReader = (table: Table): PublishedReader => {
  const { client, table: TableName } = table;
  const get = async (Key: Readonly<Record<string, string>>, ConsistentRead = false): Promise<Record<string, unknown> | undefined> =>
    (await client.send(new GetCommand({ TableName, Key, ConsistentRead }))).Item;

  /** A thread's comments with ids from one to another, both included. */
  const commentsOf = (site: string, thread: string, { from = '', to = '~' }: { readonly from?: string; readonly to?: string }): Query => ({
    KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :to',
    ExpressionAttributeValues: { ':pk': partition(site, thread), ':from': `c/${from}`, ':to': `c/${to}` },
  });

  /** All pages of a query, until `enough` items are there. */
  const itemsOf = async (query: Query, enough = Number.POSITIVE_INFINITY): Promise<readonly unknown[]> => {
    const items: unknown[] = [];
    for await (const { Items = [] } of pagesOf(table, query)) {
      items.push(...Items);
      if (items.length >= enough) break;
    }
    return items;
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
    comments: async (site, places) =>
      (
        await batchGet(
          table,
          places.map(({ thread, id }) => commentKey(site, thread, id)),
        )
      ).map(fromItem),
    newest: async (site) => newestItemSchema.parse((await get(newestKey(site))) ?? { comments: [] }).comments,
    // Consistent: a reply often follows at once.
    comment: async (site, thread, id) => {
      const item = await get(commentKey(site, thread, id), true);
      return item && fromItem(item);
    },
    page: async (site, thread, { after, from, limit, order }) => {
      const start = after === undefined ? {} : { ExclusiveStartKey: commentKey(site, thread, after) };
      const range = from === undefined ? {} : order === 'oldest' ? { from } : { to: from };
      const query = { ...commentsOf(site, thread, range), ...start, Limit: limit + 1, ScanIndexForward: order === 'oldest' };
      const items = await itemsOf(query, limit + 1);
      return { comments: items.slice(0, limit).map(fromItem), more: items.length > limit };
    },
    outline: async (site, thread, { after, upTo, consistently = false } = {}) => {
      const items = await itemsOf({
        // What follows `after` directly: BETWEEN takes its ends in.
        ...commentsOf(site, thread, { ...(after ? { from: `${after}0` } : {}), ...(upTo === undefined ? {} : { to: upTo }) }),
        ProjectionExpression: 'pk, sk, parentId, #state',
        ExpressionAttributeNames: { '#state': 'state' },
        ConsistentRead: consistently,
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
    putNewest: async (site, comments) => {
      await client.send(new PutCommand({ TableName, Item: { ...newestKey(site), comments } }));
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
    openThread: async ({ site, id, url, title, open }) => {
      await putIf({ ...threadKey(site, id), url, title, open }, { ConditionExpression: 'attribute_not_exists(pk)' });
    },
    disturbTally: async (site, thread, now) => {
      const update = {
        UpdateExpression: 'ADD tally :one SET disturbedAt = :now',
        ConditionExpression: 'attribute_exists(pk)',
        ExpressionAttributeValues: { ':one': 1, ':now': now },
        ReturnValues: 'ALL_NEW',
      } as const;
      try {
        const { Attributes } = await client.send(new UpdateCommand({ TableName, Key: threadKey(site, thread), ...update }));
        return tallyItemSchema.parse(Attributes);
      } catch (error) {
        if (error instanceof ConditionalCheckFailedException) return undefined;
        throw error;
      }
    },
    putTally: async (site, thread, { counted, upTo, standing, seen }, n) => {
      const update = {
        UpdateExpression: 'SET counted = :counted, upTo = :upTo, standing = :standing, seen = :seen, tally = :next',
        ConditionExpression: n === 0 ? 'attribute_exists(pk) AND attribute_not_exists(tally)' : 'tally = :n',
        ExpressionAttributeValues: {
          ...{ ':counted': counted, ':upTo': upTo, ':standing': standing, ':seen': seen, ':next': n + 1 },
          ...(n === 0 ? {} : { ':n': n }),
        },
        ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
      } as const;
      try {
        await client.send(new UpdateCommand({ TableName, Key: threadKey(site, thread), ...update }));
        return undefined;
      } catch (error) {
        if (error instanceof ConditionalCheckFailedException) return error.Item && tallyItemSchema.parse(unmarshall(error.Item));
        throw error;
      }
    },
  };
};
