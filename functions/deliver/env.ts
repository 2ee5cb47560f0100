import * as z from 'zod';

export const envSchema = z.object({
  SLUSS_CASEBOOK_TABLE: z.string().min(1),
  SLUSS_DELIVERIES_URL: z.string().min(1),
  SLUSS_WEBHOOK_KEYS: z.string().min(1),
  /** On one machine only: where everything goes. No template has it. */
  SLUSS_RECEIVER: z.url({ protocol: /^http$/ }).optional(),
});
export type Env = z.input<typeof envSchema>;
