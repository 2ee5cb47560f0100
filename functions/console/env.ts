import * as z from 'zod';

export const envSchema = z.object({
  /** Of OpenID Connect; its discovery document lies below it. */
  SLUSS_ISSUER: z.string().min(1),
  SLUSS_CLIENT_ID: z.string().min(1),
});
export type Env = z.input<typeof envSchema>;
