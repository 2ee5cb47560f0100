import { presenceRequestSchema, pulseQuerySchema } from '../../shared/review/requests.ts';
import type { Pulse } from '../../shared/review/views.ts';
import type { counting } from './counts.ts';
import type { ReviewDeps } from './deps.ts';
import { answered, base, nothing, type Route, withBody, withQuery } from './route.ts';

type PulseDeps = Pick<ReviewDeps, 'clock' | 'queues' | 'claims' | 'team'> & { readonly counts: ReturnType<typeof counting> };

const mostHeads = 100;
/** Consoles say each 15 s that they are there. */
const presentMs = 40_000;

/** What each console asks again and again, and says of itself. */
export const pulseRoutes = ({ clock, queues, claims, team, counts }: PulseDeps): readonly Route[] => [
  {
    method: 'GET',
    path: `${base}/pulse`,
    needs: 'see',
    answer: (ask) =>
      withQuery(ask, pulseQuerySchema, async ({ queue, ...filter }) => {
        const { site } = ask;
        const now = clock.now();
        const [all, heads, present] = await Promise.all([
          counts.all(site),
          queue === undefined ? { items: [] } : queues.page(site, queue, { limit: mostHeads, filter }),
          team.present(site, now - presentMs),
        ]);
        const value: Pulse = {
          counts: all,
          heads: heads.items.map(({ claim, ...head }) => ({ ...head, ...(claim && Date.parse(claim.until) > now ? { claim } : {}) })),
          present: present.map(({ member, comment }) => ({ member, ...(comment === undefined ? {} : { comment }) })),
          now: new Date(now).toISOString(),
        };
        return answered(value);
      }),
  },
  {
    method: 'PUT',
    path: `${base}/presence`,
    needs: 'see',
    answer: (ask) =>
      withBody(ask, presenceRequestSchema, async ({ comment }) => {
        const { site, member } = ask;
        const now = clock.now();
        await team.see(site, { member: member.id, at: new Date(now).toISOString(), comment });
        if (comment !== undefined) await claims.renew(site, comment, member.id, now);
        return nothing;
      }),
  },
];
