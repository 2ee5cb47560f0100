import { lastIdAt } from '../../shared/comment/comment-id.ts';
import type { LogBook } from '../../shared/log/ports.ts';
import { placeOf } from '../../shared/log/waiting.ts';
import type { Metrics } from '../../shared/ports.ts';
import { type FinishDeps, finish } from './finish.ts';
import { type NextSealDeps, nextSeal } from './next-seal.ts';

export type SealDeps = NextSealDeps & FinishDeps & { readonly book: Pick<LogBook, 'sites' | 'place'>; readonly metrics: Metrics };

/** What is filed five minutes after its id's time is late, and a signed request to DynamoDB is void after fifteen: no id older than this comes in between. */
const settledMs = 20 * 60_000;

/**
 * Hourly, one at a time: seals what is new in each site's log and counts it into the statistics. A seal is kept first and everything
 * else follows from what was kept, so that a run that dies is finished by the next. One site that cannot be sealed stops no other.
 */
export const handle = (deps: SealDeps) => async (): Promise<{ readonly seals: number }> => {
  const { book, clock, metrics } = deps;
  let seals = 0;
  for (const entry of await book.sites()) {
    const until = lastIdAt(clock.now() - settledMs);
    try {
      for (;;) {
        const place = await placeOf(book, entry);
        const kept = await nextSeal(deps, entry.site, place, until);
        if (!kept) break;
        await finish(deps, place, kept);
        seals += 1;
      }
    } catch (error) {
      metrics.bug(error);
      metrics.count('FailedRecords', 1);
    }
  }
  return { seals };
};
