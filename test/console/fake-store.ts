import type * as z from 'zod';
import type { filterQuerySchema } from '../../shared/review/requests.ts';
import type { Block, Claim, DeadLetter, EntryView, Membership, QueueName, ThreadMode } from '../../shared/review/views.ts';
import type { FakeComment } from './fake-comments.ts';

type Filter = z.output<typeof filterQuerySchema>;
const queues: readonly QueueName[] = ['held', 'reported', 'appealed'];

/** What the fake desk keeps, and how its lists are read. */
export const createFakeStore = (now: () => number, members: readonly Membership[]) => {
  const comments = new Map<string, FakeComment>();
  const claims = new Map<string, { by: string; until: number }>();
  const present = new Map<string, { readonly at: number; readonly comment: string | undefined }>();
  const blocks = new Map<string, Block>();
  const threads = new Map<string, { readonly open: boolean; readonly mode: ThreadMode | null }>();
  const iso = (ms = now()): string => new Date(ms).toISOString();
  const dead = new Map<string, DeadLetter>();
  const bury = (id: string, cause: string, excerpt: string): void => void dead.set(id, { id, at: iso(now() - 7_200_000), cause, excerpt });
  bury('dead-1', 'unreadable: body, thread', '{"v":9,"site":"bladet","bdoy":"Hej"}');

  const claimOf = (id: string): Claim | undefined => {
    const claim = claims.get(id);
    return claim && claim.until > now() ? { by: claim.by, until: iso(claim.until) } : undefined;
  };
  const shown = (comment: FakeComment): FakeComment => {
    const claim = claimOf(comment.id);
    return { ...comment, ...(claim ? { claim } : {}) };
  };
  const fits = (comment: FakeComment, { category, thread, author, language }: Filter): boolean =>
    (!category || comment.categories.includes(category)) &&
    (!thread || comment.thread.id === thread) &&
    (!author || comment.writer === author) &&
    (!language || comment.language === language);
  const listOf = (list: string | undefined, filter: Filter = {}): readonly FakeComment[] =>
    [...comments.values()]
      .filter((comment) => (comment.queue ?? comment.state) === list && fits(comment, filter))
      .sort((a, b) => (a.rank < b.rank ? -1 : 1));
  const counts = () => ({
    held: listOf('held').length,
    reported: listOf('reported').length,
    appealed: listOf('appealed').length,
    dead: dead.size,
  });
  const oldest = () =>
    Object.fromEntries(
      queues.flatMap((queue) => {
        const [first] = listOf(queue)
          .map(({ since }) => since)
          .sort();
        return first ? [[queue, first]] : [];
      }),
    );

  const add = (comment: FakeComment, entry: Omit<EntryView, 'n' | 'at'>, text?: string): number => {
    const n = comment.entries.length + 1;
    comment.entries = [...comment.entries, { n, at: iso(), ...entry }];
    comment.version += 1;
    if (text !== undefined) comment.notes = [...comment.notes, { entry: n, text, by: entry.actor, at: iso() }];
    return n;
  };

  return { now, iso, members, comments, claims, present, blocks, threads, dead, claimOf, shown, listOf, counts, oldest, add };
};
export type FakeStore = ReturnType<typeof createFakeStore>;
