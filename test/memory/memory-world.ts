import { type Comment, versionOf } from '../../shared/comment/comment.ts';
import type { PublishedComment } from '../../shared/comment/published-comment.ts';
import type { Policy } from '../../shared/policy/policy.ts';
import type { Casebook, Contacts, PublishedReader, PublishedWriter } from '../../shared/ports.ts';
import type { SiteSettings, Thread } from '../../shared/site/site.ts';
import type { VisitorWindow } from '../../shared/submission/admission.ts';

/** The three tables in memory. Each passes the contract that the DynamoDB adapters pass. */
export const memoryCasebook = (): Casebook => {
  const comments = new Map<string, Comment>();
  const policies = new Map<string, Policy>();
  const owed = new Set<string>();
  const standings = new Map<string, number>();
  const unreadable = new Map<string, string>();
  const keyOf = ({ site, id }: { readonly site: string; readonly id: string }) => `${site}/${id}`;
  return {
    policy: async (site) => policies.get(site),
    putSite: async ({ settings, policy }) => void policies.set(settings.id, policy),
    standing: async (site, authorKey) => standings.get(`${site}/${authorKey}`) ?? 0,
    file: async (comment) => {
      const stored = comments.get(keyOf(comment));
      if (stored) return stored;
      comments.set(keyOf(comment), comment);
      return comment;
    },
    find: async (site, id) => comments.get(`${site}/${id}`),
    change: async (comment, expected, { by, standing = 0 } = {}) => {
      const stored = comments.get(keyOf(comment));
      if (!stored || versionOf(stored) !== expected) return 'stale';
      const { claim } = stored;
      if (by && claim && claim.by !== by.member && Date.parse(claim.until) > by.now) return 'claimed';
      comments.set(keyOf(comment), { ...comment, claim });
      owed.add(keyOf(comment));
      const author = comment.authorKey && `${comment.site}/${comment.authorKey}`;
      if (author) standings.set(author, (standings.get(author) ?? 0) + standing);
      return 'changed';
    },
    owe: async (comment) => void owed.add(keyOf(comment)),
    owed: async (limit) =>
      [...owed].slice(0, limit).flatMap((key) => {
        const comment = comments.get(key);
        return comment ? [{ site: comment.site, id: comment.id }] : [];
      }),
    settle: async (comment) => {
      const stored = comments.get(keyOf(comment));
      if (stored && versionOf(stored) === versionOf(comment)) owed.delete(keyOf(comment));
    },
    keepUnreadable: async (id, raw) => void unreadable.set(id, raw),
  };
};

export const memoryPublished = (): PublishedReader & PublishedWriter => {
  const settings = new Map<string, SiteSettings>();
  const threads = new Map<string, Thread>();
  const comments = new Map<string, PublishedComment>();
  const inThread = (site: string, thread: string) =>
    [...comments.values()].filter((comment) => comment.site === site && comment.thread === thread).sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    settings: async (site) => settings.get(site),
    thread: async (site, thread) => threads.get(`${site}/${thread}`),
    comment: async (site, thread, id) => comments.get(`${site}/${thread}/${id}`),
    page: async (site, thread, { after, limit, order }) => {
      const sorted = order === 'oldest' ? inThread(site, thread) : inThread(site, thread).reverse();
      const rest = sorted.filter(({ id }) => after === undefined || (order === 'oldest' ? id > after : id < after));
      return { comments: rest.slice(0, limit), more: rest.length > limit };
    },
    count: async (site, thread) => inThread(site, thread).filter(({ state }) => state === 'approved').length,
    outline: async (site, thread) => inThread(site, thread).map(({ id, parentId, state }) => ({ id, parentId, state })),
    put: async (comment) => {
      const key = `${comment.site}/${comment.thread}/${comment.id}`;
      if ((comments.get(key)?.version ?? 0) < comment.version) comments.set(key, comment);
    },
    putSettings: async (site) => void settings.set(site.id, site),
    openThread: async (thread) => {
      if (!threads.has(`${thread.site}/${thread.id}`)) threads.set(`${thread.site}/${thread.id}`, thread);
    },
  };
};

export const memoryContacts = (): Contacts => {
  const windows = new Map<string, VisitorWindow>();
  const loads = new Map<string, number>();
  const kept = new Set<string>();
  return {
    window: async (site, visitor) => windows.get(`${site}/${visitor}`),
    storeWindow: async (site, visitor, window) => {
      const key = `${site}/${visitor}`;
      if ((windows.get(key)?.version ?? 0) !== window.version - 1) return false;
      windows.set(key, window);
      return true;
    },
    countForSite: async (site, now, weight) => {
      const key = `${site}/${Math.floor(now / 60_000)}`;
      const sum = (loads.get(key) ?? 0) + weight;
      loads.set(key, sum);
      return sum;
    },
    keep: async ({ site, id }) => void kept.add(`${site}/${id}`),
    isConfirmed: async (site, id) => kept.has(`${site}/${id}`),
  };
};
