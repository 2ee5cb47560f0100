import * as z from 'zod';
import type { Judgement } from '../../shared/comment/decision.ts';
import { explainReason } from '../../shared/comment/explain.ts';
import type { Language } from '../../shared/messages/catalogue.ts';
import { type Parsed, parseValue } from '../../shared/parse-json.ts';
import { judge } from '../../shared/pipeline/judge.ts';
import type { Policy } from '../../shared/policy/policy.ts';
import { bodySchema, submittedAuthorSchema } from '../../shared/submission/submission.ts';
import type { Line } from './lines.ts';

/** A number that JSON readers would round could not be given back as it came. */
const numberSchema = z.number().refine((id) => !Number.isInteger(id) || Number.isSafeInteger(id));

/** A comment on a line of its own: texts as in a submission, and an id of the caller's choice. Unknown keys are ignored. */
const commentSchema = z.object(
  {
    id: z.union([z.string().max(200), numberSchema], 'must be a text of at most 200 characters or a number within ±(2^53 − 1)').nullish(),
    body: bodySchema,
    author: submittedAuthorSchema,
  },
  'must be an object',
);

type LineError = { readonly code: 'invalid-json' | 'invalid-comment' | 'line-too-long'; readonly message: string };

/** What becomes of a line: its comment's judgement, with texts for message keys, or what is wrong with it. */
export type LineResult = ({ readonly id: string | number | null } & Judgement) | { readonly line: number; readonly error: LineError };

const readJson = (text: string): Parsed<unknown> => {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return { ok: false, problems: [] };
  }
};

export const isBlankLine = ({ text }: Line): boolean => text !== undefined && text.trim() === '';

/** Judges the comment on a line alone: the same line, policy and engine give the same result. */
export const moderateLine = ({ number, text }: Line, policy: Policy, language: Language): LineResult => {
  const refuse = (code: LineError['code'], message: string): LineResult => ({ line: number, error: { code, message } });
  if (text === undefined) return refuse('line-too-long', 'the line is longer than 4 MiB');
  const json = readJson(text);
  if (!json.ok) return refuse('invalid-json', 'the line is not valid JSON');
  const comment = parseValue(commentSchema, json.value);
  if (!comment.ok) {
    return refuse('invalid-comment', comment.problems.map(({ field, message }) => `${field || 'the line'} ${message}`).join('; '));
  }
  const { id, body, author } = comment.value;
  const texts = { body, name: author.name, url: author.url };
  const { judgement } = judge(texts, {}, policy);
  const reasons = judgement.reasons.map((reason) => ({ ...reason, message: explainReason(reason, texts, language) }));
  return { id: id ?? null, ...judgement, reasons };
};
