import { appendFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { DeleteItemCommand, DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { CreateQueueCommand, DeleteMessageCommand, ReceiveMessageCommand, SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { afterAll, expect, test } from 'vitest';
import { startEngines } from '../../../infra/local/engines/engines.ts';
import { vacuum } from '../../../infra/local/engines/vacuum.ts';
import { createTables } from '../../../infra/local/provision/tables.ts';
import { sluss } from '../terminal.ts';

const data = await mkdtemp(join(tmpdir(), 'sluss-privacy-'));
const engines = await startEngines(data, undefined, () => undefined);
const aws = { AWS_REGION: 'eu-north-1', AWS_ACCESS_KEY_ID: 'a', AWS_SECRET_ACCESS_KEY: 'b', AWS_ENDPOINT_URL_DYNAMODB: engines.dynamodb };
const options = {
  region: aws.AWS_REGION,
  credentials: { accessKeyId: aws.AWS_ACCESS_KEY_ID, secretAccessKey: aws.AWS_SECRET_ACCESS_KEY },
};
const client = new DynamoDBClient({ ...options, endpoint: engines.dynamodb });
const sqs = new SQSClient({ ...options, endpoint: engines.sqs });
afterAll(async () => {
  client.destroy();
  sqs.destroy();
  engines.stop();
  await rm(data, { recursive: true, maxRetries: 5 });
});

const hash = { AttributeName: 'pk', KeyType: 'HASH' } as const;
const range = { AttributeName: 'sk', KeyType: 'RANGE' } as const;
const text = (AttributeName: string) => ({ AttributeName, AttributeType: 'S' }) as const;
const none = { GlobalSecondaryIndexes: [], LocalSecondaryIndexes: undefined, TimeToLiveSpecification: undefined };
await createTables(
  [
    { name: 'contact', KeySchema: [hash], AttributeDefinitions: [text('pk')], ...none },
    ...['casebook', 'published'].map((name) => ({
      name,
      KeySchema: [hash, range],
      AttributeDefinitions: [text('pk'), text('sk')],
      ...none,
    })),
  ],
  client,
);
const place = { PublishedTable: 'published', CasebookTable: 'casebook', ContactTable: 'contact', DatabaseFile: engines.databaseFile };
const environment = {
  ...aws,
  ...place,
  ApiUrl: 'http://127.0.0.1:9',
  SubmissionsQueueUrl: `${engines.sqs}/q`,
  NoticesQueueUrl: `${engines.sqs}/n`,
};
await writeFile(join(data, 'instance.json'), JSON.stringify({ pid: process.pid, environment }));

const put = (TableName: string, Item: NonNullable<PutItemCommand['input']['Item']>) => client.send(new PutItemCommand({ TableName, Item }));
const hours = (count: number) => ({ N: String(Math.floor(Date.now() / 1000) + count * 3600) });
/** The database and its log are one. */
const placeOf = (where: string): string => relative(data, where.replace(/:\d+$/, '')).replace(/^dynamodb\.db(?:-wal)?$/, 'file');
const scan = async () => {
  Object.assign(process.env, { SLUSS_DATA: data });
  const input = ['anna@example.se', '198.51.100.7', 'bo@example.org', 'cia@example.com'].join('\n');
  const { status, output, errors } = await sluss(['privacy', 'scan'], { input: [Buffer.from(input)], environment: process.env });
  expect(output + errors).not.toMatch(/@example|198\.51/);
  const lines = output
    .split('\n')
    .slice(0, -1)
    .map((line) => line.split('\t'));
  return {
    status,
    errors,
    lines: lines.map(([kind, who, where = '', form]) => [kind, who, where.startsWith(data) ? placeOf(where) : where, form].join(' ')),
  };
};

test('an address belongs in the contact table and its database’s file until its time is over, and nowhere else', async () => {
  await put('contact', { pk: { S: 'email#bladet/1' }, email: { S: 'anna@example.se' }, expires: hours(1) });
  await put('contact', { pk: { S: 'ip#bladet/1' }, ip: { S: '198.51.100.7' }, expires: hours(-35) });
  const first = await scan();
  expect(first).toMatchObject({ status: 0 });
  expect(new Set(first.lines)).toEqual(
    new Set([
      'belongs line 1 contact email# email plain',
      'belongs line 2 contact ip# ip plain',
      'belongs line 1 file plain',
      'belongs line 2 file plain',
    ]),
  );

  await put('contact', { pk: { S: 'outbox#1' }, text: { S: 'Hej bo@example.org' }, expires: hours(-37) });
  await put('contact', { pk: { S: 'window#bladet/x' }, entries: { L: [{ S: 'cia@example.com' }] }, expires: hours(9) });
  await put('casebook', { pk: { S: 'bladet/2026-05-02' }, sk: { S: 'c/1' }, author: { M: { name: { S: 'anna\u0040example.se' } } } });
  const { status, lines } = await scan();
  expect(status).toBe(1);
  expect(lines).toEqual(
    expect.arrayContaining([
      'stray line 3 contact outbox# text, whose time is over plain',
      'stray line 4 contact window# entries plain',
      'stray line 1 casebook c/ author plain',
      'stray line 3 file plain',
      'belongs line 1 file plain',
    ]),
  );
});

test('what was deleted is in the file until it is rewritten, with the engine running', async () => {
  for (let at = 0; at < 200; at += 1) await put('contact', { pk: { S: `load#bladet/${at}` }, expires: hours(1) });
  for (const TableName of ['contact', 'casebook'])
    for (const key of ['email#bladet/1', 'ip#bladet/1', 'outbox#1', 'window#bladet/x', 'bladet/2026-05-02'])
      await client.send(
        new DeleteItemCommand({ TableName, Key: { pk: { S: key }, ...(TableName === 'casebook' ? { sk: { S: 'c/1' } } : {}) } }),
      );
  expect((await scan()).lines).toContain('stray line 1 file plain');
  expect(await vacuum(engines.databaseFile ?? '', new AbortController().signal)).toMatchObject({ code: 0 });
  expect(await scan()).toMatchObject({ status: 0, lines: [] });
  await put('contact', { pk: { S: 'email#bladet/2' }, email: { S: 'anna@example.se' }, expires: hours(1) });
  expect((await scan()).lines).toContain('belongs line 1 contact email# email plain');
});

test('an address in a queue, a log or a bundle is found there, and does not belong', async () => {
  const { QueueUrl } = await sqs.send(new CreateQueueCommand({ QueueName: 'submissions' }));
  const body = JSON.stringify({ body: Buffer.from('{"email":"bo@example.org"}').toString('base64url') });
  await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: body }));
  await appendFile(join(data, 'logs/submit.log'), `GET /?from=${encodeURIComponent('cia@example.com')}\n`);
  await mkdir(join(data, 'assembly/asset.1'), { recursive: true });
  await writeFile(join(data, 'assembly/asset.1/index.mjs.gz'), gzipSync('export const admin = "198.51.100.7";'));
  const { status, lines } = await scan();
  expect(status).toBe(1);
  expect(lines).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^stray line 3 queues\/\S+ base64$/),
      'stray line 4 logs/submit.log escaped',
      'stray line 2 assembly/asset.1/index.mjs.gz gzip',
    ]),
  );
  const { Messages: [message] = [] } = await sqs.send(new ReceiveMessageCommand({ QueueUrl }));
  await sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle: message?.ReceiptHandle }));
  await Promise.all(['logs/submit.log', 'assembly'].map((path) => rm(join(data, path), { recursive: true })));
  // What it deletes the engine overwrites; its write-ahead log it empties hourly.
  expect((await scan()).lines.filter((line) => !line.includes('-wal') && !line.includes(' file '))).toEqual([
    expect.stringMatching(/^belongs line 1 contact email# /),
  ]);
});
