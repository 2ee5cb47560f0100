import { SQSClient } from '@aws-sdk/client-sqs';
import { createCasebook } from '../adapters/dynamodb/casebook.ts';
import { documentClient } from '../adapters/dynamodb/client.ts';
import { createEntryTexts } from '../adapters/dynamodb/entry-texts.ts';
import { createLogBook } from '../adapters/dynamodb/log-book.ts';
import { createPublishedReader, createPublishedWriter } from '../adapters/dynamodb/published.ts';
import { createReviewQueues } from '../adapters/dynamodb/review-queues.ts';
import { createNoticeQueue } from '../adapters/sqs/notice-queue.ts';
import { embeddedMetrics, systemClock } from '../adapters/system.ts';
import { envSchema } from './env.ts';
import { handle } from './handler.ts';

const env = envSchema.parse(process.env);
const client = documentClient();
const casebook = { client, table: env.SLUSS_CASEBOOK_TABLE };
const published = { client, table: env.SLUSS_PUBLISHED_TABLE };

export const handler = handle({
  clock: systemClock,
  sites: createLogBook(casebook).sites,
  queues: createReviewQueues(casebook),
  casebook: createCasebook(casebook),
  texts: createEntryTexts(casebook),
  published: { ...createPublishedReader(published), ...createPublishedWriter(published) },
  notices: createNoticeQueue({ client: new SQSClient({}), url: env.SLUSS_NOTICES_URL }),
  metrics: embeddedMetrics(),
});
