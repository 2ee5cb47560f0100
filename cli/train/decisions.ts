import * as z from 'zod';
import { parseJson } from '../../shared/parse-json.ts';
import { type Label, labels, type ModelLanguage, modelLanguages } from '../../shared/signals/model/model.ts';
import { type Category, categorySchema } from '../../shared/signals/signal.ts';
import { type Document, type Lessons, subjectOf } from './document.ts';

const decisionSchema = z.object({
  body: z.string().min(1).max(20_000),
  outcome: z.enum(['approve', 'restore', 'reject', 'remove']),
  category: categorySchema.optional(),
  /** BCP 47; where it is not told, the decision teaches the labels of every language. */
  language: z.string().optional(),
});
type Decision = z.infer<typeof decisionSchema>;

export const decisionSet = 'decisions';

/** What a refusal of a category is an example of; one without a category is taken for abuse. The others are no matter of wording. */
export const labelOf: Readonly<Partial<Record<Category, Label>>> = {
  hate: 'hate',
  threat: 'threat',
  incitement: 'threat',
  harassment: 'abuse',
  defamation: 'abuse',
  sexual: 'abuse',
  profanity: 'abuse',
  'self-harm': 'self-harm',
  spam: 'spam',
};

/** An example of one label says nothing of the others: a threat may be abuse as well. What is published is none of any. */
export const lessonsOn = (label: Label | undefined, languages: readonly ModelLanguage[], isRefused: boolean, weight = 1): Lessons =>
  Object.fromEntries(
    languages.flatMap((language) =>
      isRefused ? (label ? [[subjectOf(label, language), weight]] : []) : labels.map((each) => [subjectOf(each, language), -weight]),
    ),
  );

const lessonsOf = ({ outcome, category, language }: Decision): Lessons => {
  const isRefused = outcome === 'reject' || outcome === 'remove';
  const spoken = modelLanguages.filter((known) => language === undefined || language.split('-')[0] === known);
  return lessonsOn(category === undefined ? 'abuse' : labelOf[category], spoken, isRefused);
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
