import { createdAtOf } from '../comment/comment-id.ts';
import type { PublishedComment } from '../comment/published-comment.ts';
import type { OutlineEntry } from '../ports.ts';

/** A comment as readers get it. A removed one is a placeholder without text, there only for what hangs under it. */
export type CommentView = {
  readonly id: string;
  readonly parentId: string | null;
  readonly author: { readonly name?: string | undefined; readonly url?: string | undefined; readonly badge?: 'author' | undefined };
  readonly body: string;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  readonly removed?: true;
};

/** The removed comments that approved replies hang under, directly or through other removed ones. */
export const standingPlaceholders = (outline: readonly OutlineEntry[]): ReadonlySet<string> => {
  const parentOf = new Map(outline.map(({ id, parentId }) => [id, parentId]));
  const standing = new Set<string>();
  for (const { state, parentId } of outline) {
    if (state !== 'approved') continue;
    for (let above = parentId; above !== undefined && !standing.has(above); above = parentOf.get(above)) standing.add(above);
  }
  return standing;
};

export const commentView = (comment: PublishedComment): CommentView => {
  const { id, parentId = null } = comment;
  const createdAt = new Date(createdAtOf(id)).toISOString();
  if (comment.state === 'removed') return { id, parentId, author: {}, body: '', createdAt, removed: true };
  return { id, parentId, author: comment.author, body: comment.body, createdAt };
};
