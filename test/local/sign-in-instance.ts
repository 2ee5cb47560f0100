import { writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Backend, type Gateway, startGateway } from '../../infra/local/http/gateway.ts';
import { type SignInPlace, startSignIn } from '../../infra/local/sign-in.ts';
import { passwordHash } from '../../shared/sign-in/account.ts';
import { temporaryFolder } from './scratch.ts';

export const clientId = 'app-Console';
const salt = 'sixteen-or-more-bytes';

export type Instance = {
  readonly url: string;
  readonly gateway: Gateway;
  readonly secrets: string;
  readonly issuer: string;
  /** Events that the function behind the authoriser got. */
  readonly events: readonly ReturnType<typeof JSON.parse>[];
  readonly setAccounts: (...names: readonly string[]) => Promise<void>;
};

/** The gateway with a sign-in and one route behind its authoriser. Each account's login is its name in lower case, the password `password of LOGIN`. */
export const startInstance = async (place: Partial<SignInPlace> = {}, routes: Backend['routes'] = []): Promise<Instance> => {
  const secrets = place.secrets ?? temporaryFolder();
  const gateway = await startGateway(0, () => Promise.resolve(undefined));
  const url = `http://127.0.0.1:${gateway.port}`;
  const file = join(secrets, 'accounts.json');
  const client = {
    id: clientId,
    callbackUrls: [`${url}/console`],
    logoutUrls: [`${url}/console`],
    scopes: ['openid', 'profile'],
    idTokenSeconds: 900,
    refreshSeconds: 43_200,
  };
  const nothing = { tokenSeconds: undefined, report: () => undefined, run: () => Promise.resolve({ code: 1, output: 'not here' }) };
  const pool = { accounts: pathToFileURL(file).href, clients: [client] };
  const signIn = startSignIn(pool, { url, secrets, ...nothing, ...place });
  const events: ReturnType<typeof JSON.parse>[] = [];
  const authorizer = { issuer: `${url}/oidc`, audience: [clientId] };
  gateway.connect({
    signIn,
    routes: [{ key: 'ANY /v1/review/{proxy+}', apiId: 'api', function: 'review', timeoutMs: 5000, authorizer }, ...routes],
    invoke: () => (payload) => {
      events.push(JSON.parse(payload));
      return Promise.resolve({ ok: true, payload: '{"statusCode":204}' });
    },
  });
  gateway.open();
  const setAccounts = async (...names: readonly string[]): Promise<void> => {
    const account = async (name: string) => {
      const login = name.toLowerCase();
      return { sub: `sub-${login}`, login, name, salt, hash: await passwordHash(`password of ${login}`, salt) };
    };
    writeFileSync(file, JSON.stringify({ issuer: 'urn:sluss:one-machine', accounts: await Promise.all(names.map(account)) }));
  };
  return { url, gateway, secrets, issuer: authorizer.issuer, events, setAccounts };
};

/** A browser as far as a sign-in needs one: cookies, and no redirect followed that was not asked for. */
export const createBrowser = () => {
  const jar = new Map<string, string>();
  return {
    cookies: jar,
    open: async (url: string | URL, init: RequestInit = {}): Promise<Response> => {
      const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
      const response = await fetch(url, { redirect: 'manual', ...init, headers: { 'accept-language': 'sv', ...init.headers, cookie } });
      for (const line of response.headers.getSetCookie()) {
        const [pair = ''] = line.split(';');
        jar.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1));
      }
      return response;
    },
  };
};
export type TestBrowser = ReturnType<typeof createBrowser>;

export const formOf = (origin: string, fields: Readonly<Record<string, string>>): RequestInit => ({
  method: 'POST',
  headers: { origin },
  body: new URLSearchParams(fields),
});

/** A request that names another host than the one it goes to, which fetch never does. */
export const askAs = (host: string, url: string, method = 'GET') =>
  new Promise<{ readonly status: number | undefined; readonly location: string | undefined }>((resolve, reject) =>
    request(url, { method, headers: { host } }, (response) =>
      resolve({ status: response.resume().statusCode, location: response.headers.location }),
    )
      .on('error', reject)
      .end(),
  );
