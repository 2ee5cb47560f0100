import * as z from 'zod';
import { type Comment, commentIdSchema, commentStates, versionOf } from '../comment/comment.ts';
import type { Decision } from '../comment/decision.ts';
import { type Entry, stateAfter } from '../comment/log.ts';
import { publishedAuthorSchema, publishedForm } from '../comment/published-comment.ts';
import type { CommentKey } from '../ports.ts';
import { siteIdSchema, threadIdSchema } from '../site/site.ts';
import { type EventType, eventTypes } from './types.ts';

/** What a site's own systems are told of a comment. Nothing in it leads to its author but what readers see. */
export const eventSchema = z.object({
  /** SITE/ID/ENTRY: the same however often it is sent. */
  id: z.string(),
  type: z.enum(eventTypes),
  site: siteIdSchema,
  /** When it happened: ISO 8601, UTC. */
  at: z.string(),
  comment: z.object({
    id: commentIdSchema,
    thread: threadIdSchema,
    parentId: commentIdSchema.optional(),
    state: z.enum(commentStates),
    /** Rises with all that happens to the comment. */
    version: z.int(),
    /** As readers see them: only of what is approved, and was not decided on or edited since. */
    body: z.string().optional(),
    author: publishedAuthorSchema.optional(),
  }),
});
export type Event = Readonly<z.infer<typeof eventSchema>>;

const decided = {
  approve: 'comment.approved',
  restore: 'comment.approved',
  hold: 'comment.held',
  reject: 'comment.rejected',
  remove: 'comment.removed',
  withdraw: 'comment.withdrawn',
  erase: 'comment.erased',
} as const satisfies Readonly<Record<Decision['outcome'], EventType>>;
const marked: Readonly<Partial<Record<Entry['kind'], EventType>>> = {
  edit: 'comment.edited',
  report: 'report.received',
  appeal: 'appeal.received',
};

const changesText = ({ kind }: Entry): boolean => kind === 'decision' || kind === 'edit';

/** The event that entry `n` of a comment's log is; undefined for what stays with the desk, and for what was undone. */
export const eventOf = (comment: Comment, n: number): Event | undefined => {
  const entry = comment.log[n - 1];
  const type = entry && (entry.kind === 'decision' ? decided[entry.outcome] : marked[entry.kind]);
  if (!type || comment.log.slice(n).some((later) => later.kind === 'decision' && later.undoes === n)) return undefined;
  const { site, id, thread, parentId } = comment;
  // What an edit was judged to be is the next entry of the same write.
  const log = comment.log.slice(0, entry.kind === 'edit' ? n + 1 : n);
  const revision = 1 + log.filter(({ kind }) => kind === 'edit').length;
  const shown = comment.log.slice(log.length).some(changesText) ? undefined : publishedForm(comment);
  return {
    id: `${site}/${id}/${n}`,
    ...{ type, site, at: entry.at },
    comment: {
      ...{ id, thread, ...(parentId === undefined ? {} : { parentId }) },
      ...{ state: stateAfter(log), version: versionOf({ revision, log }) },
      ...(shown?.state === 'approved' ? { body: shown.body, author: shown.author } : {}),
    },
  };
};

/** For those who only need to know that something happened. */
export const withoutTexts = ({ comment: { body: _body, author: _author, ...comment }, ...event }: Event): Event => ({ ...event, comment });

/** Which comment an event was about, and which entry of its log it was. */
export const placeOf = (eventId: string): CommentKey & { readonly entry: number } => {
  const [site = '', id = '', entry] = eventId.split('/');
  return { site, id, entry: Number(entry) };
};
