import * as z from 'zod';
import { decisionSchema } from '../comment/decision.ts';
import type { Frozen } from '../frozen.ts';
import { decisionReasons } from './grounds.ts';
import { queueNames } from './requests.ts';

/** What the statistics route answers. */

const numbers = z.array(z.int());
const byCategorySchema = z
  .partialRecord(z.enum([...decisionReasons, 'none']), z.int())
  .describe('By category; none where no category was named.');
export type ByCategory = Frozen<z.infer<typeof byCategorySchema>>;

const turns = ['held-approved', 'held-rejected', 'approved-removed', 'rejected-restored'] as const;
export type Turn = (typeof turns)[number];

const figuresSchema = z.object({
  received: z.record(z.enum(['approve', 'hold', 'reject']), z.int()),
  decided: z.partialRecord(decisionSchema.shape.outcome, byCategorySchema).describe('Humans’ decisions.'),
  waits: numbers.describe('Comments by the time to their first human decision: one number a bucket.'),
  turns: z.partialRecord(z.enum(turns), byCategorySchema).describe('Where a human decided after the machine.'),
});
export type Figures = Frozen<z.infer<typeof figuresSchema>>;

export const statisticsSchema = z.object({
  days: z.array(z.object({ day: z.iso.date(), figures: figuresSchema })),
  buckets: numbers.describe('Upper bounds, in minutes, of the buckets of waits and ages; the last bucket has none.'),
  ages: z.record(z.enum(queueNames), numbers).describe('What waits now, by age: one number a bucket.'),
});
export type Statistics = Frozen<z.infer<typeof statisticsSchema>>;
