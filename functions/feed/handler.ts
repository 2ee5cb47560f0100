import { firstIdAt, lastIdAt } from '../../shared/comment/comment-id.ts';
import type { LogBook } from '../../shared/log/ports.ts';
import type { Clock, CommentPlace, Metrics, PublishedReader, PublishedWriter } from '../../shared/ports.ts';
import type { ReviewQueues } from '../../shared/review/ports.ts';

export type FeedDeps = {
  readonly clock: Clock;
  readonly sites: LogBook['sites'];
  readonly queues: Pick<ReviewQueues, 'written'>;
  readonly published: Pick<PublishedReader, 'newest'> & Pick<PublishedWriter, 'putNewest'>;
  readonly metrics: Metrics;
};

const most = 50;
/** So many times 512 read units a run looks behind what was not approved: a flood of it must not be read anew every five minutes. */
const mostPages = 2;
const dayMs = 86_400_000;
/** Older than this is news to nobody. */
const lookBackMs = 30 * dayMs;

/**
 * Every five minutes: keeps where a site's newest comments stand, so that its feed needs no index over all of them. Only their places: what is
 * taken down is out of the feed at once. A site that fails stops no other.
 */
export const handle = ({ clock, sites, queues, published, metrics }: FeedDeps) => {
  const newestOf = async (site: string, now: number): Promise<readonly CommentPlace[]> => {
    const places: CommentPlace[] = [];
    let before: string | undefined = lastIdAt(now);
    for (let page = 0; page < mostPages && before !== undefined && places.length < most; page += 1) {
      const ask = { before, from: firstIdAt(now - lookBackMs), limit: most - places.length, state: 'approved', filter: {} } as const;
      const { items, next } = await queues.written(site, ask);
      places.push(...items.map(({ thread, id }) => ({ thread, id })));
      before = next;
    }
    return places;
  };

  return async (): Promise<{ readonly written: number }> => {
    let written = 0;
    for (const { site } of await sites()) {
      try {
        const [places, known] = await Promise.all([newestOf(site, clock.now()), published.newest(site)]);
        if (JSON.stringify(places) === JSON.stringify(known)) continue;
        await published.putNewest(site, places);
        written += 1;
      } catch (error) {
        metrics.bug(error);
        metrics.count('FailedRecords', 1);
      }
    }
    return { written };
  };
};
