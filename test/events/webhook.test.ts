import { expect, it } from 'vitest';
import { attempts, delayAfter } from '../../shared/events/back-off.ts';
import { eventTypes } from '../../shared/events/types.ts';
import { isListenedTo, type Webhook, wanting, webhookUrlSchema } from '../../shared/events/webhook.ts';
import { siteSchema } from '../../shared/site/site.ts';

const webhook = (more: Partial<Webhook> = {}): Webhook => ({
  ...{ id: 'w_01K2XJ3V0000000000000000AB', url: 'https://hooks.example.com/sluss', events: eventTypes, active: true },
  ...more,
});

it.each([
  ['https://hooks.example.com', 'https://hooks.example.com/'],
  ['  https://hooks.example.com/a?b=c ', 'https://hooks.example.com/a?b=c'],
  ['https://hooks.example.com:443/', 'https://hooks.example.com/'],
  ['https://hooks.example.com:8443/', 'https://hooks.example.com:8443/'],
  ['https://räksmörgås.example.se/å', 'https://xn--rksmrgs-5wao1o.example.se/%C3%A5'],
  ['https://HOOKS.example.com/', 'https://hooks.example.com/'],
])('takes %s', (text, url) => expect(webhookUrlSchema.parse(text)).toBe(url));

it.each([
  ['http://hooks.example.com/', 'https'],
  ['ftp://hooks.example.com/', 'https'],
  ['hooks.example.com', 'https'],
  ['https://user@hooks.example.com/', 'password'],
  ['https://:pass@hooks.example.com/', 'password'],
  ['https://hooks.example.com:22/', 'port'],
  ['https://hooks.example.com:1023/', 'port'],
  ['https://hooks.example.com/#x', 'fragment'],
  ['https://localhost/', 'host'],
  ['https://intern/', 'host'],
  ['https://hooks.example.com./', 'host'],
  ['https://127.0.0.1/', 'host'],
  ['https://0x7f.1/', 'host'],
  ['https://2130706433/', 'host'],
  ['https://017700000001/', 'host'],
  ['https://127.1/', 'host'],
  ['https://127.0.0.1./', 'host'],
  ['https://１２７.０.０.１/', 'host'],
  ['https://[::1]/', 'host'],
  ['https://[::ffff:169.254.169.254]/', 'host'],
  ['https://93.184.215.14/', 'host'],
  ['https://a..example.com/', 'host'],
  [`https://hooks.example.com/${'a'.repeat(500)}`, '500'],
])('refuses %s, and says why', (text, named) => {
  expect(
    webhookUrlSchema
      .safeParse(text)
      .error?.issues.map(({ message }) => message)
      .join(),
  ).toContain(named);
});

it('belongs to the desk, ten a site', () => {
  const site = (webhooks: readonly Webhook[]) => siteSchema.safeParse({ settings: { id: 'bladet', title: 'B' }, desk: { webhooks } });
  expect(site(Array.from({ length: 10 }, () => webhook())).data?.desk.webhooks).toHaveLength(10);
  expect(site(Array.from({ length: 11 }, () => webhook())).error?.message).toContain('10 at most');
  expect(site([]).data?.settings).not.toHaveProperty('webhooks');
});

it('wants what it asked for as long as it is active', () => {
  const [held, paused] = [webhook({ events: ['comment.held'] }), webhook({ active: false })];
  expect(wanting([held, paused], 'comment.held')).toEqual([held]);
  expect(wanting([held, paused], 'comment.erased')).toEqual([]);
  expect([isListenedTo([paused], undefined), isListenedTo([held], undefined), isListenedTo([], 'topic')]).toEqual([false, true, true]);
});

it.each([0, 0.5, 0.999])('is tried for about a day, later and later (%s)', (random) => {
  const delays = Array.from({ length: attempts - 1 }, (_, before) => delayAfter(before + 1, random));
  const hours = delays.reduce((sum, each) => sum + each, 0) / 3600;
  expect(hours).toBeGreaterThan(17);
  expect(hours).toBeLessThan(31);
  expect(delays).toEqual(delays.toSorted((a, b) => a - b));
  expect(Math.max(...delays)).toBeLessThanOrEqual(43_200);
});
