import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { memberIdSchema } from '../../../shared/comment/decision.ts';
import { memberSchema } from '../../../shared/review/member.ts';
import type { Subject, Team } from '../../../shared/review/ports.ts';
import type { Table } from './client.ts';
import { journalled } from './journal.ts';
import { batchGet, itemsOf } from './pages.ts';

// An issuer has no blank in it.
const subjectPrefix = 'member/';
const subjectKey = ({ issuer, sub }: Subject) => `${subjectPrefix}${issuer} ${sub}`;
const teamOf = (site: string) => `${site}#team`;
const keySchema = z.object({ pk: z.string(), sk: z.string() });
const presenceSchema = z
  .object({ sk: memberIdSchema, at: z.string(), comment: z.string().optional() })
  .transform(({ sk, ...rest }) => ({ member: sk, ...rest }));

/** A site's staff. Nobody is ever deleted: what they did stays theirs. */
export const createTeam = (table: Table): Team => {
  const { client, table: TableName } = table;
  return {
    member: async (subject, site) => {
      const { Item } = await client.send(new GetCommand({ TableName, Key: { pk: subjectKey(subject), sk: site }, ConsistentRead: true }));
      return Item && memberSchema.parse(Item);
    },
    sitesOf: async (subject) => {
      const items = await itemsOf(table, {
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': subjectKey(subject) },
        ConsistentRead: true,
      });
      return items.map((item) => ({ site: keySchema.parse(item).sk, member: memberSchema.parse(item) }));
    },
    ofSite: async (site) => {
      const keys = await itemsOf(table, {
        IndexName: 'queue',
        KeyConditionExpression: 'queue = :team',
        ExpressionAttributeValues: { ':team': teamOf(site) },
      });
      const items = await batchGet(
        table,
        keys.map((key) => keySchema.parse(key)),
      );
      return items.map((item) => memberSchema.parse(item));
    },
    subject: async (site, member) => {
      const [key] = await itemsOf(table, {
        IndexName: 'queue',
        KeyConditionExpression: 'queue = :team AND #rank = :member',
        ExpressionAttributeNames: { '#rank': 'rank' },
        ExpressionAttributeValues: { ':team': teamOf(site), ':member': member },
      });
      if (!key) return undefined;
      const name = keySchema.parse(key).pk.slice(subjectPrefix.length);
      const blank = name.indexOf(' ');
      return { issuer: name.slice(0, blank), sub: name.slice(blank + 1) };
    },
    put: async (site, subject, member, entry) => {
      const listed = member.removed === undefined ? { queue: teamOf(site), rank: member.id } : {};
      const Item = { pk: subjectKey(subject), sk: site, ...member, ...listed };
      await journalled(table, site, entry, () => [{ Put: { TableName, Item } }]);
    },
    see: async (site, { member, ...rest }) => {
      await client.send(new PutCommand({ TableName, Item: { pk: `${site}/presence`, sk: member, ...rest } }));
    },
    present: async (site, since) => {
      const items = await itemsOf(table, {
        KeyConditionExpression: 'pk = :pk',
        FilterExpression: '#at >= :since',
        ExpressionAttributeNames: { '#at': 'at' },
        ExpressionAttributeValues: { ':pk': `${site}/presence`, ':since': new Date(since).toISOString() },
      });
      return items.map((item) => presenceSchema.parse(item));
    },
  };
};
