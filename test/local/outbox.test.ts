import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Gateway, startGateway } from '../../infra/local/http/gateway.ts';
import { createOutboxPage } from '../../infra/local/http/outbox.ts';
import type { LyingMail } from '../../shared/notices/outbox.ts';
import { askAs } from './sign-in-instance.ts';

let gateway: Gateway;
let url: string;
let mails: readonly LyingMail[];
beforeEach(async () => {
  mails = [];
  gateway = await startGateway(0, () => Promise.resolve(undefined));
  url = `http://127.0.0.1:${gateway.port}`;
  gateway.connect({ routes: [], invoke: () => () => new Promise(() => undefined), outbox: createOutboxPage(url, async () => mails) });
});
afterEach(() => gateway.stop());

const page = async (language = 'sv'): Promise<string> => {
  const answer = await fetch(`${url}/outbox`, { headers: { 'accept-language': language } });
  expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-store']);
  return answer.text();
};

describe('the outbox', () => {
  test('shows what was not sent, with its headers and links that lead somewhere, and all of it as text', async () => {
    const at = Date.parse('2026-05-02T10:00:00.000Z');
    const text = 'Läs svaret:\nhttps://bladet.example/a?b=1&c=2#kommentar-1\n<img src=x> javascript:alert(1)\n';
    const headers = { 'List-Unsubscribe': '<https://api.example/"><script>alert(1)</script>' };
    mails = [{ to: '"<b>"@example.se', subject: 'Bladet: <i>svar</i>', text, headers, at }];
    const html = await page();
    expect(html).toContain('<a href="https://bladet.example/a?b=1&amp;c=2#kommentar-1" rel="noopener noreferrer">');
    for (const shown of [
      'Bladet: &lt;i&gt;svar',
      '&quot;&lt;b&gt;&quot;@example.se',
      '2026-05-02T10:00:00.000Z',
      '<dt>List-Unsubscribe</dt>',
    ])
      expect(html).toContain(shown);
    expect(html).not.toMatch(/<(?:i|b|img|script)\b/);
    expect(html.match(/<a /g)).toHaveLength(1);
  });

  test('says where nothing lies there, in the reader’s language', async () => {
    expect(await page()).toContain('Här ligger inga mejl.');
    expect(await page('en')).toContain('There are no mails.');
  });

  test('answers nobody who calls this machine by another name, and nothing but a GET', async () => {
    expect((await askAs(`localhost:${gateway.port}`, `${url}/outbox`)).status).toBe(200);
    expect((await askAs('www.example.com', `${url}/outbox`)).status).toBe(421);
    expect((await askAs(`127.0.0.1:${gateway.port}`, `${url}/outbox`, 'POST')).status).toBe(404);
  });
});
