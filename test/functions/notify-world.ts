import { beforeEach, expect } from 'vitest';
import { handle } from '../../functions/notify/handler.ts';
import { type Comment, versionOf } from '../../shared/comment/comment.ts';
import type { Decision } from '../../shared/comment/decision.ts';
import { withDecision } from '../../shared/comment/log.ts';
import type { DeliveryQueue } from '../../shared/events/ports.ts';
import type { Mail } from '../../shared/notices/ports.ts';
import { siteSchema } from '../../shared/site/site.ts';
import { approvedComment } from '../memory/comments.ts';
import { memoryTables } from '../memory/memory-tables.ts';

export const member = 'm_01K2XJ3V0000000000000000AB';
export const at = '2026-05-02T10:00:00.000Z';
export const key = { id: '1', key: Buffer.alloc(32, 'k') };
export const site = siteSchema.parse({ settings: { id: 'bladet', title: 'Bladet\r\nBcc: alla@example.se' } });

export const decided = (comment: Comment, outcome: Decision['outcome'], more: Partial<Decision> = {}): Comment =>
  withDecision(comment, Date.parse(at), { outcome, actor: member, ...more });
/** As the machine filed it. */
export const filedAs = (
  outcome: 'approve' | 'hold' | 'reject',
  more: Partial<Comment> = {},
  reasons: Decision['reasons'] = [],
): Comment => {
  const [first] = approvedComment().log;
  const log = first?.kind === 'decision' ? [{ ...first, outcome, reasons }] : [];
  return approvedComment({ ...more, log, state: outcome === 'approve' ? 'approved' : outcome === 'hold' ? 'held' : 'rejected' });
};

const fresh = () => ({
  tables: memoryTables(),
  mailed: [] as Parameters<Mail['send']>[0][],
  bugs: [] as unknown[],
  /** The events that went to webhooks. */
  announced: [] as string[],
  /** Half a minute after every decision that names no time. */
  now: Date.parse(at) + 30_000,
  /** Whether no mail goes at all; to `studsar@…` none ever does. */
  fails: false,
  /** Whether the webhooks' queue takes nothing. */
  deaf: false,
});

/** A site whose title is hostile, empty before each test, and notify over it. */
export const useNotify = () => {
  const world = fresh();
  beforeEach(async () => {
    Object.assign(world, fresh());
    await world.tables.published.putSettings(site.settings);
  });
  const send: Mail['send'] = async (mail) => {
    if (world.fails || mail.to.startsWith('studsar')) throw new Error('refused');
    world.mailed.push(mail);
  };
  const announce: DeliveryQueue['send'] = async ({ event }) => {
    if (world.deaf) throw new Error('refused');
    world.announced.push(event.id);
  };
  return {
    world,
    change: async (before: Comment, after: Comment): Promise<Comment> => {
      expect(await world.tables.casebook.change(after, versionOf(before))).toBe('changed');
      return after;
    },
    file: async (comment: Comment, email?: string, replies?: true): Promise<Comment> => {
      await world.tables.contacts.keep({ site: 'bladet', id: comment.id, email, replies, at: world.now });
      return world.tables.casebook.file(comment, false);
    },
    deliver: (...bodies: readonly string[]) =>
      handle({
        ...world.tables,
        clock: { now: () => world.now },
        keys: { receiptKey: () => key, mailKey: () => key },
        mail: { send },
        url: 'https://api.example',
        deliveries: { send: announce },
        metrics: { count: () => undefined, bug: (error) => void world.bugs.push(error) },
      })({ Records: bodies.map((body, place) => ({ messageId: `m${place}`, body })) }),
    noticeOf: ({ site: of, id }: Comment, entry: number): string => JSON.stringify({ v: 1, site: of, id, entry }),
    subjects: () => world.mailed.map(({ to, subject }) => `${to}: ${subject.replace('Bladet Bcc: alla@example.se: ', '')}`),
  };
};
