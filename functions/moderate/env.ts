import * as z from 'zod';

export const envSchema = z.object({
  SLUSS_CASEBOOK_TABLE: z.string().min(1),
  SLUSS_PUBLISHED_TABLE: z.string().min(1),
  SLUSS_NOTICES_URL: z.url(),
  SLUSS_EVENTS_TOPIC: z.string().min(1).optional(),
});
export type Env = z.input<typeof envSchema>;
