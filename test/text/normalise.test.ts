import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from '../../shared/text/normalise.ts';
import { hostile } from './hostile.ts';

const textOf = (original: string): string => normalise('body', original).text;

describe('normalise', () => {
  it.each([
    ['full-width letters and digits', 'ＡＢＣ １２３', 'abc 123'],
    ['mathematical alphabets', '𝓗𝓮𝓳 𝟕', 'hej 7'],
    ['letters in circles, squares and brackets', 'ⓗⓞⓡⓐ 🅗🅞🅡🅐 🄷🄾🅁🄰 🅷🅾🆁🅰 ⒣⒪⒭⒜', 'hora hora hora hora hora'],
    ['small capitals', 'ʜᴏʀᴀ', 'hora'],
    ['superscript letters', 'ʰᵒʳᵃ', 'hora'],
    ['turned and barred letters', 'hɐtɘd ɨd', 'hated id'],
    ['regional indicators that are no flags', '🇭🇴🇷🇦 🇦🇵🇦', 'hora apa'],
    ['digits of other scripts and in circles', '٠٧٠ ०१ ❶➁', '070 01 12'],
    ['decomposed å ä ö', 'A\u030ar a\u0308r o\u0308l', 'år är öl'],
    ['marks that no European alphabet has', 'ḣọṛạ ẅ', 'hora w'],
    ['an accent with an invisible character before it', 'a\u200d\u030ar', 'år'],
    ['stacked marks', 'h\u0336\u0321e\u0334j\u0338', 'hej'],
    ['zero-width characters', 'h\u200be\u200c\u2060j', 'hej'],
    ['soft hyphens', 'kom\u00admun', 'kommun'],
    ['bidirectional controls', '\u202ehej\u202c', 'hej'],
    ['keycap digits', '1\ufe0f\u20e3', '1'],
    ['emoji without their joiners and variants', '❤️ 👩‍👩‍👧', '❤ 👩👩👧'],
    ['control characters', 'aa\0bb\tcc\rdd', 'aa bb cc dd'],
    ['exotic blanks', 'aa\u00a0bb\u3000cc\u2003dd\u1680ee\u2800ff', 'aa bb cc dd ee ff'],
    ['an accent for an apostrophe', 'don´t', "don't"],
    ['line breaks, which stay', 'aa\nbb\u2028cc', 'aa\nbb\ncc'],
    ['Cyrillic letters in a Latin word', 'kоmmunеn', 'kommunen'],
    ['Greek letters in a Latin word', 'vαl', 'val'],
    ['capitals that look otherwise than their small letters', 'ΗORА, hηr', 'hora, hnr'],
    ['look-alikes with marks', 'ӓlg', 'älg'],
    ['look-alikes of other scripts', 'ᕼOᖇᗩ ꓮPꓮ', 'hora apa'],
    ['a word wholly of look-alikes among Latin words', 'du är en ара', 'du är en apa'],
    ['a single look-alike among Latin words', 'jag bor і stan', 'jag bor i stan'],
  ])('reads %s', (_, original, expected) => expect(textOf(original)).toBe(expected));

  it.each([
    ['letters of European alphabets', 'åäö éèü æøþðß çñ žşłő'],
    ['a word all in Cyrillic', 'москва'],
    ['a word all in Greek', 'αθηνα'],
    ['Cyrillic among Swedish', 'det står на на skylten i москва'],
    ['a Latin word among Russian', 'он живёт в ikea'],
    ['an emoji', 'hej 🙂'],
    ['flags', '🇸🇪🇳🇴 hejar på 🇩🇰'],
    ['a lone surrogate', 'a\ud800b'],
    ['noncharacters', '\ufffe\uffff'],
    ['dashes and quotes', '– — ‐ ” “ ’ « »'],
  ])('leaves %s as it is', (_, original) => expect(textOf(original)).toBe(original));

  it('lower-cases plain Swedish and changes nothing else', () => {
    const word = fc.constantFrom(
      'Jag',
      'är',
      'Åsa',
      'ÖL',
      'i',
      'på',
      'café',
      '12',
      't.ex.',
      'bl.a.',
      '2024-05-01',
      'slut!',
      '(ja)',
      'A4',
      '–',
      'S:t',
    );
    fc.assert(
      fc.property(fc.array(word), fc.constantFrom(' ', '\n', ', '), (words, between) => {
        const original = words.join(` och${between}`);
        expect(textOf(original)).toBe(original.toLowerCase());
      }),
    );
  });

  it('gives the very place of what it did not change', () => {
    fc.assert(
      fc.property(fc.nat(20), fc.nat(20), fc.constantFrom('', ' &amp; 🙂'), (start, length, more) => {
        const original = `Det var en gång en kommun som hade en plan${more}`;
        expect(normalise('body', original).spanOf(start, start + length)).toEqual({ start, end: start + length });
      }),
    );
  });

  it.each(['&#304;&#304;&#304; gädda', 'http://example.se/%C4%B0%C4%B0%C4%B0 gädda', 'İİİ gädda'])(
    'finds the word after letters that grow in lower case: %s',
    (original) => {
      const { text, spanOf } = normalise('body', original);
      const start = text.indexOf('gädda');
      expect(spanOf(start, start + 5)).toEqual({ start: original.length - 5, end: original.length });
    },
  );

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
      { numRuns: 500 },
    );
  });

  it('gives any stretch from where its first unit starts to where its last one ends', () => {
    fc.assert(
      fc.property(hostile, fc.nat(), fc.nat(), (original, a, b) => {
        const { text, spanOf } = normalise('body', original);
        const start = Math.min(a % (text.length + 1), b % (text.length + 1));
        const end = Math.max(a % (text.length + 1), b % (text.length + 1));
        const span = spanOf(start, end);
        expect(span.end).toBeLessThanOrEqual(original.length);
        if (start === end) expect(span.end).toBe(span.start);
        else expect(span).toEqual({ start: spanOf(start, start + 1).start, end: spanOf(end - 1, end).end });
      }),
    );
  });

  it('finds a word again in the stored text, whatever surrounds it', () => {
    fc.assert(
      fc.property(hostile, hostile, (before, after) => {
        const original = `${before}\nq\u200bwé<b></b>&#114;ty\n${after}`;
        const { text, spanOf } = normalise('body', original);
        const at = text.indexOf('qwérty');
        const { start, end } = spanOf(at, at + 6);
        expect(original.slice(start, end)).toBe('q\u200bwé<b></b>&#114;ty');
      }),
    );
  });

  it('leaves a digit with a foreign mark as it is the second time', () => expect(textOf(textOf('①\u09be'))).toBe(textOf('①\u09be')));

  it('changes nothing when applied twice', () => {
    fc.assert(
      fc.property(hostile, (original) => {
        const text = textOf(original);
        expect(textOf(text)).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });

  it('changes nothing when applied twice to any character of the Basic Multilingual Plane', () => {
    for (let code = 0; code <= 0xffff; code += 1) {
      const text = textOf(`a${String.fromCharCode(code)}b`);
      if (textOf(text) !== text) expect(textOf(text), `U+${code.toString(16)}`).toBe(text);
    }
  });

  it('names the field in spans of the name and the URL', () => {
    expect(normalise('name', 'Anna').spanOf(0, 4)).toEqual({ field: 'name', start: 0, end: 4 });
    expect(normalise('url', 'ﬁ').spanOf(0, 2)).toEqual({ field: 'url', start: 0, end: 1 });
  });
});
