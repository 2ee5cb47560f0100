import type { PublishedReader } from '../../shared/ports.ts';
import type { SiteSettings, Thread } from '../../shared/site/site.ts';
import { sayIn } from '../html/messages/texts.ts';
import { type HttpAnswer, type HttpEvent, originOf } from '../http.ts';
import { atomFeed } from './feed.ts';

const most = 50;

/** The newest comments of a thread, and of a site. */
export const feeds = (published: Pick<PublishedReader, 'page' | 'newest' | 'comments' | 'threads'>) => {
  const addresses = (event: HttpEvent, { id }: SiteSettings) => ({
    self: `${originOf(event)}${event.rawPath}`,
    base: `${originOf(event)}/v1/sites/${id}`,
  });

  const ofThread = async (event: HttpEvent, settings: SiteSettings, thread: Thread): Promise<HttpAnswer> => {
    const { comments } = await published.page(settings.id, thread.id, { limit: most, order: 'newest' });
    const { self, base } = addresses(event, settings);
    const page = thread.url ?? `${base}/threads/${thread.id}/comments.html`;
    const title = sayIn(settings.language)('feed-of', { title: thread.title ?? settings.title });
    return atomFeed({ settings, title, self, base, page, comments, threads: new Map([[thread.id, thread]]) });
  };

  const ofSite = async (event: HttpEvent, settings: SiteSettings): Promise<HttpAnswer> => {
    const comments = await published.comments(settings.id, await published.newest(settings.id));
    const threads = await published.threads([...new Set(comments.map(({ thread }) => thread))].map((id) => ({ site: settings.id, id })));
    const { self, base } = addresses(event, settings);
    const [page = `${base}/about.html`] = settings.origins;
    const title = sayIn(settings.language)('feed-of', { title: settings.title });
    return atomFeed({ settings, title, self, base, page, comments, threads: new Map(threads.map((thread) => [thread.id, thread])) });
  };

  return { ofThread, ofSite };
};
