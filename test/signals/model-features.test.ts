import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Reading } from '../../shared/reading/reader.ts';
import { createFeatureReader, type Range } from '../../shared/signals/model/features.ts';
import { bucketCount } from '../../shared/signals/model/hashing.ts';
import { read } from '../../shared/signals/read.ts';
import { judgedFields } from '../../shared/signals/signal.ts';
import { normalise } from '../../shared/text/normalise.ts';
import { expectLinear } from '../linear.ts';

const readFeatures = createFeatureReader((buckets) => buckets);

/** What stands between words is at no word: no comparison with it is true. */
const nowhere = { start: Number.NaN, end: Number.NaN };

/** A copy, by places in the text: the reader's arrays are used again. */
const featuresIn = (reading: Reading, skip?: readonly Range[]) => {
  const { wordCount, words, wordPlaces, count, buckets, firsts, lasts } = readFeatures(reading, skip);
  const { words: all } = reading;
  const placeOf = (first = -1, last = -1) => (first > last ? nowhere : { start: all[first]?.start ?? -1, end: all[last]?.end ?? -1 });
  const ofWords = words
    .slice(0, wordCount)
    .flatMap((parts, at) => parts.map((bucket) => ({ bucket, ...placeOf(wordPlaces[at], wordPlaces[at]) })));
  return [...ofWords, ...Array.from({ length: count }, (_, at) => ({ bucket: buckets[at] ?? -1, ...placeOf(firsts[at], lasts[at]) }))];
};
const featuresOf = (text: string, skip?: readonly Range[]) => featuresIn(read(normalise('body', text)), skip);
const bucketsOf = (text: string, skip?: readonly Range[]) => new Set(featuresOf(text, skip).map(({ bucket }) => bucket));

const anyText = fc.string({ unit: 'binary', maxLength: 300 });
const prose = fc.string({ unit: fc.constantFrom(...'abcåäö 019.,!?\n', '🙂', '👍🏽', 'ß', '\ud83d', 'ж'), maxLength: 200 });
/** Full of what the lexicon knows: phrases of several words, compounds, groups, negations. */
const known = fc
  .array(
    fc.constantFrom('muslimer', 'är', 'inte', 'ohyra', 'dra', 'åt', 'helvetet', 'judesvin', 'they', 'shut', 'up', 'idiots', '.', ','),
    {
      maxLength: 40,
    },
  )
  .map((words) => words.join(' '));
const range = fc.tuple(fc.nat(200), fc.integer({ min: 1, max: 40 })).map(([start, length]) => ({ start, end: start + length }));
const touches = (skip: Range) => (feature: Range) => skip.start < feature.end && skip.end > feature.start;
/** What stands at each place that has features, once. */
const partsOf = (text: string, skip?: readonly Range[]) => new Set(featuresOf(text, skip).map(({ start, end }) => text.slice(start, end)));

describe('features', () => {
  test('each has a place in the text', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, prose, known), (original) => {
        const { text } = normalise('body', original);
        for (const { bucket, start, end } of featuresOf(original)) {
          expect(bucket).toBeLessThan(bucketCount);
          if (Number.isNaN(start)) continue;
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });

  test('are counted once, however often they stand there', () => {
    for (const sentence of ['en zlurk är en zlurk.', 'muslimer är ohyra!'])
      expect(featuresOf(`${sentence} ${sentence} ${sentence}`)).toHaveLength(featuresOf(`${sentence} ${sentence}`).length);
  });

  test('are the same in every field, and whatever was read before', () => {
    fc.assert(
      fc.property(prose, prose, (text, other) => {
        const [body, ...rest] = judgedFields.map((field) => featuresIn(read(normalise(field, text))));
        featuresOf(other);
        for (const features of rest) expect(features).toEqual(body);
      }),
    );
  });

  test('are runs within words, words, and pairs of neighbours', () => {
    expect(partsOf('en zlurk')).toEqual(new Set(['en', 'zlurk', 'en zlurk']));
    expect(bucketsOf('en häst')).not.toEqual(bucketsOf('häst en'));
  });

  test('an emoji and a sign are words; white space is nothing', () => {
    expect(featuresOf('🪁')).toMatchObject([{ start: 0, end: 2 }]);
    expect(featuresOf(' \n\t ')).toEqual([]);
    expect(bucketsOf('🪁')).not.toEqual(bucketsOf('🪀'));
    expect(featuresOf('!')).toHaveLength(1);
  });

  test('one digit is as good as another', () => {
    expect(bucketsOf('ring 08-46500400')).toEqual(bucketsOf('ring 08-46500499'));
  });

  test('are what words stand for: the same for words that mean alike, from the first word of a phrase to its last', () => {
    const shared = (one: string, other: string): number => [...bucketsOf(one)].filter((bucket) => bucketsOf(other).has(bucket)).length;
    expect(shared('idiot', 'dumbom')).toBeGreaterThan(0);
    expect(shared('idiot', 'zlurk')).toBe(0);
    const phrase = 'dra åt helvetet';
    expect(partsOf(`zlurk ${phrase} zlurk`)).toContain(phrase);
  });

  test('are pairs of what near words of a sentence stand for, in their order', () => {
    const text = 'muslimer zlurk ohyra';
    const apart = [...bucketsOf('muslimer zlurk'), ...bucketsOf('zlurk ohyra')];
    const pairs = featuresOf(text).filter(({ bucket }) => !apart.includes(bucket));
    expect(pairs).not.toEqual([]);
    for (const pair of pairs) expect(pair).toMatchObject({ start: 0, end: text.length });
    const turned = bucketsOf('ohyra zlurk muslimer');
    for (const { bucket } of pairs) expect(turned).not.toContain(bucket);
    for (const far of ['muslimer zlurk. zlurk ohyra', `muslimer ${'zlurk '.repeat(9)} ohyra`])
      for (const { bucket } of pairs) expect(bucketsOf(far)).not.toContain(bucket);
  });

  test('leave out what a range to skip touches, and join nothing across it', () => {
    fc.assert(
      fc.property(fc.oneof(prose, known), fc.array(range, { maxLength: 4 }), (text, skip) => {
        const features = featuresOf(text, skip);
        for (const one of skip) expect(features.filter(touches(one))).toEqual([]);
      }),
    );
    const text = 'en zlurk häst';
    expect(bucketsOf(text, [{ start: 3, end: 8 }])).toEqual(new Set([...bucketsOf('en'), ...bucketsOf('häst')]));
    expect(featuresOf(text, [{ start: 4, end: 5 }])).toEqual(featuresOf(text, [{ start: 3, end: 8 }]));
    expect(
      featuresOf(text, [
        { start: 0, end: 99 },
        { start: 3, end: 4 },
      ]),
    ).toEqual([]);
  });

  test('leave out a phrase that a range to skip touches anywhere, and the pairs across it', () => {
    const text = 'muslimer dra åt helvetet ohyra';
    const [start, end] = [text.indexOf('helvetet'), text.indexOf(' ohyra')];
    const left = new Set(featuresOf(text, [{ start, end }]).map(({ end: last }) => last > start));
    expect(left).toEqual(new Set([false, true]));
    expect(partsOf(text, [{ start, end }])).not.toContain('dra åt helvetet');
    expect(featuresOf(text, [{ start, end }]).filter((one) => one.start < start && one.end > start)).toEqual([]);
    expect(featuresOf(text, [{ start: end, end: end + 1 }]).filter((one) => one.start < end && one.end > end)).toEqual([]);
  });

  test.each([
    ['one letter', 'a'.repeat(20_000)],
    ['different letters', Array.from({ length: 20_000 }, (_, at) => String.fromCharCode(0x61 + ((at * at) % 26))).join('')],
    ['emoji', '👍🏽'.repeat(5_000)],
    ['halves of emoji', '\ud83d'.repeat(20_000)],
    ['marks', '\u0301'.repeat(20_000)],
    ['signs', '" '.repeat(10_000)],
    ['words that are known', 'idiot '.repeat(3_333)],
    ['all of one sentence', 'they are not idiots, shut up muslimer är inte ohyra '.repeat(380)],
  ])('20,000 hostile characters are read in linear time: %s', (_, text) => {
    expectLinear((size) => {
      const reading = read(normalise('body', text.slice(0, size)));
      const skip = Array.from({ length: size / 20 }, (_, at) => ({ start: at * 7, end: at * 7 + 1 }));
      expect(featuresIn(reading, skip).length).toBeLessThanOrEqual(5 * size);
    });
  });
});
