import { describe, expect, it } from 'vitest';
import { demoPolicy, queueThreads, trustedThread } from '../../cli/demo/queue-comment.ts';
import { queueComments } from '../../cli/demo/queue-comments.ts';
import { explainReason } from '../../shared/comment/explain.ts';
import { judge } from '../../shared/pipeline/judge.ts';
import { categories } from '../../shared/signals/signal.ts';

describe('the comments of the demo’s queue', () => {
  it.each(queueComments.map((comment) => [comment.key, comment] as const))(
    '%s: the pipeline makes of it what it is there for',
    (_, { thread, outcome, because, name, body, clues = {}, blocked }) => {
      const policy = { ...demoPolicy, mode: thread === trustedThread ? 'trusted' : 'machine' } as const;
      const texts = { body, name };
      const { judgement } = judge(texts, clues, policy, { approvedBefore: 0, ...(blocked && { blocked }) });
      expect(judgement.outcome).toBe(outcome);
      expect(judgement.reasons.map(({ category, code }) => category ?? code)).toEqual(because ? expect.arrayContaining([because]) : []);
      for (const reason of judgement.reasons) expect(explainReason(reason, texts, 'sv').length).toBeGreaterThan(20);
    },
  );

  it('are thirty, in four threads, of every category that anything is held for', () => {
    expect(queueComments).toHaveLength(30);
    expect(new Set(queueComments.map(({ key }) => key)).size).toBe(30);
    expect(Object.keys(queueThreads)).toHaveLength(4);
    const because = new Set(queueComments.map((comment) => comment.because));
    for (const category of categories.filter((each) => demoPolicy.categories[each].hold !== null)) expect(because).toContain(category);
    expect(queueComments.filter(({ report }) => report)).toHaveLength(3);
    expect(queueComments.filter(({ appeal }) => appeal)).toHaveLength(2);
  });

  it('are reported only where readers see them, and appealed only where they were refused', () => {
    for (const { outcome, report, appeal } of queueComments) {
      expect(report !== undefined).toBe(outcome === 'approve');
      if (appeal) expect(outcome).toBe('reject');
    }
  });
});
