import type { Clock, Contacts, Metrics } from '../../shared/ports.ts';
import type { SiteSettings } from '../../shared/site/site.ts';

const minute = 60_000;
/** One comment in 16 is counted, for 16: a sixteenth of the write units, and ±23 % at 300 comments a minute. */
const sampled = /[01]$/;
const weight = 16;

/** Whether the site receives more comments than its limit this minute. Nobody is refused for it: the comments are held. */
export const siteLoad = (contacts: Contacts, clock: Clock, metrics: Metrics) => {
  const overSince = new Map<string, number>();
  return async ({ id: site, limits }: SiteSettings, commentId: string): Promise<boolean> => {
    const thisMinute = Math.floor(clock.now() / minute);
    if (sampled.test(commentId) && (await contacts.countForSite(site, clock.now(), weight)) > limits.sitePerMinute) {
      overSince.set(site, thisMinute);
      metrics.count('SiteOverLimit', 1);
    }
    return overSince.get(site) === thisMinute;
  };
};
