import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DeleteMessageBatchCommand, ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { createCasebook } from '../functions/adapters/dynamodb/casebook.ts';
import { documentClient } from '../functions/adapters/dynamodb/client.ts';
import { createContacts } from '../functions/adapters/dynamodb/contacts.ts';
import { createPublishedReader, createPublishedWriter } from '../functions/adapters/dynamodb/published.ts';
import { createVisitorKeys, readKeys } from '../functions/adapters/keys/keys.ts';
import { createSubmissionQueue } from '../functions/adapters/sqs/submission-queue.ts';
import { embeddedMetrics, randomCommentIds, systemClock } from '../functions/adapters/system.ts';
import * as moderate from '../functions/moderate/handler.ts';
import * as submit from '../functions/submit/handler.ts';
import { startEngines } from '../infra/local/engines/engines.ts';
import { createQueues } from '../infra/local/provision/queues.ts';
import { createSecrets } from '../infra/local/provision/secrets.ts';
import { createTables } from '../infra/local/provision/tables.ts';
import { synthesise } from '../infra/local/synth.ts';
import { readAssembly } from '../infra/local/template/assembly.ts';
import { readDeployment } from '../infra/local/template/deployment.ts';
import { siteSchema } from '../shared/site/site.ts';
import { countRequests, type RequestCount } from './count-requests.ts';
import { type Benchmark, inFolder, table } from './measured.ts';
import { commentOfBytes } from './texts.ts';

const comments = 400;
/** A visitor writes so many comments a day. */
const perVisitor = 4;
const bodyBytes = 520;

/** US dollars, us-east-1 list, late 2026. */
const price = {
  httpApi: 1e-6,
  invocation: 0.2e-6,
  gbSecond: 0.0000133334,
  sqs: 0.4e-6,
  writeUnit: 0.625e-6,
  readUnit: 0.125e-6,
  logByte: 0.5e-9,
};
/** What a call to another AWS service is taken to wait, in seconds; here the engines stand beside it. */
const callSeconds = 0.005;
/** An access-log line with its values filled in. */
const accessLogBytes = 200;

type Measured = {
  readonly counts: readonly RequestCount[];
  readonly submitSeconds: number;
  readonly moderateSeconds: number;
  readonly logBytes: number;
};

/** Sends comments through the real handlers, adapters and engines, `batch` a time off the queue. */
const measure = (folder: string, batch: number): Promise<Measured> =>
  inFolder(async (data) => {
    const engines = await startEngines(data, undefined, () => undefined);
    const places = { gateway: 'http://127.0.0.1:1', queues: engines.sqs, secrets: join(data, 'secrets') };
    const deployment = readDeployment(readAssembly(folder), places);
    const {
      PublishedTable = '',
      CasebookTable = '',
      ContactTable = '',
      SubmissionsQueueUrl = '',
      KeysSecret = '',
      VisitorKeysSecret = '',
    } = deployment.outputs;
    const options = { region: 'eu-north-1', credentials: { accessKeyId: 'local', secretAccessKey: 'local' } };
    const dynamodb = new DynamoDBClient({ ...options, endpoint: engines.dynamodb });
    const sqs = new SQSClient({ ...options, endpoint: engines.sqs });
    createSecrets(deployment.secrets, places.secrets);
    await createTables(deployment.tables, dynamodb);
    await createQueues(deployment.queues, sqs);

    const client = documentClient(dynamodb);
    const casebook = createCasebook({ client, table: CasebookTable });
    const published = {
      ...createPublishedReader({ client, table: PublishedTable }),
      ...createPublishedWriter({ client, table: PublishedTable }),
    };
    const site = siteSchema.parse({
      settings: { id: 'kostnad', title: 'Kostnad', threads: 'any', limits: { sitePerMinute: 100_000 } },
      policy: { mode: 'machine' },
    });
    await casebook.putSite(site);
    await published.putSettings(site.settings);
    await published.openThread({ site: 'kostnad', id: 'trad', open: true });

    const requests = countRequests(dynamodb, sqs, {
      [PublishedTable]: 'published',
      [CasebookTable]: 'casebook',
      [ContactTable]: 'contact',
    });
    const write = process.stdout.write.bind(process.stdout);
    let logBytes = 0;
    process.stdout.write = (chunk: string | Uint8Array) => {
      logBytes += chunk.length;
      return true;
    };
    const cpu = async (work: () => Promise<void>): Promise<number> => {
      const before = process.cpuUsage();
      await work();
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1e6;
    };

    const submitHandler = submit.handle({
      clock: systemClock,
      ids: randomCommentIds,
      keys: await readKeys(KeysSecret),
      visitorKeys: createVisitorKeys(VisitorKeysSecret, systemClock),
      contacts: createContacts({ client, table: ContactTable }),
      published,
      queue: createSubmissionQueue({ client: sqs, url: SubmissionsQueueUrl }),
      metrics: embeddedMetrics(),
    });
    const submitSeconds = await cpu(async () => {
      for (let number = 0; number < comments; number += 1) {
        const { statusCode } = await submitHandler({
          routeKey: '',
          rawPath: '',
          headers: { 'content-type': 'application/json', 'idempotency-key': `nyckel-${number}` },
          pathParameters: { site: 'kostnad', thread: 'trad' },
          requestContext: {
            http: { method: 'POST', sourceIp: `198.51.${Math.floor(number / perVisitor / 250)}.${Math.floor(number / perVisitor) % 250}` },
          },
          body: JSON.stringify({ body: commentOfBytes(bodyBytes, number), author: { name: 'Seglare, brygga C' } }),
        });
        if (statusCode !== 202) throw new Error(`submit answered ${statusCode}`);
      }
    });

    const moderateHandler = moderate.handle({ clock: systemClock, casebook, published, metrics: embeddedMetrics() });
    const moderateSeconds = await cpu(async () => {
      for (let done = 0; done < comments; ) {
        const { Messages = [] } = await sqs.send(new ReceiveMessageCommand({ QueueUrl: SubmissionsQueueUrl, MaxNumberOfMessages: batch }));
        const { batchItemFailures } = await moderateHandler({
          Records: Messages.map(({ MessageId, Body }) => ({ messageId: MessageId, body: Body })),
        });
        if (batchItemFailures.length > 0) throw new Error('a message failed');
        const Entries = Messages.map(({ ReceiptHandle }, place) => ({ Id: String(place), ReceiptHandle }));
        await sqs.send(new DeleteMessageBatchCommand({ QueueUrl: SubmissionsQueueUrl, Entries }));
        done += Messages.length;
      }
    });
    process.stdout.write = write;
    const counts = requests.counts();
    const approved = await published.count('kostnad', 'trad');
    if (approved !== comments) throw new Error(`${approved} of ${comments} were approved`);
    dynamodb.destroy();
    sqs.destroy();
    engines.stop();
    return { counts, submitSeconds, moderateSeconds, logBytes };
  });

const rowsOf = ({ counts, submitSeconds, moderateSeconds, logBytes }: Measured, batch: number, memoryGb: number) => {
  const each = (value: number) => value / comments;
  const submitTime =
    each(submitSeconds) + callSeconds * each(counts.filter(({ by }) => by === 'submit').reduce((sum, { requests }) => sum + requests, 0));
  const moderateTime = each(moderateSeconds) + (callSeconds * 2) / batch;
  const items: readonly (readonly [string, number, string, number])[] = [
    ['HTTP API', 1, 'request', price.httpApi],
    ['Lambda submit', 1, 'invocation', price.invocation],
    ['Lambda moderate', 1 / batch, 'invocation', price.invocation],
    ['Lambda submit, time', submitTime * memoryGb, 'GB-s', price.gbSecond],
    ['Lambda moderate, time', moderateTime * memoryGb, 'GB-s', price.gbSecond],
    ...counts.map(
      ({ what, unit, units }) =>
        [what, each(units), unit, unit === 'request' ? price.sqs : unit === 'write unit' ? price.writeUnit : price.readUnit] as const,
    ),
    ['logs', accessLogBytes + each(logBytes), 'byte', price.logByte],
  ];
  const dollars = items.reduce((sum, [, amount, , cost]) => sum + amount * cost * 1e6, 0);
  return [
    ...items.map(([what, amount, unit, cost]) => [
      what,
      `${Number(amount.toPrecision(3))} ${unit}`,
      `$${(amount * cost * 1e6).toFixed(3)}`,
    ]),
    ['**in all**', '', `**$${dollars.toFixed(2)}**`],
  ];
};

/** What an approved comment costs on AWS, by what the engines counted. */
export const cost: Benchmark = {
  name: 'cost',
  run: () =>
    inFolder(async (folder) => {
      await synthesise(folder, new AbortController().signal);
      const lines: string[] = [
        `An approved comment of ${bodyBytes} bytes without e-mail, ${perVisitor} by each visitor, with limit, idempotency key, contact item and`,
        `decision; mean of ${comments}. Requests and units are the engines’ own figures. Time is this machine’s processor time and`,
        `${callSeconds * 1000} ms for each call waited for.`,
        '',
      ];
      for (const batch of [1, 10]) {
        const rows = rowsOf(await measure(folder, batch), batch, 0.5);
        lines.push(`### Batches of ${batch}`, '', ...table(['item', 'units a comment', 'dollars a million'], rows), '');
      }
      return { heading: 'What a comment costs', lines };
    }),
};
