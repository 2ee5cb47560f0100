import type { CreateTableCommandInput } from '@aws-sdk/client-dynamodb';
import { createAddresses, createReplyWishes } from '../../functions/adapters/dynamodb/addresses.ts';
import { createAuthorContacts } from '../../functions/adapters/dynamodb/author-contacts.ts';
import { createCasebook } from '../../functions/adapters/dynamodb/casebook.ts';
import { createClaims } from '../../functions/adapters/dynamodb/claims.ts';
import { documentClient, type Table } from '../../functions/adapters/dynamodb/client.ts';
import { createContactRetention, createContacts } from '../../functions/adapters/dynamodb/contacts.ts';
import { createDeadLetters } from '../../functions/adapters/dynamodb/dead-letters.ts';
import { createEntryTexts } from '../../functions/adapters/dynamodb/entry-texts.ts';
import { createJournal } from '../../functions/adapters/dynamodb/journal.ts';
import { createLogBook } from '../../functions/adapters/dynamodb/log-book.ts';
import { createMailBook } from '../../functions/adapters/dynamodb/mail-book.ts';
import { createNoticeBook } from '../../functions/adapters/dynamodb/notice-book.ts';
import { createPublishedReader, createPublishedWriter } from '../../functions/adapters/dynamodb/published.ts';
import { createReporterContacts } from '../../functions/adapters/dynamodb/reporter-contacts.ts';
import { createReviewQueues } from '../../functions/adapters/dynamodb/review-queues.ts';
import { createSiteRules } from '../../functions/adapters/dynamodb/site-rules.ts';
import { createStatistics } from '../../functions/adapters/dynamodb/statistics.ts';
import { createTeam } from '../../functions/adapters/dynamodb/team.ts';
import { startDynamoDb } from './dynamodb.ts';

type Definition = Omit<CreateTableCommandInput, 'TableName'>;
const text = (AttributeName: string) => ({ AttributeName, AttributeType: 'S' }) as const;
const hash = { AttributeName: 'pk', KeyType: 'HASH' } as const;
const range = { AttributeName: 'sk', KeyType: 'RANGE' } as const;
const comments = {
  AttributeDefinitions: [text('pk'), text('sk')],
  KeySchema: [hash, range],
  BillingMode: 'PAY_PER_REQUEST',
} satisfies Definition;
const index = (IndexName: string, hashed: string, ranged: string, projected: readonly string[] = []) => ({
  IndexName,
  KeySchema: [
    { AttributeName: hashed, KeyType: 'HASH' as const },
    { AttributeName: ranged, KeyType: 'RANGE' as const },
  ],
  Projection:
    projected.length > 0
      ? { ProjectionType: 'INCLUDE' as const, NonKeyAttributes: [...projected] }
      : { ProjectionType: 'KEYS_ONLY' as const },
});

const createDesk = (table: Table) => ({
  casebook: createCasebook(table),
  queues: createReviewQueues(table),
  claims: createClaims(table),
  texts: createEntryTexts(table),
  team: createTeam(table),
  rules: createSiteRules(table),
  journal: createJournal(table),
  deadLetters: createDeadLetters(table),
});

/** An engine, and the three tables on it: each call of a factory makes a new empty one. */
export const startTables = async () => {
  const engine = await startDynamoDb();
  const client = documentClient(engine.client);
  const casebookTable = {
    ...comments,
    AttributeDefinitions: ['pk', 'sk', 'todo', 'writer', 'queue', 'rank'].map(text),
    GlobalSecondaryIndexes: [
      index('todo', 'todo', 'sk'),
      index('author', 'writer', 'sk'),
      index('queue', 'queue', 'rank', ['version', 'claim', 'thread', 'categories', 'language', 'writer', 'visitor']),
    ],
  };
  const contactTable = { AttributeDefinitions: [text('pk')], KeySchema: [hash], BillingMode: 'PAY_PER_REQUEST' } satisfies Definition;
  const published = async () => {
    const table = { client, table: await engine.createTable(comments) };
    return { ...createPublishedReader(table), ...createPublishedWriter(table) };
  };
  const contactsOn = (table: Table) => ({ ...createContacts(table), ...createAuthorContacts(table), ...createReporterContacts(table) });
  const contacts = async () => contactsOn({ client, table: await engine.createTable(contactTable) });
  const addressed = async () => {
    const table = { client, table: await engine.createTable(contactTable) };
    return {
      contacts: contactsOn(table),
      addresses: { ...createAddresses(table), ...createReplyWishes(table) },
    };
  };
  return {
    stop: engine.stop,
    dynamodb: engine.client,
    endpoint: engine.endpoint,
    /** Names of new tables, as a deployment puts them out. */
    named: async () => ({
      CasebookTable: await engine.createTable(casebookTable),
      PublishedTable: await engine.createTable(comments),
      ContactTable: await engine.createTable(contactTable),
    }),
    casebook: async () => createCasebook({ client, table: await engine.createTable(casebookTable) }),
    /** With the table it stands on, for what no port shows. */
    casebookAndTable: async () => {
      const table = { client, table: await engine.createTable(casebookTable) };
      return { casebook: createCasebook(table), table };
    },
    /** The desk, and the casebook that it stands on. */
    desk: async () => createDesk({ client, table: await engine.createTable(casebookTable) }),
    /** All three, whole. */
    all: async () => {
      const table = { client, table: await engine.createTable(casebookTable) };
      return {
        ...createDesk(table),
        book: createLogBook(table),
        statistics: createStatistics(table),
        told: createNoticeBook(table),
        mails: createMailBook(table),
        published: await published(),
        ...(await addressed()),
      };
    },
    /** What the log's sealing stands on. */
    logGround: async () => {
      const table = { client, table: await engine.createTable(casebookTable) };
      return { casebook: createCasebook(table), book: createLogBook(table), statistics: createStatistics(table) };
    },
    published,
    contacts,
    addressed,
    contactsAndRetention: async () => {
      const table = { client, table: await engine.createTable(contactTable) };
      return { table, contacts: contactsOn(table), retention: createContactRetention(table) };
    },
  };
};
