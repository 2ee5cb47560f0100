import { type Comment, versionOf } from '../../shared/comment/comment.ts';
import { finishProjection, type ProjectionPorts } from '../../shared/comment/project.ts';
import type { Casebook } from '../../shared/ports.ts';
import type { Acted, Refusal } from '../../shared/review/acted.ts';
import { type HttpAnswer, problem } from '../http.ts';

export type ChangingDeps = ProjectionPorts & { readonly casebook: Pick<Casebook, 'find' | 'change' | 'settle'> };
/** Undefined: there is nothing left to change. */
type Act = (comment: Comment) => Promise<Acted | undefined> | Acted | undefined;

/** Only those who change the same comment at the same time are in each other's way. */
const attempts = 10;

/**
 * An author's one way to change a comment: act, write if nothing else was written, carry to readers. What somebody else wrote meanwhile
 * is read and acted upon anew.
 */
export const changing =
  ({ clock, casebook, published, notices }: ChangingDeps) =>
  async (first: Comment, act: Act, refuse: (refusal: Refusal) => HttpAnswer): Promise<Comment | HttpAnswer> => {
    let before = first;
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const acted = await act(before);
      if (acted && !acted.ok) return refuse(acted.refusal);
      const after = acted?.comment ?? before;
      if (!acted || (await casebook.change(after, versionOf(before), acted)) === 'changed') {
        // Also of what was done before: whoever is told so may rely on it.
        await finishProjection(after, { clock, published, casebook, notices });
        return after;
      }
      before = (await casebook.find(before.site, before.id)) ?? before;
    }
    return problem(409, 'changed', 'The comment changes all the time: look again.');
  };
