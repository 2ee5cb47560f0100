import { generateKeyPairSync, sign } from 'node:crypto';

/** One value in DER (ITU-T X.690), of less than 64 KB. */
const der = (tag: number, ...parts: readonly (Uint8Array | string)[]): Buffer => {
  const value = Buffer.concat(parts.map((part) => Buffer.from(part)));
  const { length } = value;
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from([tag, ...size]), value]);
};
const sequence = (...parts: readonly Uint8Array[]): Buffer => der(0x30, ...parts);
const [ecdsaWithSha256, commonName] = ['2a8648ce3d040302', '550403'].map((id) => der(0x06, Buffer.from(id, 'hex')));

/** A key made for the occasion, and the smallest certificate of it (RFC 5280, version 1) that it signs itself; `until`: YYMMDDhhmmssZ. */
export const certificateOf = (host: string, until = '491231235959Z'): { readonly key: string; readonly cert: string } => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const algorithm = sequence(ecdsaWithSha256 ?? Buffer.of());
  const name = sequence(der(0x31, sequence(commonName ?? Buffer.of(), der(0x0c, host))));
  const validity = sequence(der(0x17, '200101000000Z'), der(0x17, until));
  const signed = sequence(der(0x02, Buffer.of(1)), algorithm, name, validity, name, publicKey.export({ type: 'spki', format: 'der' }));
  const certificate = sequence(signed, algorithm, der(0x03, Buffer.of(0), sign('sha256', signed, privateKey)));
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${certificate.toString('base64')}\n-----END CERTIFICATE-----\n`,
  };
};
