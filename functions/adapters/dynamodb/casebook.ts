import { ConditionalCheckFailedException, TransactionCanceledException, TransactionConflictException } from '@aws-sdk/client-dynamodb';
import { GetCommand, PutCommand, TransactWriteCommand, type TransactWriteCommandInput, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod';
import { type Comment, versionOf } from '../../../shared/comment/comment.ts';
import { shortHash } from '../../../shared/keyed-hash.ts';
import type { Casebook, ChangeOptions } from '../../../shared/ports.ts';
import { happened, type Table, updateOf } from './client.ts';
import { attributesOf, fromItem, keyFrom, keyOf, toSeal } from './comment-item.ts';
import { deadLetterItem } from './dead-letters.ts';
import { textItem } from './entry-texts.ts';
import { marked } from './pages.ts';
import { reportedBy, reporterItem } from './reporters.ts';
import { createSites } from './sites.ts';

const standingKey = (site: string, authorKey: string) => ({ pk: `${site}/authors`, sk: `a.${authorKey}` });
/** The name itself is nobody's to keep once its comments are erased. */
const nameKey = (site: string, skeleton: string) => ({ pk: `${site}/names`, sk: `n/${shortHash(skeleton)}` });

const noReporters = { entry: 0, keys: [] };

/** In the sparse index `todo`: what is not yet carried to readers. */
const owed = 'owed';

/** The item that a conditional write was refused for, empty where there is none; undefined for any other error. */
const refusedFor = (error: unknown): Readonly<Record<string, unknown>> | undefined => {
  const refusal =
    error instanceof TransactionCanceledException
      ? error.CancellationReasons?.find(({ Code }) => Code === 'ConditionalCheckFailed')
      : error instanceof ConditionalCheckFailedException
        ? error
        : undefined;
  return refusal && unmarshall(refusal.Item ?? {});
};

/** Whether somebody else was writing one of the items just then. */
const isConflict = (error: unknown): boolean =>
  error instanceof TransactionConflictException ||
  (error instanceof TransactionCanceledException && error.CancellationReasons?.some(({ Code }) => Code === 'TransactionConflict') === true);

/** The casebook in DynamoDB: one item a comment, with its log. */
export const createCasebook = (table: Table): Casebook => {
  const { client, table: TableName } = table;
  const get = async (Key: Readonly<Record<string, string>>, ConsistentRead = false): Promise<Record<string, unknown> | undefined> =>
    (await client.send(new GetCommand({ TableName, Key, ConsistentRead }))).Item;

  /** What else is written with a change. */
  const besides = (
    { site, id, authorKey }: Comment,
    { texts = [], standing = 0, reporters: { entry, keys } = noReporters }: ChangeOptions,
  ): NonNullable<TransactWriteCommandInput['TransactItems']> => [
    ...texts.map((text) => ({ Put: { TableName, Item: textItem(site, id, text) } })),
    ...keys.map((key) => ({
      Put: {
        TableName,
        Item: reporterItem({ site, id }, key, entry),
        ConditionExpression: 'attribute_not_exists(pk)',
      },
    })),
    ...(authorKey !== undefined && standing !== 0
      ? [
          {
            Update: {
              TableName,
              Key: standingKey(site, authorKey),
              UpdateExpression: 'ADD approved :standing',
              ExpressionAttributeValues: { ':standing': standing },
            },
          },
        ]
      : []),
  ];

  return {
    ...createSites(table),

    find: async (site, id) => {
      const item = await get(keyOf({ site, id }), true);
      return item && fromItem(item);
    },

    standing: async (site, authorKey) => {
      const item = await get(standingKey(site, authorKey));
      return item ? z.int().parse(item['approved']) : 0;
    },

    nameHolder: async (site, skeleton) =>
      z
        .string()
        .optional()
        .parse((await get(nameKey(site, skeleton)))?.['holder']),

    establishName: async (site, skeleton, holder) => {
      const Item = { ...nameKey(site, skeleton), holder };
      await happened(client.send(new PutCommand({ TableName, Item, ConditionExpression: 'attribute_not_exists(pk)' })));
    },

    file: async (comment, late) => {
      const { claim } = comment;
      const marks = late ? { late, todo: toSeal(comment.site) } : {};
      try {
        await client.send(
          new PutCommand({
            TableName,
            Item: { ...keyOf(comment), ...attributesOf(comment), claim, ...marks },
            ConditionExpression: 'attribute_not_exists(pk)',
            ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
          }),
        );
        return comment;
      } catch (error) {
        const stored = refusedFor(error);
        if (!stored) throw error;
        return fromItem(stored);
      }
    },

    reportedBy: reportedBy(table),

    // Names neither the claim nor what the sealing keeps in the item: both may have changed since the comment was read.
    change: async (comment, expected, options = {}) => {
      const { by } = options;
      const update = updateOf({ ...attributesOf(comment), todo: owed });
      const Update = {
        TableName,
        Key: keyOf(comment),
        ...update,
        ConditionExpression: `#version = :expected${by ? ' AND (attribute_not_exists(claim) OR claim.#by = :by OR claim.#until <= :now)' : ''}`,
        ExpressionAttributeNames: { ...update.ExpressionAttributeNames, ...(by ? { '#by': 'by', '#until': 'until' } : {}) },
        ExpressionAttributeValues: {
          ...update.ExpressionAttributeValues,
          ':expected': expected,
          ...(by ? { ':by': by.member, ':now': new Date(by.now).toISOString() } : {}),
        },
        ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
      } as const;
      const others = besides(comment, options);
      try {
        await (others.length === 0
          ? client.send(new UpdateCommand(Update))
          : client.send(new TransactWriteCommand({ TransactItems: [{ Update }, ...others] })));
        return 'changed';
      } catch (error) {
        const stored = refusedFor(error) ?? (isConflict(error) ? {} : undefined);
        if (!stored) throw error;
        return stored['version'] === expected ? 'claimed' : 'stale';
      }
    },

    owe: async (comment) => {
      await client.send(
        new UpdateCommand({ TableName, Key: keyOf(comment), ...updateOf({ todo: owed }), ConditionExpression: 'attribute_exists(pk)' }),
      );
    },

    owed: async (limit) => (await marked(table, owed, limit)).map(keyFrom),

    // Changed meanwhile: the newer version has a mark of its own to clear.
    settle: async (comment) => {
      await happened(
        client.send(
          new UpdateCommand({
            TableName,
            Key: keyOf(comment),
            UpdateExpression: 'SET todo = :toSeal',
            ConditionExpression: '#version = :version',
            ExpressionAttributeNames: { '#version': 'version' },
            ExpressionAttributeValues: { ':toSeal': toSeal(comment.site), ':version': versionOf(comment) },
          }),
        ),
      );
    },

    keepUnreadable: async (letter, site) => {
      await client.send(new PutCommand({ TableName, Item: deadLetterItem(letter, site) }));
    },
  };
};
