import { describe, expect, it } from 'vitest';
import type { Decision } from '../../shared/comment/decision.ts';
import type { Entry } from '../../shared/comment/log.ts';
import { entriesToTell, noticeFor, type SentNotice } from '../../shared/notices/notice.ts';

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
const edit: Entry = { kind: 'edit', actor: 'author', at, note: 'abc' };
const report: Entry = { kind: 'report', actor: 'reader', at, grade: 'rules' };
const later = (entry: Entry): Entry => ({ ...entry, at: '2026-05-02T11:00:00.000Z' });
const told = (...entries: readonly number[]): readonly SentNotice[] => entries.map((entry) => ({ entry, kind: 'decision', at }));

it.each([
  ['the decision that it is filed with', [machine('hold')], [1]],
  ['a human’s decision', [machine('hold'), later(human('reject'))], [2]],
  ['an edit, and what it was judged to be', [machine('hold'), later(edit), later(machine('approve'))], [2, 3]],
  ['an appeal, and what it is against', [machine('hold'), human('reject'), later(appeal(2))], [2, 3]],
  ['an answer, and not the appeal again', [human('reject'), appeal(1), later(human('approve'))], [3]],
  ['what the author did', [machine('approve'), later(decision('author', 'withdraw'))], [2]],
  ['what reports led to, and not the report', [machine('approve'), later(report), later(machine('hold'))], [3]],
  ['a decision that a note came after', [machine('hold'), human('reject'), later(note)], [2]],
  ['nothing of a note on what was filed', [machine('hold'), later(note)], []],
] as const)('after a change, %s may have to be told', (_, log, entries) => expect(entriesToTell(log)).toEqual(entries));

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
