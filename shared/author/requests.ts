import * as z from 'zod';
import { bodySchema, submittedAuthorSchema, textOfAtMost } from '../submission/submission.ts';

/** What an author sends about a comment of their own, as zod has it. */

/** The comment as it is to be; without `author`, name and address stay as they are. The e-mail is not part of an edit. */
export const editRequestSchema = z.object({ body: bodySchema, author: submittedAuthorSchema.optional() }, 'must be an object');

export const appealRequestSchema = z.object(
  {
    text: textOfAtMost(2000)
      .refine((text) => text.trim() !== '', 'must not be blank')
      .transform((text) => text.toWellFormed()),
  },
  'must be an object',
);
