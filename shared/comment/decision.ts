import * as z from 'zod';
import { categorySchema, spanSchema, targetSchema } from '../signals/signal.ts';

export const reasonSchema = z.object({
  code: z.enum(['signal', 'missing-check', 'unknown-author', 'mode', 'language']),
  category: categorySchema.optional(),
  score: z.number().min(0).max(1).optional(),
  detector: z.string().optional(),
  /** A key of the message catalogues. */
  message: z.string(),
  spans: z.array(spanSchema).readonly().optional(),
  target: targetSchema.optional(),
  quoted: z.boolean().optional(),
});
export type Reason = Readonly<z.infer<typeof reasonSchema>>;

/** What the policy says of a verdict. */
export type Judgement = {
  readonly outcome: 'approve' | 'hold' | 'reject';
  readonly reasons: readonly Reason[];
  readonly policyVersion: string;
  readonly engineVersion: string;
};

/** One entry of a comment's decisions, append-only. `withdraw` is the author's own. */
export const decisionSchema = z.object({
  outcome: z.enum(['approve', 'hold', 'reject', 'remove', 'restore', 'withdraw']),
  reasons: z.array(reasonSchema).readonly(),
  policyVersion: z.string(),
  engineVersion: z.string(),
  actor: z.string(),
  /** ISO 8601, UTC. */
  at: z.string(),
});
export type Decision = Readonly<z.infer<typeof decisionSchema>>;
