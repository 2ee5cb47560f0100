import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commentIdSchema } from '../../shared/comment/comment.ts';
import { createdAtOf, newCommentId } from '../../shared/comment/comment-id.ts';
import { messageSchema, writeMessage } from '../../shared/comment/message.ts';
import { publishedForm } from '../../shared/comment/published-comment.ts';
import { isReceiptFor, receiptFor } from '../../shared/comment/receipt.ts';
import { withdrawn } from '../../shared/comment/withdrawn.ts';
import { parseJson } from '../../shared/parse-json.ts';
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

  it('never holds what only the casebook may have', () => {
    const form = publishedForm(approvedComment({ visitor: '1.hemlig', authorKey: 'hemlig' }));
    expect(JSON.stringify(form)).not.toContain('hemlig');
  });
});
