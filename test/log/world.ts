import { randomBytes } from 'node:crypto';
import * as seal from '../../functions/seal/handler.ts';
import { type Comment, versionOf } from '../../shared/comment/comment.ts';
import { isLate, newCommentId } from '../../shared/comment/comment-id.ts';
import { type Entry, withEntry } from '../../shared/comment/log.ts';
import type { LogBook, SealKey, SealStore, Statistics } from '../../shared/log/ports.ts';
import type { KeptSeal } from '../../shared/log/seal.ts';
import { type Evidence, type Finding, verifyLog } from '../../shared/log/verify.ts';
import type { Casebook, EntryText, Metrics } from '../../shared/ports.ts';
import type { JournalEntry } from '../../shared/review/journal.ts';
import { siteSchema } from '../../shared/site/site.ts';
import type { Faults } from '../flow/faults.ts';
import { approvedComment } from '../memory/comments.ts';
import { memoryLogBook, memorySealKey, memorySealStore, memoryStatistics } from '../memory/memory-log.ts';
import { createStore, type MemoryStore, memoryCasebook } from '../memory/memory-world.ts';
import { decisionAt } from './decisions.ts';

export const hour = 3_600_000;
const start = Date.UTC(2026, 10, 22, 22, 10);

export type Ground = {
  readonly casebook: Casebook;
  readonly book: LogBook;
  readonly statistics: Statistics;
};
export const memoryGround = (): Ground & { readonly store: MemoryStore } => {
  const store = createStore();
  return { store, casebook: memoryCasebook(store), book: memoryLogBook(store), statistics: memoryStatistics() };
};

/** A site whose log is sealed by the real sealer, over these tables. */
export const createWorld = async (ground: Ground, site = 'bladet') => {
  const { casebook, book, statistics } = ground;
  const objects = new Map<string, KeptSeal>();
  const seals: SealStore = memorySealStore(objects);
  const key: SealKey = memorySealKey();
  const entries: JournalEntry[] = [];
  const texts = new Map<string, readonly EntryText[]>();
  const bugs: unknown[] = [];
  let now = start;
  const clock = { now: () => now };
  const metrics: Metrics = { count: () => undefined, bug: (error) => void bugs.push(error) };
  const journal = { after: async (_site: string, n: number) => entries.slice(n) };
  const ports = { book, statistics, seals, key, journal, clock, metrics };
  await casebook.putSite(siteSchema.parse({ settings: { id: site, title: site } }), start);

  const carried = async (comment: Comment, expected: number): Promise<Comment> => {
    if ((await casebook.change(comment, expected)) !== 'changed') throw new Error('the comment has changed');
    await casebook.settle(comment);
    return comment;
  };

  return {
    site,
    objects,
    journal: entries,
    texts,
    bugs,
    ports,
    pass: (ms: number) => {
      now += ms;
    },
    /** A comment that was sent so long ago and is filed now. */
    file: async (agoMs = 0, more: Partial<Comment> = {}) => {
      const id = newCommentId(now - agoMs, randomBytes(10));
      return casebook.file(
        approvedComment({ site, id, log: [decisionAt(now, 'hold', { actor: 'machine' })], state: 'held', ...more }),
        isLate(id, now),
      );
    },
    decide: (comment: Comment, outcome: 'approve' | 'reject') => carried(withEntry(comment, decisionAt(now, outcome)), versionOf(comment)),
    add: (comment: Comment, entry: Entry) => carried(withEntry(comment, entry), versionOf(comment)),
    change: (comment: Comment, expected: Comment) => carried(comment, versionOf(expected)),
    seal: (faults?: Faults) => seal.handle(faults ? faults.startProcess(ports).ports : ports)(),
    verify: async (more: Partial<Evidence> = {}): Promise<readonly Finding[]> => {
      const evidence: Evidence = {
        site,
        seals,
        sealed: (await book.place(site))?.n ?? 0,
        comment: async (id) => {
          const comment = await casebook.find(site, id);
          return comment && { comment, texts: texts.get(id) ?? [] };
        },
        journal: entries,
        publicKeys: new Map([[key.id, await key.publicKey()]]),
        kept: new Map(),
        ...more,
      };
      return Array.fromAsync(verifyLog(evidence));
    },
  };
};
