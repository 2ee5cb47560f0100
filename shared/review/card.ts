import type { Comment } from '../comment/comment.ts';
import { versionOf } from '../comment/comment.ts';
import { createdAtOf } from '../comment/comment-id.ts';
import type { Entry } from '../comment/log.ts';
import type { Language } from '../messages/catalogue.ts';
import { parseJson } from '../parse-json.ts';
import type { EntryText } from '../ports.ts';
import { readReportWords } from '../report/words.ts';
import type { Category } from '../signals/signal.ts';
import { formerTextsSchema } from './edited.ts';
import { entryViews, reasonViews } from './entry-view.ts';
import { decisionInForce } from './in-force.ts';
import { categoriesOf, machineDecision, priorityOf, reviewOf } from './review-item.ts';
import type { Card, Detail, Neighbour, ThreadRef } from './views.ts';

/** What a comment is shown with: its thread, the reader's language, and the time (Unix ms), by which a claim may have run out. */
export type Beside = { readonly thread: ThreadRef; readonly language: Language; readonly now: number };

/** What can be hard to read one after another: blurred until asked for. */
const severe: readonly Category[] = ['threat', 'hate', 'incitement', 'child-case', 'sexual', 'self-harm'];

/** The key of the author's history and block: by the author secret where one was sent, else by the visitor. */
const writerOf = ({ authorKey, visitor }: Comment): string | undefined =>
  authorKey === undefined ? visitor && `v.${visitor}` : `a.${authorKey}`;

const createdAt = (id: string): string => new Date(createdAtOf(id)).toISOString();

export const cardOf = (comment: Comment, { thread, language, now }: Beside): Card => {
  const { id, state, parentId, author, body, claim, log } = comment;
  const review = reviewOf(comment);
  const machine = machineDecision(log);
  const categories = categoriesOf(comment);
  const writer = writerOf(comment);
  const proposal = machine?.outcome === 'approve' || machine?.outcome === 'reject' ? machine.outcome : 'hold';
  return {
    ...{ id, version: versionOf(comment), state, thread, author, body, createdAt: createdAt(id), proposal, categories },
    parentId: parentId ?? null,
    since: review?.since ?? decisionInForce(log)?.at ?? createdAt(id),
    priority: priorityOf(comment),
    severe: categories.some((category) => severe.includes(category)),
    reasons: reasonViews(machine?.reasons ?? [], comment, language),
    notes: log.filter(({ kind }) => kind === 'note').length,
    ...(review && { queue: review.queue }),
    ...(comment.language && { language: comment.language.language }),
    ...(review?.escalated && { escalated: true }),
    ...(review && review.reports.length > 0 && { reports: review.reports }),
    ...(review?.appeal && { appeal: review.appeal }),
    ...(claim && Date.parse(claim.until) > now && { claim }),
    ...(writer && { writer }),
  };
};

export const neighbourOf = ({ id, author, body }: Pick<Comment, 'id' | 'author' | 'body'>): Neighbour => ({
  ...{ id, author, body, createdAt: createdAt(id) },
});

/** The words that an entry commits to; of an edit the body as it was before it. */
const wordsOf = ({ kind }: Entry, stored: string): { readonly text?: string | undefined; readonly name?: string | undefined } => {
  if (kind === 'report') return readReportWords(stored);
  if (kind !== 'edit') return { text: stored };
  const former = parseJson(formerTextsSchema, stored);
  return former.ok ? { text: former.value.body } : {};
};

/** What the desk reads besides the comment, to show it whole. */
export type Context = Beside & {
  readonly parent?: Neighbour | undefined;
  readonly siblings: Detail['siblings'];
  readonly texts: readonly EntryText[];
  readonly legal: Detail['legal'];
};

export const detailOf = (comment: Comment, { parent, siblings, texts, legal, ...beside }: Context): Detail => {
  const textOf = new Map(texts.map(({ entry, text }) => [entry, text]));
  const notes = comment.log.flatMap((entry, at) => {
    if (entry.kind === 'look' || !('note' in entry) || entry.note === undefined) return [];
    const stored = textOf.get(at + 1);
    return [{ entry: at + 1, by: entry.actor, at: entry.at, ...(stored !== undefined && wordsOf(entry, stored)) }];
  });
  const entries = entryViews(comment, beside.language);
  return { ...cardOf(comment, beside), notes, entries, siblings, legal, ...(parent && { parent }) };
};
