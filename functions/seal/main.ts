import { documentClient } from '../adapters/dynamodb/client.ts';
import { createJournal } from '../adapters/dynamodb/journal.ts';
import { createLogBook } from '../adapters/dynamodb/log-book.ts';
import { createStatistics } from '../adapters/dynamodb/statistics.ts';
import { readSealKeyFile } from '../adapters/keys/seal-key-file.ts';
import { createKmsSealKey } from '../adapters/kms/seal-key.ts';
import { createSealStore } from '../adapters/s3/seal-store.ts';
import { embeddedMetrics, systemClock } from '../adapters/system.ts';
import { envSchema } from './env.ts';
import { handle } from './handler.ts';

const env = envSchema.parse(process.env);
const casebook = { client: documentClient(), table: env.SLUSS_CASEBOOK_TABLE };
const place = env.SLUSS_SEAL_KEY;

export const handler = handle({
  clock: systemClock,
  book: createLogBook(casebook),
  journal: createJournal(casebook),
  statistics: createStatistics(casebook),
  seals: createSealStore(env.SLUSS_SEALS_BUCKET),
  key: place.startsWith('file:') ? await readSealKeyFile(place) : createKmsSealKey(place),
  metrics: embeddedMetrics(),
});
