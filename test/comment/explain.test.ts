import { describe, expect, it } from 'vitest';
import { decisionSchema } from '../../shared/comment/decision.ts';
import { explainOutcome, explainReason } from '../../shared/comment/explain.ts';

const reason = {
  code: 'signal',
  category: 'threat',
  score: 0.8,
  detector: 'threats',
  message: 'threat-explicit',
  spans: [{ start: 4, end: 20 }],
} as const;
const body = 'Hej. Jag ska slå dig. Hej då.';

describe('explainReason', () => {
  it('names the words and how clear the sign is, in both languages', () => {
    expect(explainReason({ ...reason, spans: [{ start: 5, end: 20 }] }, { body }, 'sv')).toBe(
      'Kommentaren innehåller ord som hotar en person. Det gäller ”Jag ska slå dig”. Tecknet är tydligt.',
    );
    expect(explainReason({ ...reason, spans: [{ start: 5, end: 20 }] }, { body }, 'en')).toContain('“Jag ska slå dig”');
  });

  it('says that words are quoted', () => {
    expect(explainReason({ ...reason, quoted: true, score: 0.2 }, { body }, 'sv')).toMatch(/någon annans.*Tecknet är svagt\.$/);
  });

  it('keeps an excerpt short, on one line, and in the direction of the text', () => {
    const hostile = `a\u202e\n${'x'.repeat(500)}`;
    const told = explainReason({ ...reason, spans: [{ start: 0, end: hostile.length }] }, { body: hostile }, 'en');
    expect(told).not.toMatch(/[\n\u202e]/);
    expect(told.length).toBeLessThan(300);
  });

  it('reads a replacement pattern in a comment as itself', () => {
    expect(explainReason({ ...reason, spans: [{ start: 0, end: 4 }] }, { body: '$& $`' }, 'en')).toContain('“$& $”');
  });

  it('explains what has no words', () => {
    expect(explainReason({ code: 'mode', message: 'mode-human' }, { body }, 'sv')).toBe(
      'Här läser en människa varje kommentar innan den publiceras.',
    );
  });
});

describe('explainOutcome', () => {
  const anna = 'm_01K2XJ3V0000000000000000AB';

  it.each(decisionSchema.shape.outcome.options)('says what %s means, in both languages', (outcome) => {
    const [swedish, english] = [explainOutcome({ outcome, actor: anna }, 'sv'), explainOutcome({ outcome, actor: anna }, 'en')];
    expect(swedish).toMatch(/^[A-ZÅÄÖ].*\.$/);
    expect(english).toMatch(/^[A-Z].*\.$/);
    expect(swedish).not.toBe(english);
  });

  it('says that nothing speaks against a comment only where the machine approved it whole', () => {
    const said = (decision: Partial<Parameters<typeof explainOutcome>[0]>) =>
      explainOutcome({ outcome: 'approve', actor: 'machine', ...decision }, 'sv');
    expect(said({})).toBe('Ingenting i kommentaren talar mot att den publiceras.');
    expect(said({ actor: anna })).toBe('En människa har läst kommentaren och godkänt den.');
    for (const outcome of ['approve', 'restore'] as const)
      expect(said({ actor: anna, outcome, masked: [{ start: 0, end: 3 }] })).toBe('Kommentaren är publicerad med några ord dolda.');
  });
});
