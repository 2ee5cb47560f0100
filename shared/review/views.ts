import type { Author } from '../comment/comment.ts';
import type { Decision, Reason } from '../comment/decision.ts';
import type { CommentState, Entry } from '../comment/log.ts';
import type { Category, Span } from '../signals/signal.ts';
import type { DecisionReason, legalGrounds } from './grounds.ts';
import type { BulkRequest, DecisionRequest, dayLists, lookPurposes, queueNames, threadModes } from './requests.ts';
import type { Role } from './roles.ts';

/** What the review API answers, as the console reads it. Times are ISO 8601, UTC; ids of members are `m_` and a ULID. */

export type { Action } from './requests.ts';
export type { BulkRequest, CommentState, DecisionReason, DecisionRequest, Role };
export type QueueName = (typeof queueNames)[number];
export type ListName = QueueName | (typeof dayLists)[number];
export type LegalGround = (typeof legalGrounds)[number];
export type ThreadMode = (typeof threadModes)[number];

export type Membership = {
  readonly id: string;
  readonly title: string;
  readonly member: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly threads: readonly string[];
};
export type Me = { readonly sites: readonly Membership[] };
export type Team = { readonly members: readonly { readonly id: string; readonly name: string; readonly roles: readonly Role[] }[] };

export type Counts = Readonly<Record<QueueName | 'dead', number>>;
export type Queues = {
  readonly counts: Counts;
  readonly lastDay: Readonly<Record<(typeof dayLists)[number], number>>;
  readonly oldest: Readonly<Partial<Record<QueueName, string>>>;
};
export type Filter = {
  readonly category?: Category;
  readonly thread?: string;
  readonly author?: string;
  readonly language?: string;
};
export type Page<Item> = { readonly items: readonly Item[]; readonly cursor?: string };

export type Claim = { readonly by: string; readonly until: string };
export type ThreadRef = { readonly id: string; readonly title?: string; readonly url?: string };
/** A reason with its message in the reader's language. */
export type ReasonView = Omit<Reason, 'message'> & { readonly message: string };

/** All that is painted first of a comment in a list. */
export type Card = {
  readonly id: string;
  readonly version: number;
  readonly state: CommentState;
  /** Absent in the lists of what was decided. */
  readonly queue?: QueueName;
  readonly since: string;
  /** 0 most urgent … 5. */
  readonly priority: number;
  readonly severe: boolean;
  readonly thread: ThreadRef;
  readonly parentId: string | null;
  readonly author: Author;
  readonly body: string;
  readonly createdAt: string;
  readonly language?: string;
  readonly proposal: 'approve' | 'hold' | 'reject';
  readonly categories: readonly Category[];
  readonly reasons: readonly ReasonView[];
  readonly escalated?: true;
  readonly reports?: readonly { readonly entry: number; readonly grade: 'annoying' | 'rules' | 'illegal'; readonly at: string }[];
  readonly appeal?: { readonly entry: number; readonly of: number };
  readonly claim?: Claim;
  /** The key of the author's history and block: `a.HASH` or `v.KEYID.HASH`. */
  readonly writer?: string;
  /** How many notes there are. */
  readonly notes: number;
};

/** Another comment of the thread, for context. */
export type Neighbour = Pick<Card, 'id' | 'author' | 'body' | 'createdAt'>;

export type EntryView = {
  readonly n: number;
  readonly kind: Entry['kind'];
  /** `machine`, `author`, `reader`, `operator` or a member's id. */
  readonly actor: string;
  readonly at: string;
  readonly outcome?: Decision['outcome'];
  readonly reasons?: readonly ReasonView[];
  readonly masked?: readonly Span[];
  readonly legalGround?: LegalGround;
  readonly undoes?: number;
  readonly answers?: number;
  readonly purpose?: LookPurpose;
};
export type Detail = Omit<Card, 'notes'> & {
  readonly parent?: Neighbour;
  readonly siblings: { readonly before: readonly Neighbour[]; readonly after: readonly Neighbour[] };
  /** The texts of notes, reports, appeals and records; none where it was erased. `entry` is the number in `entries`. */
  readonly notes: readonly { readonly entry: number; readonly text?: string; readonly by: string; readonly at: string }[];
  readonly entries: readonly EntryView[];
  readonly legal: 'ygl' | 'other';
};

export type Pulse = {
  readonly counts: Counts;
  /** The first 100 of the queue asked for, in its order. */
  readonly heads: readonly { readonly id: string; readonly version: number; readonly rank: string; readonly claim?: Claim }[];
  readonly present: readonly { readonly member: string; readonly comment?: string }[];
  readonly now: string;
};

export type Decided = {
  readonly id: string;
  readonly version: number;
  readonly state: CommentState;
  readonly entry: number;
  readonly undoUntil: string;
};
/** Of one comment of many: done, with the entry to name when it is undone, or why not. */
export type BulkResult = {
  readonly id: string;
  readonly ok: boolean;
  readonly version?: number;
  readonly entry?: number;
  readonly problem?: ProblemView;
};
/** RFC 9457, with the members of `stale`, `claimed`, `gone` and `not-possible`. */
export type ProblemView = {
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  readonly version?: number;
  readonly state?: CommentState;
  readonly changes?: readonly EntryView[];
  readonly by?: string;
  readonly until?: string;
};

export type LookPurpose = (typeof lookPurposes)[number];
export type Contact = { readonly ip?: string; readonly email?: string };
export type LogView = { readonly entries: readonly (EntryView & { readonly head: string })[]; readonly sealedTo: number };
export type Block = { readonly key: string; readonly until: string; readonly by: string; readonly at: string; readonly reason: string };
export type Brief = Pick<Card, 'id' | 'state' | 'thread' | 'body' | 'createdAt' | 'categories' | 'severe'>;
export type History = {
  readonly counts: Readonly<Partial<Record<CommentState, number>>>;
  readonly comments: readonly Brief[];
  /** How far back it looked. */
  readonly since: string;
  readonly cursor?: string;
  readonly block?: Block;
};
export type ThreadView = ThreadRef & { readonly open: boolean; readonly mode: ThreadMode | null };
export type DeadLetter = { readonly id: string; readonly at: string; readonly cause: string; readonly excerpt: string };

/** Upper bounds, in minutes, of the buckets of waits and ages; the last bucket has none. */
export type WaitBuckets = readonly number[];
export type Turn = 'held-approved' | 'held-rejected' | 'approved-removed' | 'rejected-restored';
/** By category; `none` where no category was named. */
export type ByCategory = Readonly<Partial<Record<DecisionReason | 'none', number>>>;
export type Figures = {
  readonly received: Readonly<Record<'approve' | 'hold' | 'reject', number>>;
  /** Humans' decisions. */
  readonly decided: Readonly<Partial<Record<NonNullable<EntryView['outcome']>, ByCategory>>>;
  /** Comments by the time to their first human decision: one number a bucket. */
  readonly waits: readonly number[];
  /** Where a human decided after the machine. */
  readonly turns: Readonly<Partial<Record<Turn, ByCategory>>>;
};
export type Statistics = {
  readonly days: readonly { readonly day: string; readonly figures: Figures }[];
  readonly buckets: WaitBuckets;
  /** What waits now, by age: one number a bucket. */
  readonly ages: Readonly<Record<QueueName, readonly number[]>>;
};
