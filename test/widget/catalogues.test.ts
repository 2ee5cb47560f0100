import { expect, test } from 'vitest';
import { sv } from '../../web/widget/messages/sv.ts';
import en from '../../web/widget/public/en.json' with { type: 'json' };

const placesIn = (text: string): readonly string[] => (text.match(/\{\w+\}/g) ?? []).sort();

test('the widget says the same things in English as in Swedish, with the same places', () => {
  expect(Object.keys(en).sort()).toEqual(Object.keys(sv).sort());
  for (const [key, text] of Object.entries(en))
    expect([key, placesIn(text)]).toEqual([key, placesIn(Object.entries(sv).find(([name]) => name === key)?.[1] ?? '')]);
});
