import type { Casebook, PublishedWriter } from '../ports.ts';
import type { Comment } from './comment.ts';
import { publishedForm } from './published-comment.ts';

/** Carries a comment marked as not yet projected to the public table, and clears the mark. Safe to repeat. */
export const finishProjection = async (
  comment: Comment,
  published: Pick<PublishedWriter, 'put'>,
  casebook: Pick<Casebook, 'settle'>,
): Promise<void> => {
  const form = publishedForm(comment);
  if (form) await published.put(form);
  await casebook.settle(comment);
};
