import type { Judgement, Reason } from '../../shared/comment/decision.ts';
import { judge } from '../../shared/pipeline/judge.ts';
import type { Policy } from '../../shared/policy/policy.ts';
import { type Verdict, weigh } from '../../shared/policy/weigh.ts';
import { type Category, categories } from '../../shared/signals/signal.ts';
import type { Case } from './suite.ts';

export type Judged = { readonly judgement: Judgement; readonly verdict: Verdict };

/** Judges a case as `sluss moderate` judges a comment: alone, without clues. */
export const judgeCase = ({ body, name, url }: Pick<Case, 'body' | 'name' | 'url'>, policy: Policy): Judged => {
  const { signals, missing, judgement } = judge({ body, name, url }, {}, policy);
  return { judgement, verdict: weigh(policy, signals, missing) };
};

/** What counts as flagged, which rows should be, and a score for it. */
export type Measure = {
  readonly name: string;
  readonly title: string;
  /** Undefined where the suite says nothing of this row in this respect: it is left out. */
  readonly expected: (row: Case) => boolean | undefined;
  readonly flagged: (judged: Judged) => boolean;
  /** 0..1. */
  readonly score: (judged: Judged) => number;
  /** Two judgements with the same word are the same decision. */
  readonly decision: (judged: Judged) => string;
};

const highest = ({ scores }: Verdict, among: readonly Category[]): number => Math.max(0, ...among.map((category) => scores[category]));

const held = (policy: Policy): Measure => {
  const lined = categories.filter((category) => policy.categories[category].hold !== null || policy.categories[category].reject !== null);
  return {
    name: 'hold',
    title: 'held or rejected',
    expected: ({ positive }) => positive,
    flagged: ({ judgement }) => judgement.outcome !== 'approve',
    score: ({ verdict }) => highest(verdict, lined),
    decision: ({ judgement }) => judgement.outcome,
  };
};

type Aimed = Pick<Reason, 'category'> & { readonly target?: string | undefined };

const isGroupAttack = ({ category, target }: Aimed): boolean =>
  category === 'hate' || ((category === 'threat' || category === 'incitement') && target === 'group');

const hateful = (policy: Policy, cases: readonly Case[]): Measure => {
  const isTold = cases.some((row) => row.hateful !== undefined);
  const flagged = ({ judgement }: Judged): boolean => judgement.reasons.some(isGroupAttack);
  return {
    name: 'hateful',
    title: 'hateful: a reason of hate, or a threat or incitement against a group',
    expected: (row) => (isTold ? row.hateful : row.positive),
    flagged,
    score: ({ verdict }) => highest(weigh(policy, verdict.signals.filter(isGroupAttack), []), ['hate', 'threat', 'incitement']),
    decision: (judged) => String(flagged(judged)),
  };
};

const isCategory = (name: string): name is Category => categories.some((category) => category === name);

/** A positive row of another of the taxonomy's categories is left out: whether it is flagged as these says nothing. */
const ofCategories = (asked: readonly Category[]): Measure => {
  const flagged = ({ judgement }: Judged): boolean =>
    judgement.reasons.some(({ category }) => category !== undefined && asked.includes(category));
  return {
    name: asked.join(','),
    title: `a reason of ${asked.join(' or ')}`,
    expected: ({ positive, category }) =>
      positive && category !== undefined && isCategory(category) && !asked.includes(category) ? undefined : positive,
    flagged,
    score: ({ verdict }) => highest(verdict, asked),
    decision: (judged) => String(flagged(judged)),
  };
};

/** What `--as` asks for. */
export type As = 'hateful' | readonly Category[] | undefined;

/** What is wrong with the value of `--as`, or what it asks for. */
export const parseAs = (value: string): { readonly as: As } | { readonly unknown: string } => {
  if (value === 'hateful') return { as: value };
  const names = value.split(',').map((name) => name.trim());
  const unknown = names.find((name) => !isCategory(name));
  return unknown === undefined ? { as: names.filter(isCategory) } : { unknown };
};

/** The measures of a suite: what was asked for, or held at all, and hateful too where the suite tells. The first is the main one. */
export const measuresFor = (as: As, policy: Policy, cases: readonly Case[]): readonly [Measure, ...Measure[]] => {
  if (as === 'hateful') return [hateful(policy, cases)];
  if (as) return [ofCategories(as)];
  return cases.some((row) => row.hateful !== undefined) ? [held(policy), hateful(policy, cases)] : [held(policy)];
};
