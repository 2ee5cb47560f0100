import { describe, expect, it } from 'vitest';
import type { Decision } from '../../shared/comment/decision.ts';
import type { Entry } from '../../shared/comment/log.ts';
import { noticeFor, type SentNotice } from '../../shared/notices/notice.ts';

const at = '2026-05-02T10:00:00.000Z';
const decision = (actor: Decision['actor'], outcome: Decision['outcome'], more: Partial<Decision> = {}): Entry => ({
  ...{ kind: 'decision', reasons: [], policyVersion: 'p', engineVersion: 'e', at },
  ...{ actor, outcome },
  ...more,
});
const member = 'm_01K2XJ3V0000000000000000AB';
const machine = (outcome: Decision['outcome']) => decision('machine', outcome);
const human = (outcome: Decision['outcome'], more?: Partial<Decision>) => decision(member, outcome, more);
const note: Entry = { kind: 'note', actor: member, at, note: 'abc' };
const appeal = (of: number): Entry => ({ kind: 'appeal', actor: 'author', at, of, note: 'abc' });
const told = (...entries: readonly number[]): readonly SentNotice[] => entries.map((entry) => ({ entry, kind: 'decision', at }));

describe('an author is told', () => {
  it('of a human’s decision', () => {
    expect(noticeFor({ log: [machine('hold'), human('reject')] }, 2, [])).toBe('decision');
    expect(noticeFor({ log: [machine('approve'), note, human('remove'), note] }, 3, [])).toBe('decision');
  });

  it('of words that are hidden, though the comment stays', () => {
    const masked = [{ start: 0, end: 3 }];
    expect(noticeFor({ log: [machine('approve'), human('approve', { masked })] }, 2, [])).toBe('decision');
  });

  it('of the answer to an appeal, whatever it is', () => {
    const log = [machine('hold'), human('reject'), appeal(2), human('reject', { answers: 3 })];
    expect(noticeFor({ log }, 4, told(2))).toBe('decision');
    expect(noticeFor({ log: [...log, human('reject', { undoes: 4 })] }, 5, told(2, 4))).toBe('correction');
  });

  it('by a correction that what was told is taken back', () => {
    const log = [machine('hold'), human('reject'), human('hold', { undoes: 2 })];
    expect(noticeFor({ log }, 3, told(2))).toBe('correction');
    // Decided again before the correction could leave.
    expect(noticeFor({ log: [...log, human('approve')] }, 3, told(2))).toBeUndefined();
    expect(noticeFor({ log: [...log, human('approve')] }, 4, told(2))).toBe('correction');
    expect(noticeFor({ log: [...log, human('approve')] }, 4, told(2, 3))).toBe('decision');
    expect(noticeFor({ log: [...log, human('reject', { undoes: 3 })] }, 4, told(2, 3))).toBe('correction');
  });

  it('of a refusal that comes again after the machine let an edit through', () => {
    const log = [machine('hold'), human('reject'), machine('approve'), human('reject')];
    expect(noticeFor({ log }, 4, told(2))).toBe('decision');
  });
});

describe('an author is not told', () => {
  it('of what the machine or the author did, nor of what is no decision', () => {
    const log = [machine('reject'), note, decision('author', 'withdraw')];
    expect([0, 1, 2, 3, 4].map((n) => noticeFor({ log }, n, []))).toEqual(Array(5).fill(undefined));
  });

  it('of a decision that was undone before the notice left, nor of the undoing', () => {
    const log = [machine('hold'), human('reject'), human('hold', { undoes: 2 })];
    expect(noticeFor({ log }, 2, [])).toBeUndefined();
    expect(noticeFor({ log }, 3, [])).toBeUndefined();
  });

  it('twice, nor of what came before what was told already', () => {
    const log = [machine('hold'), human('reject')];
    expect(noticeFor({ log }, 2, told(2))).toBeUndefined();
    expect(noticeFor({ log: [...log, human('approve')] }, 2, told(3))).toBeUndefined();
  });

  it('of a comment that is again, or still, as it was told', () => {
    const log = [machine('hold'), human('reject'), human('approve'), human('reject', { undoes: 3 })];
    expect(noticeFor({ log }, 4, told(2))).toBeUndefined();
    expect(noticeFor({ log: [machine('approve'), human('approve')] }, 2, [])).toBeUndefined();
  });
});
