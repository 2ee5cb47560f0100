import * as z from 'zod';
import { firstIdAt, lastIdAt } from '../../shared/comment/comment-id.ts';
import type { DeadLetter as Letter } from '../../shared/ports.ts';
import {
  dayLists,
  dayQuerySchema,
  deadLetterQuerySchema,
  filterQuerySchema,
  queueNames,
  queueQuerySchema,
} from '../../shared/review/requests.ts';
import type { Card, DeadLetter, Page, QueueName, Queues } from '../../shared/review/views.ts';
import type { HttpAnswer } from '../http.ts';
import { problem } from '../http.ts';
import type { counting } from './counts.ts';
import type { ReviewDeps } from './deps.ts';
import { type Ask, answered, base, type Route, withQuery } from './route.ts';
import type { surroundings } from './surroundings.ts';

type ListDeps = Pick<ReviewDeps, 'clock' | 'queues' | 'deadLetters'> & {
  readonly counts: ReturnType<typeof counting>;
  readonly shown: ReturnType<typeof surroundings>;
};

const dayMs = 86_400_000;
/** A site's first comments may bear ids from before it was made: what is imported, or comes from a clock that is wrong. */
const beforeBeginMs = 7 * dayMs;
const excerptLength = 300;

const queueSchema = z.enum(queueNames);
const dayListSchema = z.enum(dayLists);
const noList = problem(404, 'unknown-queue', 'There is no such queue.');
const pageOf = <T>(items: readonly T[], next: string | undefined): Page<T> => ({ items, ...(next === undefined ? {} : { cursor: next }) });

const letterView = ({ id, at, cause, raw }: Letter): DeadLetter => ({ id, at, cause, excerpt: raw.slice(0, excerptLength).toWellFormed() });

/** The ids that a site's comments can have. */
export const idRange =
  ({ clock, queues }: Pick<ReviewDeps, 'clock' | 'queues'>) =>
  async (site: string): Promise<{ readonly from: string; readonly before: string }> => {
    const began = Date.parse((await queues.began(site)) ?? '') || clock.now();
    return { from: firstIdAt(began - beforeBeginMs), before: lastIdAt(clock.now()) };
  };

/** The queues, and the lists of what was decided. */
export const listRoutes = ({ clock, queues, deadLetters, counts, shown }: ListDeps): readonly Route[] => {
  const rangeOf = idRange({ clock, queues });

  const waiting = (ask: Ask, queue: QueueName): Promise<HttpAnswer> =>
    withQuery(ask, queueQuerySchema, async ({ cursor, limit, ...filter }) => {
      const { items, next } = await queues.page(ask.site, queue, { after: cursor, limit, filter });
      const comments = await queues.comments(
        ask.site,
        items.map(({ id }) => id),
      );
      return answered(pageOf<Card>(await shown.cards(comments, ask.language), next));
    });

  const decided = (ask: Ask, state: (typeof dayLists)[number]): Promise<HttpAnswer> =>
    withQuery(ask, dayQuerySchema, async ({ cursor, limit, ...filter }) => {
      const { from, before } = await rangeOf(ask.site);
      const { items, next } = await queues.written(ask.site, { from, before: cursor ?? before, limit, state, filter });
      return answered(pageOf<Card>(await shown.cards(items, ask.language), next));
    });

  const dead = (ask: Ask): Promise<HttpAnswer> =>
    withQuery(ask, deadLetterQuerySchema, async ({ cursor, limit }) => {
      const { items, next } = await deadLetters.page(ask.site, { after: cursor, limit });
      return answered(pageOf(items.map(letterView), next));
    });

  const overview = async ({ site }: Ask): Promise<HttpAnswer> => {
    const [all, lastDay, oldest] = await Promise.all([counts.all(site), counts.lastDay(site), counts.oldest(site)]);
    return answered({ counts: all, lastDay, oldest } satisfies Queues);
  };

  return [
    { method: 'GET', path: `${base}/queues`, needs: 'see', answer: overview },
    {
      method: 'GET',
      path: `${base}/queues/{queue}`,
      needs: 'see',
      answer: async (ask) => {
        const { queue } = ask.path;
        if (queue === 'dead-letters') return dead(ask);
        const [name, list] = [queueSchema.safeParse(queue), dayListSchema.safeParse(queue)];
        if (name.success) return waiting(ask, name.data);
        return list.success ? decided(ask, list.data) : noList;
      },
    },
    {
      method: 'GET',
      path: `${base}/queues/{queue}/count`,
      needs: 'see',
      answer: async (ask) => {
        const queue = queueSchema.safeParse(ask.path['queue']);
        if (!queue.success) return noList;
        return withQuery(ask, filterQuerySchema, async (filter) => answered({ count: await queues.count(ask.site, queue.data, filter) }));
      },
    },
  ];
};
