import type { Comment } from '../../shared/comment/comment.ts';
import { createdAtOf } from '../../shared/comment/comment-id.ts';
import type { CommentState } from '../../shared/comment/log.ts';
import { commitment } from '../../shared/log/commitment.ts';
import type { Block as Rule } from '../../shared/review/ports.ts';
import { authorQuerySchema, blockRequestSchema, writerKeySchema } from '../../shared/review/requests.ts';
import type { Block, History } from '../../shared/review/views.ts';
import { invalid } from '../http.ts';
import type { ReviewDeps } from './deps.ts';
import { idRange } from './lists.ts';
import { answered, base, nothing, type Route, withBody, withPath, withQuery } from './route.ts';
import type { surroundings } from './surroundings.ts';

type AuthorDeps = Pick<ReviewDeps, 'clock' | 'salt' | 'queues' | 'rules'> & { readonly shown: ReturnType<typeof surroundings> };

const dayMs = 86_400_000;
/** The key of a visitor's hash is changed, and destroyed, within this time: no block of one could last longer. */
const mostVisitorDays = 30;
/** So many comments are counted, and so many of them shown. */
const counted = 100;
const shownAtOnce = 20;

const blockView = ({ key, until, by, at, reason }: Rule): Block => ({ key, until, by, at, reason });

/** Those who write: what became of their comments here, and whether they are blocked. */
export const authorRoutes = ({ clock, salt, queues, rules, shown }: AuthorDeps): readonly Route[] => {
  const rangeOf = idRange({ clock, queues });
  const inForce = async (site: string): Promise<readonly Rule[]> =>
    (await rules.blocks(site)).filter(({ until }) => Date.parse(until) > clock.now());

  const countsOf = (comments: readonly Comment[]): History['counts'] => {
    const counts: Partial<Record<CommentState, number>> = {};
    for (const { state } of comments) counts[state] = (counts[state] ?? 0) + 1;
    return counts;
  };

  return [
    {
      method: 'GET',
      path: `${base}/authors/{key}`,
      needs: 'see',
      answer: (ask) =>
        withPath(ask, 'key', writerKeySchema, (key) =>
          withQuery(ask, authorQuerySchema, async ({ cursor }) => {
            const { site, language } = ask;
            const range = await rangeOf(site);
            const before = cursor ?? range.before;
            const found = key.startsWith('a.')
              ? await queues.writtenBy(site, key.slice(2), { before, limit: counted })
              : await queues.written(site, { from: range.from, before, limit: counted, filter: { author: key } });
            const block = (await inForce(site)).find((each) => each.key === key);
            const cards = await shown.cards(found.items.slice(0, shownAtOnce), language);
            const next = found.items.length > shownAtOnce ? found.items[shownAtOnce - 1]?.id : found.next;
            const history: History = {
              counts: countsOf(found.items),
              comments: cards.map(({ id, state, thread, body, createdAt, categories, severe }) => ({
                id,
                state,
                thread,
                body,
                createdAt,
                categories,
                severe,
              })),
              since: new Date(createdAtOf(found.next ?? range.from)).toISOString(),
              ...(next === undefined ? {} : { cursor: next }),
              ...(block ? { block: blockView(block) } : {}),
            };
            return answered(history);
          }),
        ),
    },
    {
      method: 'GET',
      path: `${base}/blocks`,
      needs: 'see',
      answer: async ({ site }) => answered({ blocks: (await inForce(site)).map(blockView) }),
    },
    {
      method: 'PUT',
      path: `${base}/blocks/{key}`,
      needs: 'decide',
      answer: (ask) =>
        withPath(ask, 'key', writerKeySchema, (key) =>
          withBody(ask, blockRequestSchema, async ({ days, reason }) => {
            if (key.startsWith('v.') && days > mostVisitorDays)
              return invalid([{ field: 'days', message: `must be at most ${mostVisitorDays} for a visitor` }]);
            const now = clock.now();
            const at = new Date(now).toISOString();
            const until = new Date(now + days * dayMs).toISOString();
            const block: Rule = { key, until, by: ask.member.id, at, reason, salt: salt() };
            const entry = { kind: 'block', actor: ask.member.id, at, key, until, reason: commitment(block.salt, reason) } as const;
            await rules.putBlock(ask.site, block, entry);
            return answered(blockView(block));
          }),
        ),
    },
    {
      method: 'DELETE',
      path: `${base}/blocks/{key}`,
      needs: 'decide',
      answer: (ask) =>
        withPath(ask, 'key', writerKeySchema, async (key) => {
          const block = (await inForce(ask.site)).find((each) => each.key === key);
          const at = new Date(clock.now()).toISOString();
          if (block) await rules.putBlock(ask.site, { ...block, until: at }, { kind: 'unblock', actor: ask.member.id, at, key });
          return nothing;
        }),
    },
  ];
};
