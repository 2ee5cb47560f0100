import type { CommentKey } from '../ports.ts';
import type { DigestPlace } from './digest.ts';
import type { SentNotice } from './notice.ts';

/** What authors were told, comment by comment. */
export type NoticeBook = {
  /** Oldest first. */
  readonly sent: (comment: CommentKey) => Promise<readonly SentNotice[]>;
  /** Keeps that the author is told; false where that entry's notice is kept already. */
  readonly file: (comment: CommentKey, notice: SentNotice) => Promise<boolean>;
};

/** Which mails about a comment went out, each by a name of its own. Addresses are never in it. */
export type MailBook = {
  /** Takes a mail to be sent, for `leaseMs` from `now` (Unix ms); false where it was sent, or somebody has it. */
  readonly take: (comment: CommentKey, mail: string, now: number) => Promise<boolean>;
  /** It was sent: nobody can take it any more. */
  readonly close: (comment: CommentKey, mail: string) => Promise<void>;
};
/** Longer than any function that sends may run, shorter than a message of the notices queue stays away after it failed. */
export const leaseMs = 30_000;

/** Where an author is reached, and whether replies are told there: once the address said so itself. */
export type AuthorAddress = { readonly email: string; readonly replies?: 'asked' | 'confirmed' | undefined };
/** The report that is entry `entry` of a comment's log. */
type ReportKey = CommentKey & { readonly entry: number };

/** A mail to a mailbox, by its hash, in a site's name. */
export type CountedMail = {
  readonly site: string;
  readonly mailbox: string;
  readonly comment: string;
  /** Its name in the book. */
  readonly mail: string;
};

/** Addresses, one at a time, as the one sees them who mails there. What is over at `now` (Unix ms) is not there. */
export type Addresses = {
  readonly author: (comment: CommentKey, now: number) => Promise<AuthorAddress | undefined>;
  readonly reporter: (report: ReportKey, now: number) => Promise<string | undefined>;
  /** Keeps the address for 30 days from `at` (Unix ms), where it was at that time. */
  readonly keepAuthor: (comment: CommentKey, at: number) => Promise<void>;
  readonly keepReporter: (report: ReportKey, at: number) => Promise<void>;
  /** Counts a mail, once however often it is tried, in the day (UTC) of `now` (Unix ms); false: `most` others went there on that day. */
  readonly countMail: (mail: CountedMail, most: number, now: number) => Promise<boolean>;
};

/** What the holder of a mail's link may change. */
export type ReplyWishes = {
  /** False where the address is not there, or wants no mails of replies any more. */
  readonly confirm: (comment: CommentKey, now: number) => Promise<boolean>;
  /** For good; nothing happens where there is nothing to end. */
  readonly end: (comment: CommentKey) => Promise<void>;
};

/** How far the digests of each site have come. */
export type DigestPlaces = {
  readonly of: (site: string) => Promise<DigestPlace | undefined>;
  /** From where it was read to another; false where another run has moved it. */
  readonly move: (site: string, from: DigestPlace | undefined, to: DigestPlace) => Promise<boolean>;
};

/** What is in a mail: plain text, a subject of one line, and headers besides, by name. */
export type MailContent = {
  readonly subject: string;
  readonly text: string;
  readonly headers?: Readonly<Record<string, string>> | undefined;
};
/** What is given to it is not kept where nobody deletes it. */
export type Mail = { readonly send: (mail: MailContent & { readonly to: string }) => Promise<void> };
