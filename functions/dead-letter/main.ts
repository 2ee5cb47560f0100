import { createCasebook } from '../adapters/dynamodb/casebook.ts';
import { documentClient } from '../adapters/dynamodb/client.ts';
import { embeddedMetrics, randomSalt, systemClock } from '../adapters/system.ts';
import { envSchema } from './env.ts';
import { handle } from './handler.ts';

const env = envSchema.parse(process.env);

export const handler = handle({
  clock: systemClock,
  salt: randomSalt,
  casebook: createCasebook({ client: documentClient(), table: env.SLUSS_CASEBOOK_TABLE }),
  metrics: embeddedMetrics(),
});
