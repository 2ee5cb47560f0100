import { firstIdAt, lastIdAt } from '../../shared/comment/comment-id.ts';
import type { Clock } from '../../shared/ports.ts';
import type { DeadLetters, ReviewQueues } from '../../shared/review/ports.ts';
import { queueNames } from '../../shared/review/requests.ts';
import { sinceOf } from '../../shared/review/review-item.ts';
import type { Counts, QueueName, Queues } from '../../shared/review/views.ts';
import { cached } from '../cached.ts';

export type CountDeps = {
  readonly clock: Clock;
  readonly queues: Pick<ReviewQueues, 'count' | 'page' | 'states'>;
  readonly deadLetters: Pick<DeadLetters, 'count'>;
};

/**
 * Counts are counted, never kept up to date; many consoles that ask at the same time share one. To count is to read all of it: the more
 * there are, the longer it takes and the less one more or less says. A count of n stands n ms, within these.
 */
const freshMs = { least: 2500, most: 15_000 };
/** All that was written in a day is read for it. */
const lastDayFreshMs = 30_000;
const dayMs = 86_400_000;

export const counting = ({ clock, queues, deadLetters }: CountDeps) => {
  const all = cached(
    async (site): Promise<Counts> => {
      const [held = 0, reported = 0, appealed = 0] = await Promise.all(queueNames.map((queue) => queues.count(site, queue, {})));
      return { held, reported, appealed, dead: await deadLetters.count(site) };
    },
    ({ held, reported, appealed, dead }) => Math.min(freshMs.most, Math.max(freshMs.least, held + reported + appealed + dead)),
    clock,
  );
  const lastDay = cached(
    async (site): Promise<Queues['lastDay']> => {
      const now = clock.now();
      const { approved = 0, rejected = 0, removed = 0 } = await queues.states(site, firstIdAt(now - dayMs), lastIdAt(now));
      return { approved, rejected, removed };
    },
    lastDayFreshMs,
    clock,
  );
  /** The time in the rank of the first of each priority: one of them is the oldest. */
  const oldestOf = async (site: string, queue: QueueName): Promise<number> => {
    const firsts = await Promise.all(
      [0, 1, 2, 3, 4, 5].map((priority) => queues.page(site, queue, { after: `${priority}`, limit: 1, filter: {} })),
    );
    return Math.min(...firsts.flatMap(({ items }) => items.map(({ rank }) => sinceOf(rank))));
  };
  const oldest = cached(
    async (site): Promise<Queues['oldest']> => {
      const found = await Promise.all(queueNames.map(async (queue) => [queue, await oldestOf(site, queue)] as const));
      return Object.fromEntries(found.flatMap(([queue, time]) => (Number.isFinite(time) ? [[queue, new Date(time).toISOString()]] : [])));
    },
    freshMs.least,
    clock,
  );
  return {
    /** Since when the one that has waited longest in each queue has. */
    oldest: async (site: string): Promise<Queues['oldest']> => (await oldest(site)) ?? {},
    /** What became of the comments that were written in the last 24 hours. */
    lastDay: async (site: string): Promise<Queues['lastDay']> => (await lastDay(site)) ?? { approved: 0, rejected: 0, removed: 0 },
    all: async (site: string): Promise<Counts> => (await all(site)) ?? { held: 0, reported: 0, appealed: 0, dead: 0 },
  };
};
