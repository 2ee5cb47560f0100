import * as z from 'zod';
import type { Problem } from '../shared/parse-json.ts';

/** The part of an HTTP API event, payload format 2.0, that sluss reads. */
export const httpEventSchema = z.object({
  routeKey: z.string(),
  rawPath: z.string(),
  headers: z.record(z.string(), z.string()).default({}),
  pathParameters: z.record(z.string(), z.string()).default({}),
  queryStringParameters: z.record(z.string(), z.string()).default({}),
  requestContext: z.object({
    http: z.object({ method: z.string(), sourceIp: z.string() }),
    /** What the gateway's authoriser read from a valid token; on routes without one, not there. */
    authorizer: z.object({ jwt: z.object({ claims: z.record(z.string(), z.unknown()) }) }).optional(),
  }),
  body: z.string().optional(),
  isBase64Encoded: z.boolean().default(false),
});
export type HttpEvent = Readonly<z.infer<typeof httpEventSchema>>;

export type HttpAnswer = {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** The body is bytes in base64. */
  readonly isBase64Encoded?: true;
};

export const json = (statusCode: number, value: unknown, headers: Readonly<Record<string, string>> = {}): HttpAnswer => ({
  statusCode,
  headers: { 'content-type': 'application/json; charset=utf-8', 'x-content-type-options': 'nosniff', ...headers },
  body: JSON.stringify(value),
});

const titles = {
  400: 'The request is not valid',
  401: 'Not signed in',
  403: 'Not allowed',
  404: 'Not found',
  409: 'The request conflicts with an earlier one',
  413: 'The request is too large',
  415: 'The content type is not supported',
  422: 'The request cannot be carried out',
  429: 'Too many requests',
  500: 'Something went wrong here',
} as const;

/** Problem details (RFC 9457). `code` is stable, for programs; each error names its field; `more` are members of this problem's own. */
export const problem = (
  status: keyof typeof titles,
  code: string,
  detail: string,
  {
    errors,
    headers,
    more,
  }: {
    readonly errors?: readonly Problem[];
    readonly headers?: Readonly<Record<string, string>>;
    readonly more?: Readonly<Record<string, unknown>>;
  } = {},
): HttpAnswer => ({
  ...json(status, {
    ...more,
    type: `urn:sluss:problem:${code}`,
    title: titles[status],
    status,
    code,
    detail,
    ...(errors ? { errors } : {}),
  }),
  headers: {
    'content-type': 'application/problem+json; charset=utf-8',
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
    ...headers,
  },
});

export const invalid = (errors: readonly Problem[]): HttpAnswer =>
  problem(400, 'invalid', errors.map(({ field, message }) => `${field || 'The request'} ${message}`).join('; '), { errors });

/** The JSON of a request that has to be application/json, in UTF-8 and not compressed; or the answer to one that is not, or too long. */
export const jsonText = (event: HttpEvent, most: number): string | HttpAnswer => {
  const [type, ...parameters] = (event.headers['content-type'] ?? '')
    .toLowerCase()
    .split(';')
    .map((part) => part.trim().replaceAll('"', ''));
  const charset = parameters.find((parameter) => parameter.startsWith('charset='));
  if (
    type !== 'application/json' ||
    (charset !== undefined && charset !== 'charset=utf-8') ||
    event.headers['content-encoding'] !== undefined
  )
    return problem(415, 'content-type', 'Send application/json, in UTF-8 and not compressed.');
  return bodyText(event, most) ?? problem(413, 'too-large', `Send at most ${most} bytes.`);
};

/** Where the caller reached us, without a slash at the end. */
export const originOf = ({ headers: { host = 'localhost', 'x-forwarded-proto': protocol = 'https' } }: HttpEvent): string =>
  `${protocol}://${host}`;

/** What is wrong with a header, which is named instead of a field. */
export const inHeader = (field: string, problems: readonly Problem[]): readonly Problem[] =>
  problems.map(({ message }) => ({ field, message }));

/** The request's text, or undefined where it is longer than `most` bytes. */
export const bodyText = ({ body = '', isBase64Encoded }: HttpEvent, most: number): string | undefined => {
  if (body.length > most * 2) return undefined;
  const text = isBase64Encoded ? Buffer.from(body, 'base64').toString('utf8') : body;
  return Buffer.byteLength(text) > most ? undefined : text;
};
