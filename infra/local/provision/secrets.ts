import { randomInt } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import type { Secret } from '../template/deployment.ts';

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const punctuation = '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~';

/** Generates each secret once, as its GenerateSecretString says, readable by this user alone. One that is there stays. */
export const createSecrets = (secrets: readonly Secret[], folder: string): void => {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  for (const { url, GenerateSecretString } of secrets) {
    const path = fileURLToPath(url);
    if (existsSync(path)) continue;
    const { SecretStringTemplate, GenerateStringKey, PasswordLength, ExcludePunctuation } = GenerateSecretString;
    const alphabet = ExcludePunctuation ? letters : letters + punctuation;
    const password = Array.from({ length: PasswordLength }, () => alphabet.charAt(randomInt(alphabet.length))).join('');
    const template = z.record(z.string(), z.unknown()).parse(JSON.parse(SecretStringTemplate));
    writeFileSync(`${path}.new`, JSON.stringify({ ...template, [GenerateStringKey]: password }), { mode: 0o600 });
    renameSync(`${path}.new`, path);
  }
};
