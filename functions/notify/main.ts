import { createCasebook } from '../adapters/dynamodb/casebook.ts';
import { documentClient } from '../adapters/dynamodb/client.ts';
import { createNoticeBook } from '../adapters/dynamodb/notice-book.ts';
import { embeddedMetrics, systemClock } from '../adapters/system.ts';
import { envSchema } from './env.ts';
import { handle } from './handler.ts';

const env = envSchema.parse(process.env);
const table = { client: documentClient(), table: env.SLUSS_CASEBOOK_TABLE };

export const handler = handle({
  clock: systemClock,
  casebook: createCasebook(table),
  notices: createNoticeBook(table),
  metrics: embeddedMetrics(),
});
