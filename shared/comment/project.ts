import { entriesToTell } from '../notices/notice.ts';
import type { Casebook, Clock, NoticeQueue, PublishedWriter } from '../ports.ts';
import { type TallyPorts, tallied } from '../thread/tally.ts';
import type { Comment } from './comment.ts';
import { publishedForm } from './published-comment.ts';

/** The public table, as those see it who carry comments to readers. */
export type Readers = Pick<PublishedWriter, 'openThread' | 'put'> & TallyPorts;

/**
 * Carries a comment, as the casebook has it, to readers at `now` (Unix ms): its thread, if it opened one, what is public of it, and how many
 * there are. Safe to repeat.
 */
export const project = async (comment: Comment, published: Readers, now: number): Promise<void> => {
  const { site, thread, opens } = comment;
  if (opens) await published.openThread({ site, id: thread, ...opens, open: true });
  const form = publishedForm(comment);
  if (!form) return;
  await published.put(form);
  await tallied(form, published, now);
};

export type ProjectionPorts = {
  readonly clock: Clock;
  readonly published: Readers;
  readonly casebook: Pick<Casebook, 'settle'>;
  readonly notices: NoticeQueue;
};

/** The same for a comment that is marked as not yet projected; has it told what happened to it, perhaps again, and clears the mark. */
export const finishProjection = async (comment: Comment, { clock, published, casebook, notices }: ProjectionPorts): Promise<void> => {
  await project(comment, published, clock.now());
  const { site, id, log } = comment;
  for (const entry of entriesToTell(log)) await notices.send({ site, id, entry });
  await casebook.settle(comment);
};
