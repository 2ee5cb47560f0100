import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from '../../shared/text/normalise.ts';

const textOf = (original: string): string => normalise('body', original).text;

/** Any UTF-16 units, with those that trouble normalisers more often than chance would have it. */
const hostile = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '\ud800',
        '\udc00',
        '\0',
        '\ufffe',
        '\uffff',
        '\u202e',
        '\u200b',
        'å',
        'İ',
        '👩‍👩‍👧',
        'ﷺ',
        'ﬁ',
        '\u0301',
        '\u0316',
        'а',
        'ꙮ',
        '\r\n',
      ),
    ),
  )
  .map((parts) => parts.join(''));

describe('normalise', () => {
  it.each([
    ['full-width letters and digits', 'ＡＢＣ １２３', 'abc 123'],
    ['mathematical alphabets', '𝓗𝓮𝓳 𝟕', 'hej 7'],
    ['decomposed å ä ö', 'A\u030a a\u0308 o\u0308', 'å ä ö'],
    ['an accent with an invisible character before it', 'a\u200d\u030a', 'å'],
    ['stacked marks', 'h\u0336\u0321e\u0334j\u0338', 'hej'],
    ['zero-width characters', 'h\u200be\u200c\u2060j', 'hej'],
    ['soft hyphens', 'kom\u00admun', 'kommun'],
    ['bidirectional controls', '\u202ehej\u202c', 'hej'],
    ['keycap digits', '1\ufe0f\u20e3', '1'],
    ['control characters', 'a\0b\tc\rd', 'a b c d'],
    ['line breaks, which stay', 'a\nb\u2028c', 'a\nb\nc'],
    ['Cyrillic letters in a Latin word', 'kоmmunеn', 'kommunen'],
    ['Greek letters in a Latin word', 'vαl', 'val'],
  ])('reads %s', (_, original, expected) => expect(textOf(original)).toBe(expected));

  it.each([
    ['a word all in Cyrillic', 'москва'],
    ['a word all in Greek', 'αθηνα'],
    ['an emoji', 'hej 🙂'],
    ['a lone surrogate', 'a\ud800b'],
    ['noncharacters', '\ufffe\uffff'],
  ])('leaves %s as it is', (_, original) => expect(textOf(original)).toBe(original));

  it('lower-cases plain Swedish and changes nothing else', () => {
    const letters = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzåäöABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖéü 0123456789.,!?”–\n');
    fc.assert(fc.property(fc.string({ unit: letters }), (original) => textOf(original) === original.toLowerCase()));
  });

  it('leaves every printable ASCII character where it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), fc.nat(), fc.nat(), (original, a, b) => {
        const [start, end] = [Math.min(a, b), Math.max(a, b)].map((place) => place % (original.length + 1)).toSorted((x, y) => x - y) as [
          number,
          number,
        ];
        const { text, spanOf } = normalise('body', original);
        expect(text).toBe(original.toLowerCase());
        expect(spanOf(start, end)).toEqual({ start, end });
      }),
    );
  });

  it('gives spans within the stored text that rise with the normalised one', () => {
    fc.assert(
      fc.property(hostile, (original) => {
        const { text, spanOf } = normalise('body', original);
        let before = { start: 0, end: 0 };
        for (let unit = 0; unit < text.length; unit += 1) {
          const span = spanOf(unit, unit + 1);
          expect(span.start).toBeGreaterThanOrEqual(before.start);
          expect(span.end).toBeGreaterThanOrEqual(before.end);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(original.length);
          before = span;
        }
      }),
    );
  });

  it('finds a word again in the stored text, whatever surrounds it', () => {
    fc.assert(
      fc.property(hostile, hostile, (before, after) => {
        const original = `${before} ${'q\u200bw\u0308erty'} ${after}`;
        const { text, spanOf } = normalise('body', original);
        const at = text.indexOf('qẅerty');
        const { start, end } = spanOf(at, at + 6);
        expect(original.slice(start, end).startsWith('q')).toBe(true);
        expect(normalise('body', original.slice(start, end)).text).toBe('qẅerty');
      }),
    );
  });

  it('changes nothing when applied twice', () => {
    fc.assert(fc.property(hostile, (original) => textOf(textOf(original)) === textOf(original)));
  });

  it('names the field in spans of the name and the URL', () => {
    expect(normalise('name', 'Anna').spanOf(0, 4)).toEqual({ field: 'name', start: 0, end: 4 });
    expect(normalise('url', 'ﬁ').spanOf(0, 2)).toEqual({ field: 'url', start: 0, end: 1 });
  });

  it.each([
    ['marks that would have to be sorted', `a${'\u0301\u0316'.repeat(9999)}`],
    ['ligatures that stand for phrases', 'ﷺ'.repeat(20_000)],
    ['emoji', '👩‍👩‍👧'.repeat(2500)],
    ['overrides', '\u202e'.repeat(20_000)],
  ])('stays bounded on 20,000 units of %s', (_, original) => {
    const started = performance.now();
    expect(textOf(original).length).toBeLessThanOrEqual(3 * original.length);
    expect(performance.now() - started).toBeLessThan(200);
  });
});
