import { DeleteCommand, GetCommand, PutCommand, ScanCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { createdAtOf } from '../../../shared/comment/comment-id.ts';
import type { ContactRetention, Contacts } from '../../../shared/contact-ports.ts';
import type { WindowEntry } from '../../../shared/submission/admission.ts';
import { happened, type Table } from './client.ts';

const hour = 3600;
/**
 * Seconds after which DynamoDB may delete an item, at no cost and at some time within days. What it has left after `grace` more
 * the retention deletes, every four hours: an IP lives for 36 hours at least and 68 at most, 72 should one run fail.
 */
const lifetimes = { window: 25 * hour, load: hour, reports: hour, mails: 25 * hour, ip: 36 * hour, email: (30 * 24 - 36) * hour } as const;
const grace = 28 * hour;
/** Seconds after an item’s `expires` at which it is gone, even if one run failed. */
export const contactsGoneAfter = grace + 8 * hour;

export const expires = (kind: keyof typeof lifetimes, at: number): number => Math.ceil(at / 1000) + lifetimes[kind];

// One text an entry, fields in this order: the window of a visitor with ten comments a day fits one write unit.
const writeEntry = ({ id, placeAndText, text, content, key }: WindowEntry): string =>
  [id, placeAndText, text, content, key ?? ''].join(' ');
const readEntry = (line: string): WindowEntry => {
  const [id = '', placeAndText = '', text = '', content = '', key = ''] = line.split(' ');
  return { id, placeAndText, text, content, key: key === '' ? undefined : key };
};

const newestAt = (entries: readonly WindowEntry[]): number => createdAtOf(entries.at(-1)?.id ?? '');

const windowSchema = z.object({ version: z.number(), entries: z.array(z.string()).transform((lines) => lines.map(readEntry)) });

/** The contact table. The kind leads each key, so that a role can be let at windows without reaching contacts. */
export const createContacts = ({ client, table: TableName }: Table): Contacts => ({
  window: async (site, visitor, ConsistentRead) => {
    const Key = { pk: `window#${site}/${visitor}` };
    const { Item } = await client.send(new GetCommand({ TableName, Key, ConsistentRead }));
    return Item && windowSchema.parse(Item);
  },

  storeWindow: async (site, visitor, { version, entries }) => {
    const Item = {
      pk: `window#${site}/${visitor}`,
      version,
      entries: entries.map(writeEntry),
      expires: expires('window', newestAt(entries)),
    };
    const condition = {
      ConditionExpression: 'attribute_not_exists(pk) OR #version = :previous',
      ExpressionAttributeNames: { '#version': 'version' },
      ExpressionAttributeValues: { ':previous': version - 1 },
    };
    return happened(client.send(new PutCommand({ TableName, Item, ...condition })));
  },

  countForSite: async (site, now, weight) => {
    const { Attributes } = await client.send(
      new UpdateCommand({
        TableName,
        Key: { pk: `load#${site}/${Math.floor(now / 60_000)}` },
        UpdateExpression: 'ADD comments :weight SET expires = :expires',
        ExpressionAttributeValues: { ':weight': weight, ':expires': expires('load', now) },
        ReturnValues: 'UPDATED_NEW',
      }),
    );
    return z.number().parse(Attributes?.['comments']);
  },

  keep: async ({ site, id, ip, email, replies, at }) => {
    if (email !== undefined) {
      const Item = { pk: `email#${site}/${id}`, email, replies: replies && 'asked', expires: expires('email', at) };
      // Once: whoever sends the comment again must not undo what became of the address meanwhile.
      await happened(client.send(new PutCommand({ TableName, Item, ConditionExpression: 'attribute_not_exists(pk)' })));
    }
    await client.send(new PutCommand({ TableName, Item: { pk: `ip#${site}/${id}`, ip, expires: expires('ip', at) } }));
  },

  // A write that fails where nothing is: submit may not read contacts.
  isConfirmed: async (site, id, now) =>
    happened(
      client.send(
        new UpdateCommand({
          TableName,
          Key: { pk: `ip#${site}/${id}` },
          UpdateExpression: 'SET repeated = :now',
          ConditionExpression: 'attribute_exists(pk)',
          ExpressionAttributeValues: { ':now': now },
        }),
      ),
    ),
});

/** Deletes what is over. Reads keys and times only. */
export const createContactRetention = ({ client, table: TableName }: Table): ContactRetention => ({
  deleteExpired: async (now) => {
    let deleted = 0;
    let start: Record<string, unknown> | undefined;
    const over = Math.floor(now / 1000) - grace;
    do {
      const page = await client.send(
        new ScanCommand({
          TableName,
          ProjectionExpression: 'pk',
          FilterExpression: 'expires <= :over',
          ExpressionAttributeValues: { ':over': over },
          ...(start ? { ExclusiveStartKey: start } : {}),
        }),
      );
      for (const { pk } of page.Items ?? []) {
        // On condition, because a window may have been renewed since the scan.
        const condition = { ConditionExpression: 'expires <= :over', ExpressionAttributeValues: { ':over': over } };
        if (await happened(client.send(new DeleteCommand({ TableName, Key: { pk }, ...condition })))) deleted += 1;
      }
      start = page.LastEvaluatedKey;
    } while (start);
    return deleted;
  },
});
