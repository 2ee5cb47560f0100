import { type KeyObject, verify } from 'node:crypto';
import * as z from 'zod';
import { parseJson } from '../../../shared/parse-json.ts';
import type { Authorizer } from '../template/deployment.ts';
import { gatewayAnswer, type HttpAnswer } from './answer.ts';

/** Claims as an HTTP API hands them on: all are text. */
export type Claims = Readonly<Record<string, string>>;
export type Authorised = { readonly claims: Claims } | { readonly refusal: HttpAnswer };
export type Authorise = (authorizer: Authorizer, authorization: string | undefined) => Authorised;

const headerSchema = z.object({ alg: z.literal('RS256'), kid: z.string(), crit: z.never().optional() });
const claimsSchema = z.looseObject({
  iss: z.string(),
  aud: z.union([z.string(), z.array(z.string())]).optional(),
  client_id: z.string().optional(),
  exp: z.number(),
  nbf: z.number().optional(),
  iat: z.number().optional(),
});

const textOf = (claim: unknown): string =>
  Array.isArray(claim) ? `[${claim.map(textOf).join(' ')}]` : typeof claim === 'object' ? JSON.stringify(claim) : String(claim);

const unauthorised = (challenge: string): Authorised => {
  const { headers, ...answer } = gatewayAnswer(401, 'Unauthorized');
  return { refusal: { ...answer, headers: { ...headers, 'www-authenticate': challenge } } };
};
const invalid = (why: string): Authorised => unauthorised(`Bearer scope="" error="invalid_token" error_description="${why}"`);

/**
 * A JWT authoriser of an HTTP API (https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-jwt-authorizer.html), for
 * RS256 only. `keys`: the issuer's, by key id. `issuedAs`: the issuer that the functions are told instead of the one checked.
 */
export const createAuthoriser =
  (keys: ReadonlyMap<string, KeyObject>, issuedAs: string, now: () => number = Date.now): Authorise =>
  ({ issuer, audience }, authorization) => {
    if (!authorization) return unauthorised('Bearer');
    const token = /^(?:Bearer +)?([\w-]+)\.([\w-]+)\.([\w-]+)$/i.exec(authorization);
    if (!token) return invalid('unable to decode the token');
    const [, head = '', body = '', signature = ''] = token;
    const decode = <S extends z.ZodType>(schema: S, part: string) => parseJson(schema, Buffer.from(part, 'base64url').toString('utf8'));

    const header = decode(headerSchema, head);
    const key = header.ok ? keys.get(header.value.kid) : undefined;
    if (!key || !verify('RSA-SHA256', Buffer.from(`${head}.${body}`), key, Buffer.from(signature, 'base64url')))
      return invalid('the token is not signed by the issuer');
    const parsed = decode(claimsSchema, body);
    if (!parsed.ok) return invalid('unable to decode the token');
    const { iss, aud = parsed.value.client_id ?? [], exp, nbf = 0, iat = 0 } = parsed.value;
    const seconds = now() / 1000;
    if (iss !== issuer) return invalid('the token does not have a valid issuer');
    if (![aud].flat().some((each) => audience.includes(each))) return invalid('the token does not have a valid audience');
    if (exp <= seconds) return invalid('the token has expired');
    if (nbf > seconds || iat > seconds) return invalid('the token is not valid yet');
    return { claims: { ...Object.fromEntries(Object.entries(parsed.value).map(([name, claim]) => [name, textOf(claim)])), iss: issuedAs } };
  };
