import { writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Gateway, startGateway } from '../../infra/local/http/gateway.ts';
import { createPages } from '../../infra/local/http/pages.ts';
import type { Outcome } from '../../infra/local/lambda/invocation.ts';
import { temporaryFolder } from './scratch.ts';

const route = (key: string, timeoutMs = 30_000) => ({ key, apiId: 'api', function: key, timeoutMs });
const routes = [route('POST /v1/sites/{site}/comments'), route('GET /v1/sites/{site}/comments'), route('GET /v1/slow', 60)];

let gateway: Gateway;
let url: string;
let events: ReturnType<typeof JSON.parse>[];
let outcome: Outcome;
const answers = (value: unknown): void => {
  outcome = { ok: true, payload: JSON.stringify(value) };
};

beforeEach(async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'index.html'), '<h1>Hej</h1>');
  gateway = await startGateway(0, createPages(folder, 'demo'));
  url = `http://127.0.0.1:${gateway.port}`;
  events = [];
  answers({ statusCode: 204 });
});
afterEach(() => gateway.stop());

const connectFunctions = (): void =>
  gateway.connect({
    routes,
    invoke: (name) => (payload) => {
      events.push(JSON.parse(payload));
      return name === 'GET /v1/slow' ? new Promise(() => undefined) : Promise.resolve(outcome);
    },
  });

describe('before it is ready', () => {
  test('everything is 503 with Retry-After, and / until the demo is decided', async () => {
    const early = await fetch(`${url}/v1/sites/demo/comments`);
    expect([early.status, early.headers.get('retry-after')]).toEqual([503, '1']);
    connectFunctions();
    expect((await fetch(`${url}/v1/sites/demo/comments`)).status).toBe(204);
    expect((await fetch(url)).status).toBe(503);
    gateway.open();
    expect((await fetch(url)).status).toBe(200);
  });
});

describe('events', () => {
  beforeEach(connectFunctions);

  test('carry the request in payload format 2.0', async () => {
    await new Promise<void>((resolve) => {
      const headers = {
        'Content-Type': 'application/json; charset=utf-8',
        'X-Two': ['a', 'b'],
        Cookie: 'a=1; b=2',
        'X-Forwarded-For': '192.0.2.9',
        'User-Agent': 'test',
      };
      const path = '/v1/sites/d%C3%A9mo/comments?x=1&x=2&y=%20z';
      request(url, { method: 'POST', path, headers }, (response) => response.resume().on('end', resolve)).end('{"body":"å 🙂"}');
    });
    const [event] = events;
    expect(event).toMatchObject({
      version: '2.0',
      routeKey: 'POST /v1/sites/{site}/comments',
      rawPath: '/v1/sites/démo/comments',
      rawQueryString: 'x=1&x=2&y=%20z',
      cookies: ['a=1', 'b=2'],
      headers: { 'content-type': 'application/json; charset=utf-8', 'x-two': 'a,b', 'x-forwarded-for': '192.0.2.9, 127.0.0.1' },
      queryStringParameters: { x: '1,2', y: ' z' },
      pathParameters: { site: 'démo' },
      requestContext: {
        stage: '$default',
        apiId: 'api',
        http: { method: 'POST', path: '/v1/sites/démo/comments', protocol: 'HTTP/1.1', sourceIp: '127.0.0.1', userAgent: 'test' },
      },
      body: '{"body":"å 🙂"}',
      isBase64Encoded: false,
    });
    expect(event.headers).not.toHaveProperty('cookie');
    expect(event.requestContext.time).toMatch(/^\d\d\/[A-Z][a-z]{2}\/\d{4}:\d\d:\d\d:\d\d \+0000$/);
    expect(Math.abs(event.requestContext.timeEpoch - Date.now())).toBeLessThan(60_000);
  });

  test('leave out what a request does not have', async () => {
    await fetch(`${url}/v1/sites/demo/comments`);
    for (const key of ['cookies', 'queryStringParameters', 'body']) expect(events[0]).not.toHaveProperty(key);
    expect(events[0]).toMatchObject({ rawQueryString: '', isBase64Encoded: false });
  });

  test('carry what is no text as base64', async () => {
    await fetch(`${url}/v1/sites/demo/comments`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'a=1',
    });
    expect(events[0]).toMatchObject({ body: Buffer.from('a=1').toString('base64'), isBase64Encoded: true });
  });
});

describe('answers', () => {
  beforeEach(connectFunctions);
  const get = async () => {
    const response = await fetch(`${url}/v1/sites/demo/comments`);
    return { status: response.status, headers: response.headers, body: await response.text() };
  };

  test('have the status, headers and cookies that the function gives', async () => {
    answers({
      statusCode: 201,
      headers: { 'X-Count': 3, 'Content-Type': 'application/problem+json' },
      cookies: ['a=1', 'b=2'],
      body: '{"å":1}',
    });
    const { status, headers, body } = await get();
    expect([status, headers.get('x-count'), headers.get('content-type'), headers.getSetCookie(), body]).toEqual([
      201,
      '3',
      'application/problem+json',
      ['a=1', 'b=2'],
      '{"å":1}',
    ]);
  });

  test('are decoded from base64, and are JSON with 200 where the function gives any other value', async () => {
    answers({ statusCode: 200, body: Buffer.from('hej').toString('base64'), isBase64Encoded: true });
    expect((await get()).body).toBe('hej');
    answers({ comments: [] });
    const plain = await get();
    expect([plain.status, plain.headers.get('content-type'), plain.body]).toEqual([200, 'application/json', '{"comments":[]}']);
    answers('hej');
    expect((await get()).body).toBe('hej');
  });

  test.each([
    ['a malformed answer', { ok: true, payload: '{"statusCode":"yes"}' }, 500, 'Internal Server Error'],
    ['a header that cannot be sent', { ok: true, payload: '{"statusCode":200,"headers":{"x":"a\\nb"}}' }, 500, 'Internal Server Error'],
    ['an error', { ok: false, reason: 'error', detail: '' }, 500, 'Internal Server Error'],
    ['a time-out', { ok: false, reason: 'timeout', detail: '' }, 500, 'Internal Server Error'],
    ['a process that ended', { ok: false, reason: 'ended', detail: '' }, 503, 'Service Unavailable'],
    ['no process', { ok: false, reason: 'unavailable', detail: '' }, 503, 'Service Unavailable'],
  ] as const)('%s is the gateway’s own answer', async (_, given, status, message) => {
    outcome = given;
    expect(await get()).toMatchObject({ status, body: JSON.stringify({ message }) });
  });

  test('a function that takes longer than its route allows is 503', async () => {
    expect((await fetch(`${url}/v1/slow`)).status).toBe(503);
  });

  test('an unknown route is 404, a malformed path 400, a body over 10 MB 413', async () => {
    const unknown = await fetch(`${url}/v1/elsewhere`);
    expect([unknown.status, await unknown.json()]).toEqual([404, { message: 'Not Found' }]);
    expect((await fetch(`${url}/v1/sites/%E0/comments`)).status).toBe(400);
    const large = await fetch(`${url}/v1/sites/demo/comments`, { method: 'POST', body: 'x'.repeat(10 * 1024 * 1024 + 1) });
    expect([large.status, await large.json()]).toEqual([413, { message: 'Request Entity Too Large' }]);
    expect(events).toEqual([]);
  });

  test('a request that breaks off harms nobody', async () => {
    await new Promise<void>((resolve) => {
      const socket = connect(gateway.port, '127.0.0.1', () => {
        socket.write('POST /v1/sites/demo/comments HTTP/1.1\r\nhost: x\r\ncontent-length: 100\r\n\r\nhalf', () => socket.destroy());
      });
      socket.once('close', () => resolve());
    });
    expect((await get()).status).toBe(204);
  });
});
