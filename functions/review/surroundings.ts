import type { Comment } from '../../shared/comment/comment.ts';
import type { Language } from '../../shared/messages/catalogue.ts';
import { type Beside, cardOf, detailOf, neighbourOf } from '../../shared/review/card.ts';
import type { Card, Detail, ThreadRef } from '../../shared/review/views.ts';
import { cached } from '../cached.ts';
import { gathered } from '../gathered.ts';
import type { ReviewDeps } from './deps.ts';

/** So many published comments on either side are looked through for those with the same parent. */
const lookedThrough = 50;
const shown = 3;

/** Comments with what they stand beside: thread, parent, siblings, colleagues' words. */
export const surroundings = ({ clock, published, casebook, texts }: Pick<ReviewDeps, 'clock' | 'published' | 'casebook' | 'texts'>) => {
  const nameOf = (site: string, thread: string): string => `${site}/${thread}`;
  const threadOf = cached(
    gathered(async (names) => {
      const places = names.map((name) => {
        const slash = name.indexOf('/');
        return { site: name.slice(0, slash), id: name.slice(slash + 1) };
      });
      return new Map((await published.threads(places)).map((thread) => [nameOf(thread.site, thread.id), thread]));
    }),
    60_000,
    clock,
  );
  const rulesOf = cached(casebook.rules, 10_000, clock);

  const refOf = async ({ site, thread: id }: Pick<Comment, 'site' | 'thread'>): Promise<ThreadRef> => {
    const { title, url } = (await threadOf(nameOf(site, id))) ?? {};
    return { id, ...(title === undefined ? {} : { title }), ...(url === undefined ? {} : { url }) };
  };
  const beside = async (comment: Comment, language: Language): Promise<Beside> => ({
    thread: await refOf(comment),
    language,
    now: clock.now(),
  });

  const siblingsOf = async ({ site, thread, id, parentId }: Comment, order: 'oldest' | 'newest') => {
    const { comments } = await published.page(site, thread, { after: id, limit: lookedThrough, order });
    return comments
      .flatMap((other) => (other.state === 'approved' && other.parentId === parentId ? [neighbourOf(other)] : []))
      .slice(0, shown);
  };

  return {
    refOf,
    cards: async (comments: readonly Comment[], language: Language): Promise<readonly Card[]> =>
      Promise.all(comments.map(async (comment) => cardOf(comment, await beside(comment, language)))),
    detail: async (comment: Comment, language: Language): Promise<Detail> => {
      const { site, thread, id, parentId } = comment;
      const [parent, before, after, words, rules] = await Promise.all([
        parentId === undefined ? undefined : published.comment(site, thread, parentId),
        siblingsOf(comment, 'newest'),
        siblingsOf(comment, 'oldest'),
        texts.of(site, id),
        rulesOf(site),
      ]);
      return detailOf(comment, {
        ...(await beside(comment, language)),
        parent: parent?.state === 'approved' ? neighbourOf(parent) : undefined,
        siblings: { before: before.toReversed(), after },
        texts: words,
        legal: rules?.desk.legal ?? 'ygl',
      });
    },
  };
};
