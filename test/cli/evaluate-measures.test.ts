import { describe, expect, test } from 'vitest';
import { measuresFor, parseAs } from '../../cli/evaluate/measures.ts';
import { defaultPolicy } from '../../shared/policy/policy.ts';
import { weigh } from '../../shared/policy/weigh.ts';
import type { Category, Signal } from '../../shared/signals/signal.ts';

describe('what counts as flagged, and its score', () => {
  const policy = { ...defaultPolicy, mode: 'machine' } as const;
  const judged = (category: Category, score: number, target?: 'group' | 'participant') => {
    const signal: Signal = { detector: 'd', category, score, spans: [], message: 'm', ...(target && { target }) };
    const reason = { code: 'signal', category, score, message: 'm', ...(target && { target }) } as const;
    const judgement = { outcome: 'hold', reasons: [reason], policyVersion: '', engineVersion: '' } as const;
    return { judgement, verdict: weigh(policy, [signal], []) };
  };
  const [measure] = measuresFor('hateful', policy, []);

  test.each([
    ['hate', undefined, true],
    ['threat', 'group', true],
    ['incitement', 'group', true],
    ['threat', 'participant', false],
    ['harassment', 'group', false],
  ] as const)('%s against %s: %s', (category, target, expected) => {
    expect(measure.flagged(judged(category, 0.8, target))).toBe(expected);
    expect(measure.score(judged(category, 0.8, target))).toBeCloseTo(expected ? 0.8 : 0);
  });

  test('--as takes it or categories', () => {
    expect(parseAs('hateful')).toEqual({ as: 'hateful' });
    expect(parseAs('hate, threat')).toEqual({ as: ['hate', 'threat'] });
    expect(parseAs('hate,x')).toEqual({ unknown: 'x' });
  });

  test('the score of what is held passes over categories without a line', () => {
    const [held] = measuresFor(undefined, policy, []);
    expect(held.score(judged('profanity', 0.9))).toBe(0);
    expect(held.score(judged('spam', 0.9))).toBeCloseTo(0.9);
  });
});
