import { describe, expect, it } from 'vitest';
import { newCommentId } from '../../shared/comment/comment-id.ts';
import { admit, mergedWindow, type VisitorWindow, windowEntry } from '../../shared/submission/admission.ts';
import { submissionSchema } from '../../shared/submission/submission.ts';

const limit = { visitor: 3, visitorSeconds: 600 };
const start = Date.parse('2026-05-02T10:00:00Z');
const idAt = (seconds: number) => newCommentId(start + seconds * 1000, crypto.getRandomValues(new Uint8Array(10)));
const entryAt = (seconds: number, body: string, { key, thread = 't', name }: { key?: string; thread?: string; name?: string } = {}) =>
  windowEntry(idAt(seconds), thread, key, submissionSchema.parse({ body, author: { name } }));

/** Sends in turn, and gives what became of the last. */
const admitAll = (...entries: readonly ReturnType<typeof entryAt>[]) => {
  let window: VisitorWindow | undefined;
  let last = admit(undefined, entries[0] ?? entryAt(0, 'x'), limit);
  for (const entry of entries) {
    last = admit(window, entry, limit);
    if (last.kind === 'admitted') window = last.window;
  }
  return last;
};

describe('admit', () => {
  it('admits a first comment and raises the window’s version', () => {
    expect(admitAll(entryAt(0, 'Hej'))).toMatchObject({ kind: 'admitted', window: { version: 1 }, seen: { recent: 0, sameText: 0 } });
    expect(admitAll(entryAt(0, 'Hej'), entryAt(1, 'Hopp'))).toMatchObject({
      kind: 'admitted',
      window: { version: 2 },
      seen: { recent: 1 },
    });
  });

  it('repeats the answer to the same key and comment, and refuses the key for another', () => {
    const first = entryAt(0, 'Hej', { key: 'k' });
    expect(admitAll(first, entryAt(5, 'Hej', { key: 'k' }))).toEqual({ kind: 'repeated', seen: { id: first.id, recent: 0, sameText: 0 } });
    expect(admitAll(first, entryAt(5, 'Hopp', { key: 'k' }))).toEqual({ kind: 'key-reused' });
    expect(admitAll(first, entryAt(5, 'Hej', { key: 'k', name: 'Annan' }))).toEqual({ kind: 'key-reused' });
  });

  it('sees the same text in the same place as a duplicate for 24 hours', () => {
    const first = entryAt(0, 'Hej');
    expect(admitAll(first, entryAt(86_399, ' Hej\n'))).toMatchObject({ kind: 'duplicate', seen: { id: first.id } });
    expect(admitAll(first, entryAt(86_400, 'Hej'))).toMatchObject({ kind: 'admitted' });
  });

  it('does not take the same text in another thread for a duplicate, but counts it', () => {
    expect(admitAll(entryAt(0, 'Instämmer!'), entryAt(1, 'Instämmer!', { thread: 'u' }))).toMatchObject({
      kind: 'admitted',
      seen: { sameText: 1 },
    });
  });

  it('refuses one more than the limit, and tells when there is room again', () => {
    const three = [entryAt(0, 'a'), entryAt(100, 'b'), entryAt(200, 'c')];
    expect(admitAll(...three, entryAt(300, 'd'))).toEqual({ kind: 'too-many', retryAfterSeconds: 300 });
    expect(admitAll(...three, entryAt(600, 'd'))).toMatchObject({ kind: 'admitted', seen: { recent: 2 } });
  });

  it('answers a repeat even above the limit', () => {
    expect(admitAll(entryAt(0, 'a', { key: 'k' }), entryAt(1, 'b'), entryAt(2, 'c'), entryAt(3, 'a', { key: 'k' }))).toMatchObject({
      kind: 'repeated',
    });
  });

  it('sees of a repeat what it saw the first time', () => {
    const [a, b] = [entryAt(0, 'Hej'), entryAt(1, 'Hej', { thread: 'u', key: 'k' })];
    const first = admitAll(a, b);
    expect(first).toMatchObject({ kind: 'admitted', seen: { recent: 1, sameText: 1 } });
    const again = admitAll(a, b, entryAt(2, 'Hopp'), entryAt(3, 'Hej', { thread: 'u', key: 'k' }));
    expect(again).toEqual({ kind: 'repeated', seen: 'seen' in first ? first.seen : undefined });
  });

  it('takes a visitor for the same after the key has changed', () => {
    const [old, both, fresh] = [entryAt(0, 'a'), entryAt(1, 'b'), entryAt(2, 'c')];
    const merged = mergedWindow({ version: 4, entries: [both, fresh] }, { version: 9, entries: [old, both] });
    expect(merged).toEqual({ version: 4, entries: [old, both, fresh] });
    expect(mergedWindow(undefined, { version: 9, entries: [old] })).toEqual({ version: 0, entries: [old] });
    expect(mergedWindow(undefined, undefined)).toBeUndefined();
  });
});
