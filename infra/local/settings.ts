import { join, resolve } from 'node:path';
import * as z from 'zod';

export const project = resolve(import.meta.dirname, '../..');

const settingsSchema = z.object({
  /** Of the page and the API; 0 for any free one. */
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  /** Where this instance keeps everything; relative to the project. */
  SLUSS_DATA: z
    .string()
    .min(1)
    .default('.sluss')
    .transform((folder) => resolve(project, folder)),
  /** An engine that speaks DynamoDB's protocol, instead of the one that comes along. */
  DYNAMODB_ENDPOINT: z.url().optional(),
  /** Where on this machine, over http, all webhooks' events go, for trying; without it none reaches this machine. */
  SLUSS_RECEIVER: z.url({ protocol: /^http$/, hostname: /^127\.0\.0\.1$/, error: 'must be http://127.0.0.1:PORT' }).optional(),
  /** How many seconds an ID token lives, instead of what the template says; a token that is renewed soon is seen to be. */
  SLUSS_TOKEN_SECONDS: z.coerce.number().int().min(1).max(86_400).optional(),
});

export type Settings = {
  readonly port: number;
  readonly data: string;
  readonly dynamodb: string | undefined;
  readonly receiver: string | undefined;
  readonly tokenSeconds: number | undefined;
  readonly demo: string;
};

/** @throws Error naming the variable that is wrong. */
export const readSettings = (environment: NodeJS.ProcessEnv): Settings => {
  const parsed = settingsSchema.safeParse(environment);
  if (!parsed.success) throw new Error(z.prettifyError(parsed.error));
  const { PORT, SLUSS_DATA, DYNAMODB_ENDPOINT, SLUSS_RECEIVER, SLUSS_TOKEN_SECONDS } = parsed.data;
  return {
    port: PORT,
    data: SLUSS_DATA,
    dynamodb: DYNAMODB_ENDPOINT,
    receiver: SLUSS_RECEIVER,
    tokenSeconds: SLUSS_TOKEN_SECONDS,
    demo: join(project, 'web/demo'),
  };
};
