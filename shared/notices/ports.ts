import type { CommentKey } from '../ports.ts';
import type { SentNotice } from './notice.ts';

/** What authors were told, comment by comment. */
export type NoticeBook = {
  /** Oldest first. */
  readonly sent: (comment: CommentKey) => Promise<readonly SentNotice[]>;
  /** Keeps that the author is told; false where that entry's notice is kept already. */
  readonly file: (comment: CommentKey, notice: SentNotice) => Promise<boolean>;
};
