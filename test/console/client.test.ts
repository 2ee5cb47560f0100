import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createClient } from '../../web/console/api/client.ts';

const path = '/v1/sites/bladet/review/queues/held?limit=50';
const bearer = { token: () => 'x', renew: async () => false };
let calls: string[];

beforeEach(() => {
  vi.useFakeTimers();
  calls = [];
  vi.stubGlobal('fetch', async (asked: string) => {
    calls.push(asked);
    return Response.json({ nth: calls.length });
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});
const world = () =>
  createClient(
    bearer,
    () => 'sv',
    () => {},
  );

it('gives what was asked for ahead to the first who asks for it, and to nobody else', async () => {
  const { client, ahead } = world();
  ahead(path);
  expect(await client('GET', '/v1/review/me')).toEqual({ ok: true, value: { nth: 2 } });
  expect(await client('GET', path)).toEqual({ ok: true, value: { nth: 1 } });
  expect(await client('GET', path)).toEqual({ ok: true, value: { nth: 3 } });
});

it('gives out nothing old', async () => {
  const { client, ahead } = world();
  ahead(path);
  vi.advanceTimersByTime(5000);
  expect(await client('GET', path)).toEqual({ ok: true, value: { nth: 2 } });
});

it('tells whoever asks that what was asked for ahead was lost', async () => {
  const { client, ahead } = world();
  vi.stubGlobal('fetch', async () => Promise.reject(new TypeError('Failed to fetch')));
  ahead(path);
  expect(await client('GET', path)).toMatchObject({ ok: false, problem: { status: 0, code: 'network' } });
});
