import * as z from 'zod';
import { type EventType, eventTypes } from './types.ts';

/** A name with a dot in it, as the URL parser writes it: letters beyond ASCII are punycode by then. */
const hostName = /^(?=.{1,253}$)(?:[a-z0-9_-]{1,63}\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
/** That of https, and those that anybody may listen on: behind the others are mail, shells and the like. */
const isPort = (port: string): boolean => port === '' || Number(port) >= 1024;

const problemOf = (text: string): string | undefined => {
  if (!URL.canParse(text)) return 'must be an https address';
  const { protocol, username, password, hostname, port, hash } = new URL(text);
  if (protocol !== 'https:') return 'must be an https address';
  if (username !== '' || password !== '') return 'must have neither user nor password';
  // A number in whatever spelling is an address by now, whose last part is a number.
  if (!hostName.test(hostname)) return 'must name a host as example.com does, and no number';
  if (!isPort(port)) return 'must have no port, or one from 1024 on';
  return hash === '' ? undefined : 'must have no fragment';
};

/** Where a webhook may be, as far as its address tells: where its name leads is looked up at each delivery. */
export const webhookUrlSchema = z
  .string()
  .trim()
  .max(500)
  .superRefine((text, { addIssue }) => {
    const message = problemOf(text);
    if (message) addIssue({ code: 'custom', message });
  })
  .transform((text) => new URL(text).href);

export const webhookIdSchema = z.templateLiteral(['w_', z.ulid()]);
export type WebhookId = z.infer<typeof webhookIdSchema>;

/** Who is told of a site's events. The secret that they are signed with follows from the id. */
export const webhookSchema = z.object({
  id: webhookIdSchema,
  url: webhookUrlSchema,
  events: z
    .array(z.enum(eventTypes, `must be one of ${eventTypes.join(', ')}`))
    .min(1)
    .readonly(),
  /** `false`: paused. What happens meanwhile is not sent later. */
  active: z.boolean(),
});
export type Webhook = Readonly<z.infer<typeof webhookSchema>>;

/** So many a site has at most. */
export const mostWebhooks = 10;

/** The active ones that are to be told of an event. */
export const wanting = (webhooks: readonly Webhook[], type: EventType): readonly Webhook[] =>
  webhooks.filter(({ active, events }) => active && events.includes(type));

/** Whether anybody is to be told of what happens to a site's comments: one of its webhooks, or the stage's `topic`. */
export const isListenedTo = (webhooks: readonly Webhook[], topic: string | undefined): boolean =>
  topic !== undefined || webhooks.some(({ active }) => active);
