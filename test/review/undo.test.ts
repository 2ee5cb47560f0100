import { describe, expect, it } from 'vitest';
import { versionOf } from '../../shared/comment/comment.ts';
import { publishedForm } from '../../shared/comment/published-comment.ts';
import { withdrawn } from '../../shared/comment/withdrawn.ts';
import type { Act } from '../../shared/review/act.ts';
import { noted } from '../../shared/review/marks.ts';
import { reported } from '../../shared/review/reported.ts';
import { reviewOf } from '../../shared/review/review-item.ts';
import { undo } from '../../shared/review/undo.ts';
import { anna, at, body, by, doing, judged, lastOf, moment, ok, refusalOf, type Situation, signal, situations } from './desk.ts';

const undone = (comment: ReturnType<typeof judged>, entry = comment.log.length) => ok(undo(comment, entry, by(comment)));

describe('undo', () => {
  const cases: readonly (readonly [Situation, Act, string])[] = [
    ['held', { action: 'approve' }, 'hold'],
    ['held', { action: 'mask' }, 'hold'],
    ['held', { action: 'reject', reason: 'rules' }, 'hold'],
    ['approved', { action: 'hold' }, 'approve'],
    ['approved', { action: 'remove', reason: 'rules' }, 'restore'],
    ['approved, reported', { action: 'approve' }, 'approve'],
    ['held, reported', { action: 'reject', reason: 'rules' }, 'hold'],
    ['rejected', { action: 'approve' }, 'reject'],
    ['removed', { action: 'approve' }, 'remove'],
    ['rejected, appealed', { action: 'overturn', note: 'Ja.' }, 'reject'],
    ['rejected, appealed', { action: 'uphold', note: 'Nej.' }, 'reject'],
    ['masked, appealed', { action: 'overturn', note: 'Ja.' }, 'approve'],
  ];
  for (const [situation, wanted, outcome] of cases)
    it(`takes back ${wanted.action} of what is ${situation}: state, text, queue, place and reasons as before`, () => {
      const before = situations[situation]();
      const decided = doing(before, wanted);
      const after = undone(decided);
      expect(lastOf(after)).toMatchObject({ outcome, undoes: decided.log.length, actor: anna });
      expect(after.log.slice(0, -1)).toEqual(decided.log);
      expect(after.state).toBe(before.state);
      expect(reviewOf(after)).toEqual(reviewOf(before));
      const shown = (comment: typeof before) => {
        const form = publishedForm(comment);
        return form?.state === 'approved' ? form.body : undefined;
      };
      expect(shown(after)).toBe(shown(before));
    });

  it('gives the author the reasons again that the decision before had', () => {
    expect(lastOf(undone(doing(judged('reject', [signal('spam')]), { action: 'approve' })))).toMatchObject({ reasons: [signal('spam')] });
  });

  it('can itself be undone', () => {
    const approved = doing(judged('hold'), { action: 'approve' });
    const again = undone(undone(approved));
    expect(again).toMatchObject({ state: 'approved', log: [{}, {}, { undoes: 2 }, { outcome: 'approve', undoes: 3 }] });
    expect(reviewOf(again)).toBeUndefined();
    expect(publishedForm(undone(undone(doing(judged('approve'), { action: 'mask' }))))).toMatchObject({ body: 'Hen bor på ███.' });
    expect(publishedForm(undone(doing(judged('approve'), { action: 'mask' })))).toMatchObject({ body });
  });

  it('takes an author’s standing back', () => {
    const approved = doing(judged('hold'), { action: 'approve' });
    expect(undo(approved, 2, by(approved))).toMatchObject({ standing: -1 });
    const removed = doing(approved, { action: 'remove', reason: 'rules' });
    expect(undo(removed, 3, by(removed))).toMatchObject({ standing: 1 });
  });

  it('is for the last decision only, of a human, with nothing but notes since', () => {
    const approved = doing(judged('hold'), { action: 'approve' });
    const withNote = ok(noted(approved, 'Se här.', by(approved)));
    expect(undo(withNote, 2, by(withNote, { seen: versionOf(approved) })).ok).toBe(true);
    const withReport = ok(reported(withNote, { grade: 'illegal' }, moment));
    expect(undo(withReport, 2, by(withReport))).toMatchObject({ refusal: { code: 'stale', since: 2, version: 10_004 } });
    const removed = doing(approved, { action: 'remove', reason: 'rules' });
    expect(refusalOf(undo(removed, 2, by(removed)))).toBe('stale');
    expect(refusalOf(undo(removed, 3, by(removed, { seen: 10_002 })))).toBe('stale');
    for (const entry of [1, 3, 99]) expect(refusalOf(undo(withNote, entry, by(withNote)))).toBe('not-possible');
  });

  it('is never for what was withdrawn or erased', () => {
    const approved = doing(judged('hold'), { action: 'approve' });
    const gone = withdrawn(approved, at) ?? approved;
    for (const entry of [2, 3]) expect(undo(gone, entry, by(gone))).toMatchObject({ refusal: { code: 'gone', state: 'withdrawn' } });
  });
});
