import type { Clock } from '../../shared/ports.ts';
import type { DeadLetters, Filter, ReviewQueues } from '../../shared/review/ports.ts';
import { queueNames } from '../../shared/review/requests.ts';
import type { Counts, QueueName } from '../../shared/review/views.ts';
import { cached } from '../cached.ts';

export type CountDeps = {
  readonly clock: Clock;
  readonly queues: Pick<ReviewQueues, 'count'>;
  readonly deadLetters: Pick<DeadLetters, 'count'>;
};

/** Counts are counted, never kept; many consoles that ask at the same time share one. */
const freshMs = 2500;

export const counting = ({ clock, queues, deadLetters }: CountDeps) => {
  const all = cached(
    async (site): Promise<Counts> => {
      const [held = 0, reported = 0, appealed = 0] = await Promise.all(queueNames.map((queue) => queues.count(site, queue, {})));
      return { held, reported, appealed, dead: await deadLetters.count(site) };
    },
    freshMs,
    clock,
  );
  return {
    all: async (site: string): Promise<Counts> => (await all(site)) ?? { held: 0, reported: 0, appealed: 0, dead: 0 },
    of: (site: string, queue: QueueName, filter: Filter): Promise<number> => queues.count(site, queue, filter),
  };
};
