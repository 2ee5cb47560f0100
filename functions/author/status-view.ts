import type { Comment } from '../../shared/comment/comment.ts';
import { explainOutcome, explainReason } from '../../shared/comment/explain.ts';
import { lastDecision } from '../../shared/comment/log.ts';
import type { Language } from '../../shared/messages/catalogue.ts';
import type { SentNotice } from '../../shared/notices/notice.ts';

/** What the author may know of a comment: its state, and why, in words; of those `sent`, when they were told of it. */
export const statusView = (comment: Comment, language: Language, sent: readonly SentNotice[]) => {
  const { id, state, body, author } = comment;
  const last = lastDecision(comment);
  if (state === 'withdrawn' || state === 'erased') return { id, status: state, decidedAt: last?.at };
  return {
    id,
    status: state,
    decidedAt: last?.at,
    notifiedAt: sent.find(({ entry }) => last !== undefined && comment.log[entry - 1] === last)?.at,
    automated: last?.actor === 'machine',
    explanation: last && explainOutcome(last.outcome, language),
    body,
    author: { name: author.name, url: author.url },
    reasons: (last?.reasons ?? []).map((reason) => ({
      code: reason.code,
      category: reason.category,
      message: explainReason(reason, { body, name: author.name, url: author.url }, language),
      spans: reason.spans,
    })),
  };
};
