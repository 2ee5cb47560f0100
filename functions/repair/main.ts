import { SQSClient } from '@aws-sdk/client-sqs';
import { createCasebook } from '../adapters/dynamodb/casebook.ts';
import { documentClient } from '../adapters/dynamodb/client.ts';
import { createPublishedWriter } from '../adapters/dynamodb/published.ts';
import { createSiteRules } from '../adapters/dynamodb/site-rules.ts';
import { createNoticeQueue } from '../adapters/sqs/notice-queue.ts';
import { embeddedMetrics } from '../adapters/system.ts';
import { envSchema } from './env.ts';
import { handle } from './handler.ts';

const env = envSchema.parse(process.env);
const client = documentClient();

const casebook = { client, table: env.SLUSS_CASEBOOK_TABLE };

export const handler = handle({
  casebook: createCasebook(casebook),
  rules: createSiteRules(casebook),
  notices: createNoticeQueue({ client: new SQSClient({}), url: env.SLUSS_NOTICES_URL }),
  published: createPublishedWriter({ client, table: env.SLUSS_PUBLISHED_TABLE }),
  metrics: embeddedMetrics(),
});
