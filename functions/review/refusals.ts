import type { Comment } from '../../shared/comment/comment.ts';
import type { Language } from '../../shared/messages/catalogue.ts';
import type { Refusal } from '../../shared/review/acted.ts';
import { entryViews } from '../../shared/review/entry-view.ts';
import { type HttpAnswer, invalid, problem } from '../http.ts';

export const unknownComment: HttpAnswer = problem(404, 'unknown-comment', 'There is no such comment.');

const details: Readonly<Record<Exclude<Refusal['code'], 'invalid'>, string>> = {
  gone: 'The comment was withdrawn or erased.',
  stale: 'Something has happened to the comment since: look at the changes.',
  claimed: 'Somebody else is at this comment.',
  'not-possible': 'This cannot be done with the comment as it is.',
  'own-decision': 'The appeal is against your own decision: somebody else has to answer it.',
  full: 'The comment’s log is full.',
};

/** Why a comment stays as it is, with what the member needs to know to go on. */
export const refusal = (comment: Comment, why: Refusal, language: Language): HttpAnswer => {
  if (why.code === 'invalid') return invalid([{ field: why.field, message: why.message }]);
  const { code, ...more } = why;
  const told = 'since' in more ? { version: more.version, state: more.state, changes: entryViews(comment, language, more.since) } : more;
  return problem(409, code, details[code], { more: told });
};
