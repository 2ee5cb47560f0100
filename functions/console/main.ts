import { fileURLToPath } from 'node:url';
import { embeddedMetrics, systemClock } from '../adapters/system.ts';
import { readFiles } from '../static/files.ts';
import { envSchema } from './env.ts';
import { handle } from './handler.ts';
import { discover } from './provider.ts';

const env = envSchema.parse(process.env);

export const handler = handle({
  clock: systemClock,
  metrics: embeddedMetrics(),
  files: readFiles(fileURLToPath(new URL('files', import.meta.url))),
  clientId: env.SLUSS_CLIENT_ID,
  discover: () => discover(env.SLUSS_ISSUER),
});
