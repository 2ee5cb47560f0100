import { describe, expect, it } from 'vitest';
import type { Comment } from '../../shared/comment/comment.ts';
import { withDecision } from '../../shared/comment/log.ts';
import { commitment } from '../../shared/log/commitment.ts';
import { readReportWords } from '../../shared/report/words.ts';
import type { Acted } from '../../shared/review/acted.ts';
import { noted } from '../../shared/review/marks.ts';
import { reported } from '../../shared/review/reported.ts';
import { reviewOf } from '../../shared/review/review-item.ts';
import { undo } from '../../shared/review/undo.ts';
import { at, by, doing, judged, lastOf, moment, ok, refusalOf, signal, situations } from './desk.ts';

const known = { grade: 'rules', standing: true } as const;
const times = (comment: Comment, count: number, report: Parameters<typeof reported>[1] = known, hideAfter = 3): Comment => {
  let next = comment;
  for (let time = 0; time < count; time += 1) next = ok(reported(next, report, moment, hideAfter));
  return next;
};
const kinds = ({ log }: Comment) => log.map((entry) => (entry.kind === 'decision' ? `${entry.actor} ${entry.outcome}` : entry.kind));

describe('a report', () => {
  it('is of what readers see only', () => {
    for (const situation of ['held', 'rejected', 'removed', 'withdrawn', 'erased'] as const)
      expect(refusalOf(reported(situations[situation](), { grade: 'rules' }, moment))).toBe('not-possible');
  });

  it('commits to its words, the reporter’s name with them, and has none of them in the log', () => {
    const acted = reported(judged('approve'), { grade: 'illegal', reason: 'hate', text: 'Detta är hets.', name: 'Ylva' }, moment);
    const { text = '', salt = '', entry } = (acted.ok ? acted.texts[0] : undefined) ?? {};
    expect(readReportWords(text)).toEqual({ text: 'Detta är hets.', name: 'Ylva' });
    expect([entry, lastOf(ok(acted))]).toEqual([
      2,
      {
        ...{ kind: 'report', actor: 'reader', at: new Date(at).toISOString() },
        ...{ grade: 'illegal', reason: 'hate', note: commitment(salt, text) },
      },
    ]);
    expect(JSON.stringify(ok(acted).log)).not.toMatch(/hets|Ylva/);
    expect(reported(judged('approve'), { grade: 'annoying' }, moment)).toMatchObject({ ok: true, texts: [] });
  });

  it('reads as nothing where its words are not what a report’s are', () => {
    for (const words of ['', 'null', '{"text":7}', '[]']) expect(readReportWords(words)).toEqual({});
  });
});

describe('reports with standing', () => {
  it('hide a comment once there are so many, with what the machine had against it, and leave it reported', () => {
    const before = judged('approve', [signal('profanity')]);
    expect(times(before, 2).state).toBe('approved');
    const hidden = times(before, 3);
    expect(hidden.state).toBe('held');
    expect(kinds(hidden)).toEqual(['machine approve', 'report', 'report', 'report', 'machine hold']);
    expect(lastOf(hidden)).toMatchObject({ reasons: [signal('profanity'), { code: 'reports', message: 'reports-hidden' }] });
    expect(reviewOf(hidden)).toMatchObject({ queue: 'reported', reports: [{ entry: 2 }, { entry: 3 }, { entry: 4 }] });
  });

  it('are counted from the last decision on, and those without standing never are', () => {
    expect(times(judged('approve'), 9, { grade: 'illegal' }).state).toBe('approved');
    expect(times(times(judged('approve'), 5, { grade: 'annoying' }), 2).state).toBe('approved');
    expect(times(judged('approve'), 1, known, 1).state).toBe('held');
    const approvedBefore = doing(judged('hold'), { action: 'approve' });
    expect(times(approvedBefore, 3).state).toBe('held');
  });

  it('never hide where the policy says 0', () => {
    expect(times(judged('approve'), 25, known, 0).state).toBe('approved');
  });

  it('do not hide what a human kept after a report, unless that was undone', () => {
    const kept = doing(times(judged('approve'), 2), { action: 'approve' });
    expect(times(kept, 5).state).toBe('approved');
    const restored = doing(doing(times(judged('approve'), 1), { action: 'remove', reason: 'rules' }), { action: 'approve' });
    expect(times(restored, 5).state).toBe('approved');
    const undone = ok(undo(kept, kept.log.length, by(kept)));
    expect(times(undone, 1).state).toBe('held');
  });

  it('hide a comment once, whatever became of it then', () => {
    const back = withDecision(times(judged('approve'), 3), at, { outcome: 'approve', actor: 'machine' });
    expect(times(back, 5).state).toBe('approved');
  });

  it('take from the author’s standing what a human’s approval gave, until a human approves again', () => {
    const approved = doing(judged('hold'), { action: 'approve' });
    expect(reported(times(approved, 2), known, moment, 3)).toMatchObject({ ok: true, standing: -1 });
  });
});

describe('a full log', () => {
  const filled = (report: Parameters<typeof reported>[1] = { grade: 'rules' }) => {
    let comment = judged('approve');
    let acted: Acted = reported(comment, report, moment);
    while (acted.ok) {
      comment = acted.comment;
      acted = reported(comment, report, moment);
    }
    expect(acted.refusal.code).toBe('full');
    return comment;
  };

  it('has half its room for those who decide', () => {
    const comment = filled();
    expect(comment.log.length).toBe(500);
    expect(noted(comment, 'n', by(comment)).ok).toBe(true);
    expect(doing(comment, { action: 'remove', reason: 'rules' }).state).toBe('removed');
  });

  it('still takes the first of a graver kind, the first after a decision, and those that hide it', () => {
    const comment = filled();
    const illegal = ok(reported(comment, { grade: 'illegal' }, moment));
    expect(reviewOf(illegal)?.priority).toBe(2);
    expect(refusalOf(reported(illegal, { grade: 'illegal' }, moment))).toBe('full');
    const kept = doing(comment, { action: 'approve' });
    expect(reviewOf(ok(reported(kept, { grade: 'rules' }, moment)))?.reports).toHaveLength(1);
    expect(times(comment, 3).state).toBe('held');
  });
});
