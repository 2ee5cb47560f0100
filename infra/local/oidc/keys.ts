import { createPublicKey, generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import * as z from 'zod';
import { keepFile } from '../provision/keep-file.ts';

const keysSchema = z.object({
  signing: z.looseObject({ kty: z.literal('RSA'), kid: z.string(), n: z.string(), e: z.string() }),
  cookies: z.array(z.string()).min(1),
});

export type OidcKeys = Readonly<z.output<typeof keysSchema>> & {
  /** What tokens are verified with, by key id. */
  readonly verifying: ReadonlyMap<string, KeyObject>;
};

const make = (): string => {
  const jwk = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' });
  const signing = { ...jwk, kid: randomBytes(9).toString('base64url'), alg: 'RS256', use: 'sig' };
  return JSON.stringify({ signing, cookies: [randomBytes(32).toString('base64url')] });
};

/** The keys that sign tokens and cookies, made once and kept in `folder`. */
export const readOidcKeys = (folder: string): OidcKeys => {
  const keys = keysSchema.parse(JSON.parse(keepFile(join(folder, 'oidc.json'), make)));
  const { kid, kty, n, e } = keys.signing;
  return { ...keys, verifying: new Map([[kid, createPublicKey({ key: { kty, n, e }, format: 'jwk' })]]) };
};
