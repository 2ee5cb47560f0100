import { finishProjection } from '../../shared/comment/project.ts';
import type { Casebook, Metrics, PublishedWriter } from '../../shared/ports.ts';

export type RepairDeps = {
  readonly casebook: Pick<Casebook, 'owed' | 'settle'>;
  readonly published: Pick<PublishedWriter, 'put'>;
  readonly metrics: Metrics;
};

const atMost = 100;

/** Every minute: carries to readers what a crash left between casebook and published table. */
export const handle =
  ({ casebook, published, metrics }: RepairDeps) =>
  async (): Promise<{ readonly repaired: number }> => {
    const owed = await casebook.owed(atMost);
    for (const comment of owed) await finishProjection(comment, published, casebook);
    if (owed.length > 0) metrics.count('RepairedProjections', owed.length);
    return { repaired: owed.length };
  };
