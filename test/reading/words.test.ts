import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breaks, wordsOf } from '../../shared/reading/words.ts';

const textsOf = (text: string): readonly string[] => wordsOf(text).map((word) => word.text);

describe('wordsOf', () => {
  it.each([
    ['hej, på dig!', ['hej', 'på', 'dig']],
    ['f*ck $vin sh!t h@ra', ['f*ck', '$vin', 'sh!t', 'h@ra']],
    ['vad då!! nej', ['vad', 'då', 'nej']],
    ['can’t o’brien', ["can't", "o'brien"]],
    ['5g 10 kr', ['5g', '10', 'kr']],
    ['💩💩 bra', ['💩', '💩', 'bra']],
    ['привет мир', ['привет', 'мир']],
    ['https://example.com/en-sida', ['https', 'example', 'com', 'en', 'sida']],
  ])('parts %s', (text, expected) => expect(textsOf(text)).toEqual(expected));

  it('tells what stands between', () => {
    const between = (text: string): number | undefined => wordsOf(text)[1]?.breakBefore;
    expect(between('a b')).toBe(breaks.none);
    expect(between('a, b')).toBe(breaks.comma);
    expect(between('a: b')).toBe(breaks.strong);
    expect(between('a – b')).toBe(breaks.strong);
    expect(between('a. b')).toBe(breaks.sentence);
    expect(between('a\nb')).toBe(breaks.sentence);
    expect(between('3.5')).toBe(breaks.none);
    expect(wordsOf('cp-unge')[1]?.hyphened).toBe(true);
    expect(wordsOf('cp - unge')[1]?.hyphened).toBe(false);
  });

  it('gives words in order, within the text, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        let last = 0;
        for (const { start, end } of wordsOf(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
