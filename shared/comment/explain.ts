import { type Language, textOf } from '../messages/catalogue.ts';
import { isMember } from '../review/in-force.ts';
import type { JudgedField } from '../signals/signal.ts';
import type { Decision, Reason } from './decision.ts';

/** The texts that a reason's spans point into, as stored. */
export type ExplainedTexts = Readonly<Partial<Record<JudgedField, string | undefined>>>;

const mostExcerpts = 3;
const longestExcerpt = 80;
const quotes: Readonly<Record<Language, readonly [string, string]>> = { sv: ['”', '”'], en: ['“', '”'] };

/** Part of a text on one line: characters that a reader cannot see, and that could turn the line around, are left out. */
const excerpt = (text: string): string => {
  const line = text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replace(/[\p{Cf}\p{Mn}]{2,}|[\u202a-\u202e\u2066-\u2069]/gu, '')
    .trim();
  return line.length <= longestExcerpt ? line : `${line.slice(0, longestExcerpt - 1).toWellFormed()}…`;
};

const excerptsOf = ({ spans = [] }: Reason, texts: ExplainedTexts): readonly string[] => {
  const found = new Set<string>();
  for (const { field = 'body', start, end } of spans) {
    const words = excerpt((texts[field] ?? '').slice(start, end));
    if (words !== '') found.add(words);
    if (found.size === mostExcerpts) break;
  }
  return [...found];
};

const strengthOf = (score: number): string => (score >= 0.9 ? 'certain' : score >= 0.7 ? 'clear' : score >= 0.5 ? 'likely' : 'weak');

/** A reason in words: what was seen, in which words, and whose they are. */
export const describeReason = (reason: Reason, texts: ExplainedTexts, language: Language): string => {
  const [open, close] = quotes[language];
  const words = excerptsOf(reason, texts).map((part) => `${open}${part}${close}`);
  return [
    textOf(language, reason.message),
    ...(words.length > 0 ? [textOf(language, 'explained-words').replace('{words}', () => words.join(', '))] : []),
    ...(reason.quoted ? [textOf(language, 'explained-quoted')] : []),
  ].join(' ');
};

/** The same for those who review, with how clear the sign is. */
export const explainReason = (reason: Reason, texts: ExplainedTexts, language: Language): string => {
  const told = describeReason(reason, texts, language);
  const { code, score } = reason;
  return code === 'signal' && score !== undefined ? `${told} ${textOf(language, `explained-${strengthOf(score)}`)}` : told;
};

/** What became of a comment with a decision. */
export const explainOutcome = ({ outcome, actor, masked }: Pick<Decision, 'outcome' | 'actor' | 'masked'>, language: Language): string => {
  const isMasked = masked !== undefined && (outcome === 'approve' || outcome === 'restore');
  const how = isMasked ? 'mask' : outcome === 'approve' && isMember(actor) ? 'approve-by-human' : outcome;
  return textOf(language, `outcome-${how}`);
};
