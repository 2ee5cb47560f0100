import * as z from 'zod';

/** What a mail's link to confirm sends, and what links about replies are answered, as zod has it. */
export const confirmationSchema = z.object({ token: z.string('must be a text').max(500) }, 'must be an object');
export const repliesSchema = z.object({ replies: z.enum(['confirmed', 'ended']) });
export type Replies = Readonly<z.infer<typeof repliesSchema>>;
