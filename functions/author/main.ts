import { SQSClient } from '@aws-sdk/client-sqs';
import { createAuthorContacts } from '../adapters/dynamodb/author-contacts.ts';
import { createCasebook } from '../adapters/dynamodb/casebook.ts';
import { documentClient } from '../adapters/dynamodb/client.ts';
import { createEntryTexts } from '../adapters/dynamodb/entry-texts.ts';
import { createNoticeBook } from '../adapters/dynamodb/notice-book.ts';
import { createPublishedReader, createPublishedWriter } from '../adapters/dynamodb/published.ts';
import { readKeys } from '../adapters/keys/keys.ts';
import { createNoticeQueue } from '../adapters/sqs/notice-queue.ts';
import { embeddedMetrics, randomSalt, systemClock } from '../adapters/system.ts';
import { envSchema } from './env.ts';
import { handle } from './handler.ts';

const env = envSchema.parse(process.env);
const client = documentClient();
const casebook = { client, table: env.SLUSS_CASEBOOK_TABLE };
const published = { client, table: env.SLUSS_PUBLISHED_TABLE };

export const handler = handle({
  clock: systemClock,
  salt: randomSalt,
  keys: await readKeys(env.SLUSS_KEYS),
  casebook: createCasebook(casebook),
  published: { ...createPublishedReader(published), ...createPublishedWriter(published) },
  contacts: createAuthorContacts({ client, table: env.SLUSS_CONTACT_TABLE }),
  notices: createNoticeQueue({ client: new SQSClient({}), url: env.SLUSS_NOTICES_URL }),
  told: createNoticeBook(casebook),
  texts: createEntryTexts(casebook),
  metrics: embeddedMetrics(),
});
