import { documentClient } from '../adapters/dynamodb/client.ts';
import { createPublishedReader } from '../adapters/dynamodb/published.ts';
import { embeddedMetrics, systemClock } from '../adapters/system.ts';
import { envSchema } from './env.ts';
import { handle } from './handler.ts';

const env = envSchema.parse(process.env);

export const handler = handle({
  clock: systemClock,
  published: createPublishedReader({ client: documentClient(), table: env.SLUSS_PUBLISHED_TABLE }),
  metrics: embeddedMetrics(),
});
