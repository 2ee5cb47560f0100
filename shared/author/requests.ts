import * as z from 'zod';
import { bodySchema, isBlank, optionalEmail, submittedAuthorSchema, textOfAtMost } from '../submission/submission.ts';

/** What an author sends about a comment of their own, as zod has it. */

/** A comment as it is to be. In an edit, name and address stay as they are without `author`. An e-mail address is no part of it. */
export const textsRequestSchema = z.object({ body: bodySchema, author: submittedAuthorSchema.optional() }, 'must be an object');

export const appealRequestSchema = z.object(
  {
    text: textOfAtMost(2000)
      .refine((text) => !isBlank(text), 'must not be blank')
      .transform((text) => text.toWellFormed()),
    /** Where the answer is told: never shown to anybody. */
    email: optionalEmail(100),
  },
  'must be an object',
);
