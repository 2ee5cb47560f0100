import { randomBytes } from 'node:crypto';
import { documentClient } from '../adapters/dynamodb/client.ts';
import { createContactRetention } from '../adapters/dynamodb/contacts.ts';
import { createVisitorKeyStore } from '../adapters/keys/keys.ts';
import { systemClock } from '../adapters/system.ts';
import { envSchema } from './env.ts';
import { handle } from './handler.ts';

const env = envSchema.parse(process.env);

export const handler = handle({
  clock: systemClock,
  contacts: createContactRetention({ client: documentClient(), table: env.SLUSS_CONTACT_TABLE }),
  visitorKeys: createVisitorKeyStore(env.SLUSS_VISITOR_KEYS),
  freshKey: () => randomBytes(48).toString('base64url'),
});
