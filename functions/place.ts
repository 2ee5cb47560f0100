import type { Message } from '../shared/comment/message.ts';
import type { PublishedReader } from '../shared/ports.ts';
import type { SiteSettings } from '../shared/site/site.ts';
import type { Submission } from '../shared/submission/submission.ts';
import { type HttpAnswer, invalid, problem } from './http.ts';

type Placed = Pick<Submission, 'thread' | 'parentId'>;

/** Where a comment may stand; with what the thread is opened, where this comment is its first. */
export type Place = { readonly opens: Message['opens'] };

const isListed = ({ origins }: SiteSettings, url: string): boolean => origins.includes(new URL(url).origin);

/** The answer to a comment that names a page of somebody else's. */
export const notOfSite = (settings: SiteSettings, { thread }: Placed): HttpAnswer | undefined =>
  thread?.url === undefined || isListed(settings, thread.url)
    ? undefined
    : invalid([{ field: 'thread.url', message: 'must be of one of the site’s origins' }]);

/** What opens the thread, should it not be there; undefined where it must be there already. */
export const opensThread = ({ threads }: SiteSettings, { thread }: Placed): Message['opens'] =>
  threads === 'any' || thread?.url !== undefined ? { url: thread?.url, title: thread?.title } : undefined;

/** The thread must be open, or be opened by this comment; the parent must stand in it. */
export const placeChecker =
  (published: Pick<PublishedReader, 'thread' | 'comment'>) =>
  async (settings: SiteSettings, threadId: string, submission: Placed): Promise<HttpAnswer | Place> => {
    const thread = await published.thread(settings.id, threadId);
    if (thread?.open === false) return problem(403, 'comments-closed', 'Comments are closed here.');
    const opens = thread ? undefined : opensThread(settings, submission);
    if (!thread && !opens) return problem(404, 'unknown-thread', 'There is no such thread; name its page in thread.url.');
    const { parentId } = submission;
    if (parentId !== undefined && (await published.comment(settings.id, threadId, parentId))?.state !== 'approved')
      return invalid([{ field: 'parentId', message: 'is not a published comment of this thread' }]);
    return { opens };
  };
