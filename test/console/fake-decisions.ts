import type * as z from 'zod';
import type { bulkRequestSchema, bulkUndoRequestSchema, undoRequestSchema } from '../../shared/review/requests.ts';
import type { Action, BulkResult, CommentState, Decided, DecisionRequest, EntryView, ProblemView } from '../../shared/review/views.ts';
import { refusal } from './fake-answer.ts';
import type { FakeComment } from './fake-comments.ts';
import type { FakeStore } from './fake-store.ts';

const after: Readonly<Record<Action, CommentState | undefined>> = {
  approve: 'approved',
  mask: 'approved',
  reject: 'rejected',
  remove: 'removed',
  hold: 'held',
  overturn: 'approved',
  uphold: undefined,
  escalate: undefined,
};
const outcomes: Readonly<Record<Action, EntryView['outcome']>> = {
  approve: 'approve',
  mask: 'approve',
  reject: 'reject',
  remove: 'remove',
  hold: 'hold',
  overturn: 'approve',
  uphold: 'reject',
  escalate: undefined,
};

const resultOf = (id: string, result: Decided | ProblemView): BulkResult =>
  'code' in result ? { id, ok: false, problem: result } : { id, ok: true, version: result.version, entry: result.entry };

/** Deciding and undoing, each comment by itself or many at once. */
export const createFakeDecisions = ({ now, iso, comments, claims, claimOf, add }: FakeStore) => {
  const before = new Map<string, Pick<FakeComment, 'state'> & Partial<Pick<FakeComment, 'queue' | 'appeal'>>>();

  const decide = (
    comment: FakeComment | undefined,
    member: string,
    { action, version, note }: Pick<DecisionRequest, 'action' | 'version' | 'note'>,
  ): Decided | ProblemView => {
    if (!comment) return refusal(404, 'unknown-comment');
    const claim = claimOf(comment.id);
    if (claim && claim.by !== member) return refusal(409, 'claimed', claim);
    const changes = comment.entries.slice(version - 10_000).filter(({ kind }) => kind !== 'note');
    if (changes.length > 0) return refusal(409, 'stale', { version: comment.version, state: comment.state, changes });
    const outcome = outcomes[action];
    const entry = add(comment, outcome ? { kind: 'decision', actor: member, outcome } : { kind: 'escalate', actor: member }, note);
    const { queue, appeal, ...rest } = comment;
    before.set(`${comment.id} ${entry}`, { state: comment.state, ...(queue ? { queue } : {}), ...(appeal ? { appeal } : {}) });
    const state = after[action] ?? comment.state;
    if (action === 'escalate') comment.escalated = true;
    else {
      comments.set(comment.id, { ...rest, state, ...(state === 'held' ? { queue: 'held' as const } : {}) });
      claims.delete(comment.id);
    }
    return { id: comment.id, version: comment.version, state, entry, undoUntil: iso(now() + 30_000) };
  };

  const undo = (
    comment: FakeComment | undefined,
    member: string,
    { entry, version }: z.output<typeof undoRequestSchema>,
  ): Decided | ProblemView => {
    const was = before.get(`${comment?.id} ${entry}`);
    if (!comment || !was) return refusal(409, 'not-possible');
    if (comment.version !== version) return refusal(409, 'stale', { changes: comment.entries.slice(entry) });
    const n = add(comment, { kind: 'decision', actor: member, outcome: 'hold', undoes: entry });
    comments.set(comment.id, { ...comment, ...was });
    return { id: comment.id, version: comment.version, state: was.state, entry: n, undoUntil: iso() };
  };

  const bulk = (member: string, { items, ...said }: z.output<typeof bulkRequestSchema>): readonly BulkResult[] =>
    items.map(({ id, version }) => resultOf(id, decide(comments.get(id), member, { ...said, version })));
  const bulkUndo = (member: string, { items }: z.output<typeof bulkUndoRequestSchema>): readonly BulkResult[] =>
    items.map(({ id, ...item }) => resultOf(id, undo(comments.get(id), member, item)));

  return { decide, undo, bulk, bulkUndo };
};
