import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { en } from '../../shared/messages/en.ts';
import { judge } from '../../shared/pipeline/judge.ts';
import { defaultPolicy } from '../../shared/policy/policy.ts';
import { detectors } from '../../shared/signals/detectors/index.ts';
import { mergeSpans } from '../../shared/signals/finding.ts';
import { judgedFields, type Signal, signalSchema } from '../../shared/signals/signal.ts';
import { expectLinear } from '../linear.ts';
import { observe } from './observing.ts';

const bait = [
  'jag ska döda dig',
  'vi vet var du bor',
  'blatte',
  '900602-2397',
  '070-174 06 05',
  'lisa@gmail.com',
  'bor på Påhittsgatan 12',
  'SE45 5000 0000 0583 9825 7466',
  'regnr ABC 123',
  'http://bit.ly/x',
  '[url=http://example.com]',
  'online casino',
  'asdfgh',
  'skandal skandal',
  '"',
  '\n',
  '\u202e',
  '\u200b',
  '\0',
  '\ud800',
  '👩‍👩‍👧',
  'ﷺ',
  'а',
  'ѕ',
  '\u0301',
  ' ',
];
const comment = fc.array(fc.oneof(fc.constantFrom(...bait), fc.string({ unit: 'binary', maxLength: 10 }))).map((parts) => parts.join(' '));
const observeAll = (texts: { readonly body: string; readonly name: string; readonly url: string }): readonly Signal[] =>
  detectors.flatMap((detector) => observe(detector, { ...texts, settings: { watchwords: [{ word: 'skandal', score: 0.7 }] } }));

describe('every detector', () => {
  it('gives well-formed signals with sorted, separate spans within their fields', () => {
    fc.assert(
      fc.property(fc.record({ body: comment, name: comment, url: comment }), (texts) => {
        for (const signal of observeAll(texts)) {
          expect(signalSchema.safeParse(signal).success).toBe(true);
          expect(Object.keys(en)).toContain(signal.message);
          for (const field of judgedFields) {
            const own = signal.spans.filter((span) => (span.field ?? 'body') === field);
            let end = -1;
            for (const span of own) {
              expect(span.start).toBeGreaterThan(end);
              expect(span.end).toBeGreaterThan(span.start);
              end = span.end;
            }
            expect(end).toBeLessThanOrEqual(texts[field].length);
          }
        }
      }),
    );
  });

  it('gives the same again for the same comment', () => {
    fc.assert(
      fc.property(comment, (body) => {
        expect(observeAll({ body, name: '', url: '' })).toEqual(observeAll({ body, name: '', url: '' }));
      }),
    );
  });

  it('says nothing of an empty comment', () => expect(observeAll({ body: '', name: '', url: '' })).toEqual([]));

  const long = (part: string): string => part.repeat(Math.floor(20_000 / part.length));
  it.each([
    'a',
    '0',
    '@',
    '1 ',
    'http://',
    '(',
    '[url=',
    '<a ',
    'a.',
    'a@a.',
    'x.se ',
    'asdfgh x.se ',
    'jag ska ',
    'jag ska döda ',
    'jag ska döda dig ',
    '"jag ska döda dig" ',
    'jag ska gå hem och ',
    'akta dig ',
    'hoppas du ',
    'borde skjutas ',
    'förtjänar att dö ',
    'ta livet av mig ',
    'blatte ',
    'kallade blatte ',
    'Påhittsgatan 1 ',
    'bor på Påhittsgatan 1 ',
    'Lisa Ek Påhittsgatan 1 ',
    '070-1740605 ',
    '070 ',
    '+46 ',
    '900602-2397 ',
    '1-',
    '19 ',
    'SE45 5000 ',
    'konto 1234 ',
    'bil ABC 123 ',
    'free spins ',
    'x@',
    'a (at) ',
    ' ',
    '\n',
    '-',
    '😀',
    '\u0301',
    'ﷺ',
    'aа',
    '\u3164',
    '\0',
  ])('is done with 20,000 characters of %j in linear time, with at most 1,000 places', (part) => {
    const body = long(part);
    const { signals, missing } = judge({ body }, {}, defaultPolicy);
    expect(missing).toEqual([]);
    expect(signals.length).toBeLessThan(20);
    for (const { spans } of signals) expect(spans.length).toBeLessThanOrEqual(1000);
    expectLinear((size) => judge({ body: body.slice(0, size) }, {}, defaultPolicy));
  });
});

describe('merging spans', () => {
  it('sorts by field and place and joins what overlaps', () => {
    expect(
      mergeSpans([
        { field: 'name', start: 0, end: 2 },
        { start: 5, end: 9 },
        { start: 0, end: 3 },
        { start: 2, end: 4 },
        { field: 'name', start: 4, end: 5 },
      ]),
    ).toEqual([
      { start: 0, end: 4 },
      { start: 5, end: 9 },
      { field: 'name', start: 0, end: 2 },
      { field: 'name', start: 4, end: 5 },
    ]);
  });
});
