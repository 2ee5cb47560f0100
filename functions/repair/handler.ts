import { finishProjection } from '../../shared/comment/project.ts';
import type { Casebook, CommentKey, Metrics, PublishedWriter } from '../../shared/ports.ts';

export type RepairDeps = {
  readonly casebook: Pick<Casebook, 'owed' | 'find' | 'settle'>;
  readonly published: Pick<PublishedWriter, 'openThread' | 'put'>;
  readonly metrics: Metrics;
};

const atMost = 100;

/** Every minute: carries to readers what a crash left between casebook and published table. One that cannot be carried stops no other. */
export const handle =
  ({ casebook, published, metrics }: RepairDeps) =>
  async (): Promise<{ readonly repaired: number }> => {
    const finish = async ({ site, id }: CommentKey): Promise<void> => {
      const comment = await casebook.find(site, id);
      if (comment) await finishProjection(comment, published, casebook);
    };
    let repaired = 0;
    for (const key of await casebook.owed(atMost)) {
      try {
        await finish(key);
        repaired += 1;
      } catch (error) {
        metrics.bug(error);
        metrics.count('FailedRecords', 1);
      }
    }
    if (repaired > 0) metrics.count('RepairedProjections', repaired);
    return { repaired };
  };
