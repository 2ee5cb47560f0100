import { expect, it } from 'vitest';
import { readSettings } from '../../infra/local/settings.ts';

it('sends events to a receiver on this machine only where it was told to, and to no other', () => {
  expect(readSettings({}).receiver).toBeUndefined();
  expect(readSettings({ SLUSS_RECEIVER: 'http://127.0.0.1:4000' }).receiver).toBe('http://127.0.0.1:4000');
  for (const SLUSS_RECEIVER of ['http://10.0.0.1:4000', 'https://127.0.0.1:4000', 'http://127.0.0.1.example.com', '4000'])
    expect(() => readSettings({ SLUSS_RECEIVER })).toThrow(new Error('SLUSS_RECEIVER must be http://127.0.0.1:PORT'));
});

it.each([
  [{ PORT: 'web' }, 'PORT must be a whole number from 0 to 65535'],
  [{ PORT: '65536' }, 'PORT must be a whole number from 0 to 65535'],
  [{ SLUSS_DATA: '' }, 'SLUSS_DATA must name a folder'],
  [
    { SLUSS_TOKEN_SECONDS: '0.5', DYNAMODB_ENDPOINT: 'here' },
    'DYNAMODB_ENDPOINT must be a URL; SLUSS_TOKEN_SECONDS must be a whole number from 1 to 86400',
  ],
])('says of each variable that is wrong what it must be: %o', (environment, says) => {
  expect(() => readSettings(environment)).toThrow(new Error(says));
});
