import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { account } from '../template/identities.ts';
import type { Claims } from './authoriser.ts';
import type { Matched } from './routes.ts';

type Route = { readonly key: string; readonly apiId: string };

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const two = (value: number): string => String(value).padStart(2, '0');
/** Common log format, UTC: 12/Mar/2020:19:03:58 +0000 */
const clfTime = (at: Date): string =>
  `${two(at.getUTCDate())}/${months[at.getUTCMonth()]}/${at.getUTCFullYear()}:${at.toISOString().slice(11, 19)} +0000`;

const isText = (contentType: string): boolean => /^(?:text\/|application\/(?:json|xml|javascript)(?:$|[\s;]))/i.test(contentType);

const joined = (pairs: Iterable<readonly [string, string]>): Record<string, string> => {
  const values = new Map<string, string[]>();
  for (const [name, value] of pairs) values.set(name, [...(values.get(name) ?? []), value]);
  return Object.fromEntries([...values].map(([name, all]) => [name, all.join(',')]));
};

const unlessEmpty = <T extends object>(key: string, value: T): Record<string, T> => (Object.keys(value).length > 0 ? { [key]: value } : {});

/**
 * An HTTP API event, payload format 2.0 (https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html).
 * The source address is the peer's: what a request says of where it came from is not believed.
 */
export const toHttpEvent = (
  request: IncomingMessage,
  body: Buffer,
  path: readonly string[],
  { route, parameters }: Matched<Route>,
  claims: Claims | undefined,
  at = new Date(),
) => {
  const [, query = ''] = /^[^?]*\?(.*)$/s.exec(request.url ?? '') ?? [];
  const sourceIp = (request.socket.remoteAddress ?? '').replace(/^::ffff:/, '');
  const { cookie = '', ...headers } = joined(
    Object.entries(request.headersDistinct).flatMap(([name, values]) => (values ?? []).map((value) => [name, value] as const)),
  );
  const forwardedFor = headers['x-forwarded-for'];
  const domainName = headers['host'] ?? '';
  const rawPath = `/${path.join('/')}`;
  const base64 = !isText(headers['content-type'] ?? 'text/plain');
  return {
    version: '2.0',
    routeKey: route.key,
    rawPath,
    rawQueryString: query,
    ...unlessEmpty(
      'cookies',
      cookie.split(/[;,]\s*/).filter((text) => text !== ''),
    ),
    headers: {
      ...headers,
      'x-forwarded-for': forwardedFor ? `${forwardedFor}, ${sourceIp}` : sourceIp,
      'x-forwarded-port': String(request.socket.localPort),
      'x-forwarded-proto': 'http',
    },
    ...unlessEmpty('queryStringParameters', joined(new URLSearchParams(query))),
    ...unlessEmpty('pathParameters', parameters),
    requestContext: {
      accountId: account,
      apiId: route.apiId,
      ...(claims ? { authorizer: { jwt: { claims, scopes: null } } } : {}),
      domainName,
      domainPrefix: domainName.split(/[.:]/)[0],
      http: {
        method: request.method,
        path: rawPath,
        protocol: `HTTP/${request.httpVersion}`,
        sourceIp,
        userAgent: headers['user-agent'] ?? '',
      },
      requestId: randomUUID(),
      routeKey: route.key,
      stage: '$default',
      time: clfTime(at),
      timeEpoch: at.getTime(),
    },
    ...(body.length > 0 ? { body: body.toString(base64 ? 'base64' : 'utf8') } : {}),
    isBase64Encoded: body.length > 0 && base64,
  };
};
