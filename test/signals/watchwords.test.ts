import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { watchwords } from '../../shared/signals/detectors/watchwords.ts';
import { observe } from './observing.ts';

const seen = (word: string, body: string): readonly string[] =>
  observe(watchwords, { body, settings: { watchwords: [{ word, score: 0.6 }] } }).flatMap(({ spans }) =>
    spans.map(({ start, end }) => body.slice(start, end)),
  );

describe('watchwords', () => {
  it.each([
    ['kommun', 'kommun kommunen kommunens kommuner kommunerna kommunernas'],
    ['flicka', 'flicka flickan flickor flickorna flickornas'],
    ['pojke', 'pojke pojken pojkar pojkarna pojkarnas'],
    ['svin', 'svin svinet svinen svinens'],
    ['äpple', 'äpple äpplet äpplen äpplena äpplets'],
    ['fågel', 'fågel fågeln fåglar fåglarna'],
    ['program', 'program programmet programmen'],
    ['lögnare', 'lögnare lögnaren lögnares'],
    ['dum', 'dum dumt dumma'],
    ['party', 'party parties'],
    ['idiot', 'idiot Idioten IDIOTER idioterna idiots'],
    ['bank', 'bank banks'],
  ])('finds every form of %s', (word, forms) => expect(seen(word, forms)).toHaveLength(forms.split(' ').length));

  it.each([
    ['svin', 'försvinna, svindel och svininfluensa'],
    ['apa', 'skapa kapa apatisk'],
    ['ap', 'apor, apan och apa'],
    ['cialis', 'specialist'],
    ['bo', 'boken botten bot'],
  ])('does not find %s in: %s', (word, body) => expect(seen(word, body)).toEqual([]));

  it('finds expressions over any white space, with inflected words', () => {
    expect(seen('svart lista', 'Den svarta\n  listan, en svart-lista, svart och lista')).toEqual(['svarta\n  listan', 'svart-lista']);
  });

  it('finds what looks like another word misspelt', () => expect(seen('bbb', 'Gruppen bbb kom')).toEqual(['bbb']));

  it('finds signs that are no words', () => expect(seen('🤡', 'ja 🤡🤡!')).toEqual(['🤡🤡']));

  it('finds the word in another dress', () => expect(seen('Idiot', 'ＩＤＩＯＴ idi\u200bot іdiot')).toHaveLength(3));

  it('gives the score of the setting, in every field', () => {
    expect(observe(watchwords, { name: 'Fågeln', settings: { watchwords: [{ word: 'fågel', score: 0.35 }] } })).toEqual([
      { detector: 'watchwords', category: 'watchword', message: 'watchword', score: 0.35, spans: [{ field: 'name', start: 0, end: 6 }] },
    ]);
  });

  it('finds every word of a long list, by itself', () => {
    const list = fc.uniqueArray(fc.string({ unit: fc.constantFrom(...'bdfgklnprstaeiouåäö'), minLength: 3, maxLength: 12 }), {
      minLength: 1,
      maxLength: 30,
    });
    fc.assert(
      fc.property(list, (words) => {
        const settings = { watchwords: words.map((word) => ({ word, score: 0.5 })) };
        const [signal] = observe(watchwords, { body: words.join(' | '), settings });
        expect(signal?.spans).toHaveLength(words.length);
      }),
    );
  });
});
