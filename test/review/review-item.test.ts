import { describe, expect, it } from 'vitest';
import { createdAtOf } from '../../shared/comment/comment-id.ts';
import type { Reason } from '../../shared/comment/decision.ts';
import { escalated, threatRecorded } from '../../shared/review/marks.ts';
import { reported } from '../../shared/review/reported.ts';
import { queueQuerySchema } from '../../shared/review/requests.ts';
import { queueKeys, reviewOf } from '../../shared/review/review-item.ts';
import type { Category } from '../../shared/signals/signal.ts';
import { at, by, doing, judged, moment, ok, type Situation, signal, situations } from './desk.ts';

const code = (name: Reason['code']): Reason => ({ code: name, message: 'm' });

describe('review item', () => {
  it('is in one queue: appealed before reported, reported before held', () => {
    const queues = Object.fromEntries((Object.keys(situations) as Situation[]).map((s) => [s, reviewOf(situations[s]())?.queue]));
    expect(queues).toEqual({
      held: 'held',
      approved: undefined,
      'approved, reported': 'reported',
      'held, reported': 'reported',
      'approved, masked': undefined,
      'rejected by the machine': undefined,
      rejected: undefined,
      removed: undefined,
      'rejected, appealed': 'appealed',
      'removed, appealed': 'appealed',
      'masked, appealed': 'appealed',
      withdrawn: undefined,
      erased: undefined,
    });
  });

  it('waits since it came into its queue', () => {
    expect(reviewOf(judged('hold'))?.since).toBe('2026-05-02T10:00:00.000Z');
    const once = ok(reported(judged('approve'), { grade: 'rules' }, moment));
    const twice = ok(reported(once, { grade: 'illegal' }, { ...moment, now: at + 5000 }));
    expect(reviewOf(twice)).toMatchObject({
      since: '2026-05-02T11:00:00.000Z',
      reports: [
        { entry: 2, grade: 'rules', at: '2026-05-02T11:00:00.000Z' },
        { entry: 3, grade: 'illegal', at: '2026-05-02T11:00:05.000Z' },
      ],
    });
  });

  it('has nothing open that was decided on since', () => {
    const kept = doing(situations['approved, reported'](), { action: 'approve' });
    const again = ok(reported(kept, { grade: 'annoying' }, moment));
    expect(reviewOf(kept)).toBeUndefined();
    expect(reviewOf(again)?.reports).toHaveLength(1);
    expect(reviewOf(doing(situations['masked, appealed'](), { action: 'hold' }))).toMatchObject({ queue: 'held', reports: [] });
  });

  it('is the more urgent the more may be at stake', () => {
    const held = (...reasons: readonly Reason[]) => reviewOf(judged('hold', reasons))?.priority;
    const grades = (['illegal', 'rules', 'annoying'] as const).map((grade) => ok(reported(judged('approve', []), { grade }, moment)));
    const recorded = judged('hold', [signal('spam')]);
    expect(held(signal('spam'), signal('self-harm'))).toBe(0);
    expect(reviewOf(ok(threatRecorded(recorded, { text: 't' }, by(recorded))))?.priority).toBe(0);
    expect(reviewOf(ok(escalated(recorded, by(recorded))))?.priority).toBe(1);
    expect(reviewOf(situations['rejected, appealed']())?.priority).toBe(2);
    expect(grades.map((comment) => reviewOf(comment)?.priority)).toEqual([2, 4, 4]);
    for (const category of ['threat', 'hate', 'incitement', 'child-case'] satisfies Category[]) expect(held(signal(category))).toBe(3);
    for (const category of ['spam', 'harassment', 'personal-data'] satisfies Category[]) expect(held(signal(category))).toBe(4);
    expect(held(code('missing-check'))).toBe(4);
    expect(held(code('mode'), signal('spam'))).toBe(4);
    expect(held(code('mode'), code('unknown-author'), code('language'))).toBe(5);
    expect(reviewOf(doing(judged('approve', []), { action: 'hold' }))?.priority).toBe(4);
  });

  it('has the keys of its queue, and a rank that sorts by urgency, then age', () => {
    const comment = judged('hold', [signal('spam'), signal('threat'), signal('spam')]);
    const keys = queueKeys(comment);
    expect(keys).toEqual({
      queue: 'bladet#held',
      rank: expect.stringMatching(/^3.{10}/),
      categories: new Set(['spam', 'threat']),
      writer: 'bladet#nyckel',
    });
    expect(keys.rank).toHaveLength(37);
    expect(keys.rank?.endsWith(comment.id)).toBe(true);
    expect(createdAtOf(keys.rank?.slice(1) ?? '')).toBe(Date.parse('2026-05-02T10:00:00.000Z'));
    expect(queueQuerySchema.safeParse({ cursor: keys.rank }).success).toBe(true);
    const ranks = [
      judged('hold', [signal('self-harm')]),
      judged('hold', [signal('hate')]),
      ok(reported(judged('approve', [signal('hate')]), { grade: 'rules' }, moment)),
      judged('hold', [code('mode')]),
    ].map((each) => queueKeys(each).rank ?? '');
    expect(ranks.toSorted()).toEqual(ranks);
  });

  it('has no keys once nobody has to look, and is found by its author where a secret was sent', () => {
    expect(queueKeys(judged('approve'))).toEqual({ queue: undefined, rank: undefined, categories: undefined, writer: 'bladet#nyckel' });
    const { authorKey: _, ...anonymous } = judged('hold', [code('mode')]);
    expect(queueKeys(anonymous)).toMatchObject({ queue: 'bladet#held', categories: undefined, writer: undefined });
    expect(Object.values(queueKeys(situations.erased()))).toEqual([undefined, undefined, undefined, undefined]);
  });
});
