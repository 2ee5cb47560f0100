import { SQSClient } from '@aws-sdk/client-sqs';
import { documentClient } from '../adapters/dynamodb/client.ts';
import { createFailedDeliveries } from '../adapters/dynamodb/failed-deliveries.ts';
import { readWebhookKeys } from '../adapters/keys/keys.ts';
import { connectPublicly, connectTo } from '../adapters/receivers/connect.ts';
import { createReceivers } from '../adapters/receivers/receivers.ts';
import { createRetries } from '../adapters/sqs/delivery-queue.ts';
import { embeddedMetrics, systemClock } from '../adapters/system.ts';
import { envSchema } from './env.ts';
import { handle } from './handler.ts';

const env = envSchema.parse(process.env);

export const handler = handle({
  clock: systemClock,
  random: Math.random,
  keys: await readWebhookKeys(env.SLUSS_WEBHOOK_KEYS),
  receivers: createReceivers(env.SLUSS_RECEIVER === undefined ? connectPublicly() : connectTo(env.SLUSS_RECEIVER)),
  retries: createRetries({ client: new SQSClient({}), url: env.SLUSS_DELIVERIES_URL }),
  failed: createFailedDeliveries({ client: documentClient(), table: env.SLUSS_CASEBOOK_TABLE }),
  metrics: embeddedMetrics(),
});
