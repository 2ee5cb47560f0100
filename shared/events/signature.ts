import { createHmac } from 'node:crypto';

/** Proves to whoever has the secret who sent a body, and when (Unix seconds): `v1=` and HMAC-SHA256 of `TIMESTAMP.BODY` in hexadecimal. */
export const signature = (secret: string, timestamp: number, body: string): string =>
  `v1=${createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex')}`;
