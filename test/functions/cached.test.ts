import { describe, expect, it } from 'vitest';
import { cached } from '../../functions/cached.ts';

describe('cached', () => {
  const world = (answer: (nth: number) => Promise<string | undefined>) => {
    let now = 0;
    const loads: string[] = [];
    const load = (key: string) => {
      loads.push(key);
      return answer(loads.length);
    };
    const pass = (ms: number): void => {
      now += ms;
    };
    return { loads, pass, get: cached(load, 1000, { now: () => now }) };
  };

  it('keeps what was found for its time, key by key', async () => {
    const { loads, pass, get } = world(async (nth) => `svar ${nth}`);
    expect([await get('a'), await get('b'), await get('a')]).toEqual(['svar 1', 'svar 2', 'svar 1']);
    pass(1000);
    expect(await get('a')).toBe('svar 3');
    expect(loads).toEqual(['a', 'b', 'a']);
  });

  it('loads once for all who ask at the same time, and anew once it is over', async () => {
    const { loads, pass, get } = world(async (nth) => `svar ${nth}`);
    expect(await Promise.all([get('a'), get('a'), get('b'), get('a')])).toEqual(['svar 1', 'svar 1', 'svar 2', 'svar 1']);
    pass(1000);
    expect(await Promise.all([get('a'), get('a')])).toEqual(['svar 3', 'svar 3']);
    expect(loads).toEqual(['a', 'b', 'a']);
  });

  it('keeps it for as long as what was found says', async () => {
    let now = 0;
    const values = [100, 200, 300].values();
    const get = cached(
      async () => values.next().value,
      (value) => value,
      { now: () => now },
    );
    expect(await get('a')).toBe(100);
    now = 99;
    expect(await get('a')).toBe(100);
    now = 100;
    expect(await get('a')).toBe(200);
    now = 299;
    expect(await get('a')).toBe(200);
  });

  it('keeps the newest ten thousand, whatever it is asked for', async () => {
    const { loads, get } = world(async (nth) => `svar ${nth}`);
    for (let key = 0; key < 10_001; key += 1) await get(String(key));
    expect([await get('10000'), await get('1'), await get('0')]).toEqual(['svar 10001', 'svar 2', 'svar 10002']);
    expect(loads.length).toBe(10_002);
  });

  it('asks again for what was not found', async () => {
    const { get } = world(async (nth) => (nth === 1 ? undefined : 'svar'));
    expect(await Promise.all([get('a'), get('a')])).toEqual([undefined, undefined]);
    expect(await get('a')).toBe('svar');
  });

  it.each([
    ['later', async () => Promise.reject(new Error('throttled'))],
    [
      'at once',
      () => {
        throw new Error('throttled');
      },
    ],
  ] as const)('tells all who wait of a load that fails %s, and keeps nothing of it', async (_when, fail) => {
    const { loads, get } = world((nth) => (nth === 1 ? fail() : Promise.resolve('svar')));
    const both = await Promise.allSettled([get('a'), get('a')]);
    expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(loads).toEqual(['a']);
    expect(await get('a')).toBe('svar');
  });
});
