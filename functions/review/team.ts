import type { Me, Membership, Team } from '../../shared/review/views.ts';
import { cached } from '../cached.ts';
import type { ReviewDeps } from './deps.ts';
import { answered, base, type Route } from './route.ts';
import type { surroundings } from './surroundings.ts';

type TeamDeps = Pick<ReviewDeps, 'clock' | 'team' | 'published'> & { readonly shown: Pick<ReturnType<typeof surroundings>, 'refOf'> };

/** Who somebody is, and who else there is. */
export const teamRoutes = ({ clock, team, published, shown }: TeamDeps): readonly Route[] => {
  const settingsOf = cached(published.settings, 30_000, clock);
  const titlesOf = async (site: string, threads: readonly string[]): Promise<Membership['titles']> => {
    const refs = await Promise.all(threads.map((thread) => shown.refOf({ site, thread })));
    return Object.fromEntries(refs.flatMap(({ id, title }) => (title === undefined ? [] : [[id, title]])));
  };
  return [
    {
      method: 'GET',
      path: '/v1/review/me',
      needs: 'self',
      answer: async ({ subject }) => {
        const own = (await team.sitesOf(subject)).filter(({ member }) => member.removed === undefined);
        const sites = own.map(async ({ site, member: { id: member, name, roles, threads } }) => {
          const { title = site } = (await settingsOf(site)) ?? {};
          return { id: site, title, member, name, roles, threads, titles: await titlesOf(site, threads) };
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
