import { nudgeSchema } from '../../../shared/author/nudge.ts';
import { appealRequestSchema, textsRequestSchema } from '../../../shared/author/requests.ts';
import { statusSchema } from '../../../shared/author/status-view.ts';
import { siteViewSchema, threadIdPattern } from '../../../shared/site/site.ts';
import { acceptedSchema, submissionSchema } from '../../../shared/submission/submission.ts';
import { threadPageSchema } from '../../../shared/thread/thread-view.ts';
import { answer, answers, header, inPath, inQuery, jsonBody, site } from './parts.ts';

const threadPlace = [site, inPath('thread', threadIdPattern)];
const receipt = header('Sluss-Receipt', 'The receipt that came with the 202.', true);

/** What readers and authors send and get. */
export const commentSchemas = {
  ...{ Site: siteViewSchema, Submission: submissionSchema, Accepted: acceptedSchema, Thread: threadPageSchema },
  ...{ Status: statusSchema, Texts: textsRequestSchema, Appeal: appealRequestSchema, Nudge: nudgeSchema },
};

export const commentPaths = {
  '/v1/sites/{site}': {
    parameters: [site],
    get: {
      summary: 'What anybody may know of a site',
      ...answers({ 200: answer('The site.', 'Site'), 304: answer('Nothing has changed.') }, [404, 'Unknown site.']),
    },
  },
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
        { 202: answer('It will be decided, or read by a human.', 'Accepted') },
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
        inQuery('from', { type: 'string' }, 'Instead of a cursor: the comment that the page begins with, or the next that there is.'),
        inQuery('limit', { type: 'integer', minimum: 1, maximum: 200, default: 50 }, 'Comments a page.'),
        inQuery('order', { enum: ['oldest', 'newest'], default: 'oldest' }, 'By time of submission.'),
        header('If-None-Match', 'The ETag of an earlier answer.'),
      ],
      ...answers(
        {
          200: answer('A page of the thread; replies name their parent.', 'Thread'),
          304: answer('Nothing has changed.'),
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
      ...answers({ 200: answer('Its status.', 'Status') }, [404, 'Unknown comment or wrong receipt.']),
    },
    patch: {
      summary: 'Edit a comment, while that is open: it is judged anew',
      requestBody: { required: true, content: jsonBody('Texts') },
      ...answers(
        { 200: answer('Its status, with the edit.', 'Status') },
        [400, 'A field is not valid: errors name it.'],
        [404, 'Unknown comment or wrong receipt.'],
        [409, 'edit-closed: its time is over, or a person has decided; pending: not yet decided; changed: just changed.'],
        [413, 'Too large.'],
        [415, 'Not application/json.'],
      ),
    },
    delete: {
      summary: 'Withdraw a comment',
      ...answers(
        { 200: answer('Withdrawn.', 'Status') },
        [404, 'Unknown comment or wrong receipt.'],
        [409, 'Not yet decided, or just changed.'],
      ),
    },
  },
  '/v1/sites/{site}/nudge': {
    parameters: [site],
    post: {
      summary: 'What the machine would have against the words of a comment, before it is sent; nothing of it is kept',
      requestBody: { required: true, content: jsonBody('Texts') },
      ...answers(
        { 200: answer('Of which words, and why, in Swedish or English by Accept-Language.', 'Nudge') },
        [400, 'A field is not valid: errors name it.'],
        [404, 'nudge-off: the site has no such thing. Unknown site.'],
        [413, 'Too large.'],
        [415, 'Not application/json.'],
        [429, 'Too many from this visitor: Retry-After tells the seconds. The comment itself can be sent.'],
      ),
    },
  },
  '/v1/sites/{site}/comments/{id}/appeals': {
    parameters: [site, inPath('id', '^[0-9A-HJKMNP-TV-Z]{26}$'), receipt],
    post: {
      summary: 'Appeal against the decision that restricts the comment, within six months',
      requestBody: { required: true, content: jsonBody('Appeal') },
      ...answers(
        { 201: answer('Its status, with the appeal.', 'Status') },
        [400, 'A field is not valid: errors name it.'],
        [404, 'Unknown comment or wrong receipt.'],
        [409, 'not-appealable, appeal-too-late, full, pending or changed.'],
        [413, 'Too large.'],
        [415, 'Not application/json.'],
      ),
    },
  },
};
