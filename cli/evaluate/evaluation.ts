import type { Category } from '../../shared/signals/signal.ts';
import type { Judged, Measure } from './measures.ts';
import { type Figures, figuresOf } from './metrics.ts';
import type { Case, Suite } from './suite.ts';

/** A case with what became of it. */
export type JudgedCase = { readonly row: Case; readonly judged: Judged };

/** … as one measure sees it. */
export type Assessed = JudgedCase & { readonly positive: boolean; readonly flagged: boolean; readonly score: number };

export type Outcomes = Readonly<Record<'approve' | 'hold' | 'reject', number>>;

/** The rows that have one function, category, language or target. */
export type Group = {
  readonly name: string;
  readonly rows: number;
  readonly positives: number;
  readonly flagged: number;
  /** Rows on which the measure and the label agree. */
  readonly right: number;
  readonly outcomes: Outcomes;
};

export const groupings = ['function', 'category', 'language', 'target'] as const;
export type Grouping = (typeof groupings)[number];

export type Assessment = {
  readonly measure: Measure;
  readonly rows: readonly Assessed[];
  readonly figures: Figures & { readonly outcomes: Outcomes; readonly rejectedClean: number };
  readonly groups: Readonly<Record<Grouping, readonly Group[]>>;
  /** Positive rows that were not flagged, the lowest score first; clean rows that were, the rejected and highest first. */
  readonly missed: readonly Assessed[];
  readonly falseAlarms: readonly Assessed[];
};

/** How often a reason of a category was given, and to how many rows that are positive. */
export type ReasonCount = { readonly category: Category; readonly rows: number; readonly positives: number };

const outcomesOf = (rows: readonly JudgedCase[]): Outcomes => {
  const outcomes = { approve: 0, hold: 0, reject: 0 };
  for (const { judged } of rows) outcomes[judged.judgement.outcome] += 1;
  return outcomes;
};

const isRight = ({ positive, flagged }: Assessed): boolean => positive === flagged;
const count = (rows: readonly Assessed[], test: (row: Assessed) => boolean): number => rows.filter(test).length;

/** Those that fare worst first. */
const groupsBy = (grouping: Grouping, rows: readonly Assessed[]): readonly Group[] => {
  const named = rows.filter(({ row }) => row[grouping] !== undefined);
  return [...Map.groupBy(named, ({ row }) => row[grouping] ?? '')]
    .map(([name, members]) => ({
      name,
      rows: members.length,
      positives: count(members, ({ positive }) => positive),
      flagged: count(members, ({ flagged }) => flagged),
      right: count(members, isRight),
      outcomes: outcomesOf(members),
    }))
    .sort((a, b) => a.right / a.rows - b.right / b.rows || (a.name < b.name ? -1 : 1));
};

const isRejected = ({ judged }: JudgedCase): boolean => judged.judgement.outcome === 'reject';

/** Sorted, with rows that sort alike in turns of their functions, so that the first few show something of each. */
const inTurns = (rows: readonly Assessed[], compare: (a: Assessed, b: Assessed) => number): readonly Assessed[] => {
  const seen = new Map<string | undefined, number>();
  return rows
    .map((assessed) => {
      const turn = (seen.get(assessed.row.function) ?? 0) + 1;
      seen.set(assessed.row.function, turn);
      return { assessed, turn };
    })
    .sort((a, b) => compare(a.assessed, b.assessed) || a.turn - b.turn)
    .map(({ assessed }) => assessed);
};

export const assess = (measure: Measure, judgedCases: readonly JudgedCase[]): Assessment => {
  const rows = judgedCases.flatMap(({ row, judged }): readonly Assessed[] => {
    const positive = measure.expected(row);
    return positive === undefined ? [] : [{ row, judged, positive, flagged: measure.flagged(judged), score: measure.score(judged) }];
  });
  const wrong = rows.filter((row) => !isRight(row));
  return {
    measure,
    rows,
    figures: {
      ...figuresOf(rows),
      outcomes: outcomesOf(rows),
      rejectedClean: count(rows, (row) => !row.positive && isRejected(row)),
    },
    groups: {
      function: groupsBy('function', rows),
      category: groupsBy('category', rows),
      language: groupsBy('language', rows),
      target: groupsBy('target', rows),
    },
    missed: inTurns(
      wrong.filter(({ positive }) => positive),
      (a, b) => a.score - b.score,
    ),
    falseAlarms: inTurns(
      wrong.filter(({ positive }) => !positive),
      (a, b) => Number(isRejected(b)) - Number(isRejected(a)) || b.score - a.score,
    ),
  };
};

const reasonCategories = ({ judgement }: Judged): readonly Category[] => [
  ...new Set(judgement.reasons.flatMap(({ category }) => category ?? [])),
];

/** The most frequent first. */
export const countReasons = (rows: readonly JudgedCase[]): readonly ReasonCount[] => {
  const given = rows.flatMap(({ row, judged }) => reasonCategories(judged).map((category) => ({ category, row })));
  return [...Map.groupBy(given, ({ category }) => category)]
    .map(([category, members]) => ({
      category,
      rows: members.length,
      positives: members.filter(({ row }) => row.positive).length,
    }))
    .sort((a, b) => b.rows - a.rows || (a.category < b.category ? -1 : 1));
};

/** Everything that was measured on a suite. */
export type Evaluation = {
  readonly suite: Suite;
  /** No texts are to be shown. */
  readonly figuresOnly: boolean;
  /** The main measure first. */
  readonly assessments: readonly [Assessment, ...Assessment[]];
  readonly reasons: readonly ReasonCount[];
  readonly evasion?: readonly DisguiseResult[] | undefined;
};

/** How many rows have the same decision in a disguise as in plain text; rows that it does not change are not counted. */
export type DisguiseResult = {
  readonly disguise: string;
  readonly held: { readonly rows: number; readonly same: number };
  readonly passed: { readonly rows: number; readonly same: number };
};
