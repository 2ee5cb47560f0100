import { createCasebook } from '../adapters/dynamodb/casebook.ts';
import { documentClient } from '../adapters/dynamodb/client.ts';
import { createContactLook } from '../adapters/dynamodb/contact-look.ts';
import { createTeam } from '../adapters/dynamodb/team.ts';
import { embeddedMetrics, randomSalt, systemClock } from '../adapters/system.ts';
import { envSchema } from './env.ts';
import { handle } from './handler.ts';

const env = envSchema.parse(process.env);
const client = documentClient();
const casebook = { client, table: env.SLUSS_CASEBOOK_TABLE };

export const handler = handle({
  clock: systemClock,
  salt: randomSalt,
  casebook: createCasebook(casebook),
  contacts: createContactLook({ client, table: env.SLUSS_CONTACT_TABLE }),
  team: createTeam(casebook),
  metrics: embeddedMetrics(),
});
