import * as z from 'zod';

/** What a comment can be wrong in. A closed list. */
export const categories = [
  'threat',
  'hate',
  'incitement',
  'harassment',
  'defamation',
  'personal-data',
  'child-case',
  'sexual',
  'self-harm',
  'spam',
  'profanity',
  'watchword',
] as const;
export const categorySchema = z.enum(categories);
export type Category = z.infer<typeof categorySchema>;

/** The published fields, all of which are judged. */
export const judgedFields = ['body', 'name', 'url'] as const;
export type JudgedField = (typeof judgedFields)[number];

/** UTF-16 units of the stored text, end exclusive; the field is `body` where none is named. */
export const spanSchema = z.object({
  field: z.enum(judgedFields).optional(),
  start: z.int().min(0),
  end: z.int().min(0),
});
export type Span = Readonly<z.infer<typeof spanSchema>>;

/** Whom something is aimed at. */
export const targetSchema = z.enum(['group', 'public-official', 'politician', 'participant', 'private-person', 'minor']);

/** What one detector or classifier saw. `message` is a key of the message catalogues, so that it can be read in any language. */
export const signalSchema = z.object({
  detector: z.string(),
  category: categorySchema,
  score: z.number().min(0).max(1),
  spans: z.array(spanSchema).readonly(),
  message: z.string(),
  target: targetSchema.optional(),
  quoted: z.boolean().optional(),
  obvious: z.boolean().optional(),
});
export type Signal = Readonly<z.infer<typeof signalSchema>>;

/** A check that could not run. It is recorded, and never read as clean. */
export const missingCheckSchema = z.object({
  check: z.string(),
  reason: z.enum(['failed', 'timeout', 'throttled', 'malformed', 'unsupported-language', 'over-budget']),
});
export type MissingCheck = Readonly<z.infer<typeof missingCheckSchema>>;
