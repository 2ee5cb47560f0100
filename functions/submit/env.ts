import * as z from 'zod';

export const envSchema = z.object({
  SLUSS_CONTACT_TABLE: z.string().min(1),
  SLUSS_PUBLISHED_TABLE: z.string().min(1),
  SLUSS_QUEUE_URL: z.string().min(1),
  /** A Secrets Manager ARN, or a file: URL on one machine. */
  SLUSS_KEYS: z.string().min(1),
  SLUSS_VISITOR_KEYS: z.string().min(1),
});
export type Env = z.input<typeof envSchema>;
