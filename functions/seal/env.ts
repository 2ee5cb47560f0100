import * as z from 'zod';

export const envSchema = z.object({
  SLUSS_CASEBOOK_TABLE: z.string().min(1),
  SLUSS_SEALS_BUCKET: z.string().min(1),
  /** The ARN of a key in KMS, or the `file:` URL of a PEM on one machine. */
  SLUSS_SEAL_KEY: z.string().min(1),
});
export type Env = z.input<typeof envSchema>;
