import { generateKeyPairSync } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { SigningKey } from '../template/deployment.ts';
import { keepFile } from './keep-file.ts';

/** Makes each key pair once: the private key as PKCS #8 in PEM. One that is there stays. */
export const createSigningKeys = (keys: readonly SigningKey[]): void => {
  const make = (): string =>
    generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  for (const { url } of keys) keepFile(fileURLToPath(url), make);
};
