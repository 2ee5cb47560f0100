import { type Comment, versionOf } from '../../shared/comment/comment.ts';
import type { PublishedComment } from '../../shared/comment/published-comment.ts';
import type { Policy } from '../../shared/policy/policy.ts';
import type { Casebook, CommentKey, CommentPlace, DeadLetter, EntryText, PublishedReader, PublishedWriter } from '../../shared/ports.ts';
import type { JournalEntry } from '../../shared/review/journal.ts';
import type { Block } from '../../shared/review/ports.ts';
import type { Site, SiteSettings, Thread } from '../../shared/site/site.ts';
import { noTally } from '../../shared/thread/tally.ts';

type Marks = { readonly todo?: 'owed' | 'seal'; readonly late?: boolean; readonly sealed?: number };

/** The three tables in memory. Each passes the contract that the DynamoDB adapters pass. */
export const createStore = () => ({
  comments: new Map<string, Comment>(),
  /** By site and comment: what waits for it, and what the log's sealing keeps with it. */
  marks: new Map<string, Marks>(),
  sites: new Map<string, Site & { readonly since: string }>(),
  /** By site and comment, then by entry. */
  texts: new Map<string, Map<number, EntryText>>(),
  /** By site and comment, then by reporter: the entry. */
  reporters: new Map<string, Map<string, number>>(),
  /** By site, then by key. */
  blocks: new Map<string, Map<string, Block>>(),
  /** By site and thread. */
  modes: new Map<string, Policy['mode']>(),
  /** By site, or none, then by id. */
  letters: new Map<string, Map<string, DeadLetter>>(),
  /** By site. */
  journals: new Map<string, readonly JournalEntry[]>(),
});
export type MemoryStore = ReturnType<typeof createStore>;

export const memoryCasebook = (
  { comments, marks, sites, texts, reporters, blocks, modes, letters, journals }: MemoryStore = createStore(),
): Casebook => {
  const standings = new Map<string, number>();
  const holders = new Map<string, string>();
  const keyOf = ({ site, id }: { readonly site: string; readonly id: string }) => `${site}/${id}`;
  const mark = (comment: CommentKey, todo: 'owed' | 'seal'): void => void marks.set(keyOf(comment), { ...marks.get(keyOf(comment)), todo });
  return {
    rules: async (id) => {
      const site = sites.get(id);
      const own = [...modes].flatMap(([key, mode]) => (key.startsWith(`${id}/`) ? [[key.slice(id.length + 1), mode] as const] : []));
      const blocked = new Map([...(blocks.get(id)?.values() ?? [])].map(({ key, until }) => [key, until]));
      return site && { policy: site.policy, desk: site.desk, blocks: blocked, modes: new Map(own) };
    },
    putSite: async (site, now, entry) => {
      const { id } = site.settings;
      const { since = new Date(now).toISOString() } = sites.get(id) ?? {};
      sites.set(id, { ...site, since });
      if (entry) journals.set(id, [...(journals.get(id) ?? []), entry]);
    },
    standing: async (site, authorKey) => standings.get(`${site}/${authorKey}`) ?? 0,
    nameHolder: async (site, skeleton) => holders.get(`${site}/${skeleton}`),
    establishName: async (site, skeleton, authorKey) => {
      const key = `${site}/${skeleton}`;
      if (!holders.has(key)) holders.set(key, authorKey);
    },
    file: async (comment, late) => {
      const stored = comments.get(keyOf(comment));
      if (stored) return stored;
      comments.set(keyOf(comment), comment);
      if (late) marks.set(keyOf(comment), { late, todo: 'seal' });
      return comment;
    },
    find: async (site, id) => comments.get(`${site}/${id}`),
    reportedBy: async (comment, keys) => keys.flatMap((key) => reporters.get(keyOf(comment))?.get(key) ?? [])[0],
    change: async (
      comment,
      expected,
      { by, standing = 0, texts: words = [], reporters: { entry, keys } = { entry: 0, keys: [] } } = {},
    ) => {
      const stored = comments.get(keyOf(comment));
      if (!stored || versionOf(stored) !== expected) return 'stale';
      const { claim } = stored;
      if (by && claim && claim.by !== by.member && Date.parse(claim.until) > by.now) return 'claimed';
      const known = reporters.get(keyOf(comment)) ?? new Map<string, number>();
      if (keys.some((key) => known.has(key))) return 'stale';
      reporters.set(keyOf(comment), new Map([...known, ...keys.map((key) => [key, entry] as const)]));
      comments.set(keyOf(comment), { ...comment, ...(claim ? { claim } : {}) });
      const own = texts.get(keyOf(comment)) ?? new Map();
      for (const text of words) own.set(text.entry, text);
      texts.set(keyOf(comment), own);
      mark(comment, 'owed');
      const author = comment.authorKey && `${comment.site}/${comment.authorKey}`;
      if (author) standings.set(author, (standings.get(author) ?? 0) + standing);
      return 'changed';
    },
    owe: async (comment) => mark(comment, 'owed'),
    owed: async (limit) =>
      [...comments]
        .filter(([key]) => marks.get(key)?.todo === 'owed')
        .slice(0, limit)
        .map(([, { site, id }]) => ({ site, id })),
    settle: async (comment) => {
      const stored = comments.get(keyOf(comment));
      if (stored && versionOf(stored) === versionOf(comment)) mark(comment, 'seal');
    },
    keepUnreadable: async (letter, site = '') => void letters.set(site, new Map(letters.get(site)).set(letter.id, letter)),
  };
};

export const memoryPublished = (): PublishedReader & PublishedWriter => {
  const settings = new Map<string, SiteSettings>();
  const threads = new Map<string, Thread>();
  const ruled = new Map<string, number>();
  const newest = new Map<string, readonly CommentPlace[]>();
  const comments = new Map<string, PublishedComment>();
  const inThread = (site: string, thread: string) =>
    [...comments.values()].filter((comment) => comment.site === site && comment.thread === thread).sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    settings: async (site) => settings.get(site),
    thread: async (site, thread) => {
      const found = threads.get(`${site}/${thread}`);
      return found && { tally: noTally, ...found };
    },
    threads: async (places) =>
      places.flatMap(({ site, id }) => {
        const found = threads.get(`${site}/${id}`);
        return found ? [{ tally: noTally, ...found }] : [];
      }),
    comment: async (site, thread, id) => comments.get(`${site}/${thread}/${id}`),
    comments: async (site, places) => places.flatMap(({ thread, id }) => comments.get(`${site}/${thread}/${id}`) ?? []),
    newest: async (site) => newest.get(site) ?? [],
    putNewest: async (site, places) => void newest.set(site, places),
    page: async (site, thread, { after, from, limit, order }) => {
      const sorted = order === 'oldest' ? inThread(site, thread) : inThread(site, thread).reverse();
      const follows = (id: string, other: string) => (order === 'oldest' ? id > other : id < other);
      const rest = sorted.filter(({ id }) => (after === undefined || follows(id, after)) && (from === undefined || !follows(from, id)));
      return { comments: rest.slice(0, limit), more: rest.length > limit };
    },
    outline: async (site, thread, { after = '', upTo = '~' } = {}) =>
      inThread(site, thread)
        .filter(({ id }) => id > after && id <= upTo)
        .map(({ id, parentId, state }) => ({ id, parentId, state })),
    put: async (comment) => {
      const key = `${comment.site}/${comment.thread}/${comment.id}`;
      if ((comments.get(key)?.version ?? 0) < comment.version) comments.set(key, comment);
    },
    putSettings: async (site) => void settings.set(site.id, site),
    ruleThread: async ({ site, id, open, n }) => {
      const key = `${site}/${id}`;
      if ((ruled.get(key) ?? 0) >= n) return;
      ruled.set(key, n);
      threads.set(key, { site, id, ...threads.get(key), open });
    },
    openThread: async (thread) => {
      if (!threads.has(`${thread.site}/${thread.id}`)) threads.set(`${thread.site}/${thread.id}`, thread);
    },
    disturbTally: async (site, thread, now) => {
      const found = threads.get(`${site}/${thread}`);
      if (!found) return undefined;
      const { tally = noTally } = found;
      const disturbed = { ...tally, n: tally.n + 1, disturbedAt: now };
      threads.set(`${site}/${thread}`, { ...found, tally: disturbed });
      return disturbed;
    },
    putTally: async (site, thread, counted, n) => {
      const found = threads.get(`${site}/${thread}`);
      const { tally = noTally } = found ?? {};
      if (!found || tally.n !== n) return found && tally;
      threads.set(`${site}/${thread}`, { ...found, tally: { ...tally, ...counted, n: n + 1 } });
      return undefined;
    },
  };
};
