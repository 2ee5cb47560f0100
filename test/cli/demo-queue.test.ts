import { beforeEach, describe, expect, test } from 'vitest';
import { clearQueue } from '../../cli/demo/clear.ts';
import { demoThread } from '../../cli/demo/comments.ts';
import { demoLetter, placedComments, prepareQueue, seedQueue } from '../../cli/demo/queue.ts';
import { demoPolicy, trustedThread } from '../../cli/demo/queue-comment.ts';
import { queueComments } from '../../cli/demo/queue-comments.ts';
import { randomSalt } from '../../functions/adapters/system.ts';
import { handle as moderate } from '../../functions/moderate/handler.ts';
import { createdAtOf } from '../../shared/comment/comment-id.ts';
import type { CommentState } from '../../shared/comment/log.ts';
import { type Message, writeMessage } from '../../shared/comment/message.ts';
import { siteSchema } from '../../shared/site/site.ts';
import { approvedComment } from '../memory/comments.ts';
import { memoryDesk } from '../memory/memory-desk.ts';
import { createStore, memoryCasebook, memoryPublished } from '../memory/memory-world.ts';

const { site } = demoThread;
const states: Readonly<Record<(typeof queueComments)[number]['outcome'], CommentState>> = {
  hold: 'held',
  reject: 'rejected',
  approve: 'approved',
};

/** The demo site, with a pipeline in memory behind its queue. */
const world = async () => {
  const store = createStore();
  const [casebook, published, desk] = [memoryCasebook(store), memoryPublished(), memoryDesk(store)];
  const clock = { now: () => Date.parse('2026-11-15T06:00:00.000Z') };
  await casebook.putSite(siteSchema.parse({ settings: { id: site, title: 'Ljungviksposten' }, policy: demoPolicy }), clock.now());
  const metrics = { count: () => undefined, bug: () => undefined };
  const notices = { send: async () => undefined };
  const pipeline = moderate({ clock, salt: randomSalt, casebook, published, notices, metrics });
  const sent: Message[] = [];
  const queue = {
    send: async (message: Message) => {
      sent.push(message);
      await pipeline({ Records: [{ messageId: 'm', body: writeMessage(message) }] });
    },
  };
  const { queues, rules, texts, deadLetters } = desk;
  const stores = { casebook, published, notices, queues, rules, texts, deadLetters, queue, clock, salt: randomSalt };
  return { stores, sent, desk, clock };
};

describe('the demo’s queue', () => {
  let stores: Awaited<ReturnType<typeof world>>['stores'];
  let sent: Message[];
  let now: number;
  beforeEach(async () => {
    const made = await world();
    [stores, sent, now] = [made.stores, made.sent, made.clock.now()];
    await prepareQueue(stores);
  });
  const counts = async () => {
    const { queues, deadLetters } = stores;
    const count = (queue: 'held' | 'reported' | 'appealed') => queues.count(site, queue, {});
    return {
      held: await count('held'),
      reported: await count('reported'),
      appealed: await count('appealed'),
      dead: await deadLetters.count(site),
    };
  };

  test('is what the pipeline itself makes of thirty comments, with reports, appeals and a dead letter', async () => {
    expect(await seedQueue(stores)).toBe(30);
    for (const { id, comment } of await placedComments(stores.queues)) {
      const { key, outcome, because } = comment;
      const found = await stores.casebook.find(site, id);
      expect(found?.state, key).toBe(states[outcome]);
      const [decision] = found?.log ?? [];
      const reasons = decision?.kind === 'decision' ? decision.reasons : [];
      if (because)
        expect(
          reasons.map(({ category, code }) => category ?? code),
          key,
        ).toContain(because);
    }
    const held = queueComments.filter(({ outcome }) => outcome === 'hold').length;
    expect(await counts()).toEqual({ held, reported: 3, appealed: 2, dead: 1 });
    expect(await stores.casebook.owed(100)).toEqual([]);
  });

  test('is spread over the thirty hours before the site was made, by as many people', async () => {
    await seedQueue(stores);
    const hours = sent.map(({ id }) => (now - createdAtOf(id)) / 3_600_000);
    expect(hours).toEqual(Array.from({ length: 30 }, (_, place) => 30 - place));
    for (const who of ['visitor', 'authorKey'] as const) expect(new Set(sent.map((message) => message[who])).size).toBe(30);
  });

  test('is sent once, and goes on where it was interrupted', async () => {
    const failing = {
      ...stores,
      queue: { send: (message: Message) => (sent.length < 10 ? stores.queue.send(message) : Promise.reject(new Error('gone'))) },
    };
    await expect(seedQueue(failing)).rejects.toThrow('gone');
    expect(await seedQueue(stores)).toBe(20);
    expect(await seedQueue(stores)).toBe(0);
    expect(sent).toHaveLength(30);
    expect(await counts()).toMatchObject({ reported: 3, appealed: 2 });
  });

  test('says which comment is not decided in time', async () => {
    const nowhere = { ...stores, queue: { send: async () => undefined }, timeoutMs: -1 };
    await expect(seedQueue(nowhere)).rejects.toThrow('the demo comment by Mira is not decided yet');
  });

  test('is cleared without a reader’s comment, and does not come back', async () => {
    await seedQueue(stores);
    const readers = await stores.casebook.file(approvedComment({ site, thread: trustedThread }), false);
    expect(await clearQueue({ ...stores, clock: { now: () => now } })).toBe(30);
    expect(await stores.casebook.find(site, readers.id)).toEqual(readers);
    for (const { id } of await placedComments(stores.queues)) {
      expect(await stores.casebook.find(site, id)).toMatchObject({ state: 'erased', body: '', author: {} });
      for (const { text } of await stores.texts.of(site, id)) expect(text).toBeUndefined();
    }
    await prepareQueue(stores);
    expect(await seedQueue(stores)).toBe(0);
    expect(await clearQueue({ ...stores, clock: { now: () => now } })).toBe(0);
    expect(await counts()).toEqual({ held: 0, reported: 0, appealed: 0, dead: 0 });
    expect(await stores.deadLetters.find(site, demoLetter.id)).toBeUndefined();
    expect(await stores.rules.mode(site, trustedThread)).toBeUndefined();
    expect((await stores.rules.blocks(site)).map(({ until }) => Date.parse(until))).toEqual([now]);
  });
});
