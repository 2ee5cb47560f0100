import { lastIdAt } from '../../shared/comment/comment-id.ts';
import { figuresOf } from '../../shared/log/figures.ts';
import { bucketOf, contributionOf, sumOf, waitBuckets } from '../../shared/log/statistics.ts';
import { placeOf, waitingOf } from '../../shared/log/waiting.ts';
import { statisticsQuerySchema } from '../../shared/review/requests.ts';
import type { Statistics } from '../../shared/review/statistics-view.ts';
import { waitingOn } from '../../shared/review/waiting.ts';
import type { ReviewDeps } from './deps.ts';
import { answered, base, type Route, withQuery } from './route.ts';

type StatisticsDeps = Pick<ReviewDeps, 'clock' | 'queues' | 'book' | 'statistics'>;

const dayMs = 86_400_000;
/** What came since the last seal, of each sort: an hour's, or more where the sealing stands still. */
const mostUnsealed = 5000;

/** What the seals have counted, and what came since, counted just so. */
export const statisticsRoutes = ({ clock, queues, book, statistics }: StatisticsDeps): readonly Route[] => {
  const sinceSealed = async (site: string, now: number) => {
    const since = (await queues.began(site)) ?? new Date(now).toISOString();
    const { cursor } = await placeOf(book, { site, since });
    const { first, marked } = await waitingOf(book, site, cursor, lastIdAt(now), mostUnsealed);
    return [...first, ...marked].map(({ comment, from, to }) => contributionOf(comment, from, to));
  };
  const agesOf = (times: readonly number[], now: number): readonly number[] => {
    const ages = Array.from({ length: waitBuckets.length + 1 }, () => 0);
    for (const time of times) ages[bucketOf(now - time)] = (ages[bucketOf(now - time)] ?? 0) + 1;
    return ages;
  };

  return [
    {
      method: 'GET',
      path: `${base}/statistics`,
      needs: 'see',
      answer: (ask) =>
        withQuery(ask, statisticsQuerySchema, async ({ days }) => {
          const { site } = ask;
          const now = clock.now();
          const wanted = Array.from({ length: days }, (_, ago) => new Date(now - ago * dayMs).toISOString().slice(0, 10)).reverse();
          const [sealed, unsealed, { held, reported, appealed }] = await Promise.all([
            statistics.days(site, wanted[0] ?? ''),
            sinceSealed(site, now),
            waitingOn(queues, site),
          ]);
          const sum = sumOf([...sealed.map(({ day, counts }) => ({ [day]: counts })), ...unsealed]);
          const value: Statistics = {
            days: wanted.map((day) => ({ day, figures: figuresOf(sum[day] ?? {}) })),
            buckets: waitBuckets,
            ages: { held: agesOf(held, now), reported: agesOf(reported, now), appealed: agesOf(appealed, now) },
          };
          return answered(value);
        }),
    },
  ];
};
