import { createHash } from 'node:crypto';
import type { Comment } from '../comment/comment.ts';
import type { Entry } from '../comment/log.ts';
import type { EntryText } from '../ports.ts';
import type { JournalEntry } from '../review/journal.ts';
import { canonical } from './canonical.ts';
import { commitment, committedLog } from './commitment.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64url');

const chained = (start: string, entries: readonly object[]): readonly string[] => {
  const heads: string[] = [];
  for (const entry of entries) heads.push(sha256(`${heads.at(-1) ?? start}${canonical(entry)}`));
  return heads;
};

const withNote = (entry: Entry, known: EntryText | undefined): object =>
  known?.text === undefined || known.salt === undefined ? entry : { ...entry, note: commitment(known.salt, known.text) };

/**
 * The chain over a comment's log, one head an entry: h(n) = SHA-256(h(n−1) ‖ canonical entry n), h(0) = SHA-256("sluss SITE/ID"), in
 * base64url. It is computed wherever it is needed and never stored, so that log and chain cannot disagree. Every text that is still
 * there is hashed itself, the comment's and those of `texts`: an altered text is an altered entry.
 */
export const headsOf = (comment: Comment, texts: readonly EntryText[] = []): readonly string[] => {
  const known = new Map(texts.map((text) => [text.entry, text]));
  const entries = committedLog(comment).map((entry, at) => withNote(entry, known.get(at + 1)));
  return chained(sha256(`sluss ${comment.site}/${comment.id}`), entries);
};

/** The head of a site's own chain before its first entry. */
export const journalStart = (site: string): string => sha256(`sluss ${site}/journal`);

/** The same over a site's own entries, going on from `head`. */
export const journalHeads = (head: string, entries: readonly JournalEntry[]): readonly string[] => chained(head, entries);
