import { createHmac } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { createAuthoriser } from '../../infra/local/http/authoriser.ts';
import { rsaPair, tokenOf } from './tokens.ts';

const [own, other] = [rsaPair(), rsaPair()];
const now = 1_800_000_000;
const authorizer = { issuer: 'http://127.0.0.1:3000/oidc', audience: ['console'] };
const authorise = createAuthoriser(new Map([['k1', own.publicKey]]), 'urn:sluss:one-machine', () => now * 1000);

const header = { alg: 'RS256', kid: 'k1', typ: 'JWT' };
const claims = { iss: authorizer.issuer, aud: 'console', sub: 's1', iat: now - 1, exp: now + 1 };
const token = (changes: object = {}, head: object = {}) => tokenOf({ ...header, ...head }, { ...claims, ...changes }, own.privateKey);
const { aud: _, ...withoutAudience } = claims;

const hmac = (): string => {
  const [head, body] = tokenOf({ ...header, alg: 'HS256' }, claims).split('.');
  const secret = own.publicKey.export({ type: 'spki', format: 'pem' });
  return `${head}.${body}.${createHmac('sha256', secret).update(`${head}.${body}`).digest('base64url')}`;
};
const altered = (): string => {
  const [head, , signature] = token().split('.');
  return `${head}.${Buffer.from(JSON.stringify({ ...claims, sub: 's2' })).toString('base64url')}.${signature}`;
};

describe('the authoriser', () => {
  test.each([
    ['with Bearer', `Bearer ${token()}`],
    ['by itself', token()],
    ['with one audience of several', token({ aud: ['elsewhere', 'console'] })],
    ['with client_id where there is no audience', tokenOf(header, { ...withoutAudience, client_id: 'console' }, own.privateKey)],
  ])('lets a token of its issuer through: %s', (_name, authorization) => {
    expect(authorise(authorizer, authorization)).toMatchObject({ claims: { sub: 's1', iss: 'urn:sluss:one-machine' } });
  });

  test('hands on every claim as text', () => {
    expect(authorise(authorizer, token({ groups: ['a', 'b'], admin: true }))).toEqual({
      claims: {
        iss: 'urn:sluss:one-machine',
        aud: 'console',
        sub: 's1',
        iat: String(now - 1),
        exp: String(now + 1),
        groups: '[a b]',
        admin: 'true',
      },
    });
  });

  test.each([
    ['expired', token({ exp: now }), 'expired'],
    ['without an end', token({ exp: undefined }), 'decode'],
    ['not valid yet', token({ nbf: now + 1 }), 'not valid yet'],
    ['issued later', token({ iat: now + 60 }), 'not valid yet'],
    ['of a foreign issuer', token({ iss: 'https://issuer.example.com' }), 'issuer'],
    ['of the issuer that the functions are told', token({ iss: 'urn:sluss:one-machine' }), 'issuer'],
    ['for another audience', token({ aud: 'elsewhere' }), 'audience'],
    ['for another audience, whatever the client', token({ aud: 'elsewhere', client_id: 'console' }), 'audience'],
    ['for nobody', tokenOf(header, withoutAudience, own.privateKey), 'audience'],
    ['by another key', tokenOf(header, claims, other.privateKey), 'signed'],
    ['by an unknown key id', token({}, { kid: 'k2' }), 'signed'],
    ['without a key id', token({}, { kid: undefined }), 'signed'],
    ['unsigned', tokenOf(header, claims), 'decode'],
    ['alg:none', tokenOf({ ...header, alg: 'none' }, claims), 'decode'],
    ['alg:none with a signature', token({}, { alg: 'none' }), 'signed'],
    ['signed with the public key as a secret', hmac(), 'signed'],
    ['of another RSA algorithm', token({}, { alg: 'PS256' }), 'signed'],
    ['altered', altered(), 'signed'],
    ['with an extension nobody here understands', token({}, { crit: ['b64'], b64: false }), 'signed'],
    ['no token', 'Bearer x', 'decode'],
    ['another scheme', 'Basic dTpw', 'decode'],
  ])('refuses a token that is %s', (_name, authorization, why) => {
    const answer = authorise(authorizer, authorization);
    expect(answer).toMatchObject({ refusal: { status: 401, body: '{"message":"Unauthorized"}' } });
    const challenge = 'refusal' in answer && answer.refusal.headers['www-authenticate'];
    expect(challenge).toMatch(new RegExp(`^Bearer scope="" error="invalid_token" error_description="[^"]*${why}[^"]*"$`));
  });

  test('asks for a token where there is none', () => {
    expect(authorise(authorizer, undefined)).toMatchObject({ refusal: { status: 401, headers: { 'www-authenticate': 'Bearer' } } });
  });
});
