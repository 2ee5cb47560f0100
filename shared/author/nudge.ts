import * as z from 'zod';
import { type Judgement, reasonSchema } from '../comment/decision.ts';
import { describeReason } from '../comment/explain.ts';
import type { Frozen } from '../frozen.ts';
import type { Language } from '../messages/catalogue.ts';
import type { JudgedTexts } from '../pipeline/judge.ts';
import { spanSchema } from '../signals/signal.ts';
import { isOfCare } from './statement.ts';

const { code, category } = reasonSchema.shape;

/** What somebody who is about to send a comment is told of its words. */
export const nudgeSchema = z.object({
  outcome: z
    .enum(['approve', 'hold', 'reject'])
    .describe('approve: nothing to say of the words; the comment may be held for other reasons.'),
  reasons: z.array(z.object({ code, category, message: z.string(), spans: z.array(spanSchema) })),
});
export type Nudge = Frozen<z.infer<typeof nudgeSchema>>;

/** Only of words, which can be changed. Whoever may be unwell is not asked to choose others: after sending, help is what they are told of. */
export const nudgeOf = ({ outcome, reasons }: Pick<Judgement, 'outcome' | 'reasons'>, texts: JudgedTexts, language: Language): Nudge => {
  const seen = reasons.filter((reason) => reason.code === 'signal');
  if (seen.length === 0 || seen.some(isOfCare)) return { outcome: 'approve', reasons: [] };
  return {
    outcome,
    reasons: seen.map((reason) => ({
      code: reason.code,
      category: reason.category,
      message: describeReason(reason, texts, language),
      spans: reason.spans ?? [],
    })),
  };
};
