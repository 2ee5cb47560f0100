import { readFile, rename, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { GetSecretValueCommand, PutSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { BadKeyError } from '../../../shared/errors.ts';

/** Where a secret is: a Secrets Manager ARN, or a file: URL on one machine. */
export const readSecret = async (place: string): Promise<string> => {
  if (place.startsWith('file:')) return readFile(fileURLToPath(place), 'utf8');
  const { SecretString } = await new SecretsManagerClient({}).send(new GetSecretValueCommand({ SecretId: place }));
  if (SecretString === undefined) throw new BadKeyError('The secret has no text.');
  return SecretString;
};

export const writeSecret = async (place: string, text: string): Promise<void> => {
  if (place.startsWith('file:')) {
    const path = fileURLToPath(place);
    await writeFile(`${path}.new`, text, { mode: 0o600 });
    return rename(`${path}.new`, path);
  }
  // Twice, so that the version kept as the previous one holds nothing that this one has destroyed.
  const client = new SecretsManagerClient({});
  for (const _version of ['AWSPREVIOUS', 'AWSCURRENT'])
    await client.send(new PutSecretValueCommand({ SecretId: place, SecretString: text }));
};
