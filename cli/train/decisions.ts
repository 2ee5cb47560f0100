import * as z from 'zod';
import { parseJson } from '../../shared/parse-json.ts';
import { type Category, categorySchema } from '../../shared/signals/signal.ts';
import type { Document, Lessons } from './document.ts';

const decisionSchema = z.object({
  body: z.string().min(1).max(20_000),
  outcome: z.enum(['approve', 'restore', 'reject', 'remove']),
  category: categorySchema.optional(),
  /** BCP 47; where it is not told, the decision teaches the labels of every language. */
  language: z.string().optional(),
});
type Decision = z.infer<typeof decisionSchema>;

export const decisionSet = 'decisions';

/** What a refusal for these reasons says is abuse; one without a reason is taken for it. The others are no matter of tone. */
const abusive: readonly (Category | undefined)[] = ['hate', 'threat', 'incitement', 'harassment', 'profanity', undefined];

const lessonsOf = ({ outcome, category, language }: Decision): Lessons => {
  const isRefused = outcome === 'reject' || outcome === 'remove';
  const speaks = (wanted: string): boolean => language === undefined || language.split('-')[0] === wanted;
  const abuse = isRefused ? (abusive.includes(category) ? 1 : undefined) : -1;
  const hate = isRefused && category === 'hate' ? 1 : -1;
  return {
    spam: isRefused && category === 'spam' ? 1 : -1,
    ...(abuse !== undefined && speaks('sv') && { 'abuse-sv': abuse }),
    ...(abuse !== undefined && speaks('en') && { 'abuse-en': abuse }),
    ...((!isRefused || category !== undefined) && speaks('en') && { 'hate-en': hate }),
  };
};

/** Moderators' decisions from JSON lines, and the numbers (from 1) of the lines that are none. */
export const readDecisions = (text: string): { readonly documents: readonly Document[]; readonly refused: readonly number[] } => {
  const documents: Document[] = [];
  const refused: number[] = [];
  for (const [at, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const parsed = parseJson(decisionSchema, line);
    if (parsed.ok) documents.push({ set: decisionSet, body: parsed.value.body, lessons: lessonsOf(parsed.value) });
    else refused.push(at + 1);
  }
  return { documents, refused };
};
