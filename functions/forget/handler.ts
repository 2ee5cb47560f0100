import { type Comment, versionOf } from '../../shared/comment/comment.ts';
import type { Readers } from '../../shared/comment/project.ts';
import type { LogBook } from '../../shared/log/ports.ts';
import type { Casebook, Clock, Metrics, NoticeQueue, PublishedReader } from '../../shared/ports.ts';
import { erase } from '../../shared/review/erase.ts';
import { appealable } from '../../shared/review/marks.ts';
import type { EntryTexts, ReviewQueues } from '../../shared/review/ports.ts';
import { sinceOf } from '../../shared/review/review-item.ts';

export type ForgetDeps = {
  readonly clock: Clock;
  readonly sites: LogBook['sites'];
  readonly queues: Pick<ReviewQueues, 'page' | 'comments'>;
  readonly casebook: Pick<Casebook, 'find' | 'change' | 'settle'>;
  readonly published: Readers & Pick<PublishedReader, 'settings'>;
  readonly texts: EntryTexts;
  readonly notices: NoticeQueue;
  readonly metrics: Metrics;
};

/** Of one site at a time, so that no site's many keep another's waiting. */
const pageSize = 100;
/** After which a run begins no further page; what is left is there the next day. */
const runMs = 10 * 60_000;
const dayMs = 86_400_000;

/** A site, and the rank after which its next page begins. */
type Walk = { readonly site: string; readonly after?: string | undefined };

/**
 * Daily: of what was refused, removed or withdrawn nothing but the log is kept so many days after the last decision (`keepRefusedDays`), or once
 * nobody can appeal against it any more. Reads only what is due, from the queues' index. Neither a comment nor a site that fails stops another.
 */
export const handle = (deps: ForgetDeps) => {
  const { clock, sites, queues, published, metrics } = deps;
  const orFailed = async <T>(work: Promise<T>): Promise<T | undefined> =>
    work.catch((error: unknown) => {
      metrics.bug(error);
      metrics.count('FailedRecords', 1);
      return undefined;
    });

  const mayBeAppealed = (comment: Comment): boolean => Date.parse(appealable(comment)?.until ?? '') >= clock.now();

  /** Whether the comment is forgotten; what changed since it was read, or what cannot be erased now, is there the next day. */
  const forget = async (comment: Comment): Promise<boolean> => {
    const { site, id } = comment;
    const done = await orFailed(erase({ site, id, seen: versionOf(comment), actor: 'operator' }, deps));
    return done !== undefined && done.refusal === undefined;
  };

  const forgetPage = async ({ site, after }: Walk): Promise<{ readonly forgotten: number; readonly next?: string | undefined }> => {
    const settings = await published.settings(site);
    if (!settings) return { forgotten: 0 };
    const { items, next } = await queues.page(site, 'refused', { after, limit: pageSize, filter: {} });
    const due = items.filter(({ rank }) => sinceOf(rank) <= clock.now() - settings.keepRefusedDays * dayMs);
    const comments = await queues.comments(
      site,
      due.map(({ id }) => id),
    );
    let forgotten = 0;
    for (const comment of comments) if (!mayBeAppealed(comment) && (await forget(comment))) forgotten += 1;
    return { forgotten, ...(due.length === items.length && { next }) };
  };

  return async (): Promise<{ readonly forgotten: number }> => {
    const end = clock.now() + runMs;
    let forgotten = 0;
    let walks: readonly Walk[] = (await sites()).map(({ site }) => ({ site }));
    while (walks.length > 0) {
      const further: Walk[] = [];
      for (const walk of walks) {
        if (clock.now() >= end) return { forgotten };
        const page = await orFailed(forgetPage(walk));
        forgotten += page?.forgotten ?? 0;
        if (page?.next !== undefined) further.push({ site: walk.site, after: page.next });
      }
      walks = further;
    }
    return { forgotten };
  };
};
