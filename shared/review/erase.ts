import { type Comment, versionOf } from '../comment/comment.ts';
import type { Actor } from '../comment/decision.ts';
import { erased } from '../comment/erased.ts';
import { finishProjection, type ProjectionPorts } from '../comment/project.ts';
import type { Casebook } from '../ports.ts';
import { type Refusal, unseen } from './acted.ts';
import type { EntryTexts } from './ports.ts';

export type Erasure = {
  readonly site: string;
  readonly id: string;
  /** The version on which whoever erases has decided to; absent: whatever it is. */
  readonly seen?: number;
  readonly actor: Actor;
};
type ErasurePorts = ProjectionPorts & {
  readonly casebook: Pick<Casebook, 'find' | 'change' | 'settle'>;
  readonly texts: EntryTexts;
};

/**
 * Erases a comment for good, its log's words first: whatever fails on the way, doing it again ends with nothing left but the log.
 * No claim stops it. Undefined: there is no such comment.
 */
export const erase = async (
  { site, id, seen, actor }: Erasure,
  { clock, casebook, published, texts, notices }: ErasurePorts,
): Promise<{ readonly comment: Comment; readonly refusal?: Refusal } | undefined> => {
  for (;;) {
    const comment = await casebook.find(site, id);
    if (!comment) return undefined;
    const refusal = seen === undefined || comment.state === 'erased' ? undefined : unseen(comment, seen);
    if (refusal) return { comment, refusal };
    const words = await texts.of(site, id);
    const left = words.flatMap(({ entry, text }) => (text === undefined ? [] : [entry]));
    await texts.erase(site, id, left);
    const gone = erased(comment, clock.now(), actor);
    if (gone && (await casebook.change(gone, versionOf(comment))) !== 'changed') continue;
    await finishProjection(gone ?? comment, { clock, published, casebook, notices });
    return { comment: gone ?? comment };
  }
};
