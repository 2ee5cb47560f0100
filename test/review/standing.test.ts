import { describe, expect, it } from 'vitest';
import { type Act, act } from '../../shared/review/act.ts';
import { reported } from '../../shared/review/reported.ts';
import { by, doing, judged, moment, ok, situations } from './desk.ts';

describe('standing', () => {
  const standing = (comment: ReturnType<typeof judged>, wanted: Act) => {
    const acted = act(comment, wanted, by(comment));
    return acted.ok ? acted.standing : undefined;
  };

  it('counts what a human approved as it was written, once', () => {
    expect(standing(judged('hold'), { action: 'approve' })).toBe(1);
    expect(standing(judged('hold'), { action: 'mask' })).toBe(0);
    expect(standing(judged('hold'), { action: 'reject', reason: 'rules' })).toBe(0);
    const approved = doing(judged('hold'), { action: 'approve' });
    expect(standing(ok(reported(approved, { grade: 'rules' }, moment)), { action: 'approve' })).toBe(0);
    expect(standing(approved, { action: 'remove', reason: 'rules' })).toBe(-1);
    expect(standing(judged('approve'), { action: 'remove', reason: 'rules' })).toBe(0);
    expect(standing(situations.removed(), { action: 'approve' })).toBe(1);
  });
});
