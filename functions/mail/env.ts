import * as z from 'zod';

export const envSchema = z.object({
  SLUSS_PUBLISHED_TABLE: z.string().min(1),
  SLUSS_CONTACT_TABLE: z.string().min(1),
  SLUSS_KEYS: z.string().min(1),
});
export type Env = z.input<typeof envSchema>;
