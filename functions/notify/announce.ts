import type { Comment } from '../../shared/comment/comment.ts';
import { eventOf } from '../../shared/events/event.ts';
import type { DeliveryQueue, EventTopic } from '../../shared/events/ports.ts';
import { wanting } from '../../shared/events/webhook.ts';
import type { Casebook, Clock } from '../../shared/ports.ts';
import { cached } from '../cached.ts';

export type AnnounceDeps = {
  readonly clock: Clock;
  readonly casebook: Pick<Casebook, 'rules'>;
  readonly deliveries: DeliveryQueue;
  /** Where the stage has one. */
  readonly topic?: EventTopic | undefined;
};
export type Announce = (comment: Comment, entry: number) => Promise<void>;

/**
 * What is older was told when it happened: authors' notices are sent again with each later entry. No notice is older, though it lay for 14
 * days on its queue and as a dead letter, and for as long again once it was sent on.
 */
const freshMs = 28 * 24 * 3_600_000;

/** Has the site's own systems told of an entry of a comment's log: each webhook that wants to know of it, and the stage's topic. */
export const announcing = ({ clock, casebook, deliveries, topic }: AnnounceDeps): Announce => {
  const rulesOf = cached(casebook.rules, 10_000, clock);
  return async (comment, entry) => {
    const event = eventOf(comment, entry);
    if (!event || clock.now() - Date.parse(event.at) > freshMs) return;
    const webhooks = (await rulesOf(comment.site))?.desk.webhooks ?? [];
    const sent = wanting(webhooks, event.type).map(({ id, url }) => deliveries.send({ webhook: id, url, event }));
    await Promise.all([...sent, topic?.publish(event)]);
  };
};
