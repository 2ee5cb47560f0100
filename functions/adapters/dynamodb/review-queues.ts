import { GetCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { type Comment, claimSchema, commentStates } from '../../../shared/comment/comment.ts';
import { dayOf, firstIdAt } from '../../../shared/comment/comment-id.ts';
import type { CommentState } from '../../../shared/comment/log.ts';
import type { Filter, Head, ReviewQueues } from '../../../shared/review/ports.ts';
import { categoriesOf } from '../../../shared/review/review-item.ts';
import type { Table } from './client.ts';
import { fromItem, keyFrom, keyOf } from './comment-item.ts';
import { batchGet, type Item, pagesOf, type Query } from './pages.ts';

/** One page of a query reads 1 MB at most. */
const mostPages = 4;
/** Of 4 KB each, read eventually consistently at half the price: 4 MB. */
const mostUnits = 512;
const mostDays = 100;
/** Whole items are read only to be counted: in small pages, between which a database that does one thing at a time answers others. */
const countedAtOnce = 250;
const dayBefore = (day: string): string => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);

const headSchema = z
  .object({ sk: z.string(), version: z.number(), rank: z.string(), claim: claimSchema.optional() })
  .transform(({ sk, ...head }): Head => ({ id: sk.slice(2), ...head }));
const stateSchema = z.object({ state: z.enum(commentStates) });

/** What an index or an item is asked for besides its keys; names of attributes may be words of DynamoDB's own. */
const conditionOf = (site: string, { thread, category, author, language }: Filter, more: Item = {}) => {
  const [kind, ...key] = (author ?? '').split('.');
  const equal = {
    thread,
    'language.language': language,
    writer: kind === 'a' ? `${site}#${key.join('.')}` : undefined,
    visitor: kind === 'v' ? key.join('.') : undefined,
    ...more,
  };
  const wanted = Object.entries(equal).filter(([, value]) => value !== undefined);
  const nameOf = (path: string): string =>
    path
      .split('.')
      .map((part) => `#${part}`)
      .join('.');
  const terms = [
    ...wanted.map(([path], at) => `${nameOf(path)} = :f${at}`),
    ...(category === undefined ? [] : ['contains(#categories, :category)']),
  ];
  if (terms.length === 0) return { values: {} };
  const names = [...wanted.flatMap(([path]) => path.split('.')), ...(category === undefined ? [] : ['categories'])];
  return {
    expression: {
      FilterExpression: terms.join(' AND '),
      ExpressionAttributeNames: Object.fromEntries(names.map((name) => [`#${name}`, name])),
    },
    values: {
      ...Object.fromEntries(wanted.map(([, value], at) => [`:f${at}`, value])),
      ...(category === undefined ? {} : { ':category': category }),
    },
  };
};

/** The queues, read from the sparse index, and the days, read from the comments' own partitions. */
export const createReviewQueues = (table: Table): ReviewQueues => {
  const waiting = (site: string, queue: string, filter: Filter, after = ''): Query => {
    const { expression, values } = conditionOf(site, filter);
    return {
      IndexName: 'queue',
      KeyConditionExpression: 'queue = :queue AND #rank > :after',
      ...expression,
      ExpressionAttributeNames: { ...expression?.ExpressionAttributeNames, '#rank': 'rank' },
      // No rank is empty, and no key may be.
      ExpressionAttributeValues: { ...values, ':queue': `${site}#${queue}`, ':after': after === '' ? ' ' : after },
    };
  };
  /** A site's comments from one id to another, day by day, the newest first. */
  async function* written(site: string, from: string, before: string, more: Item = {}, values: Item = {}) {
    for (let day = dayOf(before); day >= dayOf(from); day = dayBefore(day)) {
      const query = {
        KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :before',
        ...more,
        ExpressionAttributeValues: { ...values, ':pk': `${site}/${day}`, ':from': `c/${from}`, ':before': `c/${before}` },
        ScanIndexForward: false,
        ReturnConsumedCapacity: 'TOTAL' as const,
      };
      for await (const page of pagesOf(table, query)) yield { day, page };
    }
  }
  const comments: ReviewQueues['comments'] = async (site, ids) =>
    (
      await batchGet(
        table,
        ids.map((id) => keyOf({ site, id })),
      )
    ).map(fromItem);

  return {
    comments,

    page: async (site, queue, { after, limit, filter }) => {
      const query = waiting(site, queue, filter, after);
      const heads: Head[] = [];
      let pages = 0;
      // Where all that is read counts, no more is read than is wanted.
      for await (const { Items = [], LastEvaluatedKey: last } of pagesOf(
        table,
        query.FilterExpression ? query : { ...query, Limit: limit + 1 },
      )) {
        heads.push(...Items.map((item) => headSchema.parse(item)));
        pages += 1;
        if (heads.length > limit) return { items: heads.slice(0, limit), next: heads[limit - 1]?.rank };
        if (last && pages === mostPages) return { items: heads, next: z.string().parse(last['rank']) };
      }
      return { items: heads };
    },

    count: async (site, queue, filter) => {
      let count = 0;
      for await (const { Count = 0 } of pagesOf(table, { ...waiting(site, queue, filter), Select: 'COUNT' })) count += Count;
      return count;
    },

    // A category is the machine's word in the log, which no condition reaches into.
    written: async (site, { before, from, limit, state, filter: { category, ...filter } }) => {
      const { expression, values } = conditionOf(site, filter, { state });
      const found: Comment[] = [];
      let units = 0;
      let days = 0;
      for await (const { day, page } of written(site, from, before, expression, values)) {
        const read = (page.Items ?? []).map(fromItem).filter((comment) => comment.id !== before);
        found.push(...(category === undefined ? read : read.filter((comment) => categoriesOf(comment).includes(category))));
        if (found.length > limit) return { items: found.slice(0, limit), next: found[limit - 1]?.id };
        units += page.ConsumedCapacity?.CapacityUnits ?? 0;
        if (!page.LastEvaluatedKey) days += 1;
        if (units < mostUnits && days < mostDays) continue;
        return { items: found, next: page.LastEvaluatedKey ? keyFrom(page.LastEvaluatedKey).id : firstIdAt(Date.parse(day)) };
      }
      return { items: found };
    },

    writtenBy: async (site, authorKey, { before, limit }) => {
      const query = {
        IndexName: 'author',
        KeyConditionExpression: 'writer = :writer AND sk < :before',
        ExpressionAttributeValues: { ':writer': `${site}#${authorKey}`, ':before': `c/${before}` },
        ScanIndexForward: false,
        Limit: limit + 1,
      };
      for await (const { Items = [] } of pagesOf(table, query)) {
        const ids = Items.map((item) => keyFrom(item).id);
        return { items: await comments(site, ids.slice(0, limit)), ...(ids.length > limit ? { next: ids[limit - 1] } : {}) };
      }
      return { items: [] };
    },

    states: async (site, from, before) => {
      const counts = new Map<CommentState, number>();
      const names = { ProjectionExpression: '#state', ExpressionAttributeNames: { '#state': 'state' }, Limit: countedAtOnce };
      for await (const { page } of written(site, from, before, names)) {
        for (const item of page.Items ?? []) {
          const { state } = stateSchema.parse(item);
          counts.set(state, (counts.get(state) ?? 0) + 1);
        }
      }
      return Object.fromEntries(counts);
    },

    began: async (site) => {
      const { Item } = await table.client.send(new GetCommand({ TableName: table.table, Key: { pk: 'sites', sk: site } }));
      return Item && z.string().parse(Item['since']);
    },
  };
};
