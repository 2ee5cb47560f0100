import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bucketCount, createFeatureReader, type Range } from '../../shared/signals/model/features.ts';
import { judgedFields } from '../../shared/signals/signal.ts';
import { normalise } from '../../shared/text/normalise.ts';

const readFeatures = createFeatureReader();

/** A copy: the reader's arrays are used again. */
const featuresOf = (text: string, skip?: readonly Range[]) => {
  const { count, buckets, starts, ends } = readFeatures(text, skip);
  return Array.from({ length: count }, (_, at) => ({ bucket: buckets[at] ?? -1, start: starts[at] ?? -1, end: ends[at] ?? -1 }));
};
const bucketsOf = (text: string, skip?: readonly Range[]) => new Set(featuresOf(text, skip).map(({ bucket }) => bucket));

const anyText = fc.string({ unit: 'binary', maxLength: 300 });
const prose = fc.string({ unit: fc.constantFrom(...'abcåäö 019.,!?\n', '🙂', '👍🏽', 'ß', '\ud83d', 'ж'), maxLength: 200 });

describe('features', () => {
  test('each has a place in the text, and stands there once', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, prose), (text) => {
        const features = featuresOf(text);
        for (const { bucket, start, end } of features) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(bucket).toBeLessThan(bucketCount);
        }
        expect(new Set(features.map(({ bucket }) => bucket)).size).toBe(features.length);
      }),
    );
  });

  test('are the same in every field, and whatever was read before', () => {
    fc.assert(
      fc.property(prose, prose, (text, other) => {
        const [body, ...rest] = judgedFields.map((field) => featuresOf(normalise(field, text).text));
        featuresOf(other);
        for (const features of rest) expect(features).toEqual(body);
      }),
    );
  });

  test('are runs within words, words, and pairs of neighbours', () => {
    const places = new Set(featuresOf('en häst').map(({ start, end }) => 'en häst'.slice(start, end)));
    expect(places).toEqual(new Set(['en', 'hä', 'häs', 'häst', 'äst', 'st', 'en häst']));
    expect(bucketsOf('en häst')).not.toEqual(bucketsOf('häst en'));
  });

  test('an emoji and a sign are words; white space is nothing', () => {
    expect(featuresOf('🐀')).toMatchObject([{ start: 0, end: 2 }]);
    expect(featuresOf(' \n\t ')).toEqual([]);
    expect(bucketsOf('🐀')).not.toEqual(bucketsOf('🐁'));
    expect(featuresOf('!')).toHaveLength(1);
  });

  test('one digit is as good as another', () => {
    expect(bucketsOf('ring 08-46500400')).toEqual(bucketsOf('ring 08-46500499'));
  });

  test('leave out what a range to skip touches, and join nothing across it', () => {
    const range = fc.tuple(fc.nat(200), fc.integer({ min: 1, max: 40 })).map(([start, length]) => ({ start, end: start + length }));
    fc.assert(
      fc.property(prose, fc.array(range, { maxLength: 4 }), (text, skip) => {
        const features = featuresOf(text, skip);
        for (const { start, end } of features) expect(skip.filter((range) => range.start < end && range.end > start)).toEqual([]);
      }),
    );
    const text = 'en grå häst';
    expect(bucketsOf(text, [{ start: 3, end: 6 }])).toEqual(new Set([...bucketsOf('en'), ...bucketsOf('häst')]));
    expect(featuresOf(text, [{ start: 4, end: 5 }])).toEqual(featuresOf(text, [{ start: 3, end: 6 }]));
    expect(
      featuresOf(text, [
        { start: 0, end: 99 },
        { start: 3, end: 4 },
      ]),
    ).toEqual([]);
  });

  test.each([
    ['one letter', 'a'.repeat(20_000)],
    ['different letters', Array.from({ length: 20_000 }, (_, at) => String.fromCharCode(0x61 + ((at * at) % 26))).join('')],
    ['emoji', '👍🏽'.repeat(5_000)],
    ['halves of emoji', '\ud83d'.repeat(20_000)],
    ['marks', '\u0301'.repeat(20_000)],
    ['signs', '" '.repeat(10_000)],
  ])('20,000 hostile characters are read in linear time: %s', (_, text) => {
    const started = performance.now();
    const features = featuresOf(
      text,
      Array.from({ length: 1_000 }, (_, at) => ({ start: at * 7, end: at * 7 + 1 })),
    );
    expect(performance.now() - started).toBeLessThan(500);
    expect(features.length).toBeLessThanOrEqual(5 * text.length);
  });
});
