import * as z from 'zod';
import type { Comment } from '../comment/comment.ts';
import { type Decision, type Reason, reasonSchema } from '../comment/decision.ts';
import { describeReason } from '../comment/explain.ts';
import { decisionsOf, type Entry } from '../comment/log.ts';
import type { Frozen } from '../frozen.ts';
import type { Language } from '../messages/catalogue.ts';
import { type DecisionReason, decisionReasons, legalGrounds } from '../review/grounds.ts';
import { decisionInForce, inForce } from '../review/in-force.ts';
import { appealable } from '../review/marks.ts';
import { machineDecision, reviewOf } from '../review/review-item.ts';
import { type Span, spanSchema } from '../signals/signal.ts';
import { statementText, statementTextSchema } from './statement-text.ts';

const { code, category } = reasonSchema.shape;
const wordSchema = spanSchema.extend({ text: z.string() });
const entryNumber = z.int().min(1);

/**
 * Why a comment, or some of its words, cannot be seen by others: what whoever wrote it has to be told (EU 2022/2065, art. 17.3), as data and
 * in words. Nothing in it is about anybody else: not who reported the comment, not who decided.
 */
export const statementSchema = z.object({
  restriction: z.enum(['held', 'not-published', 'removed', 'masked']),
  since: z.iso.datetime(),
  words: z.array(wordSchema).describe('What of the author’s own text it is about; none: all of it.'),
  reasons: z.array(z.object({ code, category, message: z.string() })),
  source: z.enum(['own-initiative', 'notice']).describe('notice: somebody reported the comment.'),
  automatedDetection: z.boolean(),
  automatedDecision: z.boolean(),
  ground: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('law'), law: z.enum(legalGrounds) }),
    z.object({ kind: z.literal('rules'), rules: z.array(z.enum(decisionReasons)) }),
  ]),
  appeal: z
    .discriminatedUnion('state', [
      z.object({ state: z.literal('possible'), of: entryNumber.describe('The decision to name.'), until: z.iso.datetime() }),
      z.object({ state: z.literal('open') }),
      z.object({ state: z.literal('answered') }),
    ])
    .optional()
    .describe('Absent where nobody has decided yet.'),
  text: statementTextSchema,
});
export type Statement = Frozen<z.infer<typeof statementSchema>>;
/** The statement without its words. */
export type StatementData = Omit<Statement, 'text'> & { readonly caring: boolean };

const restrictions = { hold: 'held', reject: 'not-published', remove: 'removed' } as const;
/** What a decision keeps from readers; undefined where that is nothing, or the comment itself is gone. */
export const restrictionOf = ({ outcome, masked }: Pick<Decision, 'outcome' | 'masked'>): Statement['restriction'] | undefined => {
  if (outcome === 'approve' || outcome === 'restore') return masked && 'masked';
  return outcome === 'withdraw' || outcome === 'erase' ? undefined : restrictions[outcome];
};

/**
 * What an answer to an appeal comes to; undefined where the decision is none. A comment that is shown again is so with the words hidden that
 * were before the decision that is taken back.
 */
export const answerTo = (log: readonly Entry[], decision: Decision): 'upheld' | 'overturned' | undefined => {
  const appeal = decision.answers === undefined ? undefined : log[decision.answers - 1];
  const against = appeal?.kind === 'appeal' ? log[appeal.of - 1] : undefined;
  if (against?.kind !== 'decision') return undefined;
  const restriction = restrictionOf(decision);
  return restriction === undefined || (restriction === 'masked' && restrictionOf(against) !== 'masked') ? 'overturned' : 'upheld';
};

/** What is said of a moderator's decision that names no reason. */
const unreasoned = {
  held: 'moderator-held',
  'not-published': 'moderator-rules',
  removed: 'moderator-rules',
  masked: 'moderator-masked',
} as const satisfies Readonly<Record<Statement['restriction'], string>>;

type Numbered = Decision & { readonly n: number };

/** What an answer to an appeal stands on: the decision that was appealed against. */
const originOf = (log: readonly Entry[], decision: Numbered): Numbered => {
  const appeal = decision.answers === undefined ? undefined : log[decision.answers - 1];
  const origin = appeal?.kind === 'appeal' ? log[appeal.of - 1] : undefined;
  return appeal?.kind === 'appeal' && origin?.kind === 'decision' ? { ...origin, n: appeal.of } : decision;
};

/** Whether somebody reported the comment since it was last settled before entry `n`. */
const followsNotice = (log: readonly Entry[], n: number): boolean => {
  const before = inForce(log.slice(0, n - 1));
  const settled = before.findLast((entry) => entry.kind === 'decision' && entry.outcome !== 'hold')?.n ?? 0;
  return before.some((entry) => entry.kind === 'report' && entry.n > settled);
};

const wasDetected = (log: readonly Entry[], origin: Numbered): boolean => {
  const judged = origin.actor === 'machine' ? origin : decisionInForce(log.slice(0, origin.n - 1));
  return judged?.actor === 'machine' && judged.outcome !== 'approve' && judged.reasons.some((reason) => reason.code === 'signal');
};

/** Spans that meet or overlap as one. */
const merged = (spans: readonly Span[]): readonly Span[] => {
  const runs: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const at = runs.findLastIndex(({ field = 'body' }) => field === (span.field ?? 'body'));
    const last = runs[at];
    if (last && span.start <= last.end) runs[at] = { ...last, end: Math.max(last.end, span.end) };
    else runs.push(span);
  }
  return runs;
};

const ruleOf = ({ category: named, code: of, message }: Reason): DecisionReason | undefined =>
  named ?? (of === 'moderator' ? decisionReasons.find((reason) => message === `moderator-${reason}`) : undefined);

/** Somebody who may hurt themselves is met with care, whatever was decided; whoever urges others to is not. */
export const isOfCare = ({ category: named, message }: Reason): boolean => named === 'self-harm' && message !== 'self-harm-urged';

/** Whether what was decided is said with care; not where it is a law that was broken. */
export const isCaring = (log: readonly Entry[], { legalGround, reasons }: Decision): boolean =>
  legalGround === undefined && [...reasons, ...(machineDecision(log)?.reasons ?? [])].some(isOfCare);

const appealOf = (comment: Comment, { answers }: Decision): Statement['appeal'] => {
  if (reviewOf(comment)?.appeal) return { state: 'open' };
  if (answers !== undefined) return { state: 'answered' };
  const possible = appealable(comment);
  return possible && { state: 'possible', ...possible };
};

/** The statement of reasons for what a comment is restricted in now; undefined where it is not. */
export const statementOf = (comment: Comment, language: Language): Statement | undefined => {
  const { log, body, author } = comment;
  const decision = decisionInForce(log);
  const restriction = decision && comment.state !== 'withdrawn' && comment.state !== 'erased' ? restrictionOf(decision) : undefined;
  if (!decision || !restriction) return undefined;

  const decisions = decisionsOf(comment);
  const began = decisions.findLastIndex((each) => restrictionOf(each) !== restriction) + 1;
  const origin = originOf(log, decision);
  const isNotice = followsNotice(log, origin.n);
  const { legalGround } = decision;
  const reasons: readonly Reason[] =
    decision.reasons.length > 0 ? decision.reasons : [{ code: 'moderator', message: unreasoned[restriction] }];
  const texts = { body, name: author.name ?? '', url: author.url ?? '' };
  const spans = restriction === 'masked' ? (decision.masked ?? []) : reasons.flatMap((reason) => reason.spans ?? []);
  const data: StatementData = {
    restriction,
    since: decisions[began]?.at ?? decision.at,
    words: merged(spans).map(({ field, start, end }) => ({ field, start, end, text: texts[field ?? 'body'].slice(start, end) })),
    reasons: reasons.map((reason) => ({ code: reason.code, category: reason.category, message: describeReason(reason, texts, language) })),
    source: isNotice ? 'notice' : 'own-initiative',
    automatedDetection: !isNotice && wasDetected(log, origin),
    automatedDecision: decision.actor === 'machine',
    ground: legalGround
      ? { kind: 'law', law: legalGround }
      : { kind: 'rules', rules: [...new Set(reasons.flatMap((reason) => ruleOf(reason) ?? []))] },
    appeal: appealOf(comment, decision),
    caring: isCaring(log, decision),
  };
  const { caring: _, ...told } = data;
  return { ...told, text: statementText(data, language) };
};
