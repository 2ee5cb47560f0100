import type { Casebook, PublishedWriter } from '../ports.ts';
import type { Comment } from './comment.ts';
import { publishedForm } from './published-comment.ts';

/** Carries a comment, as the casebook has it, to readers: its thread, if it opened one, and what is public of it. Safe to repeat. */
export const project = async (comment: Comment, published: Pick<PublishedWriter, 'openThread' | 'put'>): Promise<void> => {
  const { site, thread, opens } = comment;
  if (opens) await published.openThread({ site, id: thread, ...opens, open: true });
  const form = publishedForm(comment);
  if (form) await published.put(form);
};

/** The same for a comment that is marked as not yet projected; clears the mark. */
export const finishProjection = async (
  comment: Comment,
  published: Pick<PublishedWriter, 'openThread' | 'put'>,
  casebook: Pick<Casebook, 'settle'>,
): Promise<void> => {
  await project(comment, published);
  await casebook.settle(comment);
};
