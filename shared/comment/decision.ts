import * as z from 'zod';
import { legalGrounds } from '../review/grounds.ts';
import { categorySchema, type Span, spanSchema, targetSchema } from '../signals/signal.ts';

/** The fields that a schema names, without what it lets through besides. */
export type Named<T> = { readonly [K in keyof T as string extends K ? never : K]: T[K] };

// Loose, as all of an entry: what a newer release wrote into it is kept, so that the entry's hash stays the same.
const spansSchema: z.ZodType<readonly Span[]> = z.array(spanSchema.loose()).readonly();

export const reasonSchema = z.looseObject({
  code: z.enum(['signal', 'missing-check', 'unknown-author', 'mode', 'language', 'blocked', 'edited', 'reports', 'moderator']),
  category: categorySchema.optional(),
  score: z.number().min(0).max(1).optional(),
  detector: z.string().optional(),
  /** A key of the message catalogues. */
  message: z.string(),
  spans: spansSchema.optional(),
  target: targetSchema.optional(),
  quoted: z.boolean().optional(),
});
export type Reason = Named<z.infer<typeof reasonSchema>>;
const reasonsSchema: z.ZodType<readonly Reason[]> = z.array(reasonSchema).readonly();

/** What the policy says of a verdict. */
export type Judgement = {
  readonly outcome: 'approve' | 'hold' | 'reject';
  readonly reasons: readonly Reason[];
  readonly policyVersion: string;
  readonly engineVersion: string;
};

/** A member of a site's staff: `m_` and a ULID. Never a name, which may change and has to be forgotten. */
export const memberIdSchema = z.templateLiteral(['m_', z.ulid()]);
export type MemberId = z.infer<typeof memberIdSchema>;
/** Whose doing an entry is. */
export const actorSchema = z.union([z.enum(['machine', 'author', 'reader', 'operator']), memberIdSchema]);
export type Actor = z.infer<typeof actorSchema>;

/** A text as the log holds it: base64url(SHA-256(salt ‖ text)), 43 characters. The text itself can be erased. */
export const commitmentSchema = z.string();
/** ISO 8601, UTC. */
export const byAndAt = { actor: actorSchema, at: z.string() };

/** What changes a comment's state. `withdraw` is the author's own; `erase` takes all text with it. */
export const decisionSchema = z.looseObject({
  kind: z.literal('decision'),
  outcome: z.enum(['approve', 'hold', 'reject', 'remove', 'restore', 'withdraw', 'erase']),
  reasons: reasonsSchema,
  policyVersion: z.string(),
  engineVersion: z.string(),
  ...byAndAt,
  /** The entry that this one takes back, from 1. */
  undoes: z.int().min(1).optional(),
  /** The appeal that this one answers, by its entry. */
  answers: z.int().min(1).optional(),
  /** What an approval hides from readers. */
  masked: spansSchema.optional(),
  legalGround: z.enum(legalGrounds).optional(),
  /** To the author. */
  note: commitmentSchema.optional(),
  /** The text decided on: computed while the text is there, kept here once it is erased. */
  text: commitmentSchema.optional(),
});
export type Decision = Named<z.infer<typeof decisionSchema>>;
