import { GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { actorSchema } from '../../../shared/comment/decision.ts';
import type { SiteRules, ThreadRule } from '../../../shared/review/ports.ts';
import { threadModes } from '../../../shared/review/requests.ts';
import { happened, type Table } from './client.ts';
import { journalled } from './journal.ts';
import { batchGet, itemsOf, marked } from './pages.ts';

export const blockPrefix = 'b/';
export const modePrefix = 't/';
const threadKey = (site: string, thread: string) => ({ pk: `${site}/threads`, sk: `t/${thread}` });

const owed = 'owed-thread';
const keySchema = z.object({ pk: z.string(), sk: z.string() });
export const storedBlockSchema = z
  .object({ sk: z.string(), until: z.string(), by: actorSchema, at: z.string(), reason: z.string(), salt: z.string() })
  .transform(({ sk, ...block }) => ({ key: sk.slice(blockPrefix.length), ...block }));
/** Without a mode: it had one once. */
export const storedModeSchema = z
  .object({ sk: z.string(), mode: z.enum(threadModes).optional() })
  .transform(({ sk, mode }) => ({ thread: sk.slice(modePrefix.length), mode }));
const storedThreadSchema = z
  .object({ pk: z.string(), sk: z.string(), open: z.boolean(), n: z.number() })
  .transform(({ pk, sk, open, n }): ThreadRule => ({ site: pk.slice(0, pk.indexOf('/')), thread: sk.slice(2), open, n }));

/** Blocks and modes stand beside the site's policy, so that moderate gets all of them with one query. */
export const createSiteRules = (table: Table): SiteRules => {
  const { client, table: TableName } = table;
  return {
    blocks: async (site) => {
      const items = await itemsOf(table, {
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :blocks)',
        ExpressionAttributeValues: { ':pk': `${site}/`, ':blocks': blockPrefix },
        ConsistentRead: true,
      });
      return items.map((item) => storedBlockSchema.parse(item));
    },
    putBlock: async (site, { key, ...block }, entry) => {
      const Item = { pk: `${site}/`, sk: `${blockPrefix}${key}`, ...block };
      await journalled(table, site, entry, () => [{ Put: { TableName, Item } }]);
    },
    mode: async (site, thread) => {
      const Key = { pk: `${site}/`, sk: `${modePrefix}${thread}` };
      const { Item } = await client.send(new GetCommand({ TableName, Key, ConsistentRead: true }));
      return Item && storedModeSchema.parse(Item).mode;
    },
    putMode: async (site, thread, mode, entry) => {
      const Item = { pk: `${site}/`, sk: `${modePrefix}${thread}`, mode };
      await journalled(table, site, entry, () => [{ Put: { TableName, Item } }]);
    },
    putThread: async (site, thread, open, entry) => {
      const put = (n: number) => [{ Put: { TableName, Item: { ...threadKey(site, thread), open, n, todo: owed } } }];
      return { site, thread, open, n: (await journalled(table, site, entry, put)) ?? 0 };
    },
    owedThreads: async (limit) => {
      const keys = (await marked(table, owed, limit)).map((item) => keySchema.parse(item));
      return (await batchGet(table, keys, { ConsistentRead: true })).map((item) => storedThreadSchema.parse(item));
    },
    settleThread: async ({ site, thread, n }) => {
      await happened(
        client.send(
          new UpdateCommand({
            TableName,
            Key: threadKey(site, thread),
            UpdateExpression: 'REMOVE todo',
            ConditionExpression: 'n = :n',
            ExpressionAttributeValues: { ':n': n },
          }),
        ),
      );
    },
  };
};
