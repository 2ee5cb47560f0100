import type { ReviewQueues } from './ports.ts';
import { sinceOf } from './review-item.ts';
import type { QueueName } from './views.ts';

/** So many at a time. */
const limit = 1000;

/** When each comment that waits in a queue came into it: Unix ms, the most urgent first. */
export const waitingSince = async ({ page }: Pick<ReviewQueues, 'page'>, site: string, queue: QueueName): Promise<readonly number[]> => {
  const times: number[] = [];
  let after: string | undefined;
  do {
    const { items, next } = await page(site, queue, { after, limit, filter: {} });
    for (const { rank } of items) times.push(sinceOf(rank));
    after = next;
  } while (after !== undefined);
  return times;
};
