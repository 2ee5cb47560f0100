import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import * as z from 'zod';
import { askAs, clientId, createBrowser, formOf, type Instance, startInstance, type TestBrowser } from './sign-in-instance.ts';

let instance: Instance;
let browser: TestBrowser;
beforeEach(async () => {
  instance = await startInstance();
  await instance.setAccounts('Ann');
  browser = createBrowser();
});
afterEach(() => {
  vi.useRealTimers();
  return instance.gateway.stop();
});

const tokensSchema = z.object({ id_token: z.string().default(''), refresh_token: z.string().default('') });
const discoverySchema = z.looseObject({ jwks_uri: z.url() });
const keysSchema = z.object({ keys: z.tuple([z.looseObject({ kid: z.string() })]) });

const verifier = 'v'.repeat(43);
const challenge = createHash('sha256').update(verifier).digest('base64url');
const locationOf = (response: Response, base: string): URL => new URL(response.headers.get('location') ?? 'none:', base);

const authorize = (changes: Readonly<Record<string, string>> = {}, at = instance) => {
  const asked = {
    client_id: clientId,
    response_type: 'code',
    redirect_uri: `${at.url}/console`,
    scope: 'openid profile',
    state: 'state',
    nonce: 'nonce',
    code_challenge: challenge,
    code_challenge_method: 'S256',
    ...changes,
  };
  return browser.open(`${at.issuer}/auth?${new URLSearchParams(asked)}`);
};
const begin = async (at = instance): Promise<URL> => locationOf(await authorize({}, at), at.issuer);
const credentials = { login: ' ANN ', password: 'password of ann' };
const submit = (page: URL, fields = credentials, at = instance) => browser.open(page, formOf(at.url, fields));
const codeAfter = async (response: Response, at = instance): Promise<string> => {
  const back = locationOf(await browser.open(locationOf(response, at.issuer)), at.issuer);
  expect(`${back.origin}${back.pathname}`).toBe(`${at.url}/console`);
  return back.searchParams.get('code') ?? '';
};
const tokens = async (fields: Readonly<Record<string, string>>, at = instance) => {
  const response = await fetch(`${at.issuer}/token`, { method: 'POST', body: new URLSearchParams({ client_id: clientId, ...fields }) });
  return { status: response.status, ...tokensSchema.parse(await response.json()) };
};
const exchange = (code: string, at = instance, code_verifier = verifier) =>
  tokens({ grant_type: 'authorization_code', code, redirect_uri: `${at.url}/console`, code_verifier }, at);
const signedIn = async (at = instance) => exchange(await codeAfter(await submit(await begin(at), credentials, at), at), at);
const review = async (token: string, at = instance): Promise<number> =>
  (await fetch(`${at.url}/v1/review/me`, { headers: { authorization: `Bearer ${token}` } })).status;

describe('signing in', () => {
  test('gives an ID token that the authoriser lets through, and the function learns who it is', async () => {
    const { status, id_token, refresh_token } = await signedIn();
    expect(status).toBe(200);
    const [, body = ''] = id_token.split('.');
    expect(JSON.parse(Buffer.from(body, 'base64url').toString())).toMatchObject({
      iss: instance.issuer,
      aud: clientId,
      sub: 'sub-ann',
      name: 'Ann',
      nonce: 'nonce',
    });
    expect(await review(id_token)).toBe(204);
    expect(instance.events[0].requestContext.authorizer).toMatchObject({
      jwt: { claims: { iss: 'urn:sluss:one-machine', sub: 'sub-ann', aud: clientId }, scopes: null },
    });
    const renewed = await tokens({ grant_type: 'refresh_token', refresh_token });
    expect(await review(renewed.id_token)).toBe(204);
    expect(await review(`${id_token.slice(0, -4)}AAAA`)).toBe(401);
    expect(instance.events.length).toBe(2);
  });

  test('is found by discovery, with keys that hold nothing private', async () => {
    const found = discoverySchema.parse(await (await fetch(`${instance.issuer}/.well-known/openid-configuration`)).json());
    expect(found).toMatchObject({
      issuer: instance.issuer,
      authorization_endpoint: `${instance.issuer}/auth`,
      token_endpoint: `${instance.issuer}/token`,
      end_session_endpoint: `${instance.issuer}/session/end`,
      code_challenge_methods_supported: ['S256'],
    });
    const { keys } = keysSchema.parse(await (await fetch(found.jwks_uri)).json());
    expect(Object.keys(keys[0]).sort()).toEqual(['alg', 'e', 'kid', 'kty', 'n', 'use']);
  });

  test.each([
    ['without PKCE', { code_challenge: '', code_challenge_method: '' }],
    ['for the implicit flow', { response_type: 'id_token' }],
  ])('is refused %s', async (_, changes) => {
    const back = locationOf(await authorize(changes), instance.issuer);
    expect(back.href).toMatch(/[?#&]error=(?:invalid_request|unsupported_response_type|unauthorized_client)\b/);
  });

  test.each([
    ['another address to return to', { redirect_uri: 'https://www.example.com/' }],
    ['an unknown client', { client_id: 'other' }],
  ])('goes nowhere with %s', async (_, changes) => {
    const response = await authorize(changes);
    expect([response.status, response.headers.get('location')]).toEqual([400, null]);
  });

  test('takes a code once, with its verifier', async () => {
    const code = await codeAfter(await submit(await begin()));
    expect((await exchange(code, instance, 'w'.repeat(43))).status).toBe(400);
    const again = locationOf(await authorize(), instance.issuer).searchParams.get('code') ?? ''; // signed in already
    expect((await exchange(again)).status).toBe(200);
    expect((await exchange(again)).status).toBe(400);
  });

  test('ends with the account: no further token for who is out', async () => {
    const { refresh_token } = await signedIn();
    await instance.setAccounts('Bo');
    expect((await tokens({ grant_type: 'refresh_token', refresh_token })).status).toBe(400);
  });

  test('ends on signing out, asked for once, and leads back to the console', async () => {
    const { id_token } = await signedIn();
    const end = { id_token_hint: id_token, post_logout_redirect_uri: `${instance.url}/console` };
    const page = await (await browser.open(`${instance.issuer}/session/end?${new URLSearchParams(end)}`)).text();
    expect(page).toContain('Vill du logga ut');
    expect(page).not.toContain('<script');
    const [, action = ''] = /action="([^"]+)"/.exec(page) ?? [];
    const [, xsrf = ''] = /name="xsrf" value="([^"]+)"/.exec(page) ?? [];
    const out = await browser.open(new URL(action, instance.issuer), formOf(instance.url, { xsrf, logout: 'yes' }));
    expect(locationOf(out, instance.issuer).href).toBe(`${instance.url}/console`);
    expect((await begin()).pathname).toContain('/oidc/sign-in/');
  });

  test('lasts as long as the settings say where they say so', async () => {
    await instance.gateway.stop();
    instance = await startInstance({ tokenSeconds: 1 });
    await instance.setAccounts('Ann');
    const { id_token } = await signedIn();
    expect(await review(id_token)).toBe(204);
    await expect.poll(() => review(id_token), { timeout: 5000 }).toBe(401);
  });

  test('works in two instances side by side in one browser, and neither takes the other’s tokens', async () => {
    const other = await startInstance();
    try {
      await other.setAccounts('Ann');
      const first = await begin();
      const theirs = await signedIn(other);
      const own = await exchange(await codeAfter(await submit(first)));
      expect([await review(own.id_token), await review(theirs.id_token, other)]).toEqual([204, 204]);
      expect([await review(theirs.id_token), await review(own.id_token, other)]).toEqual([401, 401]);
    } finally {
      await other.gateway.stop();
    }
  });

  test('keeps its key over a restart: a token lives on', async () => {
    const { id_token } = await signedIn();
    const [head = ''] = id_token.split('.');
    const kid = JSON.parse(Buffer.from(head, 'base64url').toString()).kid;
    await instance.gateway.stop();
    instance = await startInstance({ secrets: instance.secrets });
    const { keys } = keysSchema.parse(await (await fetch(`${instance.issuer}/jwks`)).json());
    expect(keys[0].kid).toBe(kid);
  });
});

describe('the sign-in page', () => {
  test('is a form without script in the reader’s language, and nothing may be added to it', async () => {
    const page = await begin();
    const swedish = await browser.open(page);
    const text = await swedish.text();
    expect(text).toContain('<html lang="sv">');
    expect(text).toContain('Lösenord');
    expect(text).not.toContain('<script');
    expect(swedish.headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'sha256-/);
    expect(await (await browser.open(page, { headers: { 'accept-language': 'en' } })).text()).toContain('<html lang="en">');
  });

  test('lets run, on the page that signs out whoever was not signed in, the one script that it has', async () => {
    const answer = await fetch(`${instance.issuer}/session/end`);
    const policy = answer.headers.get('content-security-policy') ?? '';
    expect(await answer.text()).toContain('<script>');
    expect(policy).toMatch(/^default-src 'none';.*script-src 'self' 'sha256-/);
    expect(policy).not.toContain('unsafe');
    expect((await fetch(`${instance.issuer}/jwks`)).headers.get('content-type')).toContain('json');
  });

  test('tells nobody whether a login exists, and shows what was typed as text', async () => {
    const page = await begin();
    const wrong = await submit(page, { login: 'ann', password: 'x' });
    const unknown = await submit(page, { login: '"><script>', password: 'x' });
    expect([wrong.status, unknown.status]).toEqual([401, 401]);
    const [first, second] = [await wrong.text(), await unknown.text()];
    expect(first).toContain('Fel användarnamn eller lösenord.');
    expect(second).toContain('value="&quot;&gt;&lt;script&gt;"');
    expect(second.replace('&quot;&gt;&lt;script&gt;', 'ann')).toBe(first);
  });

  test('lets nobody try without end, side by side either', async () => {
    const page = await begin();
    vi.useFakeTimers({ toFake: ['Date'] }); // a slow machine waits no less
    const tries = await Promise.all(Array.from({ length: 8 }, () => submit(page, { login: 'ann', password: 'x' })));
    expect(tries.map(({ status }) => status).sort()).toEqual([401, 401, 401, 401, 401, 429, 429, 429]);
    const right = await submit(page);
    expect([right.status, right.headers.get('retry-after')]).toEqual([429, '5']);
    expect((await submit(page, { login: 'bo', password: 'x' })).status).toBe(401);
    vi.setSystemTime(Date.now() + 5000);
    expect((await submit(page)).status).toBe(303);
  });

  test('takes no form of another site, none that is too large, and none without a sign-in begun', async () => {
    const page = await begin();
    expect((await browser.open(page, formOf('https://www.example.com', credentials))).status).toBe(403);
    expect((await browser.open(page, { method: 'POST', headers: { origin: 'null' } })).status).toBe(403);
    expect((await submit(page, { login: 'ann', password: 'x'.repeat(20_000) })).status).toBe(403);
    const stranger = await fetch(page, { headers: { 'accept-language': 'en' } });
    expect([stranger.status, await stranger.text()]).toEqual([400, expect.stringContaining('href="/console"')]);
  });

  test('points to the set-up while there is no account', async () => {
    const page = await begin();
    expect(await (await browser.open(page)).text()).not.toContain('/setup');
    await instance.setAccounts();
    expect(await (await browser.open(page)).text()).toContain('href="/setup"');
  });
});

describe('names', () => {
  test.each(['/console?a=1', '/oidc/auth?x=%20', '/setup'])('localhost leads to 127.0.0.1: %s', async (path) => {
    const { port } = instance.gateway;
    const location = `${instance.url}${path}`;
    expect(await askAs(`localhost:${port}`, location)).toEqual({ status: 308, location });
  });

  test('a name somebody else gave this machine reaches neither the issuer nor the set-up', async () => {
    for (const path of ['/oidc/.well-known/openid-configuration', '/setup'])
      expect((await askAs('www.example.com', `${instance.url}${path}`)).status).toBe(421);
    expect((await askAs('localhost:1', `${instance.url}/setup`)).status).toBe(421);
  });
});
