import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commentIdSchema, versionOf } from '../../shared/comment/comment.ts';
import { createdAtOf, dayOf, isLate, newCommentId } from '../../shared/comment/comment-id.ts';
import type { Decision } from '../../shared/comment/decision.ts';
import { erased } from '../../shared/comment/erased.ts';
import { lastDecision, stateAfter, withEntry } from '../../shared/comment/log.ts';
import { messageSchema, writeMessage } from '../../shared/comment/message.ts';
import { publishedForm } from '../../shared/comment/published-comment.ts';
import { isReceiptFor, receiptFor } from '../../shared/comment/receipt.ts';
import { withdrawn } from '../../shared/comment/withdrawn.ts';
import { canonical } from '../../shared/log/canonical.ts';
import { commitment, committedLog } from '../../shared/log/commitment.ts';
import { parseJson } from '../../shared/parse-json.ts';
import type { Span } from '../../shared/signals/signal.ts';
import { approvedComment, nextId } from '../memory/comments.ts';

const randomTen = fc.uint8Array({ minLength: 10, maxLength: 10 });

describe('comment id', () => {
  it('is a ULID that tells its time', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 48 - 1 }), randomTen, (now, random) => {
        const id = newCommentId(now, random);
        return commentIdSchema.safeParse(id).success && createdAtOf(id) === now;
      }),
    );
  });

  it('tells its day in UTC, and when it is filed so late that the seal has passed it', () => {
    const now = Date.parse('2026-05-02T23:59:59.999Z');
    expect(dayOf(newCommentId(now, new Uint8Array(10)))).toBe('2026-05-02');
    expect(dayOf(newCommentId(now + 1, new Uint8Array(10)))).toBe('2026-05-03');
    expect([300_000, 300_001].map((after) => isLate(newCommentId(now, new Uint8Array(10)), now + after))).toEqual([false, true]);
  });

  it('sorts by time', () => {
    expect(newCommentId(1000, new Uint8Array(10).fill(255)) < newCommentId(1001, new Uint8Array(10))).toBe(true);
  });
});

describe('queue message', () => {
  it('survives the queue whatever the text, in characters that SQS takes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (body) => {
        const message = {
          v: 1,
          site: 'bladet',
          thread: 't',
          id: nextId(),
          revision: 1,
          body: `a${body}`.toWellFormed(),
          author: {},
          clues: {},
        } as const;
        const written = writeMessage(message);
        expect(written).toMatch(/^[\t\n\r\u0020-\ud7ff\ue000-\ufffd]*$/);
        expect(parseJson(messageSchema, written)).toEqual({ ok: true, value: message });
      }),
    );
  });
});

describe('receipt', () => {
  it('proves its own comment only', () => {
    const key = { id: '1', key: Buffer.alloc(32, 7) };
    const id = nextId();
    expect(isReceiptFor(key, id, receiptFor(key, id))).toBe(true);
    expect(isReceiptFor(key, nextId(), receiptFor(key, id))).toBe(false);
    expect(isReceiptFor({ id: '1', key: Buffer.alloc(32, 8) }, id, receiptFor(key, id))).toBe(false);
    expect(isReceiptFor(key, id, '')).toBe(false);
  });
});

describe('log', () => {
  const at = '2026-05-02T11:00:00.000Z';
  const decided = (outcome: Decision['outcome']): Decision => ({
    ...{ kind: 'decision', outcome, reasons: [], policyVersion: 'p', engineVersion: 'e', actor: 'operator', at },
  });

  it('leads to the state of its last decision, whatever was noted since', () => {
    const comment = withEntry(approvedComment(), decided('remove'));
    const noted = withEntry(comment, { kind: 'report', actor: 'reader', at, grade: 'rules' });
    expect(noted).toMatchObject({ state: 'removed', log: [{ outcome: 'approve' }, { outcome: 'remove' }, { kind: 'report' }] });
    expect(lastDecision(noted)).toMatchObject({ outcome: 'remove' });
    expect(withEntry(noted, decided('restore')).state).toBe('approved');
    expect(stateAfter([])).toBe('held');
  });

  it('raises the version with every entry', () => {
    const comment = approvedComment({ revision: 3 });
    const noted = withEntry(comment, { kind: 'escalate', actor: 'operator', at });
    expect([versionOf(comment), versionOf(noted)]).toEqual([30_001, 30_002]);
  });
});

describe('erased', () => {
  it('has no text, and commits to the text it had', () => {
    const comment = approvedComment({ visitor: '1.gast', authorKey: 'hemlig', opens: { title: 'Tornet' }, context: { approvedBefore: 4 } });
    const gone = erased(withdrawn(comment, Date.now()) ?? comment, Date.now(), 'operator') ?? comment;
    expect(gone).toMatchObject({ state: 'erased', body: '', author: {}, context: { approvedBefore: 4 } });
    for (const field of ['salt', 'visitor', 'authorKey', 'opens']) expect(gone).not.toHaveProperty(field);
    const text = commitment(comment.salt ?? '', canonical({ name: 'Torgny', body: comment.body }));
    expect(text).toMatch(/^[\w-]{43}$/);
    expect(gone.log.map((entry) => 'text' in entry && entry.text)).toEqual([text, text, false]);
    expect(committedLog(gone)).toEqual(gone.log);
    expect(committedLog(comment)).toEqual(gone.log.slice(0, 1));
    expect(erased(gone, Date.now(), 'operator')).toBeUndefined();
  });
});

describe('published form', () => {
  it('is approved text, or a tombstone without it, or nothing', () => {
    const comment = approvedComment();
    const gone = withdrawn(comment, Date.now()) ?? comment;
    expect(publishedForm(comment)).toMatchObject({ state: 'approved', body: comment.body, version: 10_001 });
    expect(publishedForm(gone)).toEqual({
      site: comment.site,
      thread: comment.thread,
      id: comment.id,
      parentId: undefined,
      version: 10_002,
      state: 'removed',
    });
    const held = approvedComment({ state: 'held', log: [] });
    expect(publishedForm(held)).toBeUndefined();
  });

  it('shows blocks where an approval masked the text, and no address of which a part was masked', () => {
    const approval = lastDecision(approvedComment());
    const author = { name: 'Ring 070-1740605', url: 'https://example.se/070', badge: 'author' } as const;
    const maskedBy = (...masked: Span[]) =>
      publishedForm(approvedComment({ body: 'Anna Berg bor på Storgatan 3.', author, log: approval ? [{ ...approval, masked }] : [] }));
    const spans = [
      { start: 17, end: 26 },
      { start: 0, end: 4 },
      { start: 4, end: 9 },
      { start: 20, end: 28 },
      { field: 'name', start: 5, end: 16 },
    ] as const;
    expect(maskedBy(...spans)).toMatchObject({ body: '███ bor på ███.', author: { ...author, name: 'Ring ███' } });
    expect(maskedBy({ field: 'url', start: 19, end: 22 })).toMatchObject({ author: { url: undefined, name: author.name } });
  });

  it('never holds what only the casebook may have', () => {
    const form = publishedForm(approvedComment({ visitor: '1.hemlig', authorKey: 'hemlig' }));
    expect(JSON.stringify(form)).not.toContain('hemlig');
  });
});
