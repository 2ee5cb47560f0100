import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { askAs, createBrowser, formOf, type Instance, startInstance } from './sign-in-instance.ts';
import { createSigningIn, credentials } from './signing-in.ts';

let instance: Instance;
const browser = createBrowser();
const { begin, submit } = createSigningIn(browser, () => instance);
beforeEach(async () => {
  browser.cookies.clear();
  instance = await startInstance();
  await instance.setAccounts('Ann');
});
afterEach(() => {
  vi.useRealTimers();
  return instance.gateway.stop();
});

describe('the sign-in page', () => {
  test('is a form without script in the reader’s language, and nothing may be added to it', async () => {
    const page = await begin();
    const swedish = await browser.open(page);
    const text = await swedish.text();
    expect(text).toContain('<html lang="sv">');
    expect(text).toContain('Lösenord');
    expect(text).not.toContain('<script');
    expect(swedish.headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'sha256-/);
    expect(await (await browser.open(page, { headers: { 'accept-language': 'en' } })).text()).toContain('<html lang="en">');
  });

  test('lets run, on the page that signs out whoever was not signed in, the one script that it has', async () => {
    const answer = await fetch(`${instance.issuer}/session/end`);
    const policy = answer.headers.get('content-security-policy') ?? '';
    expect(await answer.text()).toContain('<script>');
    expect(policy).toMatch(/^default-src 'none';.*script-src 'self' 'sha256-/);
    expect(policy).not.toContain('unsafe');
    expect((await fetch(`${instance.issuer}/jwks`)).headers.get('content-type')).toContain('json');
  });

  test('tells nobody whether a login exists, and shows what was typed as text', async () => {
    const page = await begin();
    const wrong = await submit(page, { login: 'ann', password: 'x' });
    const unknown = await submit(page, { login: '"><script>', password: 'x' });
    expect([wrong.status, unknown.status]).toEqual([401, 401]);
    const [first, second] = [await wrong.text(), await unknown.text()];
    expect(first).toContain('Fel användarnamn eller lösenord.');
    expect(second).toContain('value="&quot;&gt;&lt;script&gt;"');
    expect(second.replace('&quot;&gt;&lt;script&gt;', 'ann')).toBe(first);
  });

  test('lets nobody try without end, side by side either', async () => {
    const page = await begin();
    vi.useFakeTimers({ toFake: ['Date'] }); // a slow machine waits no less
    const tries = await Promise.all(Array.from({ length: 8 }, () => submit(page, { login: 'ann', password: 'x' })));
    expect(tries.map(({ status }) => status).sort()).toEqual([401, 401, 401, 401, 401, 429, 429, 429]);
    const right = await submit(page);
    expect([right.status, right.headers.get('retry-after')]).toEqual([429, '5']);
    expect((await submit(page, { login: 'bo', password: 'x' })).status).toBe(401);
    vi.setSystemTime(Date.now() + 5000);
    expect((await submit(page)).status).toBe(303);
  });

  test('takes no form of another site, none that is too large, and none without a sign-in begun', async () => {
    const page = await begin();
    expect((await browser.open(page, formOf('https://www.example.com', credentials))).status).toBe(403);
    expect((await browser.open(page, { method: 'POST', headers: { origin: 'null' } })).status).toBe(403);
    expect((await submit(page, { login: 'ann', password: 'x'.repeat(20_000) })).status).toBe(403);
    const stranger = await fetch(page, { headers: { 'accept-language': 'en' } });
    expect([stranger.status, await stranger.text()]).toEqual([400, expect.stringContaining('href="/console"')]);
  });

  test('points to the set-up while there is no account', async () => {
    const page = await begin();
    expect(await (await browser.open(page)).text()).not.toContain('/setup');
    await instance.setAccounts();
    expect(await (await browser.open(page)).text()).toContain('href="/setup"');
  });
});

describe('names', () => {
  test.each(['/console?a=1', '/oidc/auth?x=%20', '/setup'])('localhost leads to 127.0.0.1: %s', async (path) => {
    const { port } = instance.gateway;
    const location = `${instance.url}${path}`;
    expect(await askAs(`localhost:${port}`, location)).toEqual({ status: 308, location });
  });

  test('a name somebody else gave this machine reaches neither the issuer nor the set-up', async () => {
    for (const path of ['/oidc/.well-known/openid-configuration', '/setup'])
      expect((await askAs('www.example.com', `${instance.url}${path}`)).status).toBe(421);
    expect((await askAs('localhost:1', `${instance.url}/setup`)).status).toBe(421);
  });
});
