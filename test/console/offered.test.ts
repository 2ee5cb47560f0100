import { describe, expect, it } from 'vitest';
import { offered } from '../../web/console/state/offered.ts';
import { fakeComment } from './fake-comments.ts';

const marked = fakeComment(3, 1);

describe('what is offered', () => {
  it('is what the state allows', () => {
    expect(offered(marked)).toEqual(['approve', 'mask', 'reject', 'escalate']);
    expect(offered({ ...fakeComment(8, 1) })).toEqual(['approve', 'reject', 'escalate']);
    expect(offered({ ...marked, escalated: true })).not.toContain('escalate');
    expect(offered({ ...marked, state: 'rejected' })).toContain('approve');
    for (const state of ['withdrawn', 'erased'] as const) expect(offered({ ...marked, state })).toEqual([]);
  });

  it('keeps a reported comment, or takes it away', () => {
    const reported = {
      ...marked,
      queue: 'reported' as const,
      state: 'approved' as const,
      reports: [{ entry: 2, grade: 'rules' as const, at: '' }],
    };
    expect(offered(reported)).toEqual(['approve', 'mask', 'hold', 'remove', 'escalate']);
  });

  it('answers an appeal and nothing else', () => {
    expect(offered({ ...marked, state: 'rejected', queue: 'appealed', appeal: { entry: 3, of: 2 } })).toEqual(['overturn', 'uphold']);
  });
});
