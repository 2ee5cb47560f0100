import * as z from 'zod';
import type { Metrics } from '../shared/ports.ts';

export const sqsEventSchema = z.object({
  Records: z.array(
    z.object({
      messageId: z.string(),
      body: z.string(),
      attributes: z.object({ ApproximateReceiveCount: z.coerce.number().default(1) }).prefault({}),
    }),
  ),
});
export type SqsRecord = z.infer<typeof sqsEventSchema>['Records'][number];
export type BatchAnswer = { readonly batchItemFailures: readonly { readonly itemIdentifier: string }[] };

/** Works each record of a batch, and reports only the failed ones, which are delivered again. */
export const eachRecord =
  (metrics: Metrics, work: (record: SqsRecord) => Promise<void>) =>
  async (event: unknown): Promise<BatchAnswer> => {
    const { Records } = sqsEventSchema.parse(event);
    const results = await Promise.allSettled(Records.map(work));
    const failed = results.flatMap((result, place) => {
      if (result.status === 'fulfilled') return [];
      metrics.bug(result.reason);
      return Records.slice(place, place + 1);
    });
    if (failed.length > 0) metrics.count('FailedRecords', failed.length);
    return { batchItemFailures: failed.map(({ messageId }) => ({ itemIdentifier: messageId })) };
  };
