import type { Casebook, NoticeQueue, PublishedWriter } from '../ports.ts';
import { isMember } from '../review/in-force.ts';
import type { Comment } from './comment.ts';
import { publishedForm } from './published-comment.ts';

/** Carries a comment, as the casebook has it, to readers: its thread, if it opened one, and what is public of it. Safe to repeat. */
export const project = async (comment: Comment, published: Pick<PublishedWriter, 'openThread' | 'put'>): Promise<void> => {
  const { site, thread, opens } = comment;
  if (opens) await published.openThread({ site, id: thread, ...opens, open: true });
  const form = publishedForm(comment);
  if (form) await published.put(form);
};

export type ProjectionPorts = {
  readonly published: Pick<PublishedWriter, 'openThread' | 'put'>;
  readonly casebook: Pick<Casebook, 'settle'>;
  readonly notices: NoticeQueue;
};

/** The same for a comment that is marked as not yet projected; has it told of a human's decision, perhaps again, and clears the mark. */
export const finishProjection = async (comment: Comment, { published, casebook, notices }: ProjectionPorts): Promise<void> => {
  await project(comment, published);
  const { site, id, log } = comment;
  const decision = log.findLastIndex(({ kind }) => kind === 'decision');
  const actor = log[decision]?.actor;
  if (actor !== undefined && isMember(actor)) await notices.send({ site, id, entry: decision + 1 });
  await casebook.settle(comment);
};
