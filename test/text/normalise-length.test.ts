import { describe, expect, it } from 'vitest';
import { normalise } from '../../shared/text/normalise.ts';

/** Whatever takes more than linear time with these does not end within the test's time. */
const length = 1_000_000;

describe('normalise, on a long text', () => {
  it.each([
    ['one letter', 'a'],
    ['marks that would have to be sorted', '\u0301\u0316'],
    ['a letter without end of marks', 'a\u0301\u0316'.padEnd(1000, '\u0316')],
    ['ligatures that stand for phrases', 'ﷺ'],
    ['emoji', '👩‍👩‍👧'],
    ['flags', '🇸🇪🇳'],
    ['overrides', '\u202e'],
    ['digits of another script', '٠'],
    ['nested tags', '<b>'],
    ['tags that do not end', '<b class=x '],
    ['tags in tags', '<<b>b>'],
    ['comments that do not end', '<!-- a b'],
    ['entities', '&aring;'],
    ['nested entities', 'amp;'],
    ['entities that make entities', '&a&amp;mp;'],
    ['emphasis', '**a'],
    ['backslashes', '\\'],
    ['percent signs', 'http://a%C3%B6%'],
    ['spaced letters', 'a b '],
    ['letters apart in several ways', 'a b, c. d  e '],
    ['letters with signs', 'a,,,  b,,,  c'],
    ['blanks', ' \t'],
    ['alternating scripts', 'aажb '],
    ['one word of alternating scripts', 'aа'],
    ['lone surrogates', '\ud800'],
  ])('takes linear time: %s', (_, piece) => {
    const original = `&${piece.repeat(length / piece.length)}`;
    const { text, spanOf } = normalise('body', original);
    expect(text.length).toBeLessThanOrEqual(4 * original.length);
    expect(spanOf(0, text.length).end).toBeLessThanOrEqual(original.length);
  });
});
