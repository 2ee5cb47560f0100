import type { Comment, RecordedContext } from '../shared/comment/comment.ts';
import { isBlocked } from '../shared/policy/rules.ts';
import type { Casebook, Clock, Rules } from '../shared/ports.ts';
import { nameSkeleton } from '../shared/text/skeleton.ts';
import { cached } from './cached.ts';

type Writer = Pick<Comment, 'site' | 'author' | 'authorKey' | 'visitor'>;

/** What is known of who writes. A name is theirs whose secret was the first trusted one to write under it; anybody else's is marked. */
export const knownAuthors = (casebook: Pick<Casebook, 'standing' | 'nameHolder'>, clock: Clock) => {
  const holderOf = cached(
    async (key) => {
      const slash = key.indexOf('/');
      return { authorKey: await casebook.nameHolder(key.slice(0, slash), key.slice(slash + 1)) };
    },
    60_000,
    clock,
  );
  const lookUp = async ({ site, author: { name } }: Writer) => {
    if (name === undefined) return undefined;
    const skeleton = nameSkeleton(name);
    return { skeleton, holder: (await holderOf(`${site}/${skeleton}`))?.authorKey };
  };

  return {
    contextOf: async (writer: Writer, rules: Rules | undefined, now: number): Promise<RecordedContext> => {
      const { site, authorKey } = writer;
      const [approvedBefore, name] = await Promise.all([
        authorKey === undefined ? undefined : casebook.standing(site, authorKey),
        lookUp(writer),
      ]);
      return {
        ...(approvedBefore === undefined ? {} : { approvedBefore }),
        ...(rules && isBlocked(rules, writer, now) ? { blocked: true } : {}),
        ...(name?.holder !== undefined && name.holder !== authorKey ? { alike: true } : {}),
      };
    },
    /** What its author is to be given, if so many were approved before: the approved comment's name, which nobody holds. */
    nameDue: async (comment: Comment, trustAfter: number): Promise<Parameters<Casebook['establishName']> | undefined> => {
      const { site, state, authorKey, context } = comment;
      if (state !== 'approved' || authorKey === undefined || (context?.approvedBefore ?? 0) < trustAfter) return undefined;
      const name = await lookUp(comment);
      return name && name.holder === undefined ? [site, name.skeleton, authorKey] : undefined;
    },
  };
};
