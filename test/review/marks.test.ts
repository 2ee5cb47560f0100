import { describe, expect, it } from 'vitest';
import { canonical } from '../../shared/log/canonical.ts';
import { commitment } from '../../shared/log/commitment.ts';
import type { Acted } from '../../shared/review/acted.ts';
import { appealed, escalated, looked, noted, threatRecorded } from '../../shared/review/marks.ts';
import { reported } from '../../shared/review/reported.ts';
import { anna, at, bo, doing, judged, lastOf, moment, ok, refusalOf, type Situation, situations } from './desk.ts';

const member = { ...moment, member: anna };
const byAndAt = { actor: anna, at: new Date(at).toISOString() };

/** The one text that goes with the mark, and that the mark commits to it without its words. */
const textOf = (acted: Acted): string | undefined => {
  if (!acted.ok || acted.texts.length === 0) return undefined;
  const [{ entry, text = '', salt = '' } = { entry: 0 }] = acted.texts;
  expect(entry).toBe(acted.comment.log.length);
  expect(lastOf(acted.comment)).toMatchObject({ note: commitment(salt, text) });
  expect(JSON.stringify(acted.comment.log)).not.toContain(text);
  return text;
};

describe('marks', () => {
  it('keep a note for colleagues, and change nothing else', () => {
    const before = judged('hold');
    const acted = noted(before, 'Ring Torgny.', member);
    expect(textOf(acted)).toBe('Ring Torgny.');
    expect(acted).toMatchObject({ ok: true, standing: 0, comment: { state: 'held', log: [{}, { kind: 'note', ...byAndAt }] } });
  });

  it('keep to whom a threat was handed over', () => {
    const acted = threatRecorded(judged('approve'), { text: 'Hotar grannen.', handedTo: 'Polisen', reference: 'K 1-26' }, member);
    expect(textOf(acted)).toBe('Hotar grannen.');
    expect(lastOf(ok(acted))).toMatchObject({ kind: 'threat-record', ...byAndAt, handedTo: 'Polisen', reference: 'K 1-26' });
  });

  it('keep what a look is for and which fields it opens, also of what is erased', () => {
    const look = { purpose: 'threat-to-life', fields: ['ip', 'email'] } as const;
    for (const situation of ['held', 'withdrawn', 'erased'] as const) {
      const acted = looked(situations[situation](), look, member);
      expect(textOf(acted)).toBe(canonical(look));
      expect(lastOf(ok(acted))).toMatchObject({ kind: 'look', ...byAndAt, purpose: 'threat-to-life' });
    }
  });

  it('take no new text about what is erased, and take it about what is withdrawn', () => {
    for (const mark of [
      (c: ReturnType<typeof judged>) => noted(c, 'n', member),
      (c: ReturnType<typeof judged>) => threatRecorded(c, { text: 't' }, member),
    ]) {
      expect(mark(situations.erased())).toMatchObject({ refusal: { code: 'gone', state: 'erased' } });
      expect(mark(situations.withdrawn()).ok).toBe(true);
    }
  });

  it('escalate what waits for review, once until it is decided', () => {
    const once = ok(escalated(judged('hold'), member));
    expect(refusalOf(escalated(once, { ...member, member: bo }))).toBe('not-possible');
    expect(refusalOf(escalated(judged('approve'), member))).toBe('not-possible');
    const again = ok(reported(doing(once, { action: 'approve' }), { grade: 'rules' }, moment));
    expect(escalated(again, member).ok).toBe(true);
  });

  it('take an appeal against the refusal, removal or mask that holds, and no second one', () => {
    const outcomes = (Object.keys(situations) as Situation[]).map((situation) => {
      const comment = situations[situation]();
      return [situation, appealed(comment, { of: comment.log.length, note: 'Jag har rätt.' }, moment).ok];
    });
    expect(outcomes.filter(([, taken]) => taken).map(([situation]) => situation)).toEqual([
      ...['approved, masked', 'rejected by the machine', 'rejected', 'removed'],
    ]);
    expect(refusalOf(appealed(situations.rejected(), { of: 1, note: 'n' }, moment))).toBe('not-possible');
    const upheld = doing(situations['rejected, appealed'](), { action: 'uphold', note: 'Nej.' });
    expect(refusalOf(appealed(upheld, { of: 4, note: 'n' }, moment))).toBe('not-possible');
  });
});
