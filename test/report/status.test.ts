import { describe, expect, it } from 'vitest';
import type { Comment } from '../../shared/comment/comment.ts';
import { erased } from '../../shared/comment/erased.ts';
import { withdrawn } from '../../shared/comment/withdrawn.ts';
import { reportStatus } from '../../shared/report/status.ts';
import { reported } from '../../shared/review/reported.ts';
import { undo } from '../../shared/review/undo.ts';
import { at, by, doing, judged, moment, ok, situations } from '../review/desk.ts';

const illegal = { grade: 'illegal' } as const;
const statusOf = (comment: Comment, n = 2) => reportStatus(comment, { n, language: 'sv' });
const now = new Date(at).toISOString();

describe('the status of a report', () => {
  const before = ok(reported(judged('approve'), illegal, moment));

  it('is open until a human decides, hidden by other reports or held or not', () => {
    const hidden = ok(reported(before, { grade: 'rules', standing: true }, moment, 1));
    for (const comment of [before, hidden, doing(before, { action: 'hold' })])
      expect(statusOf(comment)).toEqual({
        grade: 'illegal',
        receivedAt: now,
        status: 'open',
        redress: expect.stringContaining('polisanmäla'),
      });
  });

  it('says what was decided, and open again once that is undone', () => {
    const decided = { status: 'decided', decidedAt: now, automated: false };
    const kept = doing(before, { action: 'approve' });
    expect(statusOf(kept)).toMatchObject({ ...decided, outcome: 'kept' });
    expect(statusOf(doing(before, { action: 'remove', reason: 'hate' }))).toMatchObject({ ...decided, outcome: 'restricted' });
    expect(statusOf(doing(before, { action: 'mask' }))).toMatchObject({ ...decided, outcome: 'restricted' });
    expect(statusOf(ok(undo(kept, 3, by(kept))))).toMatchObject({ status: 'open' });
  });

  it('does not count what was masked before it', () => {
    const masked = ok(reported(situations['approved, masked'](), illegal, moment));
    expect(statusOf(doing(masked, { action: 'approve' }), 3)).toMatchObject({ outcome: 'kept' });
  });

  it('has no outcome where the comment was gone first, and keeps the one that came before', () => {
    for (const gone of [withdrawn, (comment: Comment, time: number) => erased(comment, time, 'operator')]) {
      const without = statusOf(gone(before, at) ?? before);
      expect(without).toMatchObject({ status: 'decided', decidedAt: now });
      expect(without).not.toHaveProperty('outcome');
      const removed = doing(before, { action: 'remove', reason: 'hate' });
      expect(statusOf(gone(removed, at) ?? removed)).toMatchObject({ outcome: 'restricted' });
    }
  });

  it('tells only of a report, and of decisions after it', () => {
    expect(statusOf(before, 1)).toBeUndefined();
    expect(statusOf(before, 3)).toBeUndefined();
    const second = ok(reported(doing(before, { action: 'approve' }), { grade: 'annoying' }, moment));
    expect(statusOf(second, 4)).toMatchObject({ grade: 'annoying', status: 'open' });
  });
});
