import * as z from 'zod';
import { mostWebhooks, webhookSchema } from '../events/webhook.ts';
import { languages } from '../messages/catalogue.ts';
import { defaultPolicy, type Policy, policySchema } from '../policy/policy.ts';
import type { Tally } from '../thread/tally.ts';

export const siteIdSchema = z.string().regex(/^[a-z0-9-]{1,64}$/, 'must be 1–64 of a–z, 0–9 and -');
/** URL-safe, so that it stands in a path as it is; not `.` or `..`, which mean something there. */
const threadId = /^(?!\.{1,2}$)[A-Za-z0-9._~-]{1,128}$/;
export const threadIdPattern = threadId.source;
export const threadIdSchema = z.string().regex(threadId, 'must be 1–128 URL-safe characters');

const originSchema = z
  .string()
  .refine((text) => URL.canParse(text) && new URL(text).origin === text, 'must be an origin, such as https://www.example.se');

const isHttp = (text: string): boolean => URL.canParse(text) && ['http:', 'https:'].includes(new URL(text).protocol);
const emailSchema = z.email();
/** Where a provider is reached, as an address that a link can lead to: http, https or mailto. A plain e-mail address is taken too. */
const contactSchema = z
  .string()
  .trim()
  .max(200)
  .transform((text) => (emailSchema.safeParse(text).success ? `mailto:${text}` : text))
  .refine(
    (text) => isHttp(text) || (text.startsWith('mailto:') && emailSchema.safeParse(text.slice('mailto:'.length)).success),
    'must be an e-mail address, or an http, https or mailto address',
  );

/** What readers may know of the policy. */
const moderationSchema = z.object({ mode: policySchema.shape.mode.unwrap(), reportsHideAfter: z.int(), editMinutes: z.int() });
const moderationOf = ({ mode, reports, edit }: Policy): z.output<typeof moderationSchema> => ({
  mode,
  reportsHideAfter: reports.hideAfter,
  editMinutes: edit.minutes,
});

/** What submit and read need to know of a site: kept beside the published comments, without the policy. */
const settingsShape = {
  id: siteIdSchema,
  title: z.string().trim().min(1).max(200),
  /** Pages of these may post and read from a browser, and a new thread's URL must be of one of them. */
  origins: z.array(originSchema).max(50).default([]),
  /** `listed`: a thread exists once a comment named its URL; `any`: every thread exists from its first comment on. */
  threads: z.enum(['listed', 'any']).default('listed'),
  /** Of the pages that are made for readers. */
  language: z.enum(languages, 'must be sv or en').default('sv'),
  /** Who provides the comments, and how they are reached. */
  provider: z.object({ name: z.string().trim().min(1).max(200), contact: contactSchema }).optional(),
  /** Whether a writer is told, before a comment is sent, of words that would be held. */
  nudge: z.boolean().default(false),
  /** Days after the last decision on a refused, removed or withdrawn comment for which its text is kept. */
  keepRefusedDays: z.int().min(1).max(3650).default(180),
  /** Follows from the policy, whatever is written here. */
  moderation: moderationSchema.default(() => moderationOf(defaultPolicy)),
  limits: z
    .object({
      /** A visitor's accepted comments within `visitorSeconds`; one more is refused with 429. */
      visitor: z.int().min(1).max(1000).default(10),
      visitorSeconds: z.int().min(1).max(3600).default(600),
      /** The site's comments a minute; more are accepted and held. */
      sitePerMinute: z.int().min(1).max(100_000).default(300),
    })
    .prefault({}),
};
export const siteSettingsSchema = z.strictObject(settingsShape);
/** As they were stored, perhaps by another release: what this one does not know is passed over. */
export const storedSettingsSchema = z.object(settingsShape);
export type SiteSettings = Readonly<z.output<typeof siteSettingsSchema>>;

/** What anybody may know of a site. */
export const siteViewSchema = siteSettingsSchema.pick({
  ...{ id: true, title: true, language: true },
  ...{ nudge: true, provider: true, moderation: true },
});
export type SiteView = Readonly<z.output<typeof siteViewSchema>>;

const deskShape = {
  /** `ygl`: a constitutional publication, whose sources are protected (tryckfrihetsförordningen, yttrandefrihetsgrundlagen). */
  legal: z.enum(['ygl', 'other'], 'must be ygl or other').default('ygl'),
  /** Who is told of what happens to the site's comments. */
  webhooks: z.array(webhookSchema).max(mostWebhooks, `a site has ${mostWebhooks} at most`).readonly().default([]),
};
export const storedDeskSchema = z.object(deskShape);

/** A publication: what is public of it, and its policy and its desk's rules, which are not. */
export const siteSchema = z
  .strictObject({
    settings: siteSettingsSchema,
    policy: policySchema.prefault({}),
    desk: z.strictObject(deskShape).prefault({}),
  })
  .transform((site) => ({ ...site, settings: { ...site.settings, moderation: moderationOf(site.policy) } }));
export type Site = Readonly<z.output<typeof siteSchema>>;

/** The comments under one page. */
export type Thread = {
  readonly site: string;
  readonly id: string;
  readonly url?: string | undefined;
  readonly title?: string | undefined;
  readonly open: boolean;
  /** What was counted of it; absent where that is not told. */
  readonly tally?: Tally | undefined;
};
