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

/** How far the digests of each site have come. */
export type DigestPlaces = {
  readonly of: (site: string) => Promise<DigestPlace | undefined>;
  /** From where it was read to another; false where another run has moved it. */
  readonly move: (site: string, from: DigestPlace | undefined, to: DigestPlace) => Promise<boolean>;
};

/** Plain text; what is given to it is not kept where nobody deletes it. */
export type Mail = {
  readonly send: (mail: { readonly to: string; readonly subject: string; readonly text: string }) => Promise<void>;
};
