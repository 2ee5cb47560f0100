import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { GetCommand, PutCommand, QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod';
import { type Comment, commentSchema, versionOf } from '../../../shared/comment/comment.ts';
import { type Policy, storedPolicySchema } from '../../../shared/policy/policy.ts';
import type { Casebook, CommentKey } from '../../../shared/ports.ts';
import { happened, type Table } from './client.ts';

/** An item holds 400 KB, its keys included. */
const mostBytes = 390_000;

const keyOf = (site: string, id: string) => ({ pk: `${site}/${id}`, sk: 'comment' });
const siteKey = (site: string) => ({ pk: `${site}/`, sk: 'site' });

/** What is empty is left out: an approved comment of 520 bytes has to fit one write unit of 1 KB. */
const toItem = ({ site, id, signals, missing, clues, ...rest }: Comment, marks: Readonly<Record<string, string>> = {}) => ({
  ...keyOf(site, id),
  ...rest,
  version: versionOf(rest),
  ...(signals.length > 0 ? { signals } : {}),
  ...(missing.length > 0 ? { missing } : {}),
  ...(Object.values(clues).some((clue) => clue !== undefined) ? { clues } : {}),
  ...marks,
});

const fromItem = (item: Readonly<Record<string, unknown>>): Comment => {
  return commentSchema.parse({ signals: [], missing: [], clues: {}, ...item, ...keyFrom(z.string().parse(item['pk'])) });
};

/** The casebook in DynamoDB: one item a comment, with its decisions. The sparse index `owed` lists what is not yet projected. */
export const createCasebook = ({ client, table: TableName }: Table): Casebook => {
  const find = async (site: string, id: string): Promise<Comment | undefined> => {
    const { Item } = await client.send(new GetCommand({ TableName, Key: keyOf(site, id), ConsistentRead: true }));
    return Item && fromItem(Item);
  };

  return {
    find,

    policy: async (site): Promise<Policy | undefined> => {
      const { Item } = await client.send(new GetCommand({ TableName, Key: siteKey(site) }));
      return Item && storedPolicySchema.parse(JSON.parse(z.string().parse(Item['policy'])));
    },

    putSite: async ({ settings, policy }) => {
      const Item = { ...siteKey(settings.id), settings: JSON.stringify(settings), policy: JSON.stringify(policy) };
      await client.send(new PutCommand({ TableName, Item }));
    },

    file: async (comment) => {
      try {
        await client.send(
          new PutCommand({
            TableName,
            Item: toItem(comment),
            ConditionExpression: 'attribute_not_exists(pk) OR #version < :revision',
            ExpressionAttributeNames: { '#version': 'version' },
            ExpressionAttributeValues: { ':revision': versionOf({ revision: comment.revision, decisions: [] }) },
            ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
          }),
        );
        return comment;
      } catch (error) {
        if (!(error instanceof ConditionalCheckFailedException) || !error.Item) throw error;
        return fromItem(unmarshall(error.Item));
      }
    },

    change: async (comment, expected) =>
      happened(
        client.send(
          new PutCommand({
            TableName,
            Item: toItem(comment, { owed: 'owed' }),
            ConditionExpression: '#version = :expected',
            ExpressionAttributeNames: { '#version': 'version' },
            ExpressionAttributeValues: { ':expected': expected },
          }),
        ),
      ),

    owe: async ({ site, id }) => {
      await client.send(
        new UpdateCommand({
          TableName,
          Key: keyOf(site, id),
          UpdateExpression: 'SET owed = :owed',
          ConditionExpression: 'attribute_exists(pk)',
          ExpressionAttributeValues: { ':owed': 'owed' },
        }),
      );
    },

    owed: async (limit) => {
      const { Items = [] } = await client.send(
        new QueryCommand({
          TableName,
          IndexName: 'owed',
          KeyConditionExpression: 'owed = :owed',
          ExpressionAttributeValues: { ':owed': 'owed' },
          Limit: limit,
        }),
      );
      return Items.map(({ pk }) => keyFrom(z.string().parse(pk)));
    },

    // Changed meanwhile: the newer version has a mark of its own to clear.
    settle: async (comment) => {
      await happened(
        client.send(
          new UpdateCommand({
            TableName,
            Key: keyOf(comment.site, comment.id),
            UpdateExpression: 'REMOVE owed',
            ConditionExpression: '#version = :version',
            ExpressionAttributeNames: { '#version': 'version' },
            ExpressionAttributeValues: { ':version': versionOf(comment) },
          }),
        ),
      );
    },

    keepUnreadable: async (id, raw) => {
      await client.send(
        new PutCommand({
          TableName,
          Item: { pk: `operator/${id}`, sk: 'unreadable', raw: Buffer.from(raw).subarray(0, mostBytes).toString() },
        }),
      );
    },
  };
};

const keyFrom = (pk: string): CommentKey => {
  const [site = '', id = ''] = pk.split('/');
  return { site, id };
};
