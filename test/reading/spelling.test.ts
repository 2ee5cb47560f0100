import { describe, expect, it } from 'vitest';
import { nameOf } from '../../shared/reading/concepts.ts';
import { plainSpellings } from '../../shared/reading/plain-spellings.ts';
import { createReader } from '../../shared/reading/reader.ts';
import { normalise } from '../../shared/text/normalise.ts';

const reader = createReader({
  lexicon: [
    {
      sv: { fish: '~+-n1 gädda\n~-n2 abborre\n~+= sill', bad: '-n2 jävel', dead: '~= död' },
      en: { like: '= like', fish: '~n herring trout' },
      both: { they: '= de|they' },
    },
  ],
  levels: [],
});

const conceptsIn = (text: string): readonly string[] => {
  const { edges } = reader.read(normalise('body', text));
  return [...new Set(edges.flat().map(({ concept }) => nameOf(concept)))];
};

describe('disguised words', () => {
  it.each([
    'gädda',
    'gäddorna',
    'gaddornas',
    'g4dd0r',
    'g@ddor',
    'gäääädda',
    'gädd*r',
    'gäddro',
    'heerrring',
    'h3rring',
    'herrnig',
    'hering',
    'abbo rre',
    'abbo-rre',
  ])('reads %s', (word) => expect(conceptsIn(word)).toContain('fish'));

  it('parts words that were written together', () => {
    const { words } = reader.read(normalise('body', 'likeherring'));
    expect(words.map(({ text, start, end }) => [text, start, end])).toEqual([
      ['like', 0, 4],
      ['herring', 4, 11],
    ]);
  });

  it.each(['mobbabborre', 'gäddabborre'])('leaves the compound %s one word', (word) => {
    expect(reader.read(normalise('body', word)).words).toHaveLength(1);
  });

  it('tells a compound by its last part, and with its first', () => {
    expect(conceptsIn('insjöabborren')).toEqual(['fish']);
    expect(conceptsIn('gäddjävlarna')).toEqual(['bad', 'fish+bad']);
    expect(conceptsIn('sill-jävlarna')).toContain('fish+bad');
  });

  it.each(['gäddan 5g', 'trouble', 'abborrar', 'covid19', '10-12', 'mp3', 'ab12cd'])('leaves alone what else is in %s', (text) => {
    expect(conceptsIn(text).filter((name) => !['fish', 'number', 'hyphened', 'name'].includes(name))).toEqual([]);
  });

  it.each(['trouble', 'trot', 'sil', 'silla', 'dog', 'covid19'])('takes %s for no word of ours', (word) =>
    expect(conceptsIn(word)).not.toContain('fish'),
  );

  it('takes 20,000 characters of anything', () => {
    for (const unit of ['a', 'gä', '1', '$a', 'ab*', '’a', '*', '-'])
      expect(() => conceptsIn(unit.repeat(20_000 / unit.length))).not.toThrow();
  });
});

it('gives plain spellings of a word in disguise', () => {
  expect(plainSpellings('h0r4')).toContain('hora');
  expect(plainSpellings('jäääävel')).toContain('jävel');
  expect(plainSpellings('bil')).toEqual([]);
  expect(plainSpellings('2024')).toEqual([]);
});
