import * as z from 'zod';
import { createdAtOf } from '../comment/comment-id.ts';

/** Begins the key of each mail that lies in the contact table because no sender is set; an id follows, which begins with the time. */
export const outboxPrefix = 'outbox#';

/** A mail as it lies there; `at`: since when, Unix ms. */
export const lyingMailSchema = z
  .object({
    pk: z.string(),
    to: z.string(),
    subject: z.string(),
    text: z.string(),
    headers: z.record(z.string(), z.string()).optional(),
  })
  .transform(({ pk, ...mail }) => ({ ...mail, at: createdAtOf(pk.slice(outboxPrefix.length)) }));
export type LyingMail = Readonly<z.output<typeof lyingMailSchema>>;
