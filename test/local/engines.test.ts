import { createPrivateKey } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DescribeTableCommand, DescribeTimeToLiveCommand, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, describe, expect, test } from 'vitest';
import { startEngines } from '../../infra/local/engines/engines.ts';
import { createBuckets } from '../../infra/local/provision/buckets.ts';
import { createSecrets } from '../../infra/local/provision/secrets.ts';
import { createSigningKeys } from '../../infra/local/provision/signing-keys.ts';
import { createTables } from '../../infra/local/provision/tables.ts';
import type { Table } from '../../infra/local/template/deployment.ts';
import { temporaryFolder } from './scratch.ts';
import { startTestEngines } from './test-engines.ts';

const { folder, reports, engines, dynamodb, send, left, newQueue } = await startTestEngines();
afterAll(() => engines.stop());

const engineProcess = (name: string): number => Number(readFileSync(join(folder, 'pids', name), 'utf8'));

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

test('a bucket that the engine refuses is named', async () => {
  await expect(createBuckets([{ name: 'a' }], engines.s3)).rejects.toThrow('the bucket a cannot be created');
});

describe('engines', () => {
  test('come back on their ports with their data when they are killed', async () => {
    await createTables([definition], dynamodb);
    await dynamodb.send(new PutItemCommand({ TableName: 'comments', Item: { pk: { S: 'kept' } } }));
    await newQueue('kept');
    await send('kept', 'kept');
    await createBuckets([{ name: 'seals' }], engines.s3);
    await fetch(`${engines.s3}/seals/site/1.json`, { method: 'PUT', body: 'sealed' });
    for (const name of ['dynamodb', 'queue']) process.kill(engineProcess(name), 'SIGKILL');
    await expect.poll(() => reports).toEqual([expect.stringContaining('SIGKILL'), expect.stringContaining('SIGKILL')]);
    await expect.poll(() => left('kept').catch(() => 0), { timeout: 10_000 }).toBe(1);
    await createBuckets([{ name: 'seals' }], engines.s3);
    expect(await (await fetch(`${engines.s3}/seals/site/1.json`)).text()).toBe('sealed');
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

test('a key that signs is made once, for this user alone', () => {
  const url = `file://${temporaryFolder()}/SealKey.pem`;
  createSigningKeys([{ url }]);
  const text = readFileSync(new URL(url), 'utf8');
  expect(createPrivateKey(text).asymmetricKeyDetails).toMatchObject({ namedCurve: 'prime256v1' });
  createSigningKeys([{ url }]);
  expect(readFileSync(new URL(url), 'utf8')).toBe(text);
  expect(statSync(new URL(url)).mode & 0o777).toBe(0o600);
});
