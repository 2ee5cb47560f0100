import { type Comment, commentIdSchema, versionOf } from '../../shared/comment/comment.ts';
import type { MemberId } from '../../shared/comment/decision.ts';
import { finishProjection } from '../../shared/comment/project.ts';
import type { Language } from '../../shared/messages/catalogue.ts';
import type { Acted } from '../../shared/review/acted.ts';
import { type HttpAnswer, problem } from '../http.ts';
import type { ReviewDeps } from './deps.ts';
import { refusal, unknownComment } from './refusals.ts';

type Changing = Pick<ReviewDeps, 'clock' | 'casebook' | 'published' | 'notices'>;
export type Change = {
  readonly site: string;
  readonly id: string;
  readonly language: Language;
  readonly act: (comment: Comment) => Acted;
  /** Whom another's claim stops; absent: a mark, which takes nothing from anybody. */
  readonly decidedBy?: MemberId;
};

/** Only those who change the same comment at the same time are in each other's way. */
const attempts = 10;

/**
 * A comment's one way to change: read, act, write if nothing else was written, carry to readers. What somebody else wrote meanwhile is
 * read and acted upon anew, so that the act itself says what is in the way.
 */
export const changing =
  ({ clock, casebook, published, notices }: Changing) =>
  async ({ site, id, language, act, decidedBy }: Change): Promise<{ readonly comment: Comment } | HttpAnswer> => {
    if (!commentIdSchema.safeParse(id).success) return unknownComment;
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const before = await casebook.find(site, id);
      if (!before) return unknownComment;
      const acted = act(before);
      if (!acted.ok) return refusal(before, acted.refusal, language);
      const { comment, texts, standing } = acted;
      const by = decidedBy && { by: { member: decidedBy, now: clock.now() } };
      if ((await casebook.change(comment, versionOf(before), { ...by, texts, standing })) !== 'changed') continue;
      await finishProjection(comment, { clock, published, casebook, notices });
      return { comment };
    }
    return problem(409, 'busy', 'The comment changes all the time: try again.');
  };
