import { randomSalt } from '../../functions/adapters/system.ts';
import { handle as deadLetter } from '../../functions/dead-letter/handler.ts';
import { handle as moderate } from '../../functions/moderate/handler.ts';
import { handle as repair } from '../../functions/repair/handler.ts';
import type { Message } from '../../shared/comment/message.ts';
import { policySchema } from '../../shared/policy/policy.ts';
import type { Metrics, Notice } from '../../shared/ports.ts';
import { siteSchema } from '../../shared/site/site.ts';
import { nextId } from '../memory/comments.ts';
import { memoryDesk } from '../memory/memory-desk.ts';
import { createStore, memoryCasebook, memoryPublished } from '../memory/memory-world.ts';

export const clock = { now: () => Date.parse('2026-05-02T10:00:00Z') };

export const message = (more: Partial<Message> = {}): Message => ({
  ...{ v: 1, site: 'bladet', thread: 't', id: nextId(), revision: 1, body: 'Hej på er allihop.', author: {}, clues: {} },
  ...more,
});

export const records = (...bodies: readonly string[]) => ({
  Records: bodies.map((body, number) => ({ messageId: `m${number}`, body })),
});

/** The functions behind the queues over tables in memory, with one site that leaves all to the machine. */
export const createBackground = async () => {
  const store = createStore();
  const counted: (readonly [string, number])[] = [];
  const told: Notice[] = [];
  const metrics: Metrics = { count: (name, value) => void counted.push([name, value]), bug: () => undefined };
  const notices = { send: async (notice: Notice) => void told.push(notice) };
  const ports = { clock, salt: randomSalt, casebook: memoryCasebook(store), published: memoryPublished(), notices, metrics };
  const { rules } = memoryDesk(store);
  const site = siteSchema.parse({ settings: { id: 'bladet', title: 'Bladet' }, policy: policySchema.parse({ mode: 'machine' }) });
  await ports.casebook.putSite(site, Date.now());
  return {
    ...ports,
    rules,
    counted,
    told,
    /** Each with ports of the test's own in place of these. */
    moderate: (own: Partial<Parameters<typeof moderate>[0]> = {}) => moderate({ ...ports, ...own }),
    deadLetter: (own: Partial<Parameters<typeof deadLetter>[0]> = {}) => deadLetter({ ...ports, ...own }),
    repair: (own: Partial<Parameters<typeof repair>[0]> = {}) => repair({ ...ports, rules, ...own }),
  };
};
export type Background = Awaited<ReturnType<typeof createBackground>>;
