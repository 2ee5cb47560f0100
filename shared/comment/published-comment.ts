import * as z from 'zod';
import type { JudgedField } from '../signals/signal.ts';
import { authorSchema, type Comment, versionOf } from './comment.ts';
import { decisionsOf, lastDecision } from './log.ts';
import { masked } from './masked.ts';
import { authorMark, shownName } from './name.ts';

/** What readers get of an author. */
export const publishedAuthorSchema = authorSchema.extend({
  mark: z.string().optional().describe('The same for all comments under one author secret on this site; absent where none was sent.'),
  alike: z.literal(true).optional().describe('The name passes for that of somebody else, who is established here.'),
});
export type PublishedAuthor = Readonly<z.infer<typeof publishedAuthorSchema>>;

type Place = {
  readonly site: string;
  readonly thread: string;
  readonly id: string;
  readonly parentId?: string | undefined;
  readonly version: number;
};

/** What the public table holds of a comment: approved text, or a tombstone that says no more than that something stood here. */
export type PublishedComment =
  | (Place & {
      readonly state: 'approved';
      readonly author: PublishedAuthor;
      readonly body: string;
      readonly editedAt?: string | undefined;
    })
  | (Place & { readonly state: 'removed' });

/** The published texts, without what the last approval masked; an address of which a part is masked is left out. */
const shownTexts = (comment: Comment): { readonly author: PublishedAuthor; readonly body: string } => {
  const { body, authorKey, context } = comment;
  const { name, url, badge } = comment.author;
  const spans = lastDecision(comment)?.masked ?? [];
  const of = (field: JudgedField) => spans.filter((span) => (span.field ?? 'body') === field);
  const shown = {
    name: name && shownName(masked(name, of('name'))),
    url: of('url').length > 0 ? undefined : url,
    badge,
    mark: authorKey === undefined ? undefined : authorMark(authorKey),
    alike: context?.alike,
  };
  return { body: masked(body, of('body')), author: shown };
};

/** Held since an edit that leaves up what readers saw before it, until this one is decided on. */
const leavesUp = ({ state, log }: Pick<Comment, 'state' | 'log'>): boolean => {
  const edit = log[log.findLastIndex(({ kind }) => kind === 'decision') - 1];
  return state === 'held' && edit?.kind === 'edit' && edit.keeps === true;
};

/** Whether readers see a text of the comment. */
export const isShown = (comment: Pick<Comment, 'state' | 'log'>): boolean => comment.state === 'approved' || leavesUp(comment);

/**
 * What readers may see of a comment as the casebook has it: the one way from there to the public table.
 * Undefined where nothing was ever public, or what is public stays as it is.
 */
export const publishedForm = (comment: Comment): PublishedComment | undefined => {
  const { site, thread, id, parentId } = comment;
  const place = { site, thread, id, parentId, version: versionOf(comment) };
  if (leavesUp(comment)) return undefined;
  const editedAt = comment.log.findLast(({ kind }) => kind === 'edit')?.at;
  if (comment.state === 'approved') return { ...place, state: 'approved', ...shownTexts(comment), ...(editedAt && { editedAt }) };
  const wasPublic = decisionsOf(comment).some(({ outcome }) => outcome === 'approve' || outcome === 'restore');
  return wasPublic ? { ...place, state: 'removed' } : undefined;
};
