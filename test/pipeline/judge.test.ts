import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judge } from '../../shared/pipeline/judge.ts';
import { policySchema } from '../../shared/policy/policy.ts';
import { hostile } from '../text/hostile.ts';

const policy = policySchema.parse({ mode: 'machine', watchwords: [{ word: 'lurendrejare' }, { word: '<3' }], allow: ['08-465 004 10'] });

/** No check fails, and every place that is named lies within the text as stored. */
const expectSound = (texts: { readonly body: string; readonly name?: string; readonly url?: string }): void => {
  const { signals, missing, judgement } = judge(texts, {}, policy);
  expect(missing).toEqual([]);
  for (const { score, spans } of signals) {
    expect(score).toBeGreaterThan(0);
    expect(score).toBeLessThanOrEqual(1);
    for (const { field = 'body', start, end } of spans) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual((texts[field] ?? '').length);
    }
  }
  expect(judge(texts, {}, policy).judgement).toEqual(judgement);
};

/** One of each, 20,000 characters long. */
const units = [
  ...['a', '1', '.', '"', '(', '<b>', '&amp;', '\u0301', '\u200b', '😀', 'å\u0308', 'h o r a ', 'a.b.', '*', '”“', '\n', '@', '-'],
  ...['jag ska döda dig ', 'muslimer är inte ', 'de ', 'alla alla ', 'http://a.se ', '070-', '19900602-2397 ', 'Anna ', 'x"', '1 ', "a'"],
];

const sentences = fc.constantFrom(
  'Jag ska döda dig.',
  'Alla muslimer är ohyra!',
  '"De är parasiter", skrev han.',
  'Ring 070-174 06 05',
  'kill all of them',
  '19900602-2397',
  'Vinn på casino http://bit.ly/x',
  'jag orkar inte leva',
);

describe('judge', () => {
  it('takes any text, and marks only what is there', () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, (body, name, url) => expectSound({ body, name, url })),
      { numRuns: 300 },
    );
  });

  it('takes sentences that it knows, among anything', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(sentences, hostile), { maxLength: 8 }), (parts) => expectSound({ body: parts.join(' ') })),
      { numRuns: 300 },
    );
  });

  it.each(units)('takes 20,000 characters of %j', (unit) => {
    expectSound({
      body: unit
        .repeat(Math.ceil(20_000 / unit.length))
        .slice(0, 20_000)
        .toWellFormed(),
    });
  });
});
