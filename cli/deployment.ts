import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';
import { SQSClient } from '@aws-sdk/client-sqs';
import * as z from 'zod';
import { createCognitoAccounts } from '../functions/adapters/accounts/cognito.ts';
import { createFileAccounts } from '../functions/adapters/accounts/file.ts';
import { createCasebook } from '../functions/adapters/dynamodb/casebook.ts';
import { documentClient, type Table } from '../functions/adapters/dynamodb/client.ts';
import { createDeadLetters } from '../functions/adapters/dynamodb/dead-letters.ts';
import { createEntryTexts } from '../functions/adapters/dynamodb/entry-texts.ts';
import { createFailedDeliveries } from '../functions/adapters/dynamodb/failed-deliveries.ts';
import { createJournal } from '../functions/adapters/dynamodb/journal.ts';
import { createLogBook } from '../functions/adapters/dynamodb/log-book.ts';
import { createPublishedReader, createPublishedWriter } from '../functions/adapters/dynamodb/published.ts';
import { createReviewQueues } from '../functions/adapters/dynamodb/review-queues.ts';
import { createSiteRules } from '../functions/adapters/dynamodb/site-rules.ts';
import { createTeam } from '../functions/adapters/dynamodb/team.ts';
import { readWebhookKeys } from '../functions/adapters/keys/keys.ts';
import { openSealKey } from '../functions/adapters/keys/seal-key.ts';
import { connectPublicly, connectTo } from '../functions/adapters/receivers/connect.ts';
import { createReceivers } from '../functions/adapters/receivers/receivers.ts';
import { createSealStore } from '../functions/adapters/s3/seal-store.ts';
import { createDeliveryQueue } from '../functions/adapters/sqs/delivery-queue.ts';
import { createNoticeQueue } from '../functions/adapters/sqs/notice-queue.ts';
import { createRawSubmissions } from '../functions/adapters/sqs/raw-submissions.ts';
import { createSubmissionQueue } from '../functions/adapters/sqs/submission-queue.ts';
import type { DeliveryQueue, FailedDeliveries, Receivers, WebhookKeys } from '../shared/events/ports.ts';
import { parseJson } from '../shared/parse-json.ts';
import type { Casebook, NoticeQueue, PublishedReader, PublishedWriter, SubmissionQueue } from '../shared/ports.ts';
import type { DeadLetters, EntryTexts, RawSubmissions, ReviewQueues, SiteRules, Team } from '../shared/review/ports.ts';
import type { Accounts } from '../shared/sign-in/ports.ts';
import { cannotRead, UsageError } from './errors.ts';
import type { LogStores } from './log/log-stores.ts';

/** What the stacks put out, by the names they give it, as far as the command line needs it. */
const outputsSchema = z.object({
  ApiUrl: z.url(),
  PublishedTable: z.string(),
  CasebookTable: z.string(),
  ContactTable: z.string(),
  SubmissionsQueueUrl: z.url(),
  NoticesQueueUrl: z.url(),
  DeliveriesQueueUrl: z.url().optional(),
  WebhookKeysSecret: z.string().optional(),
  /** Where an instance on this machine was told to send all events. */
  SLUSS_RECEIVER: z.url().optional(),
  SealsBucket: z.string().optional(),
  SealKey: z.string().optional(),
  Issuer: z.string().optional(),
  /** The deployment's own issuer: a Cognito user pool, or the file of accounts that stands in for one. */
  AccountsPool: z.string().optional(),
  /** Where an instance on one machine keeps its tables: a SQLite file. */
  DatabaseFile: z.string().optional(),
});
type Outputs = z.output<typeof outputsSchema>;

/** `cdk deploy --outputs-file` writes an object a stack. */
const outputsFileSchema = z
  .record(z.string(), z.record(z.string(), z.unknown()))
  .transform((stacks): unknown => Object.assign({}, ...Object.values(stacks)))
  .pipe(outputsSchema);

const instanceSchema = z.object({ pid: z.int().positive(), environment: z.record(z.string(), z.string()) });

/** What reaches a site's own systems. */
export type WebhookStores = {
  readonly keys: WebhookKeys;
  readonly deliveries: DeliveryQueue;
  readonly failed: FailedDeliveries;
  readonly receivers: Receivers;
};

export type Deployment = {
  /** Where `/v1` is served, without a slash at the end. */
  readonly url: string;
  /** As they are, for who looks through them whole. `isContact`: the one that may hold addresses. */
  readonly tables: readonly { readonly name: string; readonly isContact: boolean; readonly table: Table }[];
  readonly databaseFile: string | undefined;
  readonly casebook: Casebook;
  readonly published: PublishedReader & PublishedWriter;
  readonly queue: SubmissionQueue;
  readonly raw: RawSubmissions;
  readonly notices: NoticeQueue;
  readonly queues: ReviewQueues;
  readonly texts: EntryTexts;
  readonly rules: SiteRules;
  readonly team: Team;
  readonly deadLetters: DeadLetters;
  /** Undefined where people sign in at an issuer that is not the deployment's own. */
  readonly accounts: Accounts | undefined;
  /** @throws UsageError where there is no queue of deliveries. */
  readonly webhooks: () => Promise<WebhookStores>;
  /** @throws UsageError where nothing seals the log. */
  readonly log: () => Promise<LogStores>;
};

const accountsOf = ({ Issuer: issuer, AccountsPool: pool }: Outputs): Accounts | undefined => {
  if (pool?.startsWith('file:')) return createFileAccounts(pool);
  if (pool === undefined || !issuer?.endsWith(`/${pool}`)) return undefined;
  return createCognitoAccounts({ client: new CognitoIdentityProviderClient({}), id: pool, issuer });
};

/** Region, endpoints and credentials are the environment's. */
const connect = (outputs: Outputs): Deployment => {
  const { ApiUrl, PublishedTable, CasebookTable, ContactTable, SubmissionsQueueUrl, NoticesQueueUrl, SealsBucket, SealKey } = outputs;
  const { DeliveriesQueueUrl, WebhookKeysSecret, SLUSS_RECEIVER } = outputs;
  const client = documentClient();
  const casebookTable = { client, table: CasebookTable };
  const casebook = createCasebook(casebookTable);
  const texts = createEntryTexts(casebookTable);
  const sqs = new SQSClient({});
  const submissions = { client: sqs, url: SubmissionsQueueUrl };
  return {
    url: ApiUrl.replace(/\/$/, ''),
    databaseFile: outputs.DatabaseFile,
    tables: [
      { name: 'published', isContact: false, table: { client, table: PublishedTable } },
      { name: 'casebook', isContact: false, table: casebookTable },
      { name: 'contact', isContact: true, table: { client, table: ContactTable } },
    ],
    casebook,
    published: { ...createPublishedReader({ client, table: PublishedTable }), ...createPublishedWriter({ client, table: PublishedTable }) },
    queue: createSubmissionQueue(submissions),
    raw: createRawSubmissions(submissions),
    notices: createNoticeQueue({ client: sqs, url: NoticesQueueUrl }),
    queues: createReviewQueues(casebookTable),
    texts,
    rules: createSiteRules(casebookTable),
    team: createTeam(casebookTable),
    deadLetters: createDeadLetters(casebookTable),
    accounts: accountsOf(outputs),
    webhooks: async () => {
      if (DeliveriesQueueUrl === undefined || WebhookKeysSecret === undefined)
        throw new UsageError('this deployment has no webhooks: DeliveriesQueueUrl and WebhookKeysSecret are missing.');
      return {
        keys: await readWebhookKeys(WebhookKeysSecret),
        deliveries: createDeliveryQueue({ client: sqs, url: DeliveriesQueueUrl }),
        failed: createFailedDeliveries(casebookTable),
        receivers: createReceivers(SLUSS_RECEIVER === undefined ? connectPublicly() : connectTo(SLUSS_RECEIVER)),
      };
    },
    log: async () => {
      if (SealsBucket === undefined || SealKey === undefined)
        throw new UsageError('this deployment has no seals: SealsBucket and SealKey are missing.');
      return {
        book: createLogBook(casebookTable),
        casebook,
        texts,
        journal: createJournal(casebookTable),
        seals: createSealStore(SealsBucket),
        key: await openSealKey(SealKey),
      };
    },
  };
};

const advice = 'Start sluss here with npm start, or name a deployment on AWS: --outputs FILE, written by cdk deploy --outputs-file FILE.';

const read = async <S extends z.ZodType>(file: string, schema: S): Promise<z.output<S>> => {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw cannotRead(file, error, advice);
  });
  const parsed = parseJson(schema, text);
  if (parsed.ok) return parsed.value;
  throw new UsageError(`${file}: ${parsed.problems.map(({ field, message }) => `${field} ${message}`.trim()).join('; ')}. ${advice}`);
};

const isRunning = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

export const project = resolve(import.meta.dirname, '..');
/** Where an instance on this machine keeps everything. */
export const dataFolder = (environment: NodeJS.ProcessEnv): string => resolve(project, environment['SLUSS_DATA'] ?? '.sluss');

/**
 * The deployment to work on: the one on AWS whose outputs are in the file, reached with the caller's own credentials, or the
 * instance that runs on this machine, whose AWS settings then replace those of `environment`. @throws UsageError where there is none.
 */
export const findDeployment = async (outputs: string | undefined, environment: NodeJS.ProcessEnv): Promise<Deployment> => {
  if (outputs !== undefined) return connect(await read(outputs, outputsFileSchema));
  const data = dataFolder(environment);
  const file = join(data, 'instance.json');
  const instance = existsSync(file) ? await read(file, instanceSchema) : undefined;
  if (!instance || !isRunning(instance.pid)) throw new UsageError(`no sluss runs on ${data}. ${advice}`);
  delete environment['AWS_PROFILE']; // it would go before the credentials
  Object.assign(environment, Object.fromEntries(Object.entries(instance.environment).filter(([name]) => name.startsWith('AWS_'))));
  return connect(outputsSchema.parse(instance.environment));
};
