import { type Author, type Comment, versionOf } from './comment.ts';
import { decisionsOf } from './log.ts';

type Place = {
  readonly site: string;
  readonly thread: string;
  readonly id: string;
  readonly parentId?: string | undefined;
  readonly version: number;
};

/** What the public table holds of a comment: approved text, or a tombstone that says no more than that something stood here. */
export type PublishedComment =
  | (Place & { readonly state: 'approved'; readonly author: Author; readonly body: string })
  | (Place & { readonly state: 'removed' });

/**
 * What readers may see of a comment as the casebook has it: the one way from there to the public table.
 * Undefined where nothing was ever public.
 */
export const publishedForm = (comment: Comment): PublishedComment | undefined => {
  const { site, thread, id, parentId, body, author } = comment;
  const place = { site, thread, id, parentId, version: versionOf(comment) };
  if (comment.state === 'approved') return { ...place, state: 'approved', author, body };
  const wasPublic = decisionsOf(comment).some(({ outcome }) => outcome === 'approve' || outcome === 'restore');
  return wasPublic ? { ...place, state: 'removed' } : undefined;
};
