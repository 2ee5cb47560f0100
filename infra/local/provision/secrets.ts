import { randomInt } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import type { Secret } from '../template/deployment.ts';
import { keepFile } from './keep-file.ts';

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const punctuation = '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~';

const generate = ({
  SecretStringTemplate,
  GenerateStringKey,
  PasswordLength,
  ExcludePunctuation,
}: Secret['GenerateSecretString']): string => {
  const alphabet = ExcludePunctuation ? letters : letters + punctuation;
  const password = Array.from({ length: PasswordLength }, () => alphabet.charAt(randomInt(alphabet.length))).join('');
  const template = z.record(z.string(), z.unknown()).parse(JSON.parse(SecretStringTemplate));
  return JSON.stringify({ ...template, [GenerateStringKey]: password });
};

/** Generates each secret once, as its GenerateSecretString says. One that is there stays. */
export const createSecrets = (secrets: readonly Secret[], folder: string): void => {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  for (const { url, GenerateSecretString } of secrets) keepFile(fileURLToPath(url), () => generate(GenerateSecretString));
};
