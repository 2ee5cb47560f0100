import type { Contacts } from '../../shared/contact-ports.ts';
import type { Clock, Metrics } from '../../shared/ports.ts';
import type { SiteSettings } from '../../shared/site/site.ts';

const minute = 60_000;
/** One comment in 16 is counted, for 16: a sixteenth of the write units, and ±23 % at 300 comments a minute. */
const sampled = /[01]$/;
const weight = 16;

/**
 * Whether the site receives more comments than its limit this minute. Nobody is refused for it: the comments are held. Only new
 * comments are counted, or one reader's repeats could make a flood.
 */
export const siteLoad = (contacts: Pick<Contacts, 'countForSite'>, clock: Clock, metrics: Metrics) => {
  const overSince = new Map<string, number>();
  const thisMinute = (): number => Math.floor(clock.now() / minute);
  return {
    count: async ({ id: site, limits }: SiteSettings, commentId: string): Promise<void> => {
      if (!sampled.test(commentId) || (await contacts.countForSite(site, clock.now(), weight)) <= limits.sitePerMinute) return;
      overSince.set(site, thisMinute());
      metrics.count('SiteOverLimit', 1);
    },
    isOver: ({ id }: SiteSettings): boolean => overSince.get(id) === thisMinute(),
  };
};
