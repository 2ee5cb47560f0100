import * as z from 'zod';
import { cluesSchema } from '../signals/detector.ts';
import { siteIdSchema, threadIdSchema } from '../site/site.ts';
import { bodySchema } from '../submission/submission.ts';
import { authorSchema, commentIdSchema, opensSchema } from './comment.ts';

/**
 * A submission on its way through the queue. Neither e-mail nor IP is ever in it. A new version is read by moderate one
 * release before submit writes it, and the previous one always: then this becomes a union on `v`.
 */
export const messageSchema = z.object({
  v: z.literal(1),
  site: siteIdSchema,
  thread: threadIdSchema,
  id: commentIdSchema,
  revision: z.int().min(1),
  parentId: commentIdSchema.optional(),
  body: bodySchema,
  author: authorSchema,
  visitor: z.string().optional(),
  authorKey: z.string().optional(),
  /** The thread's address and title, with the first comment that names them. */
  opens: opensSchema.optional(),
  clues: cluesSchema,
  /** The author gave an address and asked that replies be mailed there. */
  replies: z.literal(true).optional(),
});
export type Message = Readonly<z.infer<typeof messageSchema>>;

/**
 * JSON without the code points that SQS refuses (https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SendMessage.html):
 * they are written as JSON's escapes with four hexadecimal digits, and so is everything outside the Basic Multilingual Plane.
 */
export const writeMessage = (message: Message): string =>
  JSON.stringify(message).replace(/[\ud800-\udfff\ufffe\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16)}`);
