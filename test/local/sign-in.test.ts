import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { clientId, createBrowser, formOf, type Instance, startInstance } from './sign-in-instance.ts';
import { createSigningIn, locationOf } from './signing-in.ts';

let instance: Instance;
const browser = createBrowser();
const { authorize, begin, submit, codeAfter, tokens, exchange, signedIn, review } = createSigningIn(browser, () => instance);
beforeEach(async () => {
  browser.cookies.clear();
  instance = await startInstance();
  await instance.setAccounts('Ann');
});
afterEach(() => instance.gateway.stop());

const discoverySchema = z.looseObject({ jwks_uri: z.url() });
const keysSchema = z.object({ keys: z.tuple([z.looseObject({ kid: z.string() })]) });

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
