import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { handle } from '../../functions/console/handler.ts';
import { staticFile } from '../../functions/static/files.ts';

const file = (type: string, text: string) => staticFile(type, Buffer.from(text));
const provider = {
  issuer: 'https://issuer.example.com',
  authorizationEndpoint: 'https://login.example.com/authorize',
  tokenEndpoint: 'https://token.example.com/token',
};

const start = (discover = async () => provider) => {
  const counted: string[] = [];
  let now = 0;
  let asked = 0;
  const answer = handle({
    clock: { now: () => now },
    metrics: { count: (name) => counted.push(name), bug: () => {} },
    files: new Map([
      ['index.html', file('text/html; charset=utf-8', '<!doctype html>')],
      ['assets/a-123.js', file('text/javascript; charset=utf-8', 'go()')],
    ]),
    clientId: 'console',
    discover: () => {
      asked += 1;
      return discover();
    },
  });
  return {
    get: (rawPath: string, headers: Record<string, string> = {}) =>
      answer({ routeKey: 'GET /console/{proxy+}', rawPath, headers, requestContext: { http: { method: 'GET', sourceIp: '192.0.2.1' } } }),
    counted,
    asked: () => asked,
    wait: (ms: number) => {
      now += ms;
    },
  };
};

describe('the console’s function', () => {
  it.each(['/console', '/console/', '/console/index.html'])(
    'hands out the page at %s, under a policy without inline script',
    async (path) => {
      const { statusCode, headers, body } = await start().get(path);
      expect(statusCode).toBe(200);
      expect(Buffer.from(body ?? '', 'base64').toString()).toBe('<!doctype html>');
      const policy = headers['content-security-policy'] ?? '';
      expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
      expect(policy).toContain("connect-src 'self' https://token.example.com;");
      expect(policy).toContain("require-trusted-types-for 'script'; trusted-types 'none'");
      expect(policy).not.toContain('unsafe');
      expect(headers).toMatchObject({ 'cache-control': 'no-cache', 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' });
    },
  );

  it('hands out what has a hash in its name for good, compressed for who takes that', async () => {
    const { headers, body } = await start().get('/console/assets/a-123.js', { 'accept-encoding': 'br, gzip' });
    expect(headers).toMatchObject({ 'content-encoding': 'gzip', 'cache-control': 'public, max-age=31536000, immutable' });
    expect(gunzipSync(Buffer.from(body ?? '', 'base64')).toString()).toBe('go()');
  });

  it('knows no other file', async () => {
    for (const path of ['/console/x.js', '/console/../env.ts', '/console/assets/']) expect((await start().get(path)).statusCode).toBe(404);
  });

  it('tells where the sign-in is, asked of the issuer once an hour', async () => {
    const world = start();
    expect(JSON.parse((await world.get('/console/config.json')).body ?? '')).toEqual({ ...provider, clientId: 'console' });
    await world.get('/console/');
    expect(world.asked()).toBe(1);
    world.wait(3_600_000);
    await world.get('/console/');
    expect(world.asked()).toBe(2);
  });

  it('says so where the issuer does not answer, and asks again the next time', async () => {
    const world = start(async () => Promise.reject(new Error('no answer')));
    expect((await world.get('/console/')).statusCode).toBe(500);
    expect(world.counted).toEqual(['HandlerErrors']);
    await world.get('/console/');
    expect(world.asked()).toBe(2);
  });
});
