import { SQSClient } from '@aws-sdk/client-sqs';
import { createCasebook } from '../adapters/dynamodb/casebook.ts';
import { documentClient } from '../adapters/dynamodb/client.ts';
import { createPublishedReader, createPublishedWriter } from '../adapters/dynamodb/published.ts';
import { createNoticeQueue } from '../adapters/sqs/notice-queue.ts';
import { embeddedMetrics, randomSalt, systemClock } from '../adapters/system.ts';
import { envSchema } from './env.ts';
import { handle } from './handler.ts';

const env = envSchema.parse(process.env);
const client = documentClient();

const published = { client, table: env.SLUSS_PUBLISHED_TABLE };

export const handler = handle({
  clock: systemClock,
  salt: randomSalt,
  casebook: createCasebook({ client, table: env.SLUSS_CASEBOOK_TABLE }),
  published: { ...createPublishedReader(published), ...createPublishedWriter(published) },
  notices: createNoticeQueue({ client: new SQSClient({}), url: env.SLUSS_NOTICES_URL }),
  topic: env.SLUSS_EVENTS_TOPIC,
  metrics: embeddedMetrics(),
});
