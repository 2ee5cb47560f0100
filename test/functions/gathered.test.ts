import { expect, it } from 'vitest';
import { gathered } from '../../functions/gathered.ts';

it('asks once for what is wanted in one go, each key once, and anew for what is wanted later', async () => {
  const loads: (readonly string[])[] = [];
  const get = gathered(async (keys) => {
    loads.push(keys);
    return new Map(keys.filter((key) => key !== 'okänd').map((key) => [key, key.toUpperCase()]));
  });
  expect(await Promise.all([get('a'), get('okänd'), get('b'), get('a')])).toEqual(['A', undefined, 'B', 'A']);
  expect(await get('a')).toBe('A');
  expect(loads).toEqual([['a', 'okänd', 'b'], ['a']]);
});

it('tells all who wait of a load that fails, and asks again for those who come later', async () => {
  let isDown = true;
  const get = gathered(async (keys) => {
    if (isDown) throw new Error('throttled');
    return new Map(keys.map((key) => [key, key]));
  });
  expect((await Promise.allSettled([get('a'), get('b')])).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  isDown = false;
  expect(await get('a')).toBe('a');
});
