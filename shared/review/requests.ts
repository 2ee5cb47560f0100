import * as z from 'zod';
import { commentIdSchema } from '../comment/comment.ts';
import { categorySchema, spanSchema } from '../signals/signal.ts';
import { threadIdSchema } from '../site/site.ts';
import { bodySchema, textOfAtMost } from '../submission/submission.ts';
import { languages } from '../text/language.ts';
import { decisionReasons, legalGrounds } from './grounds.ts';

/** What the review API takes, as zod has it. Bodies are strict: a field that is not known is named, not passed over. */

const stored = (most: number) =>
  textOfAtMost(most)
    .refine((text) => text.trim() !== '', 'must not be blank')
    .transform((text) => text.toWellFormed());
const versionSchema = z.int('must be a version').min(10_001, 'must be a version');
const entrySchema = z.int('must be the number of an entry').min(1, 'must be the number of an entry');
const day = z.int('must be a whole number of days');

const actions = ['approve', 'reject', 'hold', 'remove', 'mask', 'escalate', 'uphold', 'overturn'] as const;
export type Action = (typeof actions)[number];

const actShape = {
  action: z.enum(actions, `must be one of ${actions.join(', ')}`),
  reason: z.enum(decisionReasons, `must be one of ${decisionReasons.join(', ')}`).optional(),
  legalGround: z.enum(legalGrounds, `must be one of ${legalGrounds.join(', ')}`).optional(),
  /** To the author. */
  note: stored(1000).optional(),
};
const spansSchema = z
  .array(spanSchema.refine(({ start, end }) => start < end, 'must end after it starts'))
  .min(1, 'must not be empty')
  .max(200, 'must be at most 200')
  .readonly();

type Said = 'reason' | 'legalGround' | 'note' | 'spans';
const why: readonly Said[] = ['reason', 'legalGround', 'note'];
const takes: Readonly<Record<Action, { readonly needs: readonly Said[]; readonly may: readonly Said[] }>> = {
  approve: { needs: [], may: ['note'] },
  reject: { needs: ['reason'], may: why },
  hold: { needs: [], may: why },
  remove: { needs: ['reason'], may: why },
  mask: { needs: [], may: [...why, 'spans'] },
  escalate: { needs: [], may: [] },
  uphold: { needs: ['note'], may: why },
  overturn: { needs: ['note'], may: ['note'] },
};
const said: readonly Said[] = [...why, 'spans'];

/** Names what an action lacks, and what it has no use for: passed over, it would be taken for done. */
const fits = (act: { readonly action: Action } & { readonly [K in Said]?: unknown }, context: z.core.$RefinementCtx): void => {
  const { needs, may } = takes[act.action];
  for (const field of said) {
    const given = act[field] !== undefined;
    if (!given && needs.includes(field)) context.addIssue({ code: 'custom', path: [field], message: `is needed to ${act.action}` });
    if (given && !may.includes(field)) context.addIssue({ code: 'custom', path: [field], message: `does not go with ${act.action}` });
  }
};

export const decisionRequestSchema = z
  .strictObject({ ...actShape, version: versionSchema, spans: spansSchema.optional() })
  .superRefine(fits);
export type DecisionRequest = Readonly<z.infer<typeof decisionRequestSchema>>;

const itemShape = { id: commentIdSchema, version: versionSchema };
const many = <Item extends z.ZodType<{ readonly id: string }>>(item: Item) =>
  z
    .array(item)
    .min(1, 'must not be empty')
    .max(100, 'must be at most 100')
    .refine((items) => new Set(items.map(({ id }) => id)).size === items.length, 'must name each comment once')
    .readonly();
export const bulkRequestSchema = z.strictObject({ ...actShape, items: many(z.strictObject(itemShape)) }).superRefine(fits);
export type BulkRequest = Readonly<z.infer<typeof bulkRequestSchema>>;

export const undoRequestSchema = z.strictObject({ entry: entrySchema, version: versionSchema });
export const bulkUndoRequestSchema = z.strictObject({ items: many(z.strictObject({ ...itemShape, entry: entrySchema })) });
export type BulkUndoRequest = Readonly<z.infer<typeof bulkUndoRequestSchema>>;
export const noteRequestSchema = z.strictObject({ text: stored(2000) });
export const threatRecordRequestSchema = z.strictObject({
  text: stored(2000),
  handedTo: stored(200).optional(),
  reference: stored(100).optional(),
});
export const lookPurposes = ['threat-to-life', 'data-subject'] as const;
export const lookRequestSchema = z.strictObject({ purpose: z.enum(lookPurposes, `must be one of ${lookPurposes.join(', ')}`) });
export const eraseRequestSchema = z.strictObject({ version: versionSchema });
export const presenceRequestSchema = z.strictObject({ comment: commentIdSchema.optional() });

/** An author's history and block: by the author secret's hash, or by the visitor's, with its key's id. */
export const writerKeySchema = z.string().regex(/^(?:a|v\.[\w-]{1,20})\.[\w-]{22}$/, 'is not an author’s key');
export const blockRequestSchema = z.strictObject({
  days: day.min(1, 'must be 1–365').max(365, 'must be 1–365'),
  reason: stored(500),
});

export const openRequestSchema = z.strictObject({ open: z.boolean('must be true or false') });
export const threadModes = ['machine', 'trusted', 'human'] as const;
export const modeRequestSchema = z.strictObject({
  mode: z.enum(threadModes, `must be null or one of ${threadModes.join(', ')}`).nullable(),
});
/** By the article's author, who gets the badge. */
export const authorCommentRequestSchema = z.strictObject({
  body: bodySchema,
  parentId: commentIdSchema.optional(),
  name: stored(245).optional(),
});
export type AuthorCommentRequest = Readonly<z.input<typeof authorCommentRequestSchema>>;

export const queueNames = ['held', 'reported', 'appealed'] as const;
export const dayLists = ['approved', 'rejected', 'removed'] as const;

const filterShape = {
  category: categorySchema.optional(),
  thread: threadIdSchema.optional(),
  author: writerKeySchema.optional(),
  language: z.enum([...languages, 'unknown']).optional(),
};
export const filterQuerySchema = z.strictObject(filterShape);
export const pulseQuerySchema = z.strictObject({ queue: z.enum(queueNames).optional(), ...filterShape });

const limit = z
  .string()
  .regex(/^[1-9]\d{0,2}$/, 'must be 1–100')
  .transform(Number)
  .refine((number) => number <= 100, 'must be 1–100')
  .default(50);
const page = (cursor: z.ZodString) => ({ cursor: cursor.optional(), limit });
const notACursor = 'is not a cursor of this list';
/** A page of `held`, `reported` or `appealed`, by rank. */
export const queueQuerySchema = z.strictObject({
  ...page(z.string().regex(/^[0-5][0-7][0-9A-HJKMNP-TV-Z]{9}[0-7][0-9A-HJKMNP-TV-Z]{25}$/, notACursor)),
  ...filterShape,
});
const idCursor = z.string().regex(/^[0-7][0-9A-HJKMNP-TV-Z]{25}$/, notACursor);
/** A page of what was decided, by id. */
export const dayQuerySchema = z.strictObject({ ...page(idCursor), ...filterShape });
export const authorQuerySchema = z.strictObject({ cursor: idCursor.optional() });
export const deadLetterQuerySchema = z.strictObject(
  page(z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z [\w-]{1,100}$/, notACursor)),
);
export const statisticsQuerySchema = z.strictObject({
  days: z
    .string()
    .regex(/^[1-9]\d?$/, 'must be 1–90')
    .transform(Number)
    .refine((number) => number <= 90, 'must be 1–90')
    .default(30),
});
