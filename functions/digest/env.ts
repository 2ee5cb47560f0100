import * as z from 'zod';

export const envSchema = z.object({
  SLUSS_CASEBOOK_TABLE: z.string().min(1),
  /** Where mails lie if there is no sender. */
  SLUSS_CONTACT_TABLE: z.string().min(1),
  SLUSS_CONSOLE_URL: z.url(),
  SLUSS_MAIL_FROM: z.email().optional(),
});
export type Env = z.input<typeof envSchema>;
