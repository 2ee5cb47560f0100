import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DeleteMessageBatchCommand, ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { createCasebook } from '../functions/adapters/dynamodb/casebook.ts';
import { documentClient } from '../functions/adapters/dynamodb/client.ts';
import { createContactRetention, createContacts } from '../functions/adapters/dynamodb/contacts.ts';
import { createPublishedReader, createPublishedWriter } from '../functions/adapters/dynamodb/published.ts';
import { createVisitorKeys, readKeys } from '../functions/adapters/keys/keys.ts';
import { createNoticeQueue } from '../functions/adapters/sqs/notice-queue.ts';
import { createSubmissionQueue } from '../functions/adapters/sqs/submission-queue.ts';
import { embeddedMetrics, randomCommentIds, randomSalt, systemClock } from '../functions/adapters/system.ts';
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
import { callSeconds, livesHours, type Measured, mailDollars, noticeDollars, rowsOf } from './cost-model.ts';
import { countRequests } from './count-requests.ts';
import { type Benchmark, inFolder, table } from './measured.ts';
import { commentOfBytes } from './texts.ts';

const comments = 400;
/** A visitor writes so many comments a day. */
const perVisitor = 4;
const bodyBytes = 520;

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
      NoticesQueueUrl = '',
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
    await casebook.putSite(site, Date.now());
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
          body: JSON.stringify({
            body: commentOfBytes(bodyBytes, number),
            author: { name: `Seglare, brygga ${Math.floor(number / perVisitor)}` },
          }),
        });
        if (statusCode !== 202) throw new Error(`submit answered ${statusCode}`);
      }
    });

    const moderateHandler = moderate.handle({
      clock: systemClock,
      salt: randomSalt,
      casebook,
      published,
      notices: createNoticeQueue({ client: sqs, url: NoticesQueueUrl }),
      metrics: embeddedMetrics(),
    });
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
    await createContactRetention({ client, table: ContactTable }).deleteExpired(Date.now());
    const counts = requests.counts();
    const approved = (await published.outline('kostnad', 'trad')).filter(({ state }) => state === 'approved').length;
    if (approved !== comments) throw new Error(`${approved} of ${comments} were approved`);
    dynamodb.destroy();
    sqs.destroy();
    engines.stop();
    return { comments, counts, submitSeconds, moderateSeconds, logBytes };
  });

/** What an approved comment costs on AWS, by what the engines counted. */
export const cost: Benchmark = {
  name: 'cost',
  run: () =>
    inFolder(async (folder) => {
      await synthesise(folder, new AbortController().signal);
      const lines: string[] = [
        `An approved comment of ${bodyBytes} bytes without e-mail, ${perVisitor} by each visitor, with limit, idempotency key, contact item and`,
        `decision; mean of ${comments}. A visitor’s follow on each other, so that their name is looked up once: a comment whose name is new`,
        'to the minute takes half a read unit and one call. Requests and units are the engines’ own figures. Time is this machine’s processor time at',
        `the share of a core that 512 MB get, and ${callSeconds * 1000} ms for each call waited for. A Scan is the retention’s, over the ${livesHours} hours of`,
        'an item; what it deletes is taken to be deleted by TTL before, for nothing. No notice is sent of it: one of a comment that is held,',
        `refused or a reply costs $${(noticeDollars * 1e6).toFixed(2)} a million more, and a mail that follows from it $${(mailDollars * 1e6).toFixed(2)} a million, of which SES takes most.`,
        '',
      ];
      for (const batch of [1, 10]) {
        const rows = rowsOf(await measure(folder, batch), batch);
        lines.push(`### Batches of ${batch}`, '', ...table(['item', 'units a comment', 'dollars a million'], rows), '');
      }
      return { heading: 'What a comment costs', lines };
    }),
};
