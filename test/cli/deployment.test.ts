import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findDeployment } from '../../cli/deployment.ts';
import { sluss } from './terminal.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sluss-deployment-'));
});
afterAll(() => rm(folder, { recursive: true }));

const data = {
  PublishedTable: 'published',
  CasebookTable: 'casebook',
  ContactTable: 'contact',
  SubmissionsQueueUrl: 'http://127.0.0.1:9/queue',
  NoticesQueueUrl: 'http://127.0.0.1:9/notices',
};
const api = { ApiUrl: 'http://127.0.0.1:9/' };
const write = async (name: string, value: unknown): Promise<string> => {
  await writeFile(join(folder, name), JSON.stringify(value));
  return join(folder, name);
};

test('takes the outputs of every stack together', async () => {
  const file = await write('outputs.json', { 'sluss-data': data, 'sluss-moderation': api });
  expect((await findDeployment(file, {})).url).toBe('http://127.0.0.1:9');
});

test('reads the log where something seals it', async () => {
  const file = await write('outputs.json', { 'sluss-data': data, 'sluss-moderation': api });
  await expect((await findDeployment(file, {})).log()).rejects.toThrow('SealsBucket and SealKey are missing');
  const seals = { SealsBucket: 'seals', SealKey: 'arn:aws:kms:eu-north-1:000000000000:key/seal' };
  const sealing = await write('sealing.json', { 'sluss-data': { ...data, ...seals }, 'sluss-moderation': api });
  expect((await (await findDeployment(sealing, {})).log()).key.id).toBe(seals.SealKey);
});

test("finds the instance that runs here, and takes its AWS settings instead of the caller's", async () => {
  const settings = { AWS_REGION: 'eu-north-1', AWS_ACCESS_KEY_ID: 'local' };
  await write('instance.json', { pid: process.pid, url: api.ApiUrl, environment: { ...data, ...api, ...settings } });
  const environment = { SLUSS_DATA: folder, AWS_PROFILE: 'work', AWS_ACCESS_KEY_ID: 'mine' };
  expect((await findDeployment(undefined, environment)).url).toBe('http://127.0.0.1:9');
  expect(environment).toEqual({ SLUSS_DATA: folder, ...settings });
});

const create = (...words: readonly string[]) =>
  sluss(['site', 'create', 'a', '--title', 'A', ...words], { environment: { SLUSS_DATA: folder } });

test('says what to do where there is no deployment', async () => {
  const beyondEveryPid = 2 ** 30;
  await write('instance.json', { pid: beyondEveryPid, environment: {} });
  const missing = await create('--outputs', join(folder, 'nothing.json'));
  const partial = await create('--outputs', await write('partial.json', { 'sluss-data': data }));
  for (const { status, output, errors } of [await create(), missing, partial]) {
    expect({ status, output }).toEqual({ status: 2, output: '' });
    expect(errors).toContain('npm start');
  }
  expect(partial.errors).toContain('ApiUrl');
  for (const SLUSS_DATA of [folder, join(folder, 'never')]) {
    const { errors } = await sluss(['demo', 'seed'], { environment: { SLUSS_DATA } });
    expect(errors).toContain(`no sluss runs on ${SLUSS_DATA}. Start sluss here with npm start`);
  }
});
