import * as z from 'zod';
import { actorSchema, commitmentSchema, memberIdSchema } from '../comment/decision.ts';
import { threadModes } from './requests.ts';
import { roles } from './roles.ts';

const by = { actor: actorSchema, at: z.string() };
/**
 * What was done to a site and not to one of its comments. Loose, as the comments' entries: what a newer release wrote hashes the same.
 * Words are commitments here too.
 */
export const journalEntrySchema = z.discriminatedUnion('kind', [
  z.looseObject({ kind: z.literal('block'), ...by, key: z.string(), until: z.string(), reason: commitmentSchema }),
  z.looseObject({ kind: z.literal('unblock'), ...by, key: z.string() }),
  z.looseObject({ kind: z.literal('thread'), ...by, thread: z.string(), open: z.boolean() }),
  /** `mode` null: the site's own again. */
  z.looseObject({ kind: z.literal('mode'), ...by, thread: z.string(), mode: z.enum(threadModes).nullable() }),
  z.looseObject({
    kind: z.literal('member'),
    ...by,
    member: memberIdSchema,
    roles: z.array(z.enum(roles)).readonly(),
    threads: z.array(z.string()).readonly(),
  }),
  z.looseObject({ kind: z.literal('policy'), ...by, version: z.string() }),
  /** An author's answer in their own thread, with the badge. */
  z.looseObject({ kind: z.literal('comment'), ...by, thread: z.string(), comment: z.string() }),
  z.looseObject({ kind: z.enum(['redriven', 'discarded']), ...by, message: z.string() }),
]);
/** Its number is its place, from 1. */
export type JournalEntry = z.infer<typeof journalEntrySchema>;
