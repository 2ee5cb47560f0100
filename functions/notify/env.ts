import * as z from 'zod';

export const envSchema = z.object({
  SLUSS_CASEBOOK_TABLE: z.string().min(1),
  SLUSS_PUBLISHED_TABLE: z.string().min(1),
  /** Where the addresses are, and mails lie if there is no sender. */
  SLUSS_CONTACT_TABLE: z.string().min(1),
  SLUSS_KEYS: z.string().min(1),
  /** Where the interface and its pages are, without a slash at the end. */
  SLUSS_URL: z.url(),
  SLUSS_MAIL_FROM: z.email().optional(),
  SLUSS_DELIVERIES_URL: z.string().min(1),
  SLUSS_EVENTS_TOPIC: z.string().min(1).optional(),
});
export type Env = z.input<typeof envSchema>;
