import { finishThread } from '../../shared/review/finish-thread.ts';
import { authorCommentRequestSchema, modeRequestSchema, openRequestSchema } from '../../shared/review/requests.ts';
import type { ThreadView } from '../../shared/review/views.ts';
import { threadIdSchema } from '../../shared/site/site.ts';
import { problem } from '../http.ts';
import { placeChecker } from '../place.ts';
import type { ReviewDeps } from './deps.ts';
import { type Ask, answered, base, type Route, withBody, withPath } from './route.ts';

type ThreadDeps = Pick<ReviewDeps, 'clock' | 'ids' | 'published' | 'rules' | 'journal' | 'submissions'>;

/** Threads: open or closed, how strictly judged, and answered in by the article's author. */
export const threadRoutes = ({ clock, ids, published, rules, journal, submissions }: ThreadDeps): readonly Route[] => {
  const checkPlace = placeChecker(published);
  const by = ({ member }: Ask) => ({ actor: member.id, at: new Date(clock.now()).toISOString() });

  const viewOf = async (site: string, id: string): Promise<ThreadView> => {
    const [{ title, url, open = true } = {}, mode = null] = await Promise.all([published.thread(site, id), rules.mode(site, id)]);
    return { id, open, mode, ...(title === undefined ? {} : { title }), ...(url === undefined ? {} : { url }) };
  };
  const withThread = (ask: Ask, work: Parameters<typeof withPath<typeof threadIdSchema>>[3]) =>
    withPath(ask, 'thread', threadIdSchema, work);

  return [
    {
      method: 'GET',
      path: `${base}/threads/{thread}`,
      needs: 'see',
      answer: (ask) => withThread(ask, async (thread) => answered(await viewOf(ask.site, thread))),
    },
    {
      method: 'PUT',
      path: `${base}/threads/{thread}/open`,
      needs: 'decide',
      answer: (ask) =>
        withThread(ask, (thread) =>
          withBody(ask, openRequestSchema, async ({ open }) => {
            const rule = await rules.putThread(ask.site, thread, open, { kind: 'thread', ...by(ask), thread, open });
            await finishThread(rule, { published, rules });
            return answered({ ...(await viewOf(ask.site, thread)), open });
          }),
        ),
    },
    {
      method: 'PUT',
      path: `${base}/threads/{thread}/mode`,
      needs: 'lead',
      answer: (ask) =>
        withThread(ask, (thread) =>
          withBody(ask, modeRequestSchema, async ({ mode }) => {
            await rules.putMode(ask.site, thread, mode ?? undefined, { kind: 'mode', ...by(ask), thread, mode });
            return answered(await viewOf(ask.site, thread));
          }),
        ),
    },
    {
      method: 'POST',
      path: `${base}/threads/{thread}/comments`,
      needs: 'author',
      answer: (ask) =>
        withThread(ask, (thread) =>
          withBody(ask, authorCommentRequestSchema, async ({ body, parentId, name = ask.member.name }) => {
            const { site } = ask;
            const settings = await published.settings(site);
            if (!settings) return problem(404, 'unknown-site', 'There is no such site.');
            const place = await checkPlace(settings, thread, { thread: undefined, parentId });
            if ('statusCode' in place) return place;
            const id = ids.next(clock.now());
            // Who had the badge is on record before there can be a comment with it.
            await journal.append(site, { kind: 'comment', ...by(ask), thread, comment: id });
            const author = { name, badge: 'author' } as const;
            await submissions.send({ v: 1, site, thread, id, revision: 1, parentId, body, author, opens: place.opens, clues: {} });
            return answered({ id, status: 'pending' }, 202);
          }),
        ),
    },
  ];
};
