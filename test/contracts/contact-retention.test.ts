import { afterAll, expect, it } from 'vitest';
import { startTables } from '../engine/tables.ts';
import { nextId } from '../memory/comments.ts';

const tables = await startTables();
afterAll(tables.stop);

const hour = 3_600_000;
const start = Date.parse('2026-05-02T10:30:00Z');

it('leaves no IP after 72 hours and no e-mail after 30 days, where nothing else deletes them', async () => {
  const { contacts, retention } = await tables.contactsAndRetention();
  const ids = Array.from({ length: 40 }, nextId);
  for (const id of ids) await contacts.keep({ site: 'bladet', id, ip: '192.0.2.7', email: 'torgny@example.se', at: start });
  const reporter = { site: 'bladet', id: ids[0] ?? '', entry: 2, email: 'ylva@example.se', at: start };
  await contacts.keepReporter(reporter);

  let deleted = 0;
  const runs = (fromHour: number, toHour: number) =>
    Array.from({ length: (toHour - fromHour) / 4 }, (_, run) => start + (fromHour + run * 4) * hour);
  for (const now of runs(0, 64)) deleted += await retention.deleteExpired(now);
  expect(deleted).toBe(0);
  for (const now of runs(64, 72)) deleted += await retention.deleteExpired(now);
  expect(deleted).toBe(40);
  expect(await contacts.isConfirmed('bladet', ids[0] ?? '', start)).toBe(false);
  for (const now of runs(30 * 24 - 8, 30 * 24)) deleted += await retention.deleteExpired(now);
  expect(deleted).toBe(81);
  expect(await contacts.keepReporter(reporter)).toBe(true);
});

it('spares a window that is still remembered', async () => {
  const { contacts, retention } = await tables.contactsAndRetention();
  const entry = { id: nextId(), placeAndText: 'p', text: 't', content: 'c', key: undefined };
  await contacts.storeWindow('bladet', 'v', { version: 1, entries: [entry] });
  for (let hours = 0; hours < 8; hours += 1) await retention.deleteExpired(Date.now() + hours * hour);
  expect(await contacts.window('bladet', 'v', true)).toMatchObject({ version: 1 });
});
