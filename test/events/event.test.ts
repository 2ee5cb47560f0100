import { describe, expect, it } from 'vitest';
import type { Comment } from '../../shared/comment/comment.ts';
import type { Decision } from '../../shared/comment/decision.ts';
import { erased } from '../../shared/comment/erased.ts';
import { type Entry, withDecision, withEntry } from '../../shared/comment/log.ts';
import { withdrawn } from '../../shared/comment/withdrawn.ts';
import { eventOf, eventSchema, placeOf, withoutTexts } from '../../shared/events/event.ts';
import { approvedComment } from '../memory/comments.ts';

const member = 'm_01K2XJ3V0000000000000000AB';
const now = Date.parse('2026-05-02T11:00:00.000Z');
const by = { actor: 'author', at: '2026-05-02T11:00:00.000Z' } as const;
/** With all that must not get out. */
const secretive = () => approvedComment({ visitor: '1.hemlig-besökare', authorKey: 'hemlig-nyckel', parentId: approvedComment().id });
const decide = (comment: Comment, outcome: Decision['outcome'], more: Partial<Decision> = {}): Comment =>
  withDecision(comment, now, { outcome, actor: member, ...more });

describe('the event of an entry', () => {
  it.each([
    ['approve', 'comment.approved', 'approved'],
    ['restore', 'comment.approved', 'approved'],
    ['hold', 'comment.held', 'held'],
    ['reject', 'comment.rejected', 'rejected'],
    ['remove', 'comment.removed', 'removed'],
  ] as const)('of the decision %s is %s', (outcome, type, state) => {
    const comment = decide(secretive(), outcome);
    const event = eventOf(comment, 2);
    const { id, thread, parentId, body } = comment;
    expect(event).toMatchObject({
      ...{ id: `bladet/${id}/2`, type, site: 'bladet', at: by.at },
      comment: { id, thread, parentId, state, version: 10_002 },
    });
    expect(event?.comment.body).toBe(state === 'approved' ? body : undefined);
    expect(eventSchema.strict().parse(event)).toEqual(event);
    expect(placeOf(event?.id ?? '')).toEqual({ site: 'bladet', id, entry: 2 });
  });

  it('never has what leads to the author, nor a text that readers do not see', () => {
    const masked = decide(secretive(), 'approve', { masked: [{ start: 0, end: 3 }] });
    const withdrawal = withdrawn(secretive(), now) ?? masked;
    const erasure = erased(secretive(), now, 'operator') ?? masked;
    const all = [masked, withdrawal, erasure, decide(secretive(), 'hold')].flatMap((each) => [eventOf(each, 1), eventOf(each, 2)]);
    expect(all.map((event) => event?.type)).toEqual(
      ['approved', 'approved', 'approved', 'withdrawn', 'approved', 'erased', 'approved', 'held'].map((what) => `comment.${what}`),
    );
    const text = JSON.stringify(all);
    for (const hidden of ['hemlig', 'visitor', 'authorKey', 'salt', 'Det är']) expect(text).not.toContain(hidden);
    expect(all.map((event) => event?.comment.body !== undefined)).toEqual([false, true, false, false, false, false, false, false]);
    expect(JSON.stringify(all.map((event) => event && withoutTexts(event)))).not.toMatch(/body|author|Torgny/);
  });

  it('of an edit has what it was judged to be, and the version that readers get', () => {
    const edit: Entry = { kind: 'edit', ...by, note: 'c' };
    const comment = withDecision({ ...withEntry(approvedComment(), edit), revision: 2, body: 'Nytt.' }, now, {
      outcome: 'approve',
      actor: 'machine',
    });
    const told = { state: 'approved', version: 20_003, body: 'Nytt.' };
    expect(eventOf(comment, 2)).toMatchObject({ type: 'comment.edited', comment: told });
    expect(eventOf(comment, 3)).toMatchObject({ type: 'comment.approved', comment: told });
    expect(eventOf(comment, 1)?.comment).toMatchObject({ version: 10_001 });
    expect(eventOf(comment, 1)?.comment).not.toHaveProperty('body');
  });

  it('is of reports and appeals, and of no mark that stays with the desk', () => {
    const report = withEntry(approvedComment(), { kind: 'report', ...by, actor: 'reader', grade: 'illegal' });
    expect(eventOf(report, 2)).toMatchObject({ type: 'report.received', comment: { state: 'approved', body: report.body } });
    expect(eventOf(withEntry(decide(report, 'remove'), { kind: 'appeal', ...by, of: 3, note: 'c' }), 4)).toMatchObject({
      type: 'appeal.received',
      comment: { state: 'removed', version: 10_004 },
    });
    expect(eventOf(withEntry(approvedComment(), { kind: 'note', ...by, note: 'c' }), 2)).toBeUndefined();
    expect(eventOf(approvedComment(), 2)).toBeUndefined();
  });

  it('is not of what was undone', () => {
    const undone = decide(decide(approvedComment(), 'remove'), 'restore', { undoes: 2 });
    expect(eventOf(undone, 2)).toBeUndefined();
    expect(eventOf(undone, 3)).toMatchObject({ type: 'comment.approved' });
  });
});
