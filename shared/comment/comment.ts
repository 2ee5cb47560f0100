import * as z from 'zod';
import { cluesSchema } from '../signals/detector.ts';
import { missingCheckSchema, signalSchema } from '../signals/signal.ts';
import { languages } from '../text/language.ts';
import { decisionSchema } from './decision.ts';

export const commentIdSchema = z.string().regex(/^[0-7][0-9A-HJKMNP-TV-Z]{25}$/, 'is not a comment id');

export const opensSchema = z.object({ url: z.string().optional(), title: z.string().optional() });

/** What is published of an author. The badge is never the submitter's to choose. */
export const authorSchema = z.object({
  name: z.string().optional(),
  url: z.string().optional(),
  badge: z.enum(['author']).optional(),
});
export type Author = Readonly<z.infer<typeof authorSchema>>;

export const commentStates = ['held', 'approved', 'rejected', 'removed', 'withdrawn', 'erased'] as const;

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
  /** Oldest first, append-only. */
  decisions: z.array(decisionSchema).readonly(),
});
export type Comment = Readonly<z.infer<typeof commentSchema>>;

/** Rises with every change: the revision first, then the number of decisions. A lower version never overwrites a higher one. */
export const versionOf = ({ revision, decisions }: Pick<Comment, 'revision' | 'decisions'>): number => revision * 10_000 + decisions.length;
