import type { Comment } from '../comment/comment.ts';
import { createdAtOf, newCommentId } from '../comment/comment-id.ts';
import type { Decision } from '../comment/decision.ts';
import { type Entry, lastDecision, type ReportGrade } from '../comment/log.ts';
import type { Category } from '../signals/signal.ts';
import type { DecisionReason } from './grounds.ts';
import { decisionInForce, inForce } from './in-force.ts';
import type { queueNames } from './requests.ts';

export type Priority = 0 | 1 | 2 | 3 | 4 | 5;

/** A report that nobody has decided on. */
type OpenReport = {
  readonly entry: number;
  readonly grade: ReportGrade;
  readonly at: string;
  readonly reason?: DecisionReason | undefined;
  /** By an author whom the site knew. */
  readonly standing?: true | undefined;
};

/** A comment that waits for a human. */
export type ReviewItem = {
  readonly queue: (typeof queueNames)[number];
  /** When it came into the queue: ISO 8601, UTC. An undoing brings it back to where it was. */
  readonly since: string;
  /** 0 most urgent … 5. */
  readonly priority: Priority;
  readonly escalated: boolean;
  /** What readers reported since the last decision that was not to hold. */
  readonly reports: readonly OpenReport[];
  /** The open appeal, by its entry, and the decision that it is against. */
  readonly appeal?: { readonly entry: number; readonly of: number };
};

type Judged = Pick<Comment, 'log' | 'state'>;

/** What the machine last said of the comment. */
export const machineDecision = (log: readonly Entry[]): Decision | undefined =>
  log.findLast((entry): entry is Decision => entry.kind === 'decision' && entry.actor === 'machine');

/** The categories that the machine last named. */
export const categoriesOf = ({ log }: Pick<Comment, 'log'>): readonly Category[] => [
  ...new Set((machineDecision(log)?.reasons ?? []).flatMap(({ category }) => category ?? [])),
];

const grave: readonly Category[] = ['threat', 'hate', 'incitement', 'child-case'];
/** What is no word against the comment itself. */
const formal: readonly string[] = ['mode', 'unknown-author', 'language'];

type Marks = Pick<ReviewItem, 'escalated' | 'reports' | 'appeal'> & { readonly appealedAt?: string };

/** What is open of a comment: reports and escalation since it was last settled, an appeal since it was last decided on. */
const marksOf = ({ log }: Judged): Marks => {
  const kept = inForce(log);
  const settled = kept.findLast((entry) => entry.kind === 'decision' && entry.outcome !== 'hold')?.n ?? 0;
  const open = kept.filter(({ n }) => n > settled);
  const decided = decisionInForce(log)?.n ?? 0;
  const appeal = kept.filter((entry) => entry.kind === 'appeal').findLast(({ n }) => n > decided);
  return {
    escalated: open.some(({ kind }) => kind === 'escalate'),
    reports: open
      .filter((entry) => entry.kind === 'report')
      .map(({ n, grade, at, reason, standing }) => ({ entry: n, grade, at, reason, standing })),
    ...(appeal && { appeal: { entry: appeal.n, of: appeal.of }, appealedAt: appeal.at }),
  };
};

export const priorityOf = (comment: Judged): Priority => {
  const { log } = comment;
  const { escalated, reports, appeal } = marksOf(comment);
  const categories = categoriesOf(comment);
  if (categories.includes('self-harm') || log.some(({ kind }) => kind === 'threat-record')) return 0;
  if (escalated) return 1;
  if (appeal || reports.some(({ grade }) => grade === 'illegal')) return 2;
  if (categories.some((category) => grave.includes(category))) return 3;
  const decided = decisionInForce(log);
  const formalOnly = decided?.actor === 'machine' && decided.reasons.every(({ code }) => formal.includes(code));
  return reports.length === 0 && formalOnly ? 5 : 4;
};

/** What the log and the state make of the comment for those who review it: an open appeal before reports, reports before holding. */
export const reviewOf = (comment: Judged): ReviewItem | undefined => {
  const { log, state } = comment;
  if (state === 'withdrawn' || state === 'erased') return undefined;
  const { appealedAt, ...marks } = marksOf(comment);
  const item = (queue: ReviewItem['queue'], since: string): ReviewItem => ({ queue, since, priority: priorityOf(comment), ...marks });
  if (appealedAt !== undefined) return item('appealed', appealedAt);
  const [first] = marks.reports;
  if (first) return item('reported', first.at);
  return state === 'held' ? item('held', decisionInForce(log)?.at ?? '') : undefined;
};

/** Since when nobody waits for a comment whose text is not wanted: ISO 8601, UTC. */
const refusedSince = ({ log, state }: Judged): string | undefined =>
  ['rejected', 'removed', 'withdrawn'].includes(state) ? lastDecision({ log })?.at : undefined;

/** What DynamoDB's sparse indexes find the comment by; undefined is what the item must not have. */
export const queueKeys = (comment: Comment) => {
  const { site, id, authorKey } = comment;
  const item = reviewOf(comment);
  const refused = item ? undefined : refusedSince(comment);
  const categories = categoriesOf(comment);
  return {
    queue: item ? `${site}#${item.queue}` : refused && `${site}#refused`,
    rank: item ? rankOf(item, id) : refused && rankOf({ priority: 0, since: refused }, id),
    categories: item && categories.length > 0 ? new Set(categories) : undefined,
    writer: authorKey === undefined ? undefined : `${site}#${authorKey}`,
  };
};

/** Sorts the most urgent first, then what has waited longest: priority, the time as a ULID begins with it, id. */
const rankOf = ({ priority, since }: Pick<ReviewItem, 'priority' | 'since'>, id: string): string =>
  `${priority}${newCommentId(Date.parse(since), new Uint8Array(10)).slice(0, 10)}${id}`;

/** When what has this rank came into its queue: Unix ms. */
export const sinceOf = (rank: string): number => createdAtOf(rank.slice(1));
