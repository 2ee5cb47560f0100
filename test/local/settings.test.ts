import { expect, it } from 'vitest';
import { readSettings } from '../../infra/local/settings.ts';

it('sends events to a receiver on this machine only where it was told to, and to no other', () => {
  expect(readSettings({}).receiver).toBeUndefined();
  expect(readSettings({ SLUSS_RECEIVER: 'http://127.0.0.1:4000' }).receiver).toBe('http://127.0.0.1:4000');
  for (const SLUSS_RECEIVER of ['http://10.0.0.1:4000', 'https://127.0.0.1:4000', 'http://127.0.0.1.example.com', '4000'])
    expect(() => readSettings({ SLUSS_RECEIVER })).toThrow('SLUSS_RECEIVER');
});
