import * as z from 'zod';
import { policySchema } from '../policy/policy.ts';

export const siteIdSchema = z.string().regex(/^[a-z0-9-]{1,64}$/, 'must be 1–64 of a–z, 0–9 and -');
/** URL-safe, so that it stands in a path as it is; not `.` or `..`, which mean something there. */
const threadId = /^(?!\.{1,2}$)[A-Za-z0-9._~-]{1,128}$/;
export const threadIdPattern = threadId.source;
export const threadIdSchema = z.string().regex(threadId, 'must be 1–128 URL-safe characters');

const originSchema = z
  .string()
  .refine((text) => URL.canParse(text) && new URL(text).origin === text, 'must be an origin, such as https://www.example.se');

/** What submit and read need to know of a site: kept beside the published comments, without the policy. */
const settingsShape = {
  id: siteIdSchema,
  title: z.string().trim().min(1).max(200),
  /** Pages of these may post and read from a browser, and a new thread's URL must be of one of them. */
  origins: z.array(originSchema).max(50).default([]),
  /** `listed`: a thread exists once a comment named its URL; `any`: every thread exists from its first comment on. */
  threads: z.enum(['listed', 'any']).default('listed'),
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

const deskShape = {
  /** `ygl`: a constitutional publication, whose sources are protected (tryckfrihetsförordningen, yttrandefrihetsgrundlagen). */
  legal: z.enum(['ygl', 'other'], 'must be ygl or other').default('ygl'),
};
export const storedDeskSchema = z.object(deskShape);

/** A publication: what is public of it, and its policy and its desk's rules, which are not. */
export const siteSchema = z.strictObject({
  settings: siteSettingsSchema,
  policy: policySchema.prefault({}),
  desk: z.strictObject(deskShape).prefault({}),
});
export type Site = Readonly<z.output<typeof siteSchema>>;

/** The comments under one page. */
export type Thread = {
  readonly site: string;
  readonly id: string;
  readonly url?: string | undefined;
  readonly title?: string | undefined;
  readonly open: boolean;
};
