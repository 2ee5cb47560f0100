import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addLanguageScores, type IdentifiedLanguage, languageOf, languages, scoreLanguages } from '../../shared/text/language.ts';
import { normalise } from '../../shared/text/normalise.ts';
import { expectLinear } from '../linear.ts';
import { languageCases } from './language-cases.ts';

const identify = (original: string): IdentifiedLanguage => languageOf(scoreLanguages(normalise('body', original).text));

const cases = languages.flatMap((language) => languageCases[language].map((text) => ({ language, text, found: identify(text) })));
const isShort = ({ text }: { readonly text: string }): boolean => text.length < 25;
const share = <Case>(all: readonly Case[], holds: (one: Case) => boolean): number => all.filter(holds).length / all.length;

describe('languageOf, on short comments', () => {
  it.each(['sv', 'en'] as const)('knows %s from the rest at 25 characters and more', (language) => {
    const long = cases.filter((one) => !isShort(one));
    expect(long.filter(({ language: expected, found }) => (expected === language) !== (found.language === language))).toEqual([]);
  });

  it.each(['sv', 'en'] as const)(
    'knows %s from the rest at about 15 characters in 95 of 100, where it does not say unknown',
    (language) => {
      const told = cases.filter((one) => isShort(one) && one.found.language !== 'unknown');
      expect(share(told, ({ language: expected, found }) => (expected === language) === (found.language === language))).toBeGreaterThan(
        0.95,
      );
    },
  );

  it.each(languages)('knows %s in 9 of 10 of all lengths', (language) => {
    const told = cases.filter((one) => one.language === language && one.found.language !== 'unknown');
    expect(share(told, ({ found }) => found.language === language)).toBeGreaterThan(0.9);
  });

  it('says unknown in at most 1 of 10 short ones', () => {
    expect(share(cases.filter(isShort), ({ found }) => found.language === 'unknown')).toBeLessThan(0.1);
  });

  it('is as often right as its confidence says', () => {
    const meanConfidence = cases.reduce((sum, { found }) => sum + found.confidence, 0) / cases.length;
    const right = share(cases, ({ language, found }) => found.language === language);
    expect(Math.abs(right - meanConfidence)).toBeLessThan(0.04);
  });
});

describe('languageOf', () => {
  it.each([
    ['Swedish without its dots', 'Det ar forstas sa att man far skylla sig sjalv', 'sv'],
    ['Swedish with borrowed words', 'Sorry men det där är ju bara fake news, chilla lite va', 'sv'],
    ['Swedish with a word in Cyrillic letters', 'Привет från Boris i Luleå, hoppas att allt är bra med er där borta', 'sv'],
    ['Swedish with a link to something English', 'Läs här: https://example.com/the-best-article-in-the-world', 'sv'],
    ['English with Swedish names', 'I met Åsa Sjöström in Örebro and she was lovely', 'en'],
    ['Cyrillic', 'Привет', 'other'],
    ['Arabic', 'مرحبا', 'other'],
    ['Han', '胡说八道', 'other'],
    ['Tigrinya', 'ሰላም ኩሉኹም', 'other'],
    ['German', 'Die Kommune sollte sich schämen', 'other'],
    ['Somali', 'Ayan waa gabadh fiican', 'other'],
  ] as const)('reads %s', (_, text, language) => expect(identify(text)).toMatchObject({ language }));

  it.each([
    ['no text', ''],
    ['two letters', 'ok'],
    ['digits and signs', '12345 +1 !!'],
    ['emoji', '🙂🙂🙂🙂'],
    ['a face', '¯\\_(ツ)_/¯'],
    ['a link alone', 'https://example.com/en/the-best-article'],
    ['a name addressed', '@the_best_of_the_best'],
    ['a letter drawn out', 'aaaaaaaaaaaaaaaa'],
    ['half English, half Russian', 'I do not believe you Я тебе не верю'],
  ])('cannot tell from %s', (_, text) => expect(identify(text).language).toBe('unknown'));

  it('knows the language of each sentence of a mixed comment', () => {
    const comment = 'det här är inte klokt. this is just not right.';
    const middle = comment.indexOf('.') + 1;
    expect(languageOf(scoreLanguages(comment, 0, middle)).language).toBe('sv');
    expect(languageOf(scoreLanguages(comment, middle)).language).toBe('en');
  });
});

describe('scoreLanguages', () => {
  it('adds up over sentences to the whole', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...cases.map(({ text }) => normalise('body', text).text)), { minLength: 1 }), (sentences) => {
        expect(addLanguageScores(sentences.map((text) => scoreLanguages(text)))).toEqual(scoreLanguages(sentences.join(' ')));
      }),
    );
  });

  it('is the same whether a letter is drawn out or not', () => {
    expect(scoreLanguages('neeeeeej').evidence).toEqual(scoreLanguages('neej').evidence);
  });

  it('takes any text and any part of it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(), fc.nat(), (text, from, length) => {
        const start = from % (text.length + 1);
        const { confidence } = languageOf(scoreLanguages(text, start, Math.min(text.length, start + length)));
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
      }),
    );
  });

  it.each(['a', 'ab ', 'ж', '@', '@a', 'www.', 'http://', ':// ', '🙂'])('takes %s repeated in linear time', (unit) => {
    expectLinear((size) => scoreLanguages(unit.repeat(size / unit.length)), 50_000);
  });
});
