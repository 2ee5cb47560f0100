import type { LogBook } from '../../shared/log/ports.ts';
import { digestFor, digestMail } from '../../shared/notices/digest.ts';
import type { DigestPlaces, Mail } from '../../shared/notices/ports.ts';
import type { Clock, Metrics } from '../../shared/ports.ts';
import type { ReviewQueues, Team } from '../../shared/review/ports.ts';
import { allows } from '../../shared/review/roles.ts';
import { waitingOn } from '../../shared/review/waiting.ts';

export type DigestDeps = {
  readonly clock: Clock;
  readonly sites: LogBook['sites'];
  readonly team: Pick<Team, 'ofSite'>;
  readonly queues: Pick<ReviewQueues, 'page'>;
  readonly places: DigestPlaces;
  readonly mail: Mail;
  /** Where the console is. */
  readonly consoleUrl: string;
  readonly metrics: Metrics;
};

/** Every hour: mails those of a site's staff who want it what waits for them, if there is something to tell. A site that fails stops no other. */
export const handle = ({ clock, sites, team, queues, places, mail, consoleUrl, metrics }: DigestDeps) => {
  const recipientsOf = async (site: string) =>
    (await team.ofSite(site)).flatMap((member) => {
      const { mail: to, language = 'sv' } = member;
      return to !== undefined && allows(member, 'see') ? [{ to, language }] : [];
    });

  const tell = async (site: string): Promise<number> => {
    const told = await recipientsOf(site);
    if (told.length === 0) return 0;
    const before = await places.of(site);
    const digest = digestFor(await waitingOn(queues, site), before, clock.now());
    // Before the mails, so that a run that comes twice sends them once.
    if (!digest || !(await places.move(site, before, digest.place))) return 0;
    const results = await Promise.allSettled(
      told.map(({ to, language }) => mail.send({ to, ...digestMail(digest, { site, link: `${consoleUrl}#/${site}/held`, language }) })),
    );
    const failed = results.filter((result) => result.status === 'rejected');
    for (const { reason } of failed) metrics.bug(reason);
    if (failed.length > 0) metrics.count('FailedRecords', failed.length);
    // Where nobody got it, the next run tells it.
    if (failed.length === told.length) await places.move(site, digest.place, before ?? { at: 0, until: 0 });
    return told.length - failed.length;
  };

  return async (): Promise<{ readonly mails: number }> => {
    let mails = 0;
    for (const { site } of await sites()) {
      try {
        mails += await tell(site);
      } catch (error) {
        metrics.bug(error);
        metrics.count('FailedRecords', 1);
      }
    }
    return { mails };
  };
};
