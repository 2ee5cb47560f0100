import { createCasebook } from '../adapters/dynamodb/casebook.ts';
import { documentClient } from '../adapters/dynamodb/client.ts';
import { createPublishedWriter } from '../adapters/dynamodb/published.ts';
import { embeddedMetrics, randomSalt, systemClock } from '../adapters/system.ts';
import { envSchema } from './env.ts';
import { handle } from './handler.ts';

const env = envSchema.parse(process.env);
const client = documentClient();

export const handler = handle({
  clock: systemClock,
  salt: randomSalt,
  casebook: createCasebook({ client, table: env.SLUSS_CASEBOOK_TABLE }),
  published: createPublishedWriter({ client, table: env.SLUSS_PUBLISHED_TABLE }),
  metrics: embeddedMetrics(),
});
