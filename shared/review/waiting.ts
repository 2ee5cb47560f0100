import type { ReviewQueues } from './ports.ts';
import { sinceOf } from './review-item.ts';
import type { QueueName } from './views.ts';

/** When what waits in each queue came into it: Unix ms, in no order. */
export type Waiting = Readonly<Record<QueueName, readonly number[]>>;

/** So many at a time. */
const limit = 1000;

export const waitingOn = async ({ page }: Pick<ReviewQueues, 'page'>, site: string): Promise<Waiting> => {
  const since = async (queue: QueueName): Promise<readonly number[]> => {
    const times: number[] = [];
    let after: string | undefined;
    do {
      const { items, next } = await page(site, queue, { after, limit, filter: {} });
      for (const { rank } of items) times.push(sinceOf(rank));
      after = next;
    } while (after !== undefined);
    return times;
  };
  const [held, reported, appealed] = await Promise.all([since('held'), since('reported'), since('appealed')]);
  return { held, reported, appealed };
};
