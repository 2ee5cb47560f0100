import { createReplyWishes } from '../adapters/dynamodb/addresses.ts';
import { documentClient } from '../adapters/dynamodb/client.ts';
import { createPublishedReader } from '../adapters/dynamodb/published.ts';
import { readKeys } from '../adapters/keys/keys.ts';
import { embeddedMetrics, systemClock } from '../adapters/system.ts';
import { envSchema } from './env.ts';
import { handle } from './handler.ts';

const env = envSchema.parse(process.env);
const client = documentClient();

export const handler = handle({
  clock: systemClock,
  keys: await readKeys(env.SLUSS_KEYS),
  published: createPublishedReader({ client, table: env.SLUSS_PUBLISHED_TABLE }),
  wishes: createReplyWishes({ client, table: env.SLUSS_CONTACT_TABLE }),
  metrics: embeddedMetrics(),
});
