import type { Thread } from '../site/site.ts';

/** Where readers find a comment: on the thread's own page, or else on the one that `base`, the address of the site's interface, has of it. */
export const permalink = (base: string, { id: thread, url }: Pick<Thread, 'id' | 'url'>, id: string): string => {
  const place = new URL(url ?? `${base}/threads/${thread}/comments.html?from=${id}`);
  place.hash = `kommentar-${id}`;
  return place.href;
};
