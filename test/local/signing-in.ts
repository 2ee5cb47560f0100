import { createHash } from 'node:crypto';
import { expect } from 'vitest';
import * as z from 'zod';
import { clientId, formOf, type Instance, type TestBrowser } from './sign-in-instance.ts';

const tokensSchema = z.object({ id_token: z.string().default(''), refresh_token: z.string().default('') });

const verifier = 'v'.repeat(43);
const challenge = createHash('sha256').update(verifier).digest('base64url');
export const locationOf = (response: Response, base: string): URL => new URL(response.headers.get('location') ?? 'none:', base);
/** As somebody may type a login. */
export const credentials = { login: ' ANN ', password: 'password of ann' };

/** A browser's way through the sign-in of the instance that stands now, or of another. */
export const createSigningIn = (browser: TestBrowser, current: () => Instance) => {
  const authorize = (changes: Readonly<Record<string, string>> = {}, at = current()) => {
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
  const begin = async (at = current()): Promise<URL> => locationOf(await authorize({}, at), at.issuer);
  const submit = (page: URL, fields = credentials, at = current()) => browser.open(page, formOf(at.url, fields));
  const codeAfter = async (response: Response, at = current()): Promise<string> => {
    const back = locationOf(await browser.open(locationOf(response, at.issuer)), at.issuer);
    expect(`${back.origin}${back.pathname}`).toBe(`${at.url}/console`);
    return back.searchParams.get('code') ?? '';
  };
  const tokens = async (fields: Readonly<Record<string, string>>, at = current()) => {
    const response = await fetch(`${at.issuer}/token`, { method: 'POST', body: new URLSearchParams({ client_id: clientId, ...fields }) });
    return { status: response.status, ...tokensSchema.parse(await response.json()) };
  };
  const exchange = (code: string, at = current(), code_verifier = verifier) =>
    tokens({ grant_type: 'authorization_code', code, redirect_uri: `${at.url}/console`, code_verifier }, at);
  const signedIn = async (at = current()) => exchange(await codeAfter(await submit(await begin(at), credentials, at), at), at);
  const review = async (token: string, at = current()): Promise<number> =>
    (await fetch(`${at.url}/v1/review/me`, { headers: { authorization: `Bearer ${token}` } })).status;

  return { authorize, begin, submit, codeAfter, tokens, exchange, signedIn, review };
};
