import type { CommentKey } from './ports.ts';
import type { VisitorWindow } from './submission/admission.ts';

/** A comment's contact data, each part with its own time to live. */
export type Contact = {
  readonly site: string;
  readonly id: string;
  readonly ip?: string | undefined;
  readonly email?: string | undefined;
  /** Replies to the comment are to be mailed there, if whoever reads that mail agrees. */
  readonly replies?: true | undefined;
  /** Unix time in ms of the submission; what is kept expires from here. */
  readonly at: number;
};

/** The contact table, as submit sees it: it keeps contacts but reads windows only. */
export type Contacts = {
  /** Consistently: at twice the price the very last write is in it. */
  readonly window: (site: string, visitor: string, consistently: boolean) => Promise<VisitorWindow | undefined>;
  /** Stores the window if its stored version is still `window.version` − 1; false: somebody was faster. */
  readonly storeWindow: (site: string, visitor: string, window: VisitorWindow) => Promise<boolean>;
  /** Counts `weight` comments for the site in the minute of `now` and gives the minute's sum so far. */
  readonly countForSite: (site: string, now: number, weight: number) => Promise<number>;
  /** Written after the send: that the IP's item exists is what confirms the send. */
  readonly keep: (contact: Contact) => Promise<void>;
  readonly isConfirmed: (site: string, id: string, now: number) => Promise<boolean>;
};

/** The contact table, as author sees it: it reads nothing there. */
export type AuthorContacts = {
  /** Keeps where a comment's author is told of answers, for 30 days from `at` (Unix ms), instead of what was kept before. */
  readonly keepEmail: (contact: CommentKey & { readonly email: string; readonly at: number }) => Promise<void>;
};

/** The contact table, as report sees it: it reads nothing there. */
export type ReporterContacts = {
  /** Counts that the visitor reports a comment, each comment once, in the ten minutes of `now`; false: there were `reportLimit` others. */
  readonly countReport: (site: string, visitor: string, id: string, now: number) => Promise<boolean>;
  /** Keeps where a reporter is told of the decision, for 30 days from `at`; false, and nothing changed, where that was kept before. */
  readonly keepReporter: (reporter: ReporterContact) => Promise<boolean>;
};
/** Of the report that is entry `entry` of a comment's log; `at`: Unix ms. */
export type ReporterContact = CommentKey & { readonly entry: number; readonly email: string; readonly at: number };

/** The contact table, as the retention sees it. */
export type ContactRetention = { readonly deleteExpired: (now: number) => Promise<number> };
