import type { Answer, Post } from './answer.ts';
import type { Delivery, FailedDelivery } from './delivery.ts';
import type { Event } from './event.ts';
import type { WebhookId } from './webhook.ts';

/** Queue from notify to deliver. */
export type DeliveryQueue = { readonly send: (delivery: Omit<Delivery, 'v'>) => Promise<void> };

/** Lets a message that was received come back after so many seconds, 43,200 at most. */
export type Retries = { readonly after: (receiptHandle: string, seconds: number) => Promise<void> };

/** Whoever listens inside the publication's own AWS account. */
export type EventTopic = { readonly publish: (event: Event) => Promise<void> };

/** What was given up, kept for 30 days. */
export type FailedDeliveries = {
  readonly keep: (site: string, delivery: FailedDelivery) => Promise<void>;
  /** At `now` (Unix ms). */
  readonly of: (site: string, now: number) => Promise<readonly FailedDelivery[]>;
  readonly forget: (site: string, delivery: FailedDelivery) => Promise<void>;
};

export type Receivers = {
  /** Posts once, at `now` (Unix ms), in ten seconds at most. Does not reject. */
  readonly post: (post: Post, now: number) => Promise<Answer>;
};

export type WebhookKeys = {
  /** Signs what is sent to this webhook: 43 characters of base64url. */
  readonly secretOf: (site: string, webhook: WebhookId) => string;
};
