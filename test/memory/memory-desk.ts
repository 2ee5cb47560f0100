import type { Comment } from '../../shared/comment/comment.ts';
import { versionOf } from '../../shared/comment/comment.ts';
import type { DeadLetter } from '../../shared/ports.ts';
import { claimed } from '../../shared/review/claim.ts';
import type { JournalEntry } from '../../shared/review/journal.ts';
import type { Member } from '../../shared/review/member.ts';
import type {
  Block,
  Claims,
  DeadLetters,
  EntryTexts,
  Filter,
  Head,
  Journal,
  Presence,
  ReviewQueues,
  SiteRules,
  Subject,
  Team,
  ThreadRule,
} from '../../shared/review/ports.ts';
import { categoriesOf, queueKeys } from '../../shared/review/review-item.ts';
import type { MemoryStore } from './memory-world.ts';

const fits = (comment: Comment, { category, thread, author, language }: Filter): boolean =>
  (category === undefined || categoriesOf(comment).includes(category)) &&
  (thread === undefined || comment.thread === thread) &&
  (author === undefined || author === `a.${comment.authorKey}` || author === `v.${comment.visitor}`) &&
  (language === undefined || comment.language?.language === language);

const pageOf = <T>(all: readonly T[], limit: number, placeOf: (last: T) => string) => {
  const items = all.slice(0, limit);
  const last = items.at(-1);
  return { items, ...(all.length > limit && last !== undefined ? { next: placeOf(last) } : {}) };
};

/** The desk's ports over what the casebook in memory holds. */
export const memoryDesk = ({ comments, sites, texts, blocks, modes, letters, journals }: MemoryStore) => {
  const members = new Map<string, { readonly site: string; readonly subject: Subject; readonly member: Member }>();
  const seen = new Map<string, Presence>();
  const threads = new Map<string, ThreadRule>();
  const owed = new Set<string>();

  const log = (site: string, entry: JournalEntry): number => {
    const entries = journals.get(site) ?? [];
    journals.set(site, [...entries, entry]);
    return entries.length + 1;
  };
  const ofSite = (site: string) => [...comments.values()].filter((comment) => comment.site === site);
  const newestFirst = (a: Comment, b: Comment) => (a.id > b.id ? -1 : 1);
  const waiting = (site: string, queue: string, filter: Filter) =>
    ofSite(site)
      .flatMap((comment) => {
        const { queue: in_, rank } = queueKeys(comment);
        return in_ === `${site}#${queue}` && rank !== undefined && fits(comment, filter) ? [{ comment, rank }] : [];
      })
      .sort((a, b) => (a.rank < b.rank ? -1 : 1));

  const queues: ReviewQueues = {
    page: async (site, queue, { after = '', limit, filter }) => {
      const heads = waiting(site, queue, filter)
        .filter(({ rank }) => rank > after)
        .map(({ comment, rank }): Head => ({ id: comment.id, version: versionOf(comment), rank, claim: comment.claim }));
      return pageOf(heads, limit, ({ rank }) => rank);
    },
    count: async (site, queue, filter) => waiting(site, queue, filter).length,
    comments: async (site, ids) => ids.flatMap((id) => comments.get(`${site}/${id}`) ?? []),
    written: async (site, { from, before, limit, state, filter }) => {
      const found = ofSite(site).filter(
        (comment) => comment.id >= from && comment.id < before && (state === undefined || comment.state === state) && fits(comment, filter),
      );
      return pageOf(found.sort(newestFirst), limit, ({ id }) => id);
    },
    writtenBy: async (site, authorKey, { before, limit }) =>
      pageOf(
        ofSite(site)
          .filter((comment) => comment.authorKey === authorKey && comment.id < before)
          .sort(newestFirst),
        limit,
        ({ id }) => id,
      ),
    states: async (site, from, before) => {
      const counts: Partial<Record<Comment['state'], number>> = {};
      for (const { id, state } of ofSite(site)) if (id >= from && id <= before) counts[state] = (counts[state] ?? 0) + 1;
      return counts;
    },
    began: async (site) => sites.get(site)?.since,
  };

  const holds = (site: string, id: string, by: string) => {
    const comment = comments.get(`${site}/${id}`);
    return comment?.claim?.by === by ? comment : undefined;
  };
  const claims: Claims = {
    take: async (site, id, member, now) => {
      const comment = comments.get(`${site}/${id}`);
      if (!comment) return undefined;
      const claim = claimed(comment.claim, member, now);
      if (claim) comments.set(`${site}/${id}`, { ...comment, claim });
      return claim ?? (comment.claim && { taken: comment.claim });
    },
    renew: async (site, id, member, now) => {
      const comment = holds(site, id, member);
      if (comment) comments.set(`${site}/${id}`, { ...comment, claim: claimed(undefined, member, now) });
    },
    release: async (site, id, member) => {
      const { claim: _, ...comment } = holds(site, id, member) ?? {};
      if ('id' in comment) comments.set(`${site}/${id}`, comment);
    },
  };

  const entryTexts: EntryTexts = {
    of: async (site, id) => [...(texts.get(`${site}/${id}`)?.values() ?? [])].sort((a, b) => a.entry - b.entry),
    erase: async (site, id, entries) => {
      const own = texts.get(`${site}/${id}`) ?? new Map();
      for (const entry of entries) own.set(entry, { entry });
      texts.set(`${site}/${id}`, own);
    },
  };

  const memberKey = ({ issuer, sub }: Subject, site: string) => `${issuer} ${sub} ${site}`;
  const team: Team = {
    member: async (subject, site) => members.get(memberKey(subject, site))?.member,
    sitesOf: async ({ issuer, sub }) =>
      [...members.values()]
        .filter(({ subject }) => subject.issuer === issuer && subject.sub === sub)
        .map(({ site, member }) => ({ site, member })),
    ofSite: async (site) =>
      [...members.values()].flatMap((each) => (each.site === site && each.member.removed === undefined ? [each.member] : [])),
    subject: async (site, id) =>
      [...members.values()].find((each) => each.site === site && each.member.id === id && each.member.removed === undefined)?.subject,
    put: async (site, subject, member, entry) => {
      log(site, entry);
      members.set(memberKey(subject, site), { site, subject, member });
    },
    see: async (site, presence) => void seen.set(`${site}/${presence.member}`, presence),
    present: async (site, since) =>
      [...seen].flatMap(([key, presence]) => (key.startsWith(`${site}/`) && Date.parse(presence.at) >= since ? [presence] : [])),
  };

  const blocksOf = (site: string): Map<string, Block> => {
    const own = blocks.get(site) ?? new Map();
    blocks.set(site, own);
    return own;
  };
  const rules: SiteRules = {
    blocks: async (site) => [...blocksOf(site).values()],
    putBlock: async (site, block, entry) => {
      log(site, entry);
      blocksOf(site).set(block.key, block);
    },
    mode: async (site, thread) => modes.get(`${site}/${thread}`),
    putMode: async (site, thread, mode, entry) => {
      log(site, entry);
      if (mode) modes.set(`${site}/${thread}`, mode);
      else modes.delete(`${site}/${thread}`);
    },
    putThread: async (site, thread, open, entry) => {
      const rule = { site, thread, open, n: log(site, entry) };
      threads.set(`${site}/${thread}`, rule);
      owed.add(`${site}/${thread}`);
      return rule;
    },
    owedThreads: async (limit) => [...owed].slice(0, limit).flatMap((key) => threads.get(key) ?? []),
    settleThread: async ({ site, thread, n }) => {
      if (threads.get(`${site}/${thread}`)?.n === n) owed.delete(`${site}/${thread}`);
    },
  };

  const journal: Journal = {
    append: async (site, entry) => void log(site, entry),
    after: async (site, after) => (journals.get(site) ?? []).slice(after),
  };

  const rankOf = ({ at, id }: DeadLetter) => `${at} ${id}`;
  const lettersOf = (site = '') => [...(letters.get(site)?.values() ?? [])].sort((a, b) => (rankOf(a) < rankOf(b) ? -1 : 1));
  const deadLetters: DeadLetters = {
    page: async (site, { after = '', limit }) =>
      pageOf(
        lettersOf(site).filter((letter) => rankOf(letter) > after),
        limit,
        rankOf,
      ),
    count: async (site) => lettersOf(site).length,
    find: async (site, id) => letters.get(site ?? '')?.get(id),
    settle: async (site, id, entry) => {
      const was = letters.get(site ?? '')?.delete(id) ?? false;
      if (was) log(site ?? '', entry);
      return was;
    },
  };
  return { queues, claims, texts: entryTexts, team, rules, journal, deadLetters };
};
export type Desk = ReturnType<typeof memoryDesk>;
