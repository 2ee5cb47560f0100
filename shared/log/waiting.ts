import type { Comment } from '../comment/comment.ts';
import { firstIdAt } from '../comment/comment-id.ts';
import type { LogBook } from './ports.ts';
import { firstPlace, type Place } from './seal.ts';

/** Entries from … to of a comment, counted from 1. */
export type Stretch = { readonly comment: Comment; readonly from: number; readonly to: number };

export type Waiting = {
  /** First entries of comments, by the time of their ids. */
  readonly first: readonly Stretch[];
  /** What came later, or late. An empty stretch: the mark is left of what was sealed. */
  readonly marked: readonly Stretch[];
  /** The last id looked at. */
  readonly until: string;
};

const dayMs = 24 * 3_600_000;

/** How far a site is sealed; one that was never is so from a day before it was made, whatever the clocks. */
export const placeOf = async (
  book: Pick<LogBook, 'place'>,
  { site, since }: { readonly site: string; readonly since: string },
): Promise<Place> => (await book.place(site)) ?? firstPlace(site, firstIdAt(Date.parse(since) - dayMs));

/** What no seal has yet of a site's comments with ids up to `until`, at most `limit` of each sort. */
export const waitingOf = async (
  book: Pick<LogBook, 'first' | 'marked'>,
  site: string,
  after: string,
  until: string,
  limit: number,
): Promise<Waiting> => {
  const first = await book.first(site, after, until, limit);
  const marked = await book.marked(site, limit);
  return {
    first: first.map((comment) => ({ comment, from: 1, to: 1 })),
    marked: marked.map(({ comment, sealed }) => ({ comment, from: sealed + 1, to: comment.log.length })),
    until: first.length < limit ? until : (first.at(-1)?.id ?? until),
  };
};
