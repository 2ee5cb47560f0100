import * as z from 'zod';
import { commentStates } from '../../../shared/comment/comment.ts';
import { threadIdPattern } from '../../../shared/site/site.ts';
import { submissionSchema } from '../../../shared/submission/submission.ts';
import { answers, header, inPath, inQuery, jsonBody, site } from './parts.ts';

const threadPlace = [site, inPath('thread', threadIdPattern)];
const receipt = header('Sluss-Receipt', 'The receipt that came with the 202.', true);
const spanSchema = z.object({ field: z.enum(['body', 'name', 'url']).optional(), start: z.int(), end: z.int() });

const acceptedSchema = z.object({ id: z.string(), status: z.literal('pending'), receipt: z.string(), statusUrl: z.url() });
const threadSchema = z.object({
  comments: z.array(
    z.object({
      id: z.string(),
      parentId: z.string().nullable(),
      author: z.object({ name: z.string().optional(), url: z.string().optional(), badge: z.literal('author').optional() }),
      body: z.string(),
      createdAt: z.iso.datetime(),
      removed: z.literal(true).optional().describe('A placeholder: the comment was removed, its replies stand.'),
    }),
  ),
  total: z.int().describe('The approved comments of the whole thread.'),
  open: z.boolean(),
  cursor: z.string().optional().describe('For the next page; absent on the last.'),
});
const statusSchema = z.object({
  id: z.string(),
  status: z.enum(['pending', ...commentStates]),
  decidedAt: z.iso.datetime().optional(),
  notifiedAt: z.iso
    .datetime()
    .optional()
    .describe('When its author was told of a person’s decision: half a minute after it, unless it was taken back.'),
  automated: z.boolean().optional(),
  body: z.string().optional(),
  author: z.object({ name: z.string().optional(), url: z.string().optional() }).optional(),
  reasons: z
    .array(z.object({ code: z.string(), category: z.string().optional(), message: z.string(), spans: z.array(spanSchema).optional() }))
    .optional(),
});

/** What readers and authors send and get. */
export const commentSchemas = { Submission: submissionSchema, Accepted: acceptedSchema, Thread: threadSchema, Status: statusSchema };

export const commentPaths = {
  '/v1/sites/{site}/threads/{thread}/comments': {
    parameters: threadPlace,
    post: {
      summary: 'Submit a comment',
      parameters: [
        header('Idempotency-Key', 'The same key with the same comment gets the same answer for 24 hours; with another comment a 409.'),
        header('Sluss-Author', 'The author secret: at least 128 random bits in base64url or hexadecimal.'),
      ],
      requestBody: { required: true, content: jsonBody('Submission') },
      ...answers(
        { 202: { description: 'It will be decided, or read by a human.', content: jsonBody('Accepted') } },
        [400, 'A field is not valid: errors name it.'],
        [403, 'Comments are closed.'],
        [404, 'Unknown site or thread. A path that is no route gets the gateway’s own 404.'],
        [409, 'A duplicate, or a key used for another comment.'],
        [413, 'Too large. Above 10 MB the answer is the gateway’s own.'],
        [415, 'Not application/json.'],
        [429, 'Too many from this visitor: Retry-After tells the seconds.'],
      ),
    },
    get: {
      summary: 'Read a thread',
      parameters: [
        inQuery('cursor', { type: 'string' }, 'From the page before; exclusive.'),
        inQuery('limit', { type: 'integer', minimum: 1, maximum: 200, default: 50 }, 'Comments a page.'),
        inQuery('order', { enum: ['oldest', 'newest'], default: 'oldest' }, 'By time of submission.'),
        header('If-None-Match', 'The ETag of an earlier answer.'),
      ],
      ...answers(
        {
          200: { description: 'A page of the thread; replies name their parent.', content: jsonBody('Thread') },
          304: { description: 'Nothing has changed.' },
        },
        [400, 'A parameter is not valid.'],
        [404, 'Unknown site or thread.'],
      ),
    },
  },
  '/v1/sites/{site}/comments/{id}': {
    parameters: [site, inPath('id', '^[0-9A-HJKMNP-TV-Z]{26}$'), receipt],
    get: {
      summary: 'What became of a comment, and why; in Swedish or English by Accept-Language',
      ...answers({ 200: { description: 'Its status.', content: jsonBody('Status') } }, [404, 'Unknown comment or wrong receipt.']),
    },
    delete: {
      summary: 'Withdraw a comment',
      ...answers(
        { 200: { description: 'Withdrawn.', content: jsonBody('Status') } },
        [404, 'Unknown comment or wrong receipt.'],
        [409, 'Not yet decided, or just changed.'],
      ),
    },
  },
};
