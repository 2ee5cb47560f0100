import { finishProjection, type ProjectionPorts, type Readers } from '../../shared/comment/project.ts';
import type { Casebook, CommentKey, Metrics, PublishedWriter } from '../../shared/ports.ts';
import { finishThread } from '../../shared/review/finish-thread.ts';
import type { SiteRules } from '../../shared/review/ports.ts';

export type RepairDeps = ProjectionPorts & {
  readonly casebook: Pick<Casebook, 'owed' | 'find' | 'settle'>;
  readonly published: Readers & Pick<PublishedWriter, 'ruleThread'>;
  readonly rules: Pick<SiteRules, 'owedThreads' | 'settleThread'>;
  readonly metrics: Metrics;
};

const atMost = 100;

/** Every minute: carries to readers what a crash left between casebook and published table. One that cannot be carried stops no other. */
export const handle =
  ({ clock, casebook, published, notices, rules, metrics }: RepairDeps) =>
  async (): Promise<{ readonly repaired: number }> => {
    const finish = async ({ site, id }: CommentKey): Promise<void> => {
      const comment = await casebook.find(site, id);
      if (comment) await finishProjection(comment, { clock, published, casebook, notices });
    };
    let repaired = 0;
    const each = async <T>(owed: readonly T[], work: (one: T) => Promise<void>): Promise<void> => {
      for (const one of owed) {
        try {
          await work(one);
          repaired += 1;
        } catch (error) {
          metrics.bug(error);
          metrics.count('FailedRecords', 1);
        }
      }
    };
    await each(await casebook.owed(atMost), finish);
    await each(await rules.owedThreads(atMost), (rule) => finishThread(rule, { published, rules }));
    if (repaired > 0) metrics.count('RepairedProjections', repaired);
    return { repaired };
  };
