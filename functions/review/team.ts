import type { Me, Team } from '../../shared/review/views.ts';
import { cached } from '../cached.ts';
import type { ReviewDeps } from './deps.ts';
import { answered, base, type Route } from './route.ts';

/** Who somebody is, and who else there is. */
export const teamRoutes = ({ clock, team, published }: Pick<ReviewDeps, 'clock' | 'team' | 'published'>): readonly Route[] => {
  const settingsOf = cached(published.settings, 30_000, clock);
  return [
    {
      method: 'GET',
      path: '/v1/review/me',
      needs: 'self',
      answer: async ({ subject }) => {
        const own = (await team.sitesOf(subject)).filter(({ member }) => member.removed === undefined);
        const sites = own.map(async ({ site, member: { id: member, name, roles, threads } }) => {
          const { title = site } = (await settingsOf(site)) ?? {};
          return { id: site, title, member, name, roles, threads };
        });
        return answered({ sites: await Promise.all(sites) } satisfies Me);
      },
    },
    {
      method: 'GET',
      path: `${base}/team`,
      needs: 'see',
      answer: async ({ site }) => {
        const members = (await team.ofSite(site)).map(({ id, name, roles }) => ({ id, name, roles }));
        return answered({ members } satisfies Team);
      },
    },
  ];
};
