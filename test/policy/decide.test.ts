import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide } from '../../shared/policy/decide.ts';
import { policySchema, policyVersion } from '../../shared/policy/policy.ts';
import { weigh } from '../../shared/policy/weigh.ts';
import { type Category, categories, type MissingCheck, type Signal } from '../../shared/signals/signal.ts';
import type { IdentifiedLanguage } from '../../shared/text/language.ts';

const machine = policySchema.parse({ mode: 'machine' });
const signal = (category: Category, score: number, detector = 'd'): Signal => ({ detector, category, score, spans: [], message: 'm' });
const outcome = (signals: readonly Signal[], missing: readonly MissingCheck[] = [], policy = machine, approvedBefore?: number) =>
  decide(policy, weigh(policy, signals, missing), { approvedBefore }).outcome;

const anySignal = fc
  .record({
    category: fc.constantFrom(...categories),
    score: fc.double({ min: 0, max: 1, noNaN: true }),
    detector: fc.constantFrom('a', 'b', 'c'),
  })
  .map((s): Signal => ({ ...s, spans: [], message: 'm' }));
const anyMissing = fc.record({ check: fc.string(), reason: fc.constantFrom('failed' as const, 'timeout' as const) });
const severity = { approve: 0, hold: 1, reject: 2 } as const;

describe('decide', () => {
  it('approves what is clean, holds in doubt, refuses on exact grounds', () => {
    expect(outcome([])).toBe('approve');
    expect(outcome([signal('spam', 0.49)])).toBe('approve');
    expect(outcome([signal('spam', 0.5)])).toBe('hold');
    expect(outcome([signal('spam', 0.95)])).toBe('reject');
    expect(outcome([signal('hate', 1)])).toBe('hold');
  });

  it('holds at most where only humans may refuse', () => {
    expect(outcome([signal('spam', 1), signal('self-harm', 0.3)])).toBe('hold');
    expect(outcome([signal('spam', 1), signal('self-harm', 0.2)])).toBe('reject');
  });

  it('refuses on one exact ground only, never on the sum of doubts', () => {
    expect(outcome(['a', 'b', 'c', 'd'].map((detector) => signal('threat', 0.9, detector)))).toBe('hold');
    expect(outcome([signal('threat', 0.9, 'a'), signal('threat', 0.95, 'b')])).toBe('reject');
  });

  it('holds what is clearly in a language that the machine is not to judge', () => {
    const inLanguage = (language: IdentifiedLanguage['language'], confidence: number, policy = machine) =>
      decide(policy, weigh(policy, [], []), { languages: [{ language, confidence }] });
    expect(inLanguage('fi', 0.99)).toMatchObject({ outcome: 'hold', reasons: [{ code: 'language' }] });
    expect(inLanguage('fi', 0.8).outcome).toBe('approve');
    expect(inLanguage('unknown', 0.99).outcome).toBe('approve');
    expect(inLanguage('sv', 0.99).outcome).toBe('approve');
    expect(inLanguage('fi', 0.99, policySchema.parse({ mode: 'machine', languages: ['sv', 'fi'] })).outcome).toBe('approve');
    expect(inLanguage('other', 1, policySchema.parse({ mode: 'machine', languages: null })).outcome).toBe('approve');
  });

  it('refuses what a blocked sender writes, whatever the mode, unless only a human may refuse it', () => {
    const blocked = (signals: readonly Signal[], policy = machine) => decide(policy, weigh(policy, signals, []), { blocked: true });
    expect(blocked([])).toMatchObject({ outcome: 'reject', reasons: [{ code: 'blocked', message: 'blocked' }] });
    expect(blocked([], policySchema.parse({ mode: 'human' })).outcome).toBe('reject');
    expect(blocked([signal('hate', 0.5)]).outcome).toBe('reject');
    expect(blocked([signal('self-harm', 0.3)])).toMatchObject({
      outcome: 'hold',
      reasons: [{ category: 'self-harm' }, { code: 'blocked' }],
    });
  });

  it('lets the signals of several detectors add up, but hears each once', () => {
    expect(outcome([signal('spam', 0.4, 'a'), signal('spam', 0.4, 'b')])).toBe('hold');
    expect(outcome([signal('spam', 0.4, 'a'), signal('spam', 0.4, 'a')])).toBe('approve');
  });

  it('holds an unknown author’s clean comment where trust is asked for, and everything where humans decide', () => {
    const trusted = policySchema.parse({});
    expect(trusted.mode).toBe('trusted');
    expect(outcome([], [], trusted)).toBe('hold');
    expect(outcome([], [], trusted, 2)).toBe('hold');
    expect(outcome([], [], trusted, 3)).toBe('approve');
    expect(outcome([], [], policySchema.parse({ mode: 'human' }), 99)).toBe('hold');
  });

  it('never approves after a missing check', () => {
    fc.assert(
      fc.property(
        fc.array(anySignal),
        fc.array(anyMissing, { minLength: 1 }),
        (signals, missing) => outcome(signals, missing) !== 'approve',
      ),
    );
  });

  it('never approves because of one more signal or missing check', () => {
    fc.assert(
      fc.property(fc.array(anySignal), fc.array(anySignal), fc.array(anyMissing), (signals, more, missing) => {
        const before = outcome(signals);
        return before === 'approve' || severity[outcome([...signals, ...more], missing)] >= severity.hold;
      }),
    );
  });

  it('gives a reason for everything but an approval', () => {
    fc.assert(
      fc.property(fc.array(anySignal), fc.array(anyMissing), (signals, missing) => {
        const { outcome: said, reasons } = decide(machine, weigh(machine, signals, missing), {});
        return (said === 'approve') === (reasons.length === 0);
      }),
    );
  });

  it('says which category every signal’s reason has', () => {
    const { reasons } = decide(machine, weigh(machine, [signal('hate', 0.9)], [{ check: 'links', reason: 'failed' }]), {});
    expect(reasons).toMatchObject([
      { code: 'signal', category: 'hate', detector: 'd' },
      { code: 'missing-check', detector: 'links' },
    ]);
  });
});

describe('policyVersion', () => {
  it('is the same for the same content, however it is written', () => {
    const a = policySchema.parse({ mode: 'human', weights: { a: 0.5, b: 1 } });
    const b = policySchema.parse({ weights: { b: 1, a: 0.5 }, mode: 'human' });
    expect(policyVersion(a)).toBe(policyVersion(b));
    expect(policyVersion(a)).toMatch(/^[0-9a-f]{16}$/);
    expect(policyVersion(a)).not.toBe(policyVersion(machine));
  });
});
