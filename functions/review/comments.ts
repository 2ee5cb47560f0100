import { type Comment, commentIdSchema } from '../../shared/comment/comment.ts';
import { headsOf } from '../../shared/log/chain.ts';
import { entryViews } from '../../shared/review/entry-view.ts';
import { handOver } from '../../shared/review/hand-over.ts';
import type { LogView } from '../../shared/review/views.ts';
import type { HttpAnswer } from '../http.ts';
import { problem } from '../http.ts';
import type { ReviewDeps } from './deps.ts';
import { unknownComment } from './refusals.ts';
import { type Ask, answered, base, nothing, type Route } from './route.ts';
import type { surroundings } from './surroundings.ts';

type CommentDeps = Pick<ReviewDeps, 'clock' | 'casebook' | 'claims' | 'texts' | 'book'> & {
  readonly shown: ReturnType<typeof surroundings>;
};

/** One comment: whole, its log, for handing over; and who has it. */
export const commentRoutes = ({ clock, casebook, claims, texts, book, shown }: CommentDeps): readonly Route[] => {
  const withComment =
    (work: (ask: Ask, comment: Comment) => Promise<HttpAnswer>) =>
    async (ask: Ask): Promise<HttpAnswer> => {
      const id = commentIdSchema.safeParse(ask.path['id']).data;
      const comment = id === undefined ? undefined : await casebook.find(ask.site, id);
      return comment ? work(ask, comment) : unknownComment;
    };

  return [
    {
      method: 'GET',
      path: `${base}/comments/{id}`,
      needs: 'see',
      answer: withComment(async ({ language }, comment) => answered(await shown.detail(comment, language))),
    },
    {
      method: 'GET',
      path: `${base}/comments/{id}/log`,
      needs: 'see',
      answer: withComment(async ({ site, language }, comment) => {
        const heads = headsOf(comment, await texts.of(site, comment.id));
        const entries = entryViews(comment, language).map((entry, at) => ({ ...entry, head: heads[at] ?? '' }));
        return answered({ entries, sealedTo: await book.sealedTo(site, comment.id) } satisfies LogView);
      }),
    },
    {
      method: 'GET',
      path: `${base}/comments/{id}/threat-record`,
      needs: 'decide',
      answer: withComment(async ({ site, language }, comment) => {
        const told = { thread: await shown.refOf(comment), texts: await texts.of(site, comment.id), language, now: clock.now() };
        const headers = { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' };
        return { statusCode: 200, headers, body: handOver(comment, told) };
      }),
    },
    {
      method: 'PUT',
      path: `${base}/comments/{id}/claim`,
      needs: 'decide',
      answer: async ({ site, member, path: { id = '' } }) => {
        const taken = commentIdSchema.safeParse(id).success ? await claims.take(site, id, member.id, clock.now()) : undefined;
        if (!taken) return unknownComment;
        if ('taken' in taken) return problem(409, 'claimed', 'Somebody else is at this comment.', { more: taken.taken });
        return answered({ until: taken.until });
      },
    },
    {
      method: 'DELETE',
      path: `${base}/comments/{id}/claim`,
      needs: 'decide',
      answer: async ({ site, member, path: { id = '' } }) => {
        if (!commentIdSchema.safeParse(id).success) return unknownComment;
        await claims.release(site, id, member.id);
        return nothing;
      },
    },
  ];
};
