import { generateKeyPairSync, sign } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { KMSClient } from '@aws-sdk/client-kms';
import { S3Client } from '@aws-sdk/client-s3';
import { afterAll, expect, it, onTestFinished } from 'vitest';
import * as z from 'zod';
import { readSealKeyFile } from '../../functions/adapters/keys/seal-key-file.ts';
import { createKmsSealKey } from '../../functions/adapters/kms/seal-key.ts';
import { createSealStore } from '../../functions/adapters/s3/seal-store.ts';
import { startEngines } from '../../infra/local/engines/engines.ts';
import { createBuckets } from '../../infra/local/provision/buckets.ts';
import { createSigningKeys } from '../../infra/local/provision/signing-keys.ts';
import { temporaryFolder } from '../local/scratch.ts';
import { keptSeal, sealKeyContract, sealStoreContract } from './log-contract.ts';

const aws = { region: 'eu-north-1', credentials: { accessKeyId: 'local', secretAccessKey: 'local' } };
const folder = temporaryFolder();
// The database is not needed: an endpoint named instead of it is never called.
const engines = await startEngines(folder, 'http://127.0.0.1:1', () => undefined);
afterAll(() => engines.stop());

/** A server on this machine that answers as AWS would. */
const startServer = async (answer: RequestListener): Promise<string> => {
  const server = createServer(answer);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
};

sealStoreContract('S3', async () => {
  await createBuckets([{ name: 'seals' }], engines.s3);
  return createSealStore('seals', new S3Client({ ...aws, endpoint: engines.s3 }));
});

it('takes it for somebody else’s where the bucket refuses a second object of the name, and for a failure where it cannot write', async () => {
  const asked: (string | undefined)[] = [];
  const refusing = (status: number, code: string) =>
    startServer((request, response) => {
      asked.push(request.headers['if-none-match']);
      request.resume();
      response.writeHead(status, { 'content-type': 'application/xml' }).end(`<Error><Code>${code}</Code></Error>`);
    });
  const storeAt = (endpoint: string) => createSealStore('seals', new S3Client({ ...aws, endpoint, maxAttempts: 1 }));
  expect(await storeAt(await refusing(412, 'PreconditionFailed')).put(keptSeal(1))).toBe(false);
  await expect(storeAt(await refusing(403, 'AccessDenied')).put(keptSeal(1))).rejects.toThrow();
  await expect(storeAt(await refusing(403, 'AccessDenied')).get('bladet', 1)).rejects.toThrow();
  expect(asked.slice(0, 2)).toEqual(['*', '*']);
});

sealKeyContract('a file', async () => {
  const url = pathToFileURL(join(folder, 'seal.pem')).href;
  createSigningKeys([{ url }]);
  return readSealKeyFile(url);
});

it('refuses a file with a key of another sort', async () => {
  const path = join(folder, 'ed25519.pem');
  writeFileSync(path, generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }));
  await expect(readSealKeyFile(pathToFileURL(path).href)).rejects.toThrow('not one on P-256');
});

const kmsRequestSchema = z.object({ KeyId: z.literal('arn:seal'), Message: z.base64().optional() });

sealKeyContract('KMS', async () => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const endpoint = await startServer(async (request, response) => {
    const { Message = '' } = kmsRequestSchema.parse(JSON.parse(Buffer.concat(await request.toArray()).toString()));
    const answer =
      request.headers['x-amz-target'] === 'TrentService.Sign'
        ? { Signature: sign('sha256', Buffer.from(Message, 'base64'), privateKey).toString('base64') }
        : { PublicKey: publicKey.export({ type: 'spki', format: 'der' }).toString('base64') };
    response.writeHead(200, { 'content-type': 'application/x-amz-json-1.1' }).end(JSON.stringify(answer));
  });
  return createKmsSealKey('arn:seal', new KMSClient({ ...aws, endpoint }));
});
