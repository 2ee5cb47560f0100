import { GetPublicKeyCommand, KMSClient, SignCommand } from '@aws-sdk/client-kms';
import { BadKeyError } from '../../../shared/errors.ts';
import type { SealKey } from '../../../shared/log/ports.ts';

const pem = (der: Uint8Array): string =>
  `-----BEGIN PUBLIC KEY-----\n${Buffer.from(der).toString('base64').replace(/.{64}/g, '$&\n')}\n-----END PUBLIC KEY-----\n`;

/** A key in KMS (ECC_NIST_P256), by its ARN: nobody has the private half. */
export const createKmsSealKey = (KeyId: string, client = new KMSClient({})): SealKey => ({
  id: KeyId,
  sign: async (Message) => {
    const { Signature } = await client.send(new SignCommand({ KeyId, Message, MessageType: 'RAW', SigningAlgorithm: 'ECDSA_SHA_256' }));
    if (!Signature) throw new BadKeyError('KMS gave no signature.');
    return Buffer.from(Signature).toString('base64url');
  },
  publicKey: async () => {
    const { PublicKey } = await client.send(new GetPublicKeyCommand({ KeyId }));
    if (!PublicKey) throw new BadKeyError('KMS gave no public key.');
    return pem(PublicKey);
  },
});
