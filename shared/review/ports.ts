import type * as z from 'zod';
import type { Comment } from '../comment/comment.ts';
import type { Actor, MemberId } from '../comment/decision.ts';
import type { CommentState } from '../comment/log.ts';
import type { Policy } from '../policy/policy.ts';
import type { DeadLetter, EntryText } from '../ports.ts';
import type { JournalEntry } from './journal.ts';
import type { Member } from './member.ts';
import type { filterQuerySchema } from './requests.ts';
import type { QueueName } from './views.ts';

/** What the desk reads and writes besides the casebook. Times are Unix ms as parameters, ISO 8601 (UTC) in what is stored. */

type Claim = NonNullable<Comment['claim']>;
export type Filter = Readonly<z.infer<typeof filterQuerySchema>>;

/** A comment as its queue knows it. `rank` is its place: the most urgent first, then the oldest. */
export type Head = { readonly id: string; readonly version: number; readonly rank: string; readonly claim?: Claim | undefined };
/** With `next`, there may be more after it; a page may be short, even empty, and yet have one. */
export type Found<T> = { readonly items: readonly T[]; readonly next?: string | undefined };

type QueueAsk = { readonly after?: string | undefined; readonly limit: number; readonly filter: Filter };
/** From the id `from` on, and before the id `before`. */
type WrittenAsk = {
  readonly from: string;
  readonly before: string;
  readonly limit: number;
  readonly state?: CommentState;
  readonly filter: Filter;
};
export type ReviewQueues = {
  /** After the rank `after`, exclusive. `refused`: what waits for nobody and is not to be read, the longest ago decided on first. */
  readonly page: (site: string, queue: QueueName | 'refused', ask: QueueAsk) => Promise<Found<Head>>;
  readonly count: (site: string, queue: QueueName, filter: Filter) => Promise<number>;
  /** Those that there are, in the order asked for. */
  readonly comments: (site: string, ids: readonly string[]) => Promise<readonly Comment[]>;
  /** The site's comments, the newest first. Looks through 4 MB or 100 days at most. */
  readonly written: (site: string, ask: WrittenAsk) => Promise<Found<Comment>>;
  /** Those under one author secret, the newest first. */
  readonly writtenBy: (site: string, authorKey: string, ask: Pick<WrittenAsk, 'before' | 'limit'>) => Promise<Found<Comment>>;
  /** How many of the comments from one id to another have each state now. */
  readonly states: (site: string, from: string, before: string) => Promise<Readonly<Partial<Record<CommentState, number>>>>;
  /** Since when there is the site: ISO 8601, UTC. */
  readonly began: (site: string) => Promise<string | undefined>;
};

export type Claims = {
  /** For `leaseMs` from `now`. `taken`: somebody else has it; undefined: there is no such comment. */
  readonly take: (site: string, id: string, member: MemberId, now: number) => Promise<Claim | { readonly taken: Claim } | undefined>;
  /** Only where the member has it. */
  readonly renew: (site: string, id: string, member: MemberId, now: number) => Promise<void>;
  readonly release: (site: string, id: string, member: MemberId) => Promise<void>;
};

/** The words that the entries of a comment's log commit to. */
export type EntryTexts = {
  readonly of: (site: string, id: string) => Promise<readonly EntryText[]>;
  readonly erase: (site: string, id: string, entries: readonly number[]) => Promise<void>;
};

/** Who signed in, as the issuer names them. */
export type Subject = { readonly issuer: string; readonly sub: string };
export type Presence = { readonly member: MemberId; readonly at: string; readonly comment?: string | undefined };
export type Team = {
  /** Consistently: whoever was removed is out at once. Removed members are still found. */
  readonly member: (subject: Subject, site: string) => Promise<Member | undefined>;
  readonly sitesOf: (subject: Subject) => Promise<readonly { readonly site: string; readonly member: Member }[]>;
  /** Without those who were removed. */
  readonly ofSite: (site: string) => Promise<readonly Member[]>;
  /** As whom somebody of `ofSite` signs in. */
  readonly subject: (site: string, member: MemberId) => Promise<Subject | undefined>;
  readonly put: (site: string, subject: Subject, member: Member, entry: JournalEntry) => Promise<void>;
  readonly see: (site: string, presence: Presence) => Promise<void>;
  /** Who was seen since `since`. */
  readonly present: (site: string, since: number) => Promise<readonly Presence[]>;
};

export type Block = {
  /** Whom: `a.HASH` or `v.KEYID.HASH`. */
  readonly key: string;
  /** In the past once it was lifted. */
  readonly until: string;
  readonly by: Actor;
  readonly at: string;
  readonly reason: string;
  /** Of the commitment to the reason in the journal. */
  readonly salt: string;
};
export type ThreadMode = Policy['mode'];
/** Whether readers may comment; `n` rises with each change. */
export type ThreadRule = { readonly site: string; readonly thread: string; readonly open: boolean; readonly n: number };

/** Each rule is written with its entry of the journal, or neither. */
export type SiteRules = {
  readonly blocks: (site: string) => Promise<readonly Block[]>;
  readonly putBlock: (site: string, block: Block, entry: JournalEntry) => Promise<void>;
  readonly mode: (site: string, thread: string) => Promise<ThreadMode | undefined>;
  readonly putMode: (site: string, thread: string, mode: ThreadMode | undefined, entry: JournalEntry) => Promise<void>;
  /** Marked as not yet carried to readers. */
  readonly putThread: (site: string, thread: string, open: boolean, entry: JournalEntry) => Promise<ThreadRule>;
  readonly owedThreads: (limit: number) => Promise<readonly ThreadRule[]>;
  /** Clears the mark, unless the rule has changed since. */
  readonly settleThread: (rule: ThreadRule) => Promise<void>;
};

/** The site's own append-only log. */
export type Journal = {
  readonly append: (site: string, entry: JournalEntry) => Promise<void>;
  /** Entries from number `after` + 1 on, consistently. */
  readonly after: (site: string, after: number) => Promise<readonly JournalEntry[]>;
};

/** What moderation could neither read nor file; without a site, what named none. */
export type DeadLetters = {
  readonly page: (
    site: string | undefined,
    ask: { readonly after?: string | undefined; readonly limit: number },
  ) => Promise<Found<DeadLetter>>;
  readonly count: (site: string | undefined) => Promise<number>;
  /** Undefined once it was settled. */
  readonly find: (site: string | undefined, id: string) => Promise<DeadLetter | undefined>;
  /** Takes it off the list, with its text; false: it was not there any more. */
  readonly settle: (site: string | undefined, id: string, entry: JournalEntry) => Promise<boolean>;
};
/** The queue to moderate, for what once came from it. */
export type RawSubmissions = { readonly send: (site: string, raw: string) => Promise<void> };

/** The contact table, as those see it who may look: what there is of one comment's sender, and has not expired at `now`. */
export type ContactLook = {
  readonly of: (
    site: string,
    id: string,
    now: number,
  ) => Promise<{ readonly ip?: string | undefined; readonly email?: string | undefined }>;
};
