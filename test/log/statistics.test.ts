import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newCommentId } from '../../shared/comment/comment-id.ts';
import type { Entry } from '../../shared/comment/log.ts';
import { figuresOf } from '../../shared/log/figures.ts';
import { bucketOf, contributionOf, sumOf, waitBuckets } from '../../shared/log/statistics.ts';
import { decisionAt, machineReasons, member } from './decisions.ts';

const minute = 60_000;
const sent = Date.UTC(2026, 10, 22, 23, 50);
const id = newCommentId(sent, new Uint8Array(10));
const [before, after] = ['2026-11-22', '2026-11-23'];
const held = decisionAt(sent, 'hold', { actor: 'machine', reasons: machineReasons(['spam', 0.4], ['hate', 0.8]) });
const of = (...log: readonly Entry[]) => contributionOf({ id, log }, 1, log.length);

describe('what a log counts', () => {
  it('counts what came in on its day, and a human’s decision, its wait and its turn on theirs', () => {
    expect(of(held, decisionAt(sent + 14 * minute, 'approve'))).toEqual({
      [before]: { 'received/hold': 1 },
      [after]: { 'decided/approve/hate': 1, 'wait/2': 1, 'turn/held-approved/hate': 1 },
    });
  });

  it('takes the category that a human named', () => {
    const rules = decisionAt(sent + minute, 'reject', { reasons: [{ code: 'moderator', message: 'moderator-rules' }] });
    expect(of(held, rules)[before]).toMatchObject({ 'decided/reject/rules': 1, 'turn/held-rejected/rules': 1 });
    const threat = decisionAt(sent + minute, 'reject', {
      reasons: [{ code: 'moderator', category: 'threat', message: 'moderator-threat' }],
    });
    expect(of(held, threat)[before]).toMatchObject({ 'decided/reject/threat': 1 });
  });

  it('counts where a human decides otherwise than the machine, and nothing where both say the same', () => {
    const turns = (machine: 'approve' | 'reject', ...humans: readonly ('approve' | 'hold' | 'reject' | 'remove' | 'erase')[]) =>
      Object.keys(
        of(decisionAt(sent, machine, { actor: 'machine' }), ...humans.map((outcome) => decisionAt(sent, outcome)))[before] ?? {},
      ).filter((name) => name.startsWith('turn/'));
    expect(turns('approve', 'remove')).toEqual(['turn/approved-removed/none']);
    expect(turns('approve', 'hold', 'reject')).toEqual(['turn/approved-removed/none']);
    expect(turns('reject', 'approve')).toEqual(['turn/rejected-restored/none']);
    expect(turns('reject', 'reject')).toEqual([]);
    expect(turns('approve', 'approve')).toEqual([]);
    expect(turns('approve', 'hold')).toEqual([]);
    expect(turns('approve', 'remove', 'erase')).toEqual(['turn/approved-removed/none']);
    expect(turns('approve', 'erase')).toEqual([]);
  });

  it('takes back what is undone, on the day that had it', () => {
    const approved = decisionAt(sent + 5 * minute, 'approve');
    const undone = decisionAt(sent + 15 * minute, 'hold', { undoes: 2 });
    const log = [held, approved, undone];
    expect(contributionOf({ id, log }, 3, 3)).toEqual({
      [before]: { 'decided/approve/hate': -1, 'wait/1': -1, 'turn/held-approved/hate': -1 },
    });
    expect(of(...log)).toEqual(of(held));
  });

  it('counts nobody but members as humans', () => {
    expect(of(held, decisionAt(sent, 'withdraw', { actor: 'author' }), decisionAt(sent, 'erase', { actor: 'operator' }))).toEqual(of(held));
  });

  it('adds up to the whole, however the log is cut', () => {
    const outcome = fc.constantFrom('approve', 'hold', 'reject', 'remove', 'restore', 'withdraw');
    const entry: fc.Arbitrary<Entry> = fc.oneof(
      fc
        .tuple(outcome, fc.nat(4000), fc.constantFrom('author', member), fc.option(fc.integer({ min: 2, max: 8 }), { nil: undefined }))
        .map(([what, at, actor, undoes]) => decisionAt(sent + at * minute, what, { actor, ...(undoes && { undoes }) })),
      fc.constant({ kind: 'escalate', actor: member, at: new Date(sent).toISOString() } as const),
    );
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 8 }), fc.array(fc.integer({ min: 1, max: 8 }), { maxLength: 4 }), (more, cuts) => {
        const log = [held, ...more];
        const ends = [...new Set([...cuts.filter((cut) => cut < log.length), log.length])].sort((a, b) => a - b);
        const parts = ends.map((to, at) => contributionOf({ id, log }, (ends[at - 1] ?? 0) + 1, to));
        expect(sumOf(parts)).toEqual(of(...log));
      }),
    );
  });
});

describe('bucketOf', () => {
  it('has a bucket up to each bound and one above', () => {
    expect(waitBuckets.map((minutes) => bucketOf(minutes * minute))).toEqual(waitBuckets.map((_, bucket) => bucket));
    expect(waitBuckets.map((minutes) => bucketOf(minutes * minute + 1))).toEqual(waitBuckets.map((_, bucket) => bucket + 1));
  });
});

describe('figuresOf', () => {
  it('says what was counted in the API’s words', () => {
    const counts = {
      'received/hold': 3,
      'decided/approve/hate': 2,
      'decided/approve/none': 1,
      'wait/0': 1,
      'wait/9': 2,
      'turn/held-approved/hate': 2,
    };
    expect(figuresOf(counts)).toEqual({
      received: { approve: 0, hold: 3, reject: 0 },
      decided: { approve: { hate: 2, none: 1 } },
      waits: [1, 0, 0, 0, 0, 0, 0, 0, 0, 2],
      turns: { 'held-approved': { hate: 2 } },
    });
  });
});
