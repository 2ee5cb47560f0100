import { GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { daysBetween } from '../../../shared/comment/comment-id.ts';
import type { LogBook } from '../../../shared/log/ports.ts';
import { placeSchema } from '../../../shared/log/seal.ts';
import { happened, type Table } from './client.ts';
import { fromItem, keyFrom, keyOf, toSeal } from './comment-item.ts';
import { batchGet, type Item, itemsOf, marked, pagesOf } from './pages.ts';

const placeKey = (site: string) => ({ pk: `${site}/log`, sk: 'seal' });
const siteSchema = z.object({ sk: z.string(), since: z.iso.datetime() }).transform(({ sk: site, since }) => ({ site, since }));
/** What the sealing keeps in a comment's item. `late`: its first entry is for its mark, not for its id, to seal. */
const sealingSchema = z.object({ late: z.boolean().default(false), sealed: z.int().optional() });

/** The casebook table, as the sealing reads it: consistently, but for the index. */
export const createLogBook = (table: Table): LogBook => {
  const { client, table: TableName } = table;
  const place: LogBook['place'] = async (site) => {
    const { Item } = await client.send(new GetCommand({ TableName, Key: placeKey(site), ConsistentRead: true }));
    return Item && placeSchema.parse(Item);
  };
  return {
    sites: async () => {
      const items = await itemsOf(table, { KeyConditionExpression: 'pk = :sites', ExpressionAttributeValues: { ':sites': 'sites' } });
      return items.map((item) => siteSchema.parse(item));
    },

    place,

    sealedTo: async (site, id) => {
      const { Item = {} } = await client.send(
        new GetCommand({ TableName, Key: keyOf({ site, id }), ProjectionExpression: 'late, sealed', ConsistentRead: true }),
      );
      const { late, sealed } = sealingSchema.parse(Item);
      if (sealed !== undefined) return sealed;
      return !late && id <= ((await place(site))?.cursor ?? '') ? 1 : 0;
    },

    advance: async (site, n, place) =>
      happened(
        client.send(
          new PutCommand({
            TableName,
            Item: { ...placeKey(site), ...place },
            ConditionExpression: n === 0 ? 'attribute_not_exists(pk) OR n = :n' : 'n = :n',
            ExpressionAttributeValues: { ':n': n },
          }),
        ),
      ),

    first: async (site, after, until, limit) => {
      if (after >= until) return [];
      const found: Item[] = [];
      for (const day of daysBetween(after, until)) {
        const query = {
          KeyConditionExpression: 'pk = :day AND sk BETWEEN :after AND :until',
          // What follows `after` directly: BETWEEN takes its ends in.
          ExpressionAttributeValues: { ':day': `${site}/${day}`, ':after': `c/${after}0`, ':until': `c/${until}` },
          FilterExpression: 'attribute_not_exists(late)',
          ConsistentRead: true,
        };
        for await (const { Items = [] } of pagesOf(table, query)) {
          found.push(...Items);
          if (found.length >= limit) return found.slice(0, limit).map(fromItem);
        }
      }
      return found.map(fromItem);
    },

    marked: async (site, limit) => {
      const keys = (await marked(table, toSeal(site), limit)).map(keyFrom).map(keyOf);
      const items = await batchGet(table, keys, { ConsistentRead: true });
      return items.map((item) => {
        const { late, sealed = late ? 0 : 1 } = sealingSchema.parse(item);
        return { comment: fromItem(item), sealed };
      });
    },

    // Its log only grows: as long as it has this many entries, all of it is sealed.
    cleared: async (site, id, entry) => {
      const update = (UpdateExpression: string, ConditionExpression: string, more: Readonly<Record<string, string>> = {}) =>
        happened(
          client.send(
            new UpdateCommand({
              TableName,
              Key: keyOf({ site, id }),
              UpdateExpression,
              ConditionExpression,
              ExpressionAttributeNames: { '#log': 'log' },
              ExpressionAttributeValues: { ':entry': entry, ...more },
            }),
          ),
        );
      const whole = await update('SET sealed = :entry REMOVE todo', 'size(#log) = :entry AND todo = :toSeal', { ':toSeal': toSeal(site) });
      if (!whole) await update('SET sealed = :entry', 'size(#log) >= :entry AND (attribute_not_exists(sealed) OR sealed < :entry)');
    },
  };
};
