import { SQSClient } from '@aws-sdk/client-sqs';
import { documentClient } from '../adapters/dynamodb/client.ts';
import { createContacts } from '../adapters/dynamodb/contacts.ts';
import { createPublishedReader } from '../adapters/dynamodb/published.ts';
import { createVisitorKeys, readKeys } from '../adapters/keys/keys.ts';
import { createSubmissionQueue } from '../adapters/sqs/submission-queue.ts';
import { embeddedMetrics, randomCommentIds, systemClock } from '../adapters/system.ts';
import { envSchema } from './env.ts';
import { handle } from './handler.ts';

const env = envSchema.parse(process.env);
const client = documentClient();

export const handler = handle({
  clock: systemClock,
  ids: randomCommentIds,
  keys: await readKeys(env.SLUSS_KEYS),
  visitorKeys: createVisitorKeys(env.SLUSS_VISITOR_KEYS, systemClock),
  contacts: createContacts({ client, table: env.SLUSS_CONTACT_TABLE }),
  published: createPublishedReader({ client, table: env.SLUSS_PUBLISHED_TABLE }),
  queue: createSubmissionQueue({ client: new SQSClient({}), url: env.SLUSS_QUEUE_URL }),
  metrics: embeddedMetrics(),
});
