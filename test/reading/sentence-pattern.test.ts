import { describe, expect, it } from 'vitest';
import { conceptOf } from '../../shared/reading/concepts.ts';
import { createReader, type Reader } from '../../shared/reading/reader.ts';
import { sentencePattern } from '../../shared/reading/sentence-pattern.ts';
import { normalise } from '../../shared/text/normalise.ts';

const readerOf = (): Reader =>
  createReader({
    lexicon: [{ sv: { colour: '= röd|blå', thing: 'n1 stuga\nn2 bil', negation: '= inte', size: '= stor|jätte stor' } }],
    levels: [{ 'coloured-thing': ['{colour} {thing}'] }],
  });

/** The words that a pattern matches in a sentence. */
const found = (template: string, text: string): readonly string[] => {
  const reader = readerOf();
  const grammar = reader.grammar([{ template, meaning: 'x' }]);
  const reading = reader.read(normalise('body', text));
  return reading.sentences.flatMap(grammar.matchesIn).map(({ start, end }) =>
    reading.words
      .slice(start, end)
      .map((word) => word.text)
      .join(' '),
  );
};

describe('a sentence pattern', () => {
  it.each([
    ['{colour} {thing}', 'min blå bil', ['blå bil']],
    ['{colour} {thing}', 'min blå häst', []],
    ['{colour|size} bilen/stugan', 'den stor stugan', ['stor stugan']],
    ['röd? {thing}', 'en röd bil', ['röd bil', 'bil']],
    ['{colour}+ {thing}', 'röd blå bil', ['röd blå bil', 'blå bil']],
    ['{thing} ..2 {colour}', 'bilen är väldigt röd', ['bilen är väldigt röd']],
    ['{thing} ..2 {colour}', 'bilen är inte röd', []],
    ['{thing} ..2 {colour}', 'bilen är, faktiskt röd', []],
    ['{thing} .,2 {colour}', 'bilen är, faktiskt röd', ['bilen är faktiskt röd']],
    ['{thing} !stor', 'bilen stor', []],
    ['<!min {thing}', 'min bil din bil', ['bil']],
    ['^ {thing}', 'bilen och stugan', ['bilen']],
    ['{thing} $', 'bilen och stugan', ['stugan']],
    ['(min {colour} | hans) {thing}', 'hans bil', ['hans bil']],
    ['min {coloured-thing}', 'min röd bil', ['min röd bil']],
    ['{size} {thing}', 'en jätte stor bil', ['jätte stor bil', 'stor bil']],
    ['{colour} {thing}', 'röd. bil', []],
  ])('%s in "%s"', (template, text, expected) => expect(found(template, text)).toEqual(expected));

  it('tells where the captured part begins', () => {
    const reader = readerOf();
    const grammar = reader.grammar([{ template: 'ser @{thing}', meaning: 1 }]);
    const [sentence] = reader.read(normalise('body', 'jag ser bilen')).sentences;
    expect(sentence && grammar.matchesIn(sentence)).toMatchObject([{ start: 1, end: 3, captured: 2 }]);
  });

  it.each(['(a', '? a', 'a )'])('refuses the template %s', (template) => {
    expect(() => sentencePattern(template, conceptOf)).toThrow(/pattern/);
  });

  it('refuses a template that any sentence would match', () => {
    expect(() => found('..3', 'något')).toThrow(/needs no word/);
  });

  it('takes a sentence of 20,000 words', () => {
    expect(found('{thing} ..9 {thing} ..9 {thing} ..9 {colour}', 'bil '.repeat(5000))).toEqual([]);
  });
});
