import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';
import { afterAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import * as z from 'zod';
import { createCognitoAccounts } from '../../functions/adapters/accounts/cognito.ts';
import { createFileAccounts } from '../../functions/adapters/accounts/file.ts';
import { issuedAs, openAccounts } from '../../infra/local/oidc/accounts.ts';
import type { Accounts } from '../../shared/sign-in/ports.ts';

/** What every deployment's accounts do. */
const accountsContract = (name: string, create: () => Promise<{ readonly accounts: Accounts; readonly issuer: string }>): void => {
  describe(`accounts: ${name}`, () => {
    let accounts: Accounts;
    let issuer: string;
    beforeEach(async () => {
      ({ accounts, issuer } = await create());
    });
    const created = async (login: string) => {
      const account = await accounts.create(login, 'Siv Granlund');
      if ('taken' in account) throw new Error('taken');
      return account;
    };

    it('makes each account with a subject and a password of its own, good for any issuer’s rules', async () => {
      const [siv, ulf] = [await created('siv'), await created('ulf')];
      expect(siv.issuer).toBe(issuer);
      expect(siv.sub).not.toBe(ulf.sub);
      expect(siv.password).not.toBe(ulf.password);
      for (const { password } of [siv, ulf]) {
        expect(password).toMatch(/^[A-Za-z2-9-]{23}$/);
        for (const part of [/[A-Z]/, /[a-z]/, /\d/, /-/]) expect(password).toMatch(part);
      }
    });

    it('names whose a login is, and leaves that account as it was', async () => {
      const { password: _, ...subject } = await created('siv');
      expect(await accounts.create('siv', 'Siv Nordh')).toEqual({ taken: subject });
    });
  });
};

const folder = mkdtempSync(join(tmpdir(), 'sluss-accounts-'));
afterAll(() => rmSync(folder, { recursive: true }));
let files = 0;
const newFile = () => {
  const path = join(folder, `${files++}.json`);
  const url = pathToFileURL(path).href;
  return { path, url, issuing: openAccounts(url) };
};

accountsContract('file', async () => ({ accounts: createFileAccounts(newFile().url), issuer: issuedAs }));

describe('one machine’s accounts', () => {
  it('can sign in at once, and their file is this user’s alone and holds no password', async () => {
    const { path, url, issuing } = newFile();
    const account = await createFileAccounts(url).create('siv', 'Siv Granlund');
    const password = 'password' in account ? account.password : '';
    expect(await issuing.verify('siv', password)).toMatchObject({ login: 'siv', name: 'Siv Granlund' });
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(readFileSync(path, 'utf8')).not.toContain(password);
  });

  it('are all there when many are made at once', async () => {
    const { path, url, issuing } = newFile();
    const logins = ['siv', 'ulf', 'rut', 'bo'];
    await Promise.all(logins.map((login) => createFileAccounts(url).create(login, login)));
    for (const login of logins) expect(await issuing.byLogin(login)).toMatchObject({ login });
    expect(existsSync(`${path}.new`)).toBe(false);
  });

  it('are left as they are by what cannot be done', async () => {
    const { path, url } = newFile();
    writeFileSync(`${path}.new`, '');
    await expect(createFileAccounts(url, 1).create('siv', 'Siv')).rejects.toThrow('EEXIST');
    rmSync(`${path}.new`);
    writeFileSync(path, '{"accounts":');
    await expect(createFileAccounts(url).create('siv', 'Siv')).rejects.toThrow('is no list of accounts');
    expect(readFileSync(path, 'utf8')).toBe('{"accounts":');
    expect(existsSync(`${path}.new`)).toBe(false);
  });
});

const requestSchema = z.object({ UserPoolId: z.literal('pool'), Username: z.string() });
/** As much of Cognito's protocol as the adapter speaks. */
const startCognito = async () => {
  const users = new Map<string, string>();
  const requests: unknown[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Uint8Array[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const body: unknown = JSON.parse(Buffer.concat(chunks).toString());
    requests.push(body);
    const { Username } = requestSchema.parse(body);
    const answer = (status: number, content: unknown) =>
      response.writeHead(status, { 'content-type': 'application/x-amz-json-1.1' }).end(JSON.stringify(content));
    const attributes = () => [{ Name: 'sub', Value: users.get(Username) }];
    if (String(request.headers['x-amz-target']).endsWith('.AdminGetUser')) return answer(200, { Username, UserAttributes: attributes() });
    if (users.has(Username)) return answer(400, { __type: 'UsernameExistsException', message: 'taken' });
    users.set(Username, `sub-${users.size}`);
    return answer(200, { User: { Username, Attributes: attributes() } });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const endpoint = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  const credentials = { accessKeyId: 'a', secretAccessKey: 'b' };
  const client = new CognitoIdentityProviderClient({ endpoint, region: 'eu-north-1', credentials });
  onTestFinished(() => {
    client.destroy();
    server.close();
  });
  return { client, requests };
};
const issuer = 'https://cognito-idp.eu-north-1.amazonaws.com/pool';
accountsContract('Cognito', async () => {
  const cognito = await startCognito();
  return { accounts: createCognitoAccounts({ client: cognito.client, id: 'pool', issuer }), issuer };
});

it('Cognito is asked to write to nobody', async () => {
  const { client, requests: asked } = await startCognito();
  const account = await createCognitoAccounts({ client, id: 'pool', issuer }).create('siv', 'Siv Granlund');
  expect(asked).toEqual([
    {
      ...{ UserPoolId: 'pool', Username: 'siv', MessageAction: 'SUPPRESS' },
      TemporaryPassword: 'password' in account ? account.password : '',
      UserAttributes: [{ Name: 'name', Value: 'Siv Granlund' }],
    },
  ]);
});
