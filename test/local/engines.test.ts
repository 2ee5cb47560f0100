import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DescribeTableCommand, DescribeTimeToLiveCommand, DynamoDBClient, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { GetQueueAttributesCommand, SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Engines, startEngines } from '../../infra/local/engines/engines.ts';
import { startPoller } from '../../infra/local/events/poller.ts';
import type { Outcome } from '../../infra/local/lambda/invocation.ts';
import { createQueues } from '../../infra/local/provision/queues.ts';
import { createSecrets } from '../../infra/local/provision/secrets.ts';
import { createTables } from '../../infra/local/provision/tables.ts';
import type { EventSource, Table } from '../../infra/local/template/deployment.ts';
import { temporaryFolder } from './scratch.ts';

const region = 'eu-north-1';
const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
const folder = temporaryFolder();
const reports: string[] = [];
let engines: Engines;
let dynamodb: DynamoDBClient;
let sqs: SQSClient;

beforeAll(async () => {
  engines = await startEngines(folder, undefined, (event) => reports.push(event));
  dynamodb = new DynamoDBClient({ region, credentials, endpoint: engines.dynamodb });
  sqs = new SQSClient({ region, credentials, endpoint: engines.sqs });
});
afterAll(() => engines.stop());

const engineProcess = (name: string): number => Number(readFileSync(join(folder, 'pids', name), 'utf8'));
const queueUrl = (name: string): string => `${engines.sqs}/000000000000/${name}`;
const queueArn = (name: string): string => `arn:aws:sqs:${region}:000000000000:${name}`;

const source = (name: string, changes: Partial<EventSource> = {}): EventSource => ({
  FunctionName: 'f',
  function: 'f',
  EventSourceArn: queueArn(name),
  queueUrl: queueUrl(name),
  BatchSize: 10,
  MaximumBatchingWindowInSeconds: 0,
  FunctionResponseTypes: ['ReportBatchItemFailures'],
  ScalingConfig: {},
  Enabled: true,
  ...changes,
});

type Record = { readonly messageId: string; readonly body: string; readonly attributes: { readonly ApproximateReceiveCount: string } };

/** Polls a new queue with this function until `until` holds, and gives each batch that the function got. */
const pollUntil = async (
  name: string,
  answer: (records: readonly Record[]) => Outcome,
  until: (batches: readonly (readonly Record[])[]) => boolean,
  changes: Partial<EventSource> = {},
) => {
  const batches: (readonly Record[])[] = [];
  const invoke = (payload: string): Promise<Outcome> => {
    const { Records } = JSON.parse(payload);
    batches.push(Records);
    return Promise.resolve(answer(Records));
  };
  const poller = startPoller(source(name, changes), { sqs, invoke, processes: 1 });
  await expect.poll(() => until(batches), { timeout: 20_000 }).toBe(true);
  await poller.stop();
  return batches;
};
const send = (name: string, body: string, more = {}) =>
  sqs.send(new SendMessageCommand({ QueueUrl: queueUrl(name), MessageBody: body, ...more }));
const left = async (name: string) => {
  const { Attributes } = await sqs.send(new GetQueueAttributesCommand({ QueueUrl: queueUrl(name), AttributeNames: ['All'] }));
  return Number(Attributes?.['ApproximateNumberOfMessages']) + Number(Attributes?.['ApproximateNumberOfMessagesNotVisible']);
};
const failing = (...ids: readonly string[]): Outcome => ({
  ok: true,
  payload: JSON.stringify({ batchItemFailures: ids.map((itemIdentifier) => ({ itemIdentifier })) }),
});
const newQueue = (name: string, more = {}) => createQueues([{ name, VisibilityTimeout: 1, ...more }], sqs);

describe('an event source', () => {
  test('hands over records as AWS writes them', async () => {
    await newQueue('records');
    await send('records', '{"a":1}', { MessageAttributes: { kind: { DataType: 'String', StringValue: 'x' } } });
    const [[record] = []] = await pollUntil(
      'records',
      () => failing(),
      (batches) => batches.length === 1,
    );
    expect(record).toMatchObject({
      body: '{"a":1}',
      attributes: { ApproximateReceiveCount: '1', SentTimestamp: expect.stringMatching(/^\d{13}$/) },
      messageAttributes: { kind: { stringValue: 'x', dataType: 'String', stringListValues: [], binaryListValues: [] } },
      md5OfBody: expect.stringMatching(/^[0-9a-f]{32}$/),
      eventSource: 'aws:sqs',
      eventSourceARN: queueArn('records'),
      awsRegion: region,
      messageId: expect.any(String),
      receiptHandle: expect.any(String),
    });
    await expect.poll(() => left('records')).toBe(0);
  });

  test('brings back only what failed, after its visibility time', async () => {
    await newQueue('partial');
    for (const body of ['good', 'bad', 'fine']) await send('partial', body);
    const began = Date.now();
    const answer = (records: readonly Record[]) =>
      failing(
        ...records
          .filter(({ body, attributes }) => body === 'bad' && attributes.ApproximateReceiveCount === '1')
          .map(({ messageId }) => messageId),
      );
    const batches = await pollUntil('partial', answer, (all) => all.flat().length === 4);
    expect(batches.flat().map(({ body, attributes }) => [body, attributes.ApproximateReceiveCount])).toEqual([
      ['good', '1'],
      ['bad', '1'],
      ['fine', '1'],
      ['bad', '2'],
    ]);
    expect(Date.now() - began).toBeGreaterThanOrEqual(900);
    await expect.poll(() => left('partial')).toBe(0);
  });

  test.each([
    ['an unknown id', failing('nobody')],
    ['an empty id', failing('')],
    ['another form', { ok: true, payload: '"done"' }],
    ['an exception', { ok: false, reason: 'error', detail: '' }],
  ] as const)('brings the whole batch back after %s', async (name, outcome) => {
    const queue = name.replaceAll(' ', '-');
    await newQueue(queue);
    await send(queue, 'one');
    await send(queue, 'two');
    const batches = await pollUntil(
      queue,
      (records) => (records[0]?.attributes.ApproximateReceiveCount === '1' ? outcome : failing()),
      (all) => all.flat().length >= 4,
    );
    expect(
      batches
        .flat()
        .map(({ body }) => body)
        .sort(),
    ).toEqual(['one', 'one', 'two', 'two']);
  });

  test.each([['null'], ['{}'], ['{"batchItemFailures":null}']])('takes %s as done', async (payload) => {
    const queue = `done-${payload.length}`;
    await newQueue(queue);
    await send(queue, 'one');
    await pollUntil(
      queue,
      () => ({ ok: true, payload }),
      (all) => all.length === 1,
    );
    await expect.poll(() => left(queue)).toBe(0);
  });

  test('waits for a batch to fill where it has a window', async () => {
    await newQueue('window', { VisibilityTimeout: 30 });
    const polling = pollUntil(
      'window',
      () => failing(),
      (all) => all.flat().length === 2,
      { MaximumBatchingWindowInSeconds: 1 },
    );
    await send('window', 'one');
    setTimeout(() => send('window', 'two'), 300);
    expect((await polling).map((batch) => batch.length)).toEqual([2]);
  });

  test('moves a message to the dead-letter queue once it was received as often as the template says', async () => {
    await newQueue('dead');
    await newQueue('poison', { RedrivePolicy: { deadLetterTargetArn: queueArn('dead'), maxReceiveCount: 2 } });
    await send('poison', 'x');
    const polling = pollUntil(
      'poison',
      ([record]) => failing(record?.messageId ?? ''),
      (all) => all.length === 2,
    );
    expect((await polling).flat().map(({ attributes }) => attributes.ApproximateReceiveCount)).toEqual(['1', '2']);
    const again = startPoller(source('poison'), { sqs, invoke: () => Promise.reject(new Error('received a third time')), processes: 1 });
    const [[dead] = []] = await pollUntil(
      'dead',
      () => failing(),
      (all) => all.length === 1,
    );
    await again.stop();
    expect(dead?.body).toBe('x');
  });
});

const definition: Table = {
  name: 'comments',
  KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
  AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'S' }],
  GlobalSecondaryIndexes: [],
  TimeToLiveSpecification: { AttributeName: 'expires', Enabled: true },
};
const find = async (pk: string) =>
  (await dynamodb.send(new GetItemCommand({ TableName: 'comments', Key: { pk: { S: pk } }, ConsistentRead: true }))).Item;

describe('tables', () => {
  test('are made as defined, once, and get an index that they lack', async () => {
    await createTables([definition], dynamodb);
    await dynamodb.send(new PutItemCommand({ TableName: 'comments', Item: { pk: { S: 'a' } } }));
    const index = {
      IndexName: 'owed',
      KeySchema: [{ AttributeName: 'owed', KeyType: 'HASH' as const }],
      Projection: { ProjectionType: 'KEYS_ONLY' as const },
    };
    const AttributeDefinitions = [...definition.AttributeDefinitions, { AttributeName: 'owed', AttributeType: 'S' as const }];
    await createTables([{ ...definition, AttributeDefinitions, GlobalSecondaryIndexes: [index] }], dynamodb);
    const { Table: table } = await dynamodb.send(new DescribeTableCommand({ TableName: 'comments' }));
    expect(table?.GlobalSecondaryIndexes).toMatchObject([{ IndexName: 'owed', Projection: { ProjectionType: 'KEYS_ONLY' } }]);
    const { TimeToLiveDescription } = await dynamodb.send(new DescribeTimeToLiveCommand({ TableName: 'comments' }));
    expect(TimeToLiveDescription).toMatchObject({ AttributeName: 'expires', TimeToLiveStatus: 'ENABLED' });
    expect(await find('a')).toEqual({ pk: { S: 'a' } });
  });
});

describe('engines', () => {
  test('come back on their ports with their data when they are killed', async () => {
    await createTables([definition], dynamodb);
    await dynamodb.send(new PutItemCommand({ TableName: 'comments', Item: { pk: { S: 'kept' } } }));
    await newQueue('kept');
    await send('kept', 'kept');
    for (const name of ['dynamodb', 'queue']) process.kill(engineProcess(name), 'SIGKILL');
    await expect.poll(() => reports).toEqual([expect.stringContaining('SIGKILL'), expect.stringContaining('SIGKILL')]);
    await expect.poll(() => left('kept').catch(() => 0), { timeout: 10_000 }).toBe(1);
    await expect.poll(() => find('kept').catch(() => undefined), { timeout: 10_000 }).toEqual({ pk: { S: 'kept' } });
  });

  test('that an earlier run left behind are ended before the data is opened again', async () => {
    const stale = ['dynamodb', 'queue'].map(engineProcess);
    const second = await startEngines(folder, undefined, () => undefined);
    second.stop();
    expect(stale.map((pid) => engineProcess('dynamodb') === pid || engineProcess('queue') === pid)).toEqual([false, false]);
    await expect.poll(() => reports.length, { timeout: 10_000 }).toBeGreaterThan(2); // the first run's own were killed
  });
});

test('secrets are made once, as they are defined, for this user alone', () => {
  const place = join(temporaryFolder(), 'secrets');
  const url = `file://${place}/Keys.json`;
  const make = () =>
    createSecrets(
      [
        {
          url,
          GenerateSecretString: {
            SecretStringTemplate: '{"id":"1"}',
            GenerateStringKey: 'key',
            PasswordLength: 64,
            ExcludePunctuation: true,
          },
        },
      ],
      place,
    );
  make();
  const text = readFileSync(new URL(url), 'utf8');
  expect(JSON.parse(text)).toEqual({ id: '1', key: expect.stringMatching(/^[A-Za-z0-9]{64}$/) });
  make();
  expect(readFileSync(new URL(url), 'utf8')).toBe(text);
  expect([statSync(place).mode & 0o777, statSync(new URL(url)).mode & 0o777]).toEqual([0o700, 0o600]);
});
