import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { disguises } from '../../cli/evaluate/disguises.ts';
import { evade } from '../../cli/evaluate/evasion.ts';
import { judgeCase, measuresFor } from '../../cli/evaluate/measures.ts';
import { seededRandom } from '../../cli/evaluate/random.ts';
import type { Case } from '../../cli/evaluate/suite.ts';
import { policySchema } from '../../shared/policy/policy.ts';
import { expectLinear } from '../linear.ts';

const sentence = 'Du är inte någon Trafikplanerare, sa hon på https://example.com/sidan och 070-1740605.';
const inDisguise = (name: string, text: string, seed = 'x'): string => {
  const found = disguises.find((disguise) => disguise.name === name);
  if (!found) throw new Error(`no disguise ${name}`);
  return found.disguise(text, seededRandom(seed));
};

describe('every disguise', () => {
  test.each(disguises.map(({ name }) => name))(
    '%s leaves function words, addresses and numbers, and is the same for the same seed',
    (name) => {
      const disguised = inDisguise(name, sentence);
      expect(disguised).not.toBe(sentence);
      expect(disguised).toBe(inDisguise(name, sentence));
      expect(disguised).toContain('https://example.com/sidan');
      expect(disguised).toContain('070-1740605.');
      if (name !== 'undotted' && name !== 'joined') expect(disguised).toContain('Du är inte någon ');
    },
  );

  test.each(disguises.map(({ name }) => name))('%s takes any text', (name) => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => void inDisguise(name, text)));
  });

  test.each(disguises.map(({ name }) => name))('%s takes the same over and over in linear time', (name) => {
    for (const part of ['a', 'a ', 'aaaa ', '.a', 'å', 'aaaa<']) expectLinear((size) => inDisguise(name, part.repeat(size / part.length)));
  });
});

/** What a reader who looks past it sees. */
const readings: Readonly<Record<string, (text: string) => string>> = {
  spaced: (text) => text.replaceAll(' ', ''),
  dotted: (text) => text.replaceAll(/[.·*-]/g, ''),
  'zero-width': (text) => text.replaceAll(/\p{Default_Ignorable_Code_Point}/gu, ''),
  combining: (text) => text.replaceAll(/\p{M}/gu, ''),
  'full-width': (text) => text.normalize('NFKC'),
  markup: (text) => text.replaceAll(/<[^<>]*>|\*\*|_/g, ''),
  repeated: (text) => text.replaceAll(/(.)\1{2,}/g, '$1'),
};

const words = fc
  .string({ unit: fc.constantFrom(...'bdeghklmnrst'), minLength: 5, maxLength: 12 })
  .filter((word) => !/(.)\1/.test(word) && !word.startsWith('un'));

describe('can still be read:', () => {
  test.each(Object.keys(readings))('%s', (name) => {
    fc.assert(
      fc.property(words, fc.string(), (word, seed) => {
        const disguised = inDisguise(name, word, seed);
        fc.pre(disguised !== word); // a function word
        expect(readings[name]?.(disguised)).toBe(word);
      }),
    );
  });

  test('leet changes at most half of a word’s letters', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aeiostbk'), minLength: 4, maxLength: 14 }), fc.string(), (word, seed) => {
        const changed = [...inDisguise('leet', word, seed)].filter((letter, at) => letter !== word[at]);
        expect(changed.length).toBeLessThanOrEqual(word.length / 2);
      }),
    );
  });

  test('look-alikes keep the length; swapped letters keep the first, the last and all others', () => {
    fc.assert(
      fc.property(words, fc.string(), (word, seed) => {
        expect(inDisguise('look-alikes', word, seed)).toHaveLength(word.length);
        const swapped = inDisguise('swapped', word, seed);
        expect([swapped[0], swapped.at(-1), [...swapped].sort().join('')]).toEqual([word[0], word.at(-1), [...word].sort().join('')]);
      }),
    );
  });

  test('joined runs at most three words together, and never over the end of a sentence', () => {
    expect(inDisguise('joined', 'Alla vägar leder alltid dit. Också stigar, tror hon.')).toBe(
      'Allavägarleder alltid dit. Ocksåstigar, trorhon.',
    );
  });

  test('undotted is Swedish without its dots', () => {
    expect(inDisguise('undotted', 'Öl på Åland är gött')).toBe('Ol pa Aland ar gott');
  });
});

describe('evasion', () => {
  const policy = policySchema.parse({ mode: 'machine' });
  const row = (body: string, language: string): Case => ({
    ...{ id: body, body, language, positive: false },
    ...{ name: undefined, url: undefined, hateful: undefined, function: undefined, category: undefined, target: undefined },
  });
  const rows = [row('Hennes personnummer: 199006022397', 'sv'), row('Trevligt väder', 'sv'), row('Très élégant, été ö', 'fr')];

  test('counts, over held and passed rows, those with the same decision; unchanged ones and other languages’ not', () => {
    const judged: string[] = [];
    const judgedRows = rows.map((one) => ({ row: one, judged: judgeCase(one, policy) }));
    const results = evade(judgedRows, measuresFor(undefined, policy, rows)[0], policy, (one) => judged.push(one.row.body));
    expect(results.map(({ disguise }) => disguise)).toEqual(disguises.map(({ name }) => name));
    const of = (name: string) => results.find(({ disguise }) => disguise === name);
    expect(of('full-width')).toEqual({ disguise: 'full-width', held: { rows: 1, same: 1 }, passed: { rows: 2, same: 2 } });
    expect(of('undotted')?.passed.rows).toBe(1);
    expect(judged).toHaveLength(results.reduce((sum, { held, passed }) => sum + held.rows + passed.rows, 0));
  });
});
