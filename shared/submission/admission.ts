import { createdAtOf } from '../comment/comment-id.ts';
import { shortHash } from '../keyed-hash.ts';
import type { Submission } from './submission.ts';

/** One visitor's recent comments on a site, newest last. Kept as one item, written on condition of its version. */
export type VisitorWindow = { readonly version: number; readonly entries: readonly WindowEntry[] };

export type WindowEntry = {
  readonly id: string;
  /** Hash of the text and where it stands: the same again is a duplicate. */
  readonly placeAndText: string;
  /** Hash of the text alone. */
  readonly text: string;
  /** Hash of all that was sent: what an idempotency key is bound to. */
  readonly content: string;
  /** Hash of the idempotency key. */
  readonly key: string | undefined;
};

export type Limit = { readonly visitor: number; readonly visitorSeconds: number };

/** A comment, and what this visitor had sent before it: the same however often it is asked. */
export type Seen = {
  readonly id: string;
  /** Comments within the limit's window. */
  readonly recent: number;
  /** Comments within 24 hours with the very same text. */
  readonly sameText: number;
};

export type Admission =
  | { readonly kind: 'admitted'; readonly window: VisitorWindow; readonly seen: Seen }
  /** The same request again: it gets the same answer. */
  | { readonly kind: 'repeated'; readonly seen: Seen }
  /** The same text again from the same visitor: refused, unless the first was never sent. */
  | { readonly kind: 'duplicate'; readonly seen: Seen; readonly sameContent: boolean }
  | { readonly kind: 'key-reused' }
  | { readonly kind: 'too-many'; readonly retryAfterSeconds: number };

const remembered = 24 * 3600 * 1000;
/** So that the item stays far below DynamoDB's 400 KB; only a site that lets one visitor write 2,000 comments a day meets it. */
const mostEntries = 2000;

export const windowEntry = (id: string, threadId: string, key: string | undefined, submission: Submission): WindowEntry => {
  const { body, author, parentId, thread } = submission;
  const text = body.trim();
  return {
    id,
    placeAndText: shortHash(JSON.stringify([threadId, parentId ?? '', text])),
    text: shortHash(text, 8),
    content: shortHash(JSON.stringify([threadId, parentId ?? '', body, author.name, author.email, author.url, thread?.url, thread?.title])),
    key: key === undefined ? undefined : shortHash(key),
  };
};

/**
 * Whether a visitor's comment is let in: the idempotency key first, then duplicates within 24 hours, then the limit.
 * `others` are comments known not to be this one, for all their same words. Pure; the caller stores the window on condition that nobody else did meanwhile.
 */
export const admit = (
  window: VisitorWindow | undefined,
  entry: WindowEntry,
  limit: Limit,
  others: ReadonlySet<string> = new Set(),
): Admission => {
  const now = createdAtOf(entry.id);
  const known = (window?.entries ?? []).filter(({ id }) => now - createdAtOf(id) < remembered);

  const seen = (first: WindowEntry): Seen => {
    const before = known.filter(({ id }) => id < first.id);
    const recent = before.filter(({ id }) => createdAtOf(first.id) - createdAtOf(id) < limit.visitorSeconds * 1000);
    return { id: first.id, recent: recent.length, sameText: before.filter(({ text }) => text === first.text).length };
  };

  const sameKey = entry.key === undefined ? undefined : known.find(({ key }) => key === entry.key);
  if (sameKey) return sameKey.content === entry.content ? { kind: 'repeated', seen: seen(sameKey) } : { kind: 'key-reused' };

  const same = known.find(({ id, placeAndText }) => placeAndText === entry.placeAndText && !others.has(id));
  if (same) return { kind: 'duplicate', seen: seen(same), sameContent: same.content === entry.content };

  const recent = known.filter(({ id }) => now - createdAtOf(id) < limit.visitorSeconds * 1000);
  const oldest = recent.at(-limit.visitor);
  if (oldest) {
    const free = createdAtOf(oldest.id) + limit.visitorSeconds * 1000;
    return { kind: 'too-many', retryAfterSeconds: Math.max(1, Math.ceil((free - now) / 1000)) };
  }
  const entries = [...known, entry].slice(-mostEntries);
  return { kind: 'admitted', window: { version: (window?.version ?? 0) + 1, entries }, seen: seen(entry) };
};

/** A visitor's window under the key in use, with what stands under the key before it: a key's change makes nobody a stranger. */
export const mergedWindow = (window: VisitorWindow | undefined, former: VisitorWindow | undefined): VisitorWindow | undefined => {
  if (!former) return window;
  const known = new Set(window?.entries.map(({ id }) => id));
  return { version: window?.version ?? 0, entries: [...former.entries.filter(({ id }) => !known.has(id)), ...(window?.entries ?? [])] };
};
