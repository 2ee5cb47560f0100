import type { Comment } from './comment/comment.ts';
import type { MemberId } from './comment/decision.ts';
import type { Message } from './comment/message.ts';
import type { PublishedComment } from './comment/published-comment.ts';
import type { NamedKey } from './comment/receipt.ts';
import type { Policy } from './policy/policy.ts';
import type { JournalEntry } from './review/journal.ts';
import type { Site, SiteSettings, Thread } from './site/site.ts';
import type { Counted, Tally } from './thread/tally.ts';
import type { VisitorKeyRing } from './visitor-keys.ts';

/** Every effect of sluss goes through one of these; each adapter of a port passes the same contract (test/contracts). */

export type Clock = { readonly now: () => number };
export type CommentIds = { readonly next: (now: number) => string };
/** 16 random bytes, base64url. */
export type Salt = () => string;

/** Queue from submit to moderate. */
export type SubmissionQueue = { readonly send: (message: Message) => Promise<void> };

/** Keys for keyed hashes. Read once per cold start. */
export type Keys = {
  /** Signs receipts of a site's comments; does not change with time. */
  readonly receiptKey: (site: string) => NamedKey;
  /** Hashes author secrets per site; does not change with time. */
  readonly authorKey: (site: string) => NamedKey;
  /** Signs what is in mails' links about a site's comments; does not change with time. */
  readonly mailKey: (site: string) => NamedKey;
};
/** Hash visitors; rotated. The former one is there for a day after a change. */
export type VisitorKeys = {
  readonly at: (now: number) => Promise<{ readonly current: NamedKey; readonly former: NamedKey | undefined }>;
};

/** The public table, as the public reader sees it. */
export type PublishedReader = {
  readonly settings: (site: string) => Promise<SiteSettings | undefined>;
  readonly thread: (site: string, thread: string) => Promise<Thread | undefined>;
  /** Those that there are. */
  readonly threads: (places: readonly Pick<Thread, 'site' | 'id'>[]) => Promise<readonly Thread[]>;
  readonly comment: (site: string, thread: string, id: string) => Promise<PublishedComment | undefined>;
  /** At most `limit` comments by id (which begins with the time), after `after` (exclusive) in the order asked for. */
  readonly page: (site: string, thread: string, query: PageQuery) => Promise<PublishedPage>;
  readonly comments: (site: string, places: readonly CommentPlace[]) => Promise<readonly PublishedComment[]>;
  /** Where the site's newest comments stood a while ago, the newest first. */
  readonly newest: (site: string) => Promise<readonly CommentPlace[]>;
  /** The shape of a thread, without its texts: all of it, or its ids in (after, upTo]. */
  readonly outline: (site: string, thread: string, range?: OutlineRange) => Promise<readonly OutlineEntry[]>;
};
export type CommentPlace = Pick<PublishedComment, 'thread' | 'id'>;
/** Begins after a comment, or with one. */
export type PageQuery = {
  readonly after?: string | undefined;
  readonly from?: string | undefined;
  readonly limit: number;
  readonly order: 'oldest' | 'newest';
};
export type OutlineRange = { readonly after?: string; readonly upTo?: string; readonly consistently?: boolean };
export type PublishedPage = { readonly comments: readonly PublishedComment[]; readonly more: boolean };
export type OutlineEntry = Pick<PublishedComment, 'id' | 'parentId' | 'state'>;

/** The public table, as those see it who project the casebook onto it. */
export type PublishedWriter = {
  /** Puts the comment where the stored version is lower; leaves a higher or equal one as it is. */
  readonly put: (comment: PublishedComment) => Promise<void>;
  readonly putSettings: (settings: SiteSettings) => Promise<void>;
  readonly putNewest: (site: string, places: readonly CommentPlace[]) => Promise<void>;
  /** Creates the thread unless it exists: the first writer wins. */
  readonly openThread: (thread: Thread) => Promise<void>;
  /** Opens or closes the thread, which need not exist, unless a later rule (of a higher `n`) did already. */
  readonly ruleThread: (rule: Pick<Thread, 'site' | 'id' | 'open'> & { readonly n: number }) => Promise<void>;
  /** Raises the tally's `n`, so that nobody can put what was counted before, and gives the tally; undefined where there is no thread. */
  readonly disturbTally: (site: string, thread: string, now: number) => Promise<Tally | undefined>;
  /** Stores what was counted since the tally was `n`, if it still is; else gives the tally that there is. */
  readonly putTally: (site: string, thread: string, counted: Counted, n: number) => Promise<Tally | undefined>;
};

export type CommentKey = Pick<Comment, 'site' | 'id'>;

/** What is written together with a change, or not at all. */
export type ChangeOptions = {
  /** Who decides, at `now` (Unix ms): another's claim stops them. Absent: the author, whom no claim stops. */
  readonly by?: { readonly member: MemberId; readonly now: number };
  /** Texts that entries of the log commit to. */
  readonly texts?: readonly EntryText[];
  /** What the change does to its author's standing; nothing where no author secret was sent. */
  readonly standing?: -1 | 0 | 1;
  /** Who made the report that is entry `entry`, by all that they are known as: stale where one of these has reported the comment. */
  readonly reporters?: { readonly entry: number; readonly keys: readonly string[] };
};
/** The text of entry number `entry`, with the salt of its commitment; neither once it is erased. */
export type EntryText = { readonly entry: number; readonly text?: string | undefined; readonly salt?: string | undefined };

/** The authority: every comment, what was seen in it and what was decided. */
export type Casebook = {
  /** What a site's comments are judged by; undefined where there is no such site. */
  readonly rules: (site: string) => Promise<Rules | undefined>;
  /** At `now` (Unix ms), which is since when there is the site, should it be new; with an entry of its journal, or neither. */
  readonly putSite: (site: Site, now: number, entry?: JournalEntry) => Promise<void>;
  /** How many comments under this author secret humans have approved here. */
  readonly standing: (site: string, authorKey: string) => Promise<number>;
  /** The author key that a name's skeleton belongs to; undefined where nobody holds it, or only since a moment ago. */
  readonly nameHolder: (site: string, skeleton: string) => Promise<string | undefined>;
  /** Gives the name's skeleton to this author secret for good, unless somebody holds it. */
  readonly establishName: (site: string, skeleton: string, authorKey: string) => Promise<void>;
  /**
   * Stores a new comment and gives it back itself; where an earlier delivery was stored, gives that record. `late`: so long after its
   * id's time that the log's sealing may have passed it (`isLate`). Only a first revision is filed: a later one, `revised`, will be a
   * change that appends to the same log.
   */
  readonly file: (comment: Comment, late: boolean) => Promise<Comment>;
  readonly find: (site: string, id: string) => Promise<Comment | undefined>;
  /** The entry of the report of the comment that one of them made before, consistently. */
  readonly reportedBy: (comment: CommentKey, reporters: readonly string[]) => Promise<number | undefined>;
  /** Stores a changed comment, marked as not yet projected, where the stored version is still `expected`. Leaves its claim as it is. */
  readonly change: (comment: Comment, expected: number, more?: ChangeOptions) => Promise<'changed' | 'stale' | 'claimed'>;
  /** Marks a comment as not yet projected, for the repair to finish. */
  readonly owe: (comment: CommentKey) => Promise<void>;
  /** Comments not yet projected, at most `limit`. */
  readonly owed: (limit: number) => Promise<readonly CommentKey[]>;
  /** If the comment is still at this version: it is projected, and what is new in its log waits for the seal. */
  readonly settle: (comment: Comment) => Promise<void>;
  /** Keeps what could not be read or filed, for the site it names, or else for the operator. */
  readonly keepUnreadable: (letter: DeadLetter, site: string | undefined) => Promise<void>;
};

export type Rules = {
  readonly policy: Policy;
  readonly desk: Site['desk'];
  /** Until when (ISO 8601, UTC) whom nobody is to read: by `a.HASH` of an author secret or `v.KEYID.HASH` of a visitor. */
  readonly blocks: ReadonlyMap<string, string>;
  /** Of threads that have one of their own. */
  readonly modes: ReadonlyMap<string, Policy['mode']>;
};

/** A message that moderation gave up on. `cause`: the fields that were wrong, or the error's name; never a text. */
export type DeadLetter = { readonly id: string; readonly raw: string; readonly cause: string; readonly at: string };

/** Told half a minute after a decision, a report or an appeal: whom it concerns, and its entry. */
export type Notice = CommentKey & { readonly entry: number };
export type NoticeQueue = { readonly send: (notice: Notice) => Promise<void> };

/** What operators hear of: figures that alarms stand on, and bugs. Never a text, a name or an address. */
export type Metrics = { readonly count: (metric: MetricName, value: number) => void; readonly bug: (error: unknown) => void };
export type MetricName =
  | 'FailedRecords'
  | 'HeldByFailure'
  | 'HandlerErrors'
  | 'DeadLetters'
  | 'SiteOverLimit'
  | 'RepairedProjections'
  | 'FailedDeliveries';

/** The secret that holds the visitor keys. */
export type VisitorKeyStore = { readonly read: () => Promise<VisitorKeyRing>; readonly write: (ring: VisitorKeyRing) => Promise<void> };
