import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { createVisitorKeyStore, createVisitorKeys, readKeys } from '../../functions/adapters/keys/keys.ts';
import { systemClock } from '../../functions/adapters/system.ts';
import { BadKeyError } from '../../shared/errors.ts';

const folder = mkdtempSync(join(tmpdir(), 'sluss-keys-'));
afterAll(() => rmSync(folder, { recursive: true }));
const secret = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text, { mode: 0o600 });
  return pathToFileURL(join(folder, name)).href;
};

it('gives each site and purpose a key of its own, the same each time', async () => {
  const place = secret('master', JSON.stringify({ id: '1', key: 'k'.repeat(64) }));
  const [keys, again] = [await readKeys(place), await readKeys(place)];
  expect(keys.receiptKey('a')).toEqual(again.receiptKey('a'));
  expect(keys.receiptKey('a').id).toBe('1');
  const all = [keys.receiptKey('a'), keys.receiptKey('b'), keys.authorKey('a'), keys.authorKey('b')].map(({ key }) => key.toString('hex'));
  expect(new Set(all).size).toBe(4);
});

it('stores a changed key ring for its owner alone', async () => {
  const place = secret('visitors', JSON.stringify({ id: '1', key: 'v'.repeat(64) }));
  const store = createVisitorKeyStore(place);
  await store.write({ ...(await store.read()), id: '2', key: 'w'.repeat(64), since: 5 });
  expect((await createVisitorKeys(place, systemClock).at(10)).current.id).toBe('2');
  expect(statSync(join(folder, 'visitors')).mode & 0o777).toBe(0o600);
});

it.each([['{}'], ['{"id":"1","key":"kort"}'], ['inte json']])('refuses the secret %s without telling it', async (text) => {
  const place = secret('bad', text);
  await expect(readKeys(place)).rejects.toThrow(BadKeyError);
  await expect(createVisitorKeys(place, systemClock).at(0)).rejects.not.toThrow(/kort|inte json/);
  expect(readFileSync(join(folder, 'bad'), 'utf8')).toBe(text);
});
