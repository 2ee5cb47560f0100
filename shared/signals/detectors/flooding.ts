import { detector } from '../finding.ts';

/**
 * Too much from one visitor or for the whole site. How often a visitor may write is submit's limit; what it let through is here
 * only a mark beside others (5 or more in the window .3, 10 or more .45). The same text for the third time in a day, and whatever
 * comes while the site is over its limit, waits for a human.
 */
export const flooding = detector('flooding', ({ clues: { recentByVisitor = 0, sameTextByVisitor = 0, siteOverLimit } }) => [
  ...(recentByVisitor >= 5
    ? [{ category: 'spam', message: 'flood-visitor', score: recentByVisitor >= 10 ? 0.45 : 0.3, spans: [] } as const]
    : []),
  ...(sameTextByVisitor >= 1
    ? [{ category: 'spam', message: 'same-text', score: sameTextByVisitor >= 2 ? 0.6 : 0.3, spans: [] } as const]
    : []),
  ...(siteOverLimit ? [{ category: 'spam', message: 'flood-site', score: 0.5, spans: [] } as const] : []),
]);
