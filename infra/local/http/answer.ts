import * as z from 'zod';
import type { Outcome } from '../lambda/invocation.ts';

export type HttpAnswer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  readonly body: string | Buffer;
};

const structuredSchema = z.object({
  statusCode: z.coerce.number().int().min(200).max(599),
  headers: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).nullish(),
  cookies: z.array(z.string()).nullish(),
  body: z.string().nullish(),
  isBase64Encoded: z.boolean().nullish(),
});

const json = { 'content-type': 'application/json' };

/** The gateway's own answers. */
export const gatewayAnswer = (status: number, message: string): HttpAnswer => ({
  status,
  headers: json,
  body: JSON.stringify({ message }),
});

/** What the gateway makes of a function's outcome, payload format 2.0: an answer with a status, or any value as JSON with 200. */
export const toHttpAnswer = (outcome: Outcome): HttpAnswer => {
  if (!outcome.ok) {
    return outcome.reason === 'unavailable' || outcome.reason === 'ended'
      ? gatewayAnswer(503, 'Service Unavailable')
      : gatewayAnswer(500, 'Internal Server Error');
  }
  const value: unknown = JSON.parse(outcome.payload);
  if (typeof value !== 'object' || value === null || !('statusCode' in value)) {
    return { status: 200, headers: json, body: typeof value === 'string' ? value : outcome.payload };
  }
  const structured = structuredSchema.safeParse(value);
  if (!structured.success) return gatewayAnswer(500, 'Internal Server Error');
  const { statusCode, headers, cookies, body, isBase64Encoded } = structured.data;
  const named = Object.fromEntries(Object.entries(headers ?? {}).map(([name, text]) => [name.toLowerCase(), String(text)]));
  return {
    status: statusCode,
    headers: { 'content-type': 'text/plain;charset=utf-8', ...named, ...(cookies && cookies.length > 0 ? { 'set-cookie': cookies } : {}) },
    body: Buffer.from(body ?? '', isBase64Encoded ? 'base64' : 'utf8'),
  };
};
