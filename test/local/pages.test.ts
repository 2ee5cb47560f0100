import { mkdirSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Gateway, startGateway } from '../../infra/local/http/gateway.ts';
import { createPages } from '../../infra/local/http/pages.ts';
import { temporaryFolder } from './scratch.ts';

describe('pages', () => {
  let gateway: Gateway;
  let url: string;
  beforeAll(async () => {
    const folder = join(temporaryFolder(), 'pages');
    mkdirSync(join(folder, '.hidden'), { recursive: true });
    for (const [name, text] of [
      ['index.html', '<h1>Hej</h1>'],
      ['form.js', 'export {};'],
      ['.hidden/a.js', 'secret'],
      ['../beside.js', 'secret'],
    ] as const) {
      writeFileSync(join(folder, name), text);
    }
    gateway = await startGateway(0, createPages(folder, 'demo'));
    url = `http://127.0.0.1:${gateway.port}`;
    gateway.connect({ routes: [], invoke: () => () => new Promise(() => undefined) });
    gateway.open();
  });
  afterAll(() => gateway.stop());

  test('are served with headers under which no inline script runs', async () => {
    const response = await fetch(url);
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toContain('unsafe');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(await response.text()).toContain('Hej');
    expect((await fetch(`${url}/demo/form.js`)).headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    const head = await fetch(url, { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
  });

  test.each(['/demo/..%2Fbeside.js', '/demo/%2e%2e/beside.js', '/demo/.hidden/a.js', '/demo/%00.js', '/demo/none.js', '/demo', '/demo/'])(
    'never show what is not a page: %s',
    async (path) => {
      const status = await new Promise((resolve) => request(url, { path }, (response) => resolve(response.resume().statusCode)).end());
      expect(status).toBe(404);
    },
  );
});
