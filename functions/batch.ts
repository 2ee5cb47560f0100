import * as z from 'zod';
import type { Metrics } from '../shared/ports.ts';

export const sqsEventSchema = z.object({
  Records: z.array(
    z.object({
      messageId: z.string(),
      receiptHandle: z.string().default(''),
      body: z.string(),
      attributes: z.object({ ApproximateReceiveCount: z.coerce.number().default(1) }).prefault({}),
    }),
  ),
});
export type SqsRecord = z.infer<typeof sqsEventSchema>['Records'][number];
export type BatchAnswer = { readonly batchItemFailures: readonly { readonly itemIdentifier: string }[] };

/** Works each record of a batch, and reports those to be delivered again: the failed ones, and those that come to `again`. */
export const eachRecord =
  (metrics: Metrics, work: (record: SqsRecord) => Promise<void> | Promise<'again' | undefined>) =>
  async (event: unknown): Promise<BatchAnswer> => {
    const { Records } = sqsEventSchema.parse(event);
    const results = await Promise.allSettled(Records.map(work));
    const failures = results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []));
    for (const failure of failures) metrics.bug(failure);
    if (failures.length > 0) metrics.count('FailedRecords', failures.length);
    const again = Records.filter((_, place) => {
      const result = results[place];
      return result?.status === 'rejected' || result?.value === 'again';
    });
    return { batchItemFailures: again.map(({ messageId }) => ({ itemIdentifier: messageId })) };
  };
