import { expect, test } from 'vitest';
import { en as formEn } from '../../functions/html/messages/en.ts';
import { sv as formSv } from '../../functions/html/messages/sv.ts';
import { en as statusEn } from '../../web/status/messages/en.ts';
import { sv as statusSv } from '../../web/status/messages/sv.ts';
import { sv } from '../../web/widget/messages/sv.ts';
import en from '../../web/widget/public/en.json' with { type: 'json' };

const placesIn = (text: string): readonly string[] => (text.match(/\{\w+\}/g) ?? []).sort();

test('the widget says the same things in English as in Swedish, with the same places', () => {
  expect(Object.keys(en).sort()).toEqual(Object.keys(sv).sort());
  for (const [key, text] of Object.entries(en))
    expect([key, placesIn(text)]).toEqual([key, placesIn(Object.entries(sv).find(([name]) => name === key)?.[1] ?? '')]);
});

/** What a place says in a way of its own: beside what else it shows, or of something else. */
const own =
  /^(appeal|body|edited|note|private|reasons|receipt|reference|too-many|offline|withdraw|withdraw-text|why-pending|edit-closed|bad-(length|name|text))$/;

test.each([
  ['sv', [sv, statusSv, formSv]],
  ['en', [en, statusEn, formEn]],
] as const)('the widget, the status page and the pages without script have one word for one thing, in %s', (_language, catalogues) => {
  const said = new Map<string, Set<string>>();
  for (const [key, text] of catalogues.flatMap((catalogue) => Object.entries(catalogue)))
    if (!own.test(key)) said.set(key, (said.get(key) ?? new Set()).add(text));
  expect([...said].filter(([, texts]) => texts.size > 1)).toEqual([]);
});
