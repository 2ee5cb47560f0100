import { createPrivateKey, createPublicKey, sign } from 'node:crypto';
import { BadKeyError } from '../../../shared/errors.ts';
import { shortHash } from '../../../shared/keyed-hash.ts';
import type { SealKey } from '../../../shared/log/ports.ts';
import { readSecret } from './secret.ts';

/** A key on P-256 in a PEM file of this machine (PKCS #8), by its file: URL. Known by a hash of its public half, wherever the file lies. */
export const readSealKeyFile = async (place: string): Promise<SealKey> => {
  const privateKey = createPrivateKey(await readSecret(place));
  if (privateKey.asymmetricKeyDetails?.namedCurve !== 'prime256v1') throw new BadKeyError('The key that seals is not one on P-256.');
  const publicKey = createPublicKey(privateKey).export({ type: 'spki', format: 'pem' }).toString();
  return {
    id: shortHash(publicKey),
    sign: async (bytes) => sign('sha256', bytes, privateKey).toString('base64url'),
    publicKey: async () => publicKey,
  };
};
