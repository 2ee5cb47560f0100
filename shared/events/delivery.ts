import * as z from 'zod';
import { eventSchema } from './event.ts';
import { eventTypes } from './types.ts';
import { webhookIdSchema, webhookUrlSchema } from './webhook.ts';

/** On its way through the queue of deliveries: an event, and to whom. */
export const deliverySchema = z.object({ v: z.literal(1), webhook: webhookIdSchema, url: webhookUrlSchema, event: eventSchema });
export type Delivery = Readonly<z.infer<typeof deliverySchema>>;

/** A delivery that was given up, without what was in it: that is made of the comment anew when it is sent again. */
export const failedDeliverySchema = z.object({
  webhook: webhookIdSchema,
  /** The event's id. */
  event: z.string(),
  type: z.enum(eventTypes),
  /** When it was given up: ISO 8601, UTC. */
  at: z.string(),
  /** What came of the last attempt: `status 500`, or a word for why there was no answer. */
  cause: z.string(),
});
export type FailedDelivery = Readonly<z.infer<typeof failedDeliverySchema>>;
