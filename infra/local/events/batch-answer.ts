import * as z from 'zod';

const answerSchema = z.object({ batchItemFailures: z.array(z.object({ itemIdentifier: z.string().min(1) })).nullish() }).nullable();

const parse = (payload: string): unknown => {
  try {
    return JSON.parse(payload);
  } catch {
    return undefined;
  }
};

/**
 * The records that a function reports as failed. What AWS cannot make sense of fails the whole batch: another form, an empty or an
 * unknown id (https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-errorhandling.html).
 */
export const failedRecords = (payload: string, ids: ReadonlySet<string>): ReadonlySet<string> | 'all' => {
  const answer = answerSchema.safeParse(parse(payload));
  if (!answer.success) return 'all';
  const failed = new Set((answer.data?.batchItemFailures ?? []).map(({ itemIdentifier }) => itemIdentifier));
  return [...failed].every((id) => ids.has(id)) ? failed : 'all';
};
