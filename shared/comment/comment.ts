import * as z from 'zod';
import { cluesSchema } from '../signals/detector.ts';
import { missingCheckSchema, signalSchema } from '../signals/signal.ts';
import { languages } from '../text/language.ts';
import { memberIdSchema } from './decision.ts';
import { entrySchema } from './log.ts';

export const commentIdSchema = z.string().regex(/^[0-7][0-9A-HJKMNP-TV-Z]{25}$/, 'is not a comment id');

export const opensSchema = z.object({ url: z.string().optional(), title: z.string().optional() });

/** What is published of an author. The badge is never the submitter's to choose. */
export const authorSchema = z.object({
  name: z.string().optional(),
  url: z.string().optional(),
  badge: z.enum(['author']).optional(),
});

export const commentStates = ['held', 'approved', 'rejected', 'removed', 'withdrawn', 'erased'] as const;

const contextSchema = z.object({
  /** How many comments under this author secret were approved here before; absent where none was sent. */
  approvedBefore: z.int().optional(),
  /** The author or the visitor was blocked on the site. */
  blocked: z.literal(true).optional(),
  /** The name passes for one that another author is established under here; shown, and no ground of the decision. */
  alike: z.literal(true).optional(),
});
export type RecordedContext = Readonly<z.infer<typeof contextSchema>>;

/** Who is reading the comment now, and until when (ISO 8601, UTC) nobody else decides on it. Raises no version. */
export const claimSchema = z.object({ by: memberIdSchema, until: z.string() });

/** The casebook's record of a comment: the authority on what it says and what became of it. */
export const commentSchema = z.object({
  site: z.string(),
  id: commentIdSchema,
  thread: z.string(),
  parentId: z.string().optional(),
  /** Raised by an edit; 1 at first. */
  revision: z.int().min(1),
  state: z.enum(commentStates),
  body: z.string(),
  /** The thread's page, with the comment that opened the thread. */
  opens: opensSchema.optional(),
  author: authorSchema,
  /** The visitor's keyed hash, with the key's id before a dot. */
  visitor: z.string().optional(),
  /** The author secret's keyed hash. */
  authorKey: z.string().optional(),
  clues: cluesSchema,
  signals: z.array(signalSchema).readonly(),
  missing: z.array(missingCheckSchema).readonly(),
  /** What the body is written in, 0..1 surely; absent where it is too short to tell. */
  language: z.object({ language: z.enum([...languages, 'unknown']), confidence: z.number() }).optional(),
  /** What was known of the author when the machine decided, by which it decided besides text, clues and policy. */
  context: contextSchema.optional(),
  /** 16 random bytes, base64url: without them nobody can try texts against the log's commitments. Erased with the text. */
  salt: z.string().optional(),
  /** Oldest first, append-only. */
  log: z.array(entrySchema).readonly(),
  claim: claimSchema.optional(),
});
export type Comment = Readonly<z.infer<typeof commentSchema>>;

/** Rises with every entry: the revision first, then the length of the log. A lower version never overwrites a higher one. */
export const versionOf = ({ revision, log }: Pick<Comment, 'revision' | 'log'>): number => revision * 10_000 + log.length;
