import { type Category, categories, type MissingCheck, type Signal } from '../signals/signal.ts';
import type { Policy } from './policy.ts';

/** All signals of a revision, weighed by the policy, with the checks that are missing. */
export type Verdict = {
  readonly scores: Readonly<Record<Category, number>>;
  /** Of each category, its strongest single signal: what many weak ones make likely is still no exact ground. */
  readonly grounds: Readonly<Record<Category, number>>;
  readonly signals: readonly Signal[];
  readonly missing: readonly MissingCheck[];
};

/**
 * Weighs signals into a score per category, 0..1: the detectors of a category as independent witnesses (noisy-or,
 * Pearl 1988, §4.3.2), each heard once with its strongest signal. More signals never lower a score.
 */
export const weigh = (policy: Policy, signals: readonly Signal[], missing: readonly MissingCheck[]): Verdict => {
  if (signals.length === 0) return { scores: noScores, grounds: noScores, signals, missing };
  const strongest = new Map<string, Signal>();
  for (const signal of signals) {
    const witness = `${signal.category} ${signal.detector}`;
    if (signal.score > (strongest.get(witness)?.score ?? 0)) strongest.set(witness, signal);
  }
  const scores = { ...noScores };
  const grounds = { ...noScores };
  for (const { category, detector, score } of strongest.values()) {
    const weighed = score * (policy.weights[detector] ?? 1);
    scores[category] = 1 - (1 - scores[category]) * (1 - weighed);
    grounds[category] = Math.max(grounds[category], weighed);
  }
  return { scores, grounds, signals, missing };
};

const noScores = Object.fromEntries(categories.map((category) => [category, 0])) as Record<Category, number>;
