import * as z from 'zod';
import type { Frozen } from '../frozen.ts';
import type { Language } from '../messages/catalogue.ts';
import type { SentNotice } from '../notices/notice.ts';
import { spanSchema } from '../signals/signal.ts';
import { authorSchema, type Comment, commentStates } from './comment.ts';
import { reasonSchema } from './decision.ts';
import { explainOutcome, explainReason } from './explain.ts';
import { lastDecision } from './log.ts';

const reasonShape = reasonSchema.shape;
export const statusSchema = z.object({
  id: z.string(),
  status: z.enum(['pending', ...commentStates]),
  decidedAt: z.iso.datetime().optional(),
  notifiedAt: z.iso
    .datetime()
    .optional()
    .describe('When its author was told of a person’s decision: half a minute after it, unless it was taken back.'),
  automated: z.boolean().optional(),
  explanation: z.string().optional(),
  body: z.string().optional(),
  author: authorSchema.pick({ name: true, url: true }).optional(),
  reasons: z
    .array(z.object({ code: reasonShape.code, category: reasonShape.category, message: z.string(), spans: z.array(spanSchema).optional() }))
    .optional(),
});
export type Status = Frozen<z.infer<typeof statusSchema>>;

/** What the author may know of a comment: its state, and why, in words; of those `sent`, when they were told of it. */
export const statusView = (comment: Comment, language: Language, sent: readonly SentNotice[]): Status => {
  const { id, state, body, author } = comment;
  const last = lastDecision(comment);
  if (state === 'withdrawn' || state === 'erased') return { id, status: state, decidedAt: last?.at };
  return {
    id,
    status: state,
    decidedAt: last?.at,
    notifiedAt: sent.find(({ entry }) => last !== undefined && comment.log[entry - 1] === last)?.at,
    automated: last?.actor === 'machine',
    explanation: last && explainOutcome(last.outcome, language),
    body,
    author: { name: author.name, url: author.url },
    reasons: (last?.reasons ?? []).map((reason) => ({
      code: reason.code,
      category: reason.category,
      message: explainReason(reason, { body, name: author.name, url: author.url }, language),
      spans: reason.spans,
    })),
  };
};
