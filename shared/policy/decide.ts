import type { RecordedContext } from '../comment/comment.ts';
import type { Judgement, Reason } from '../comment/decision.ts';
import { engineVersion } from '../engine-version.ts';
import { categories } from '../signals/signal.ts';
import type { IdentifiedLanguage } from '../text/language.ts';
import { type Policy, policyVersion } from './policy.ts';
import type { Verdict } from './weigh.ts';

/** What a decision depends on besides the verdict: what is recorded with the comment, and what its text says again. */
export type DecisionContext = RecordedContext & {
  /** What the body, and each of its longer sentences, is written in, and how surely. */
  readonly languages?: readonly IdentifiedLanguage[];
};

/** Of Swedish and English comments of 20 characters and more, about one in four thousand is taken for another language so surely. */
const sureOfLanguage = 0.97;

/**
 * Turns a verdict into a decision: what all signals together make likely is held, and only what a single one is sure of is refused.
 * Pure: the same verdict, policy, context and engine give the same decision, for ever. A missing check gives at least `hold`;
 * a category that only humans may refuse gives at most `hold`, and else a blocked sender's comment is refused.
 */
export const decide = (policy: Policy, verdict: Verdict, context: DecisionContext): Judgement => {
  const over = (line: 'hold' | 'reject', scores: Verdict['scores']) =>
    categories.filter((category) => {
      const limit = policy.categories[category][line];
      return limit !== null && scores[category] >= limit && scores[category] > 0;
    });
  const exact = over('reject', verdict.grounds);
  const held = new Set([...over('hold', verdict.scores), ...exact]);
  const forHumans = [...held].some((category) => policy.categories[category].humanOnly);
  const refused = !forHumans && (exact.length > 0 || context.blocked === true);

  const reasons: readonly Reason[] = [
    ...verdict.signals
      .filter(({ category, score }) => held.has(category) && score > 0)
      .map(({ obvious: _, ...signal }): Reason => ({ code: 'signal', ...signal })),
    ...verdict.missing.map(({ check }): Reason => ({ code: 'missing-check', detector: check, message: 'missing-check' })),
    ...languageReasons(policy, context),
    ...modeReasons(policy, context),
    ...(context.blocked ? [{ code: 'blocked', message: 'blocked' } as const] : []),
  ];
  const outcome = refused ? 'reject' : reasons.length > 0 ? 'hold' : 'approve';
  return { outcome, reasons, policyVersion: policyVersion(policy), engineVersion };
};

const languageReasons = ({ languages: readable }: Policy, { languages = [] }: DecisionContext): readonly Reason[] => {
  const isForeign = ({ language, confidence }: IdentifiedLanguage): boolean =>
    readable !== null && language !== 'unknown' && confidence >= sureOfLanguage && !readable.includes(language);
  return languages.some(isForeign) ? [{ code: 'language', message: 'language-unsupported' }] : [];
};

const modeReasons = (policy: Policy, { approvedBefore }: DecisionContext): readonly Reason[] => {
  switch (policy.mode) {
    case 'machine':
      return [];
    case 'human':
      return [{ code: 'mode', message: 'mode-human' }];
    case 'trusted':
      return (approvedBefore ?? 0) >= policy.trustAfter ? [] : [{ code: 'unknown-author', message: 'unknown-author' }];
  }
};
