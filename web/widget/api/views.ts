/** What the public interface answers, as far as readers need it (`/v1/openapi.json`). */

export type Author = {
  readonly name?: string | undefined;
  readonly url?: string | undefined;
  readonly badge?: 'author' | undefined;
  /** The same for all comments of one author secret. */
  readonly mark?: string | undefined;
  /** The name is like one that somebody else is known by here. */
  readonly alike?: true | undefined;
};
export type Comment = {
  readonly id: string;
  readonly parentId?: string | null | undefined;
  readonly author: Author;
  readonly body: string;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  readonly editedAt?: string | undefined;
  readonly removed?: true | undefined;
};
export type Page = {
  readonly comments: readonly Comment[];
  readonly total: number;
  readonly open: boolean;
  readonly cursor?: string | undefined;
};
export type Order = 'oldest' | 'newest';
export type SiteView = { readonly language?: string; readonly nudge?: boolean };

/** UTF-16 units of a field, the end exclusive. */
export type Span = { readonly field?: 'body' | 'name' | 'url' | undefined; readonly start: number; readonly end: number };
export type Reason = { readonly message: string; readonly spans?: readonly Span[] | undefined };
export type State = 'pending' | 'approved' | 'held' | 'rejected' | 'removed' | 'withdrawn' | 'erased';
export type Status = {
  readonly id: string;
  readonly status: State;
  readonly body?: string | undefined;
  readonly author?: Author | undefined;
  /** Where others cannot see it, or not all of it: why, which of its words it is about, and how it is with an appeal. */
  readonly statement?:
    | {
        readonly reasons: readonly Reason[];
        readonly words: readonly Span[];
        readonly appeal?: { readonly state: string };
        /** `help`: only to somebody who may be unwell. */
        readonly text: { readonly restriction: string; readonly help?: string };
      }
    | undefined;
  /** A moderator's word to the author. */
  readonly note?: string | undefined;
  readonly edit?: { readonly until: string } | undefined;
};
export type Accepted = { readonly id: string; readonly receipt: string };
export type Nudge = { readonly outcome: 'approve' | 'hold' | 'reject'; readonly reasons: readonly Reason[] };
export type Grade = 'annoying' | 'rules' | 'illegal';
export type Reported = { readonly reference: string; readonly receipt: string };
