import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { handle } from '../../functions/page/handler.ts';
import { staticFile } from '../../functions/static/files.ts';

const answer = handle({
  files: new Map(
    ['widget/comments.js', 'widget/report-Ab3_x-9Z.js', 'status/index.html', 'status/_/index-Ab3_x-9Z.js'].map((path) => [
      path,
      staticFile(`text/${path.endsWith('.js') ? 'javascript' : 'html'}; charset=utf-8`, Buffer.from(path)),
    ]),
  ),
});
const get = (rawPath: string, headers: Record<string, string> = {}) =>
  answer({ routeKey: 'GET /widget/{proxy+}', rawPath, headers, requestContext: { http: { method: 'GET', sourceIp: '192.0.2.1' } } });

describe('the readers’ pages', () => {
  it('give the widget to any site, by a name that stays, and for five minutes', async () => {
    const { statusCode, headers, body } = await get('/widget/comments.js', { 'accept-encoding': 'gzip' });
    expect(statusCode).toBe(200);
    expect(gunzipSync(Buffer.from(body ?? '', 'base64')).toString()).toBe('widget/comments.js');
    expect(headers).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
      'cache-control': 'public, max-age=300',
      'x-content-type-options': 'nosniff',
    });
  });

  it('do not give again what the browser has', async () => {
    const { headers } = await get('/widget/comments.js');
    const again = await get('/widget/comments.js', { 'if-none-match': `W/"other", ${headers['etag']}` });
    expect(again).toMatchObject({ statusCode: 304, headers: { etag: headers['etag'], 'cache-control': 'public, max-age=300' } });
    expect(again.body).toBeUndefined();
    expect((await get('/widget/report-Ab3_x-9Z.js', { 'if-none-match': headers['etag'] ?? '' })).statusCode).toBe(200);
  });

  it('give what has a hash in its name for good', async () => {
    expect((await get('/widget/report-Ab3_x-9Z.js')).headers['cache-control']).toBe('public, max-age=31536000, immutable');
  });

  it('know no other file', async () => {
    for (const path of ['/widget/', '/widget/x.js', '/widget/../widget/comments.js', '/comments.js'])
      expect((await get(path)).statusCode).toBe(404);
  });

  it.each(['/status', '/status/bladet/01ARZ3NDEKTSV4RRFFQ69G5FAV', '/status/report/bladet/x', '/status/mail', '/status/_', '/status/../x'])(
    'give the one status page at %s, under a policy without inline script',
    async (path) => {
      const { statusCode, headers, body } = await get(path);
      expect([statusCode, Buffer.from(body ?? '', 'base64').toString()]).toEqual([200, 'status/index.html']);
      expect(headers).toMatchObject({ 'cache-control': 'no-cache', 'referrer-policy': 'same-origin', 'x-content-type-options': 'nosniff' });
      expect(headers['content-security-policy']).toBe(
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; " +
          "frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
      );
    },
  );

  it('give the status page’s own files for good, and no page in the place of one that is gone', async () => {
    const { headers } = await get('/status/_/index-Ab3_x-9Z.js');
    expect(headers).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
    });
    expect(headers['content-security-policy']).toBeUndefined();
    expect((await get('/status/_/index-old.js')).statusCode).toBe(404);
  });

  it('send on what the status page’s form sends, to the comment that the address names and nowhere else', async () => {
    const sentTo = async (site: string, id: string) => {
      const requestContext = { http: { method: 'POST', sourceIp: '192.0.2.1' } };
      const { statusCode, headers } = await answer({ routeKey: '', rawPath: '/status/x/y', pathParameters: { site, id }, requestContext });
      return [statusCode, headers['location']];
    };
    expect(await sentTo('bladet', '01ARZ3NDEK')).toEqual([307, '/v1/sites/bladet/comments/01ARZ3NDEK/status.html']);
    expect(await sentTo('/example.com', '..\r\nx: y')).toEqual([307, '/v1/sites/%2Fexample.com/comments/..%0D%0Ax%3A%20y/status.html']);
  });
});
