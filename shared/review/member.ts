import * as z from 'zod';
import { memberIdSchema } from '../comment/decision.ts';
import { languages } from '../messages/catalogue.ts';
import { roles } from './roles.ts';

/** Somebody of a site's staff. The log names them by `id` only, so that the name can change and be forgotten. */
export const memberSchema = z.object({
  id: memberIdSchema,
  name: z.string(),
  roles: z.array(z.enum(roles)).readonly(),
  /** Those that they answer in as their author. */
  threads: z.array(z.string()).readonly(),
  /** Where the digest goes. */
  mail: z.string().optional(),
  /** What the digest is written in; Swedish where none is named. */
  language: z.enum(languages).optional(),
  /** ISO 8601, UTC. */
  since: z.string(),
  removed: z.string().optional(),
});
export type Member = Readonly<z.infer<typeof memberSchema>>;
