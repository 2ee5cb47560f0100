import { beforeEach, describe, expect, it } from 'vitest';
import { announcing } from '../../functions/notify/announce.ts';
import type { Delivery } from '../../shared/events/delivery.ts';
import { type Event, eventOf } from '../../shared/events/event.ts';
import { eventTypes } from '../../shared/events/types.ts';
import { siteSchema } from '../../shared/site/site.ts';
import { approvedComment } from '../memory/comments.ts';
import { memoryCasebook } from '../memory/memory-world.ts';

const url = 'https://hooks.example.com/';
const [all, held, paused] = ['AA', 'BB', 'CC'].map((end) => `w_01K2XJ3V0000000000000000${end}`);
const webhooks = [
  { id: all, url, events: eventTypes, active: true },
  { id: held, url, events: ['comment.held'], active: true },
  { id: paused, url, events: eventTypes, active: false },
];

describe('announcing an entry', () => {
  const comment = approvedComment();
  let sent: Omit<Delivery, 'v'>[];
  let published: Event[];
  let now: number;
  beforeEach(() => {
    [sent, published, now] = [[], [], Date.parse('2026-05-02T10:00:30.000Z')];
  });
  const announce = async (sites: readonly string[], hasTopic = false) => {
    const casebook = memoryCasebook();
    for (const id of sites)
      await casebook.putSite(siteSchema.parse({ settings: { id, title: id }, desk: { webhooks: id === 'bladet' ? webhooks : [] } }), now);
    const topic = hasTopic ? { publish: async (event: Event) => void published.push(event) } : undefined;
    const deliveries = { send: async (delivery: Omit<Delivery, 'v'>) => void sent.push(delivery) };
    return announcing({ clock: { now: () => now }, casebook, deliveries, topic });
  };

  it('goes once to each active webhook of the site that wants its type', async () => {
    const to = await announce(['bladet', 'grannbladet']);
    await to(comment, 1);
    await to({ ...comment, site: 'grannbladet' }, 1);
    expect(sent).toEqual([{ webhook: all, url, event: eventOf(comment, 1) }]);
  });

  it('goes to the stage’s topic, whoever else listens', async () => {
    const to = await announce(['grannbladet'], true);
    const elsewhere = { ...comment, site: 'grannbladet' };
    await to(elsewhere, 1);
    await to(elsewhere, 2);
    expect([published, sent]).toEqual([[eventOf(elsewhere, 1)], []]);
  });

  it('tells what has been a dead letter for as long as one is kept, and nobody of what is older, nor of a site that is not there', async () => {
    const dayMs = 24 * 3_600_000;
    await (await announce([]))(comment, 1);
    now += 28 * dayMs;
    await (await announce(['bladet'], true))(comment, 1);
    expect([sent, published]).toEqual([[], []]);
    now -= dayMs;
    await (await announce(['bladet'], true))(comment, 1);
    expect([sent.length, published.length]).toEqual([1, 1]);
  });
});
