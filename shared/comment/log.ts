import * as z from 'zod';
import { engineVersion } from '../engine-version.ts';
import { decisionReasons } from '../review/grounds.ts';
import { byAndAt, commitmentSchema, type Decision, decisionSchema, type Named } from './decision.ts';

/** How grave a reader takes it to be, from the least to the most. */
export const reportGrades = ['annoying', 'rules', 'illegal'] as const;
export type ReportGrade = (typeof reportGrades)[number];

/** What was noted of a comment without changing its state. */
const markSchema = z.discriminatedUnion('kind', [
  z.looseObject({ kind: z.literal('note'), ...byAndAt, note: commitmentSchema }),
  z.looseObject({ kind: z.literal('escalate'), ...byAndAt }),
  z.looseObject({
    kind: z.literal('threat-record'),
    ...byAndAt,
    note: commitmentSchema,
    handedTo: z.string().optional(),
    reference: z.string().optional(),
  }),
  /** Into the author's contact data. */
  z.looseObject({ kind: z.literal('look'), ...byAndAt, purpose: z.enum(['threat-to-life', 'data-subject']), note: commitmentSchema }),
  z.looseObject({
    kind: z.literal('report'),
    ...byAndAt,
    grade: z.enum(reportGrades),
    /** What is wrong, in a word. */
    reason: z.enum(decisionReasons).optional(),
    /** By an author whom the site knew: counts towards hiding. */
    standing: z.literal(true).optional(),
    note: commitmentSchema.optional(),
  }),
  /** By the author; `note` commits to the texts that were before. `keeps`: what readers saw of them stays up until this is decided. */
  z.looseObject({ kind: z.literal('edit'), ...byAndAt, note: commitmentSchema, keeps: z.literal(true).optional() }),
  /** Against the decision that is entry `of`. */
  z.looseObject({ kind: z.literal('appeal'), ...byAndAt, of: z.int().min(1), note: commitmentSchema }),
]);
export type Mark = Named<z.infer<typeof markSchema>>;

/** One entry of a comment's log; its number is its place, from 1. */
export type Entry = Decision | Mark;
export const entrySchema: z.ZodType<Entry> = z.union([decisionSchema, markSchema]);

export type Logged = { readonly log: readonly Entry[] };

export const decisionsOf = ({ log }: Logged): readonly Decision[] => log.filter((entry) => entry.kind === 'decision');

export const lastDecision = ({ log }: Logged): Decision | undefined => log.findLast((entry) => entry.kind === 'decision');

/** How many entries were made before the text as it is now: decisions among them were about another. */
export const entriesBeforeText = ({ log }: Logged): number => log.findLastIndex(({ kind }) => kind === 'edit') + 1;

const states = {
  approve: 'approved',
  restore: 'approved',
  hold: 'held',
  reject: 'rejected',
  remove: 'removed',
  withdraw: 'withdrawn',
  erase: 'erased',
} as const satisfies Readonly<Record<Decision['outcome'], string>>;
export type CommentState = (typeof states)[Decision['outcome']];

/** The state that the last decision leads to; before the first one a human has to look. */
export const stateAfter = (log: readonly Entry[]): CommentState => states[lastDecision({ log })?.outcome ?? 'hold'];

/** The comment with one entry more. */
export const withEntry = <C extends Logged>(comment: C, entry: Entry) => {
  const log = [...comment.log, entry];
  return { ...comment, log, state: stateAfter(log) };
};

/** The comment with a decision, at `now` (Unix ms), that no policy made: it stands on the policy of the decision before. */
export const withDecision = <C extends Logged>(
  comment: C,
  now: number,
  decision: Pick<Decision, 'outcome' | 'actor'> & Partial<Omit<Decision, 'kind' | 'at'>>,
) =>
  withEntry(comment, {
    kind: 'decision',
    reasons: [],
    policyVersion: lastDecision(comment)?.policyVersion ?? '',
    engineVersion,
    at: new Date(now).toISOString(),
    ...decision,
  });
