import { describe, expect, it } from 'vitest';
import { versionOf } from '../../shared/comment/comment.ts';
import { publishedForm } from '../../shared/comment/published-comment.ts';
import { commitment } from '../../shared/log/commitment.ts';
import { type Act, act } from '../../shared/review/act.ts';
import { appealed, noted } from '../../shared/review/marks.ts';
import { reported } from '../../shared/review/reported.ts';
import type { Action } from '../../shared/review/requests.ts';
import { reviewOf } from '../../shared/review/review-item.ts';
import {
  anna,
  at,
  bo,
  body,
  by,
  doing,
  judged,
  lastOf,
  marked,
  moment,
  ok,
  refusalOf,
  type Situation,
  signal,
  situations,
} from './desk.ts';

const actions: Readonly<Record<Action, Act>> = {
  approve: { action: 'approve' },
  mask: { action: 'mask' },
  reject: { action: 'reject', reason: 'rules' },
  hold: { action: 'hold' },
  remove: { action: 'remove', reason: 'threat' },
  escalate: { action: 'escalate' },
  uphold: { action: 'uphold', note: 'Vi står fast.' },
  overturn: { action: 'overturn', note: 'Du har rätt.' },
};
const columns = ['approve', 'mask', 'reject', 'hold', 'remove', 'escalate', 'uphold', 'overturn'] as const;

/** What each action writes where; a dash: it cannot be done. */
const table: Readonly<Record<Exclude<Situation, 'withdrawn' | 'erased'>, string>> = {
  held: 'approve approve reject - - escalate - -',
  approved: '- approve - hold remove - - -',
  'approved, reported': 'approve approve - hold remove escalate - -',
  'held, reported': 'approve approve reject - - escalate - -',
  'approved, masked': '- approve - hold remove - - -',
  'rejected by the machine': 'approve approve - - - - - -',
  rejected: 'approve approve - - - - - -',
  removed: 'restore - - - - - - -',
  'rejected, appealed': '- - - - - escalate reject approve',
  'removed, appealed': '- - - - - escalate remove restore',
  'masked, appealed': '- - - hold remove escalate approve approve',
};

describe('act', () => {
  for (const [situation, row] of Object.entries(table) as [keyof typeof table, string][])
    it(`can do with what is ${situation} what it may, and nothing else`, () => {
      const done = columns.map((column) => {
        const comment = situations[situation]();
        const acted = act(comment, actions[column], by(comment));
        if (!acted.ok) return acted.refusal.code === 'not-possible' && acted.refusal.state === comment.state ? '-' : acted.refusal.code;
        const last = lastOf(acted.comment);
        return last?.kind === 'decision' ? last.outcome : last?.kind;
      });
      expect(done.join(' ')).toBe(row);
    });

  it('does nothing with what was withdrawn or erased', () => {
    for (const situation of ['withdrawn', 'erased'] as const)
      for (const wanted of Object.values(actions)) {
        const comment = situations[situation]();
        expect(act(comment, wanted, by(comment))).toEqual({ ok: false, refusal: { code: 'gone', state: situation } });
      }
  });

  it('writes who decided, when, why, by what law and with what word to the author, whose words only the text holds', () => {
    const comment = judged('hold');
    const acted = act(comment, { action: 'reject', reason: 'hate', legalGround: '16:8', note: 'Skriv om.' }, by(comment));
    expect(acted).toMatchObject({ ok: true, comment: { state: 'rejected' }, texts: [{ entry: 2, text: 'Skriv om.' }], standing: 0 });
    const [text] = acted.ok ? acted.texts : [];
    expect(lastOf(ok(acted))).toEqual({
      ...{ kind: 'decision', outcome: 'reject', actor: anna, at: new Date(at).toISOString(), legalGround: '16:8' },
      ...{ policyVersion: 'p', engineVersion: expect.any(String), note: commitment(text?.salt ?? '', 'Skriv om.') },
      reasons: [{ code: 'moderator', category: 'hate', message: 'moderator-hate' }],
    });
    expect(JSON.stringify(ok(acted).log)).not.toContain('Skriv om');
    expect(lastOf(doing(judged('hold'), { action: 'reject', reason: 'off-topic' }))).toMatchObject({
      reasons: [{ code: 'moderator', message: 'moderator-off-topic' }],
    });
  });

  it('is stale after a decision, a report, an appeal or an escalation that was not seen, and not after a note', () => {
    const approved = judged('approve');
    const seen = versionOf(approved);
    const withNote = ok(noted(approved, 'Hen känner jag igen.', by(approved)));
    expect(act(withNote, actions.remove, by(withNote, { seen })).ok).toBe(true);
    const withReport = ok(reported(withNote, { grade: 'rules' }, moment));
    const stale = { code: 'stale', version: versionOf(withReport), state: 'approved', since: 1 };
    expect(act(withReport, actions.remove, by(withReport, { seen }))).toEqual({ ok: false, refusal: stale });
    const escalated = doing(withReport, actions.escalate);
    expect(refusalOf(act(escalated, actions.remove, by(escalated, { seen: versionOf(withReport) })))).toBe('stale');
    const rejected = situations.rejected();
    const open = ok(appealed(rejected, { of: 2, note: 'Nej.' }, moment));
    expect(refusalOf(act(open, actions.approve, by(open, { seen: versionOf(rejected) })))).toBe('stale');
    const twice = doing(judged('hold'), actions.approve);
    expect(refusalOf(act(twice, actions.reject, by(twice, { seen: 10_001 })))).toBe('stale');
  });

  it('is stale for a version of another revision, or one that is still to come', () => {
    const comment = { ...judged('hold'), revision: 2 };
    for (const seen of [10_001, 20_002, 30_001]) expect(refusalOf(act(comment, actions.approve, by(comment, { seen })))).toBe('stale');
    expect(act(comment, actions.approve, by(comment)).ok).toBe(true);
  });

  it('leaves a comment to whoever has claimed it, until the claim runs out', () => {
    const claim = { by: bo, until: new Date(at + 1).toISOString() };
    const comment = { ...judged('hold'), claim };
    expect(act(comment, actions.approve, by(comment))).toEqual({ ok: false, refusal: { code: 'claimed', ...claim } });
    expect(act(comment, actions.approve, by(comment, { member: bo })).ok).toBe(true);
    expect(act(comment, actions.approve, by(comment, { now: at + 1 })).ok).toBe(true);
  });

  it('lets nobody answer an appeal against their own decision where another could', () => {
    const comment = situations['rejected, appealed']();
    for (const wanted of [actions.uphold, actions.overturn]) {
      expect(refusalOf(act(comment, wanted, by(comment, { member: bo })))).toBe('own-decision');
      expect(act(comment, wanted, by(comment, { member: bo, others: false })).ok).toBe(true);
    }
  });

  it('answers an appeal with the reasons it was decided on, and only once', () => {
    const upheld = doing(situations['rejected, appealed'](), actions.uphold);
    expect(lastOf(upheld)).toMatchObject({ outcome: 'reject', answers: 3, reasons: [{ message: 'moderator-rules' }] });
    expect(reviewOf(upheld)).toBeUndefined();
    expect(refusalOf(act(upheld, actions.overturn, by(upheld)))).toBe('not-possible');
  });

  it('refuses when the log is full, of entries or of characters', () => {
    const held = judged('hold');
    const [first] = held.log;
    const note = { kind: 'note', actor: anna, at: first?.at ?? '', note: 'n' } as const;
    const with_ = (notes: number, text = 'n') => ({ ...held, log: [...held.log, ...Array(notes).fill({ ...note, note: text })] });
    expect(refusalOf(act(with_(999), actions.approve, by(with_(999))))).toBe('full');
    expect(act(with_(998), actions.approve, by(with_(998))).ok).toBe(true);
    expect(refusalOf(act(with_(1, 'n'.repeat(200_000)), actions.approve, by(with_(1))))).toBe('full');
  });
});

describe('mask', () => {
  const shown = (comment: ReturnType<typeof judged>) => {
    const form = publishedForm(comment);
    return form?.state === 'approved' ? form.body : undefined;
  };

  it('hides what the machine marked, with its reasons, or what the member marks', () => {
    const masked = doing(judged('hold'), actions.mask);
    expect(shown(masked)).toBe('Hen bor på ███.');
    expect(lastOf(masked)).toMatchObject({ masked: [marked], reasons: [signal('personal-data')] });
    const own = doing(judged('hold'), { action: 'mask', spans: [{ start: 0, end: 3 }], reason: 'personal-data' });
    expect(shown(own)).toBe('███ bor på Storgatan 3.');
    expect(lastOf(own)).toMatchObject({ reasons: [{ code: 'moderator', category: 'personal-data' }] });
  });

  it('says so where there is nothing to hide, or it is not in the text', () => {
    const clean = judged('approve', []);
    const invalid = { ok: false, refusal: { code: 'invalid', field: 'spans' } };
    expect(act(clean, actions.mask, by(clean))).toMatchObject(invalid);
    for (const span of [{ start: 0, end: body.length + 1 }, { field: 'name', start: 0, end: 7 } as const, { start: 3, end: 3 }])
      expect(act(clean, { action: 'mask', spans: [span] }, by(clean))).toMatchObject(invalid);
    expect(act(clean, { action: 'mask', spans: [{ field: 'name', start: 0, end: 6 }] }, by(clean)).ok).toBe(true);
  });

  it('stays whatever happens to the comment, until it is undone, made anew, or appealed against and overturned', () => {
    const masked = situations['approved, masked']();
    const back = doing(doing(masked, actions.hold), actions.approve);
    const kept = doing(ok(reported(back, { grade: 'annoying' }, moment)), actions.approve);
    const removed = doing(kept, actions.remove, { member: bo });
    const overturned = doing(ok(appealed(removed, { of: removed.log.length, note: 'Varför?' }, moment)), actions.overturn);
    for (const comment of [back, kept, overturned]) expect(shown(comment)).toBe('Hen bor på ███.');
    expect(shown(doing(overturned, { action: 'mask', spans: [{ start: 0, end: 3 }] }))).toBe('███ bor på Storgatan 3.');
    expect(shown(doing(situations['masked, appealed'](), actions.uphold))).toBe('Hen bor på ███.');
    expect(shown(doing(situations['masked, appealed'](), actions.overturn))).toBe(body);
  });
});
