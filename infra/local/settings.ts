import { join, resolve } from 'node:path';
import * as z from 'zod';
import { parseValue } from '../../shared/parse-json.ts';

export const project = resolve(import.meta.dirname, '../..');

const wholeNumber = (least: number, most: number) => {
  const told = `must be a whole number from ${least} to ${most}`;
  return z.coerce.number(told).pipe(z.int(told).min(least, told).max(most, told));
};

const settingsSchema = z.object({
  /** Of the page and the API; 0 for any free one. */
  PORT: wholeNumber(0, 65_535).default(3000),
  /** Where this instance keeps everything; relative to the project. */
  SLUSS_DATA: z
    .string()
    .min(1, 'must name a folder')
    .default('.sluss')
    .transform((folder) => resolve(project, folder)),
  /** An engine that speaks DynamoDB's protocol, instead of the one that comes along. */
  DYNAMODB_ENDPOINT: z.url('must be a URL').optional(),
  /** Where on this machine, over http, all webhooks' events go, for trying; without it none reaches this machine. */
  SLUSS_RECEIVER: z.url({ protocol: /^http$/, hostname: /^127\.0\.0\.1$/, error: 'must be http://127.0.0.1:PORT' }).optional(),
  /** How many seconds an ID token lives, instead of what the template says; a token that is renewed soon is seen to be. */
  SLUSS_TOKEN_SECONDS: wholeNumber(1, 86_400).optional(),
});

export type Settings = {
  readonly port: number;
  readonly data: string;
  readonly dynamodb: string | undefined;
  readonly receiver: string | undefined;
  readonly tokenSeconds: number | undefined;
  readonly demo: string;
};

/** @throws Error naming each variable that is wrong, and what it must be. */
export const readSettings = (environment: NodeJS.ProcessEnv): Settings => {
  const parsed = parseValue(settingsSchema, environment);
  if (!parsed.ok) throw new Error([...new Set(parsed.problems.map(({ field, message }) => `${field} ${message}`))].join('; '));
  const { PORT, SLUSS_DATA, DYNAMODB_ENDPOINT, SLUSS_RECEIVER, SLUSS_TOKEN_SECONDS } = parsed.value;
  return {
    port: PORT,
    data: SLUSS_DATA,
    dynamodb: DYNAMODB_ENDPOINT,
    receiver: SLUSS_RECEIVER,
    tokenSeconds: SLUSS_TOKEN_SECONDS,
    demo: join(project, 'web/demo'),
  };
};
