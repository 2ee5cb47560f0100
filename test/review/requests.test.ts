import { describe, expect, it } from 'vitest';
import { parseValue } from '../../shared/parse-json.ts';
import {
  blockRequestSchema,
  bulkRequestSchema,
  bulkUndoRequestSchema,
  dayQuerySchema,
  deadLetterQuerySchema,
  decisionRequestSchema,
  noteRequestSchema,
  queueQuerySchema,
  writerKeySchema,
} from '../../shared/review/requests.ts';
import { nextId } from '../memory/comments.ts';

const fieldsOf = (schema: Parameters<typeof parseValue>[0], value: unknown): readonly string[] => {
  const parsed = parseValue(schema, value);
  return parsed.ok ? [] : parsed.problems.map(({ field }) => field);
};
const version = 10_001;

describe('decision request', () => {
  const wrong = (value: object) => fieldsOf(decisionRequestSchema, { version, ...value });

  it('names what an action lacks', () => {
    expect(wrong({ action: 'reject' })).toEqual(['reason']);
    expect(wrong({ action: 'remove', note: 'n' })).toEqual(['reason']);
    expect(wrong({ action: 'uphold' })).toEqual(['note']);
    expect(wrong({ action: 'overturn' })).toEqual(['note']);
    for (const action of ['approve', 'mask', 'hold', 'escalate']) expect(wrong({ action })).toEqual([]);
  });

  it('names what an action has no use for', () => {
    const spans = [{ start: 0, end: 1 }];
    expect(wrong({ action: 'approve', reason: 'spam', legalGround: '4:5', spans })).toEqual(['reason', 'legalGround', 'spans']);
    expect(wrong({ action: 'escalate', note: 'n' })).toEqual(['note']);
    expect(wrong({ action: 'reject', reason: 'off-topic', legalGround: '16:8', note: 'n' })).toEqual([]);
    expect(wrong({ action: 'mask', spans })).toEqual([]);
  });

  it('names each field that is not what it has to be', () => {
    expect(wrong({ action: 'ban' })).toEqual(['action']);
    expect(wrong({ action: 'reject', reason: 'ugly', legalGround: '99:1' })).toEqual(['reason', 'legalGround']);
    expect(wrong({ action: 'approve', version: 1 })).toEqual(['version']);
    expect(wrong({ action: 'approve', note: 'n'.repeat(1001) })).toEqual(['note']);
    expect(wrong({ action: 'approve', note: ' \n' })).toEqual(['note']);
    expect(wrong({ action: 'mask', spans: [] })).toEqual(['spans']);
    expect(wrong({ action: 'mask', spans: [{ start: 3, end: 3 }] })).toEqual(['spans[0]']);
    expect(wrong({ action: 'approve', force: true })).toEqual(['']);
  });

  it('takes a bulk of up to 100, each comment once', () => {
    const items = Array.from({ length: 100 }, () => ({ id: nextId(), version }));
    const bulk = (more: object) => fieldsOf(bulkRequestSchema, { action: 'reject', reason: 'spam', items, ...more });
    expect(bulk({})).toEqual([]);
    expect(bulk({ reason: undefined })).toEqual(['reason']);
    expect(bulk({ items: [] })).toEqual(['items']);
    expect(bulk({ items: [...items, { id: nextId(), version }] })).toEqual(['items']);
    expect(bulk({ items: [items[0], items[0]] })).toEqual(['items']);
    expect(bulk({ items: [{ id: 'x', version }] })).toEqual(['items[0].id']);
    const undone = (entry: unknown) => fieldsOf(bulkUndoRequestSchema, { items: items.map((item) => ({ ...item, entry })) });
    expect(undone(2)).toEqual([]);
    expect(undone(0)).toContain('items[0].entry');
    expect(
      fieldsOf(bulkUndoRequestSchema, {
        items: [
          { id: items[0]?.id, version, entry: 2 },
          { id: items[0]?.id, version, entry: 3 },
        ],
      }),
    ).toEqual(['items']);
  });
});

describe('other requests', () => {
  it('keep texts well-formed, and refuse what is too long', () => {
    expect(parseValue(noteRequestSchema, { text: 'a\ud800' })).toEqual({ ok: true, value: { text: 'a\ufffd' } });
    expect(fieldsOf(noteRequestSchema, { text: 'n'.repeat(1_000_000) })).toEqual(['text']);
    expect(fieldsOf(blockRequestSchema, { days: 366, reason: '' })).toEqual(['days', 'reason']);
  });

  it('know the key of an author from anything else', () => {
    const hash = 'A-_b'.padEnd(22, 'x');
    for (const key of [`a.${hash}`, `v.12.${hash}`]) expect(fieldsOf(writerKeySchema, key)).toEqual([]);
    for (const key of [hash, `v.${hash}`, `a.${hash}x`, `b.${hash}`, `a.${hash}\n`, 'a.#'])
      expect(fieldsOf(writerKeySchema, key)).toEqual(['']);
  });

  it('take a page of 50, or of 1–100, after a cursor of that list only', () => {
    const id = nextId();
    const rank = `4${id.slice(0, 10)}${id}`;
    expect(parseValue(queueQuerySchema, {})).toEqual({ ok: true, value: { limit: 50 } });
    expect(parseValue(queueQuerySchema, { limit: '100', cursor: rank })).toMatchObject({ ok: true, value: { limit: 100 } });
    for (const limit of ['0', '101', '5.5', '', '1e2', '-1']) expect(fieldsOf(queueQuerySchema, { limit })).toContain('limit');
    for (const cursor of [id, `9${rank.slice(1)}`, `${rank}0`]) expect(fieldsOf(queueQuerySchema, { cursor })).toEqual(['cursor']);
    expect(fieldsOf(dayQuerySchema, { cursor: rank })).toEqual(['cursor']);
    expect(fieldsOf(dayQuerySchema, { cursor: id, category: 'spam', thread: 't', language: 'unknown' })).toEqual([]);
    expect(fieldsOf(queueQuerySchema, { category: 'x', thread: 'a/b', author: 'x', language: 'xx' })).toHaveLength(4);
    expect(fieldsOf(deadLetterQuerySchema, { cursor: '2026-05-02T11:00:00.000Z 0b1f-22' })).toEqual([]);
    expect(fieldsOf(deadLetterQuerySchema, { cursor: '2026-05-02' })).toEqual(['cursor']);
  });
});
