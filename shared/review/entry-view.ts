import type { Comment } from '../comment/comment.ts';
import type { Reason } from '../comment/decision.ts';
import { type ExplainedTexts, explainReason } from '../comment/explain.ts';
import { type Entry, entriesBeforeText } from '../comment/log.ts';
import type { Language } from '../messages/catalogue.ts';
import type { EntryView, ReasonView } from './views.ts';

/** Reasons with their messages in the reader's language. */
export const reasonViews = (reasons: readonly Reason[], { body, author }: Comment, language: Language): readonly ReasonView[] => {
  const texts: ExplainedTexts = { body, name: author.name, url: author.url };
  return reasons.map((reason) => ({ ...reason, message: explainReason(reason, texts, language) }));
};

/** What was decided of a text that was edited since is told without its words: the spans are in another text. */
const formerReasons = (reasons: readonly Reason[], language: Language): readonly ReasonView[] =>
  reasons.map(({ spans: _, ...reason }) => ({ ...reason, message: explainReason(reason, {}, language) }));

const decisionMembers = (entry: Entry, comment: Comment, language: Language, isFormer: boolean): Partial<EntryView> => {
  if (entry.kind === 'look') return { purpose: entry.purpose };
  if (entry.kind !== 'decision') return {};
  const { outcome, reasons, masked, legalGround, undoes, answers } = entry;
  return {
    outcome,
    ...(reasons.length > 0 && { reasons: isFormer ? formerReasons(reasons, language) : reasonViews(reasons, comment, language) }),
    ...(masked && !isFormer && { masked }),
    ...(legalGround && { legalGround }),
    ...(undoes !== undefined && { undoes }),
    ...(answers !== undefined && { answers }),
  };
};

/** The comment's log, oldest first; with `since`, what came after that entry. */
export const entryViews = (comment: Comment, language: Language, since = 0): readonly EntryView[] => {
  const former = entriesBeforeText(comment);
  return comment.log.slice(since).map((entry, at) => ({
    n: since + at + 1,
    kind: entry.kind,
    actor: entry.actor,
    at: entry.at,
    ...decisionMembers(entry, comment, language, since + at < former),
  }));
};
