import { generateKeyPairSync, sign } from 'node:crypto';

export const rsaPair = () => generateKeyPairSync('rsa', { modulusLength: 2048 });

const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A JWT with this header and these claims, signed with SHA-256, or by nobody. */
export const tokenOf = (header: object, claims: object, key?: ReturnType<typeof rsaPair>['privateKey']): string => {
  const signed = `${part(header)}.${part(claims)}`;
  return `${signed}.${key ? sign('RSA-SHA256', Buffer.from(signed), key).toString('base64url') : ''}`;
};
