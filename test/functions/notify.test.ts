import { beforeEach, describe, expect, it } from 'vitest';
import { handle } from '../../functions/notify/handler.ts';
import { type Comment, versionOf } from '../../shared/comment/comment.ts';
import { withEntry } from '../../shared/comment/log.ts';
import { approvedComment } from '../memory/comments.ts';
import { memoryCasebook } from '../memory/memory-world.ts';
import { memoryNoticeBook } from '../memory/notices.ts';

const member = 'm_01K2XJ3V0000000000000000AB';
const decided = (comment: Comment, outcome: 'remove' | 'restore', undoes?: number): Comment =>
  withEntry(comment, {
    ...{ kind: 'decision', outcome, reasons: [], policyVersion: 'p', engineVersion: 'e', actor: member, at: '2026-05-02T10:00:00.000Z' },
    ...(undoes === undefined ? {} : { undoes }),
  });

describe('notify', () => {
  let casebook: ReturnType<typeof memoryCasebook>;
  let notices: ReturnType<typeof memoryNoticeBook>;
  let bugs: unknown[];
  let now: number;
  beforeEach(() => {
    [casebook, notices, bugs, now] = [memoryCasebook(), memoryNoticeBook(), [], Date.parse('2026-05-02T10:00:30.000Z')];
  });

  const change = async (before: Comment, after: Comment): Promise<Comment> => {
    expect(await casebook.change(after, versionOf(before))).toBe('changed');
    return after;
  };
  const deliver = (...bodies: readonly string[]) =>
    handle({ clock: { now: () => now }, casebook, notices, metrics: { count: () => undefined, bug: (error) => void bugs.push(error) } })({
      Records: bodies.map((body, place) => ({ messageId: `m${place}`, body })),
    });
  const noticeOf = ({ site, id }: Comment, entry: number): string => JSON.stringify({ v: 1, site, id, entry });

  it('keeps once that the author is told, however often the message comes', async () => {
    const filed = await casebook.file(approvedComment(), false);
    const removed = await change(filed, decided(filed, 'remove'));
    await deliver(noticeOf(removed, 2), noticeOf(removed, 2));
    now += 60_000;
    await deliver(noticeOf(removed, 2));
    expect(await notices.sent(removed)).toEqual([{ entry: 2, kind: 'decision', at: '2026-05-02T10:00:30.000Z' }]);
  });

  it('tells nobody of what was undone in time, and by a correction of what was undone later', async () => {
    const [early, late] = [await casebook.file(approvedComment(), false), await casebook.file(approvedComment(), false)];
    const [removedEarly, removedLate] = [await change(early, decided(early, 'remove')), await change(late, decided(late, 'remove'))];
    await change(removedEarly, decided(removedEarly, 'restore', 2));
    await deliver(noticeOf(early, 2), noticeOf(late, 2));
    await change(removedLate, decided(removedLate, 'restore', 2));
    await deliver(noticeOf(early, 3), noticeOf(late, 3));
    expect(await notices.sent(early)).toEqual([]);
    expect(await notices.sent(late)).toMatchObject([
      { entry: 2, kind: 'decision' },
      { entry: 3, kind: 'correction' },
    ]);
  });

  it('passes over a report, and an entry that there is not', async () => {
    const filed = await casebook.file(approvedComment(), false);
    const at = '2026-05-02T10:00:00.000Z';
    const reported = await change(filed, withEntry(filed, { kind: 'report', actor: 'reader', at, grade: 'illegal' }));
    expect(await deliver(noticeOf(reported, 2), noticeOf(reported, 3))).toEqual({ batchItemFailures: [] });
    expect([await notices.sent(reported), bugs]).toEqual([[], []]);
  });

  it('has a message delivered again that is no notice, and passes over an unknown comment', async () => {
    const unknown = noticeOf(approvedComment(), 1);
    expect(await deliver('{"v":2}', unknown)).toEqual({ batchItemFailures: [{ itemIdentifier: 'm0' }] });
    expect(bugs).toHaveLength(1);
  });
});
