import * as z from 'zod';
import { createdAtOf } from '../comment/comment-id.ts';
import { type PublishedComment, publishedAuthorSchema } from '../comment/published-comment.ts';
import type { Frozen } from '../frozen.ts';
import type { OutlineEntry } from '../ports.ts';

/** A comment as readers get it. A removed one is a placeholder without text, there only for what hangs under it. */
const commentViewSchema = z.object({
  id: z.string(),
  parentId: z.string().nullable(),
  author: publishedAuthorSchema,
  body: z.string(),
  createdAt: z.iso.datetime(),
  editedAt: z.iso.datetime().exactOptional().describe('When its author changed what it says.'),
  removed: z.literal(true).exactOptional().describe('A placeholder: the comment was removed, its replies stand.'),
});
export type CommentView = Frozen<z.infer<typeof commentViewSchema>>;

export const threadPageSchema = z.object({
  comments: z.array(commentViewSchema),
  total: z.int().describe('The approved comments of the whole thread.'),
  open: z.boolean(),
  cursor: z.string().optional().describe('For the next page; absent on the last.'),
});
export type ThreadPage = Frozen<z.infer<typeof threadPageSchema>>;

export const countsSchema = z.object({
  counts: z.record(z.string(), z.int()).describe('Of each thread asked for; 0 of one that is not there.'),
});
export type Counts = Frozen<z.infer<typeof countsSchema>>;

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
  const { author, body, editedAt } = comment;
  return { id, parentId, author, body, createdAt, ...(editedAt === undefined ? {} : { editedAt }) };
};
