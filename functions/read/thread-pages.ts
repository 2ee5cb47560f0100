import * as z from 'zod';
import { commentIdSchema } from '../../shared/comment/comment.ts';
import type { PublishedComment } from '../../shared/comment/published-comment.ts';
import type { PublishedReader } from '../../shared/ports.ts';
import { type Thread, threadIdSchema } from '../../shared/site/site.ts';
import { noTally } from '../../shared/thread/tally.ts';
import { commentView, standingPlaceholders, type ThreadPage } from '../../shared/thread/thread-view.ts';

export const placeShape = {
  cursor: commentIdSchema.optional(),
  from: commentIdSchema.optional(),
  order: z.enum(['oldest', 'newest'], 'must be oldest or newest').default('oldest'),
};
/** Where a page begins: after `cursor`, with `from`, or with the first comment. */
export const oneBeginning = ({ cursor, from }: { readonly cursor?: string | undefined; readonly from?: string | undefined }): boolean =>
  cursor === undefined || from === undefined;
export const twoBeginnings = { message: 'cannot be given with cursor', path: ['from'] };

type Asked = {
  readonly cursor?: string | undefined;
  readonly from?: string | undefined;
  readonly limit: number;
  readonly order: 'oldest' | 'newest';
};

/** UTF-8: eleven times as many, as markup and as JSON in it, are still below the 6 MB that Lambda answers with. */
const mostBytes = 500_000;

/** The first of a page that fit into one answer, one at least. */
const fitting = (comments: readonly PublishedComment[]): readonly PublishedComment[] => {
  let bytes = 0;
  const place = comments.findIndex((comment) => {
    bytes += comment.state === 'approved' ? Buffer.byteLength(comment.body) : 0;
    return bytes > mostBytes;
  });
  return place === -1 ? comments : comments.slice(0, Math.max(1, place));
};

const isApproved = ({ state }: Pick<PublishedComment, 'state'>): boolean => state === 'approved';

/** Threads, as readers see them. A page takes its own comments and those that are too young to have been counted, however long the thread is. */
export const threadPages = (published: Pick<PublishedReader, 'thread' | 'threads' | 'page' | 'outline'>) => {
  const found = (site: string, id: string): Promise<Thread | undefined> =>
    threadIdSchema.safeParse(id).success ? published.thread(site, id) : Promise.resolve(undefined);

  const page = async ({ site, id, open, tally = noTally }: Thread, { cursor, from, limit, order }: Asked): Promise<ThreadPage> => {
    const read = await published.page(site, id, { after: cursor, from, limit, order });
    const comments = fitting(read.comments);
    const more = read.more || comments.length < read.comments.length;
    const isWhole = cursor === undefined && from === undefined && !more;
    const young = isWhole ? [] : await published.outline(site, id, { after: tally.upTo });
    const standing = standingPlaceholders([...comments, ...young]);
    const stands = ({ id: removed }: PublishedComment) => standing.has(removed) || (!isWhole && tally.standing.includes(removed));
    const shown = comments.filter((comment) => isApproved(comment) || stands(comment)).map(commentView);
    const total = isWhole ? comments.filter(isApproved).length : tally.counted + young.filter(isApproved).length;
    return { comments: shown, total, open, ...(more ? { cursor: comments.at(-1)?.id } : {}) };
  };

  /** The first comment of the page before one that begins after `cursor` or with `from`. */
  const previous = async ({ site, id }: Thread, { cursor, from, limit, order }: Asked): Promise<string | undefined> => {
    if (cursor === undefined && from === undefined) return undefined;
    const before = { from: cursor, after: from, limit, order: order === 'oldest' ? 'newest' : 'oldest' } as const;
    return (await published.page(site, id, before)).comments.at(-1)?.id;
  };

  /** How many approved comments each thread has. */
  const counts = async (site: string, ids: readonly string[]): Promise<Readonly<Record<string, number>>> => {
    const known = await published.threads(ids.map((id) => ({ site, id })));
    const counted = await Promise.all(
      known.map(async ({ id, tally = noTally }) => {
        const young = await published.outline(site, id, { after: tally.upTo });
        return [id, tally.counted + young.filter(isApproved).length] as const;
      }),
    );
    return Object.fromEntries([...ids.map((id) => [id, 0] as const), ...counted]);
  };

  return { found, page, previous, counts };
};
