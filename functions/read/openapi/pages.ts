import { reportGrades } from '../../../shared/comment/log.ts';
import { threadIdPattern } from '../../../shared/site/site.ts';
import { countsSchema } from '../../../shared/thread/thread-view.ts';
import { answer, answers, inPath, inQuery, site } from './parts.ts';

export const pageSchemas = { Counts: countsSchema };

const thread = [site, inPath('thread', threadIdPattern)];
const text = (description: string, type = 'text/html') => ({ description, content: { [type]: { schema: { type: 'string' } } } });
const unchanged = { 304: answer('Nothing has changed.') };
const id = { type: 'string' };
const atom = 'application/atom+xml';

const fields = {
  type: 'object',
  required: ['body'],
  properties: { body: id, name: id, email: id, url: id, parentId: id, honeypot: id },
};

const authorFields = {
  type: 'object',
  required: ['receipt'],
  properties: { receipt: id, action: { enum: ['withdraw', 'appeal'] }, text: id, email: id },
};

const reportFields = {
  type: 'object',
  required: ['grade'],
  properties: { grade: { enum: reportGrades }, text: id, name: id, email: id, goodFaith: { enum: ['yes'] } },
};

/** What is made for readers without a script, for feed readers and for lists. */
export const pagePaths = {
  '/v1/sites/{site}/threads/{thread}/comments.html': {
    parameters: thread,
    get: {
      summary: 'A thread as a whole page, with a form that needs no script',
      parameters: [
        inQuery('cursor', id, 'From the page before; exclusive.'),
        inQuery('from', id, 'Instead of a cursor: the comment that the page begins with.'),
        inQuery('order', { enum: ['oldest', 'newest'], default: 'oldest' }, 'By time of submission.'),
        inQuery('reply', id, 'The comment on the page that the form answers.'),
      ],
      ...answers({ 200: text('The page.'), ...unchanged }, [400, 'A parameter is not valid.'], [404, 'Unknown site or thread.']),
    },
    post: {
      summary: 'Submit a comment by that form; browsers only from the API’s own origin or one of the site’s',
      requestBody: { required: true, content: { 'application/x-www-form-urlencoded': { schema: fields } } },
      responses: Object.fromEntries([
        [202, text('A page with the receipt, and a form that leads to what became of the comment.')],
        ...[400, 403, 404, 409, 413, 415, 429].map((status) => [status, text('A page that says what is wrong, with all that was typed.')]),
      ]),
    },
  },
  '/v1/sites/{site}/comments/{id}/status.html': {
    parameters: [site, inPath('id', '^[0-9A-HJKMNP-TV-Z]{26}$')],
    post: {
      summary: 'What became of a comment, as a page that needs no script, and withdrawing it or appealing there; browsers as above',
      requestBody: { required: true, content: { 'application/x-www-form-urlencoded': { schema: authorFields } } },
      responses: Object.fromEntries([
        [200, text('The page, with the forms for what its author can do.')],
        ...[400, 403, 404, 409, 413, 415].map((status) => [status, text('A page that says what is wrong.')]),
      ]),
    },
  },
  '/v1/sites/{site}/comments/{id}/report.html': {
    parameters: [site, inPath('id', '^[0-7][0-9A-HJKMNP-TV-Z]{25}$')],
    get: {
      summary: 'A form to report a comment, as a page that needs no script',
      responses: Object.fromEntries([
        [200, text('The form.')],
        [404, text('A page that says so.')],
      ]),
    },
    post: {
      summary: 'Report a comment by that form; browsers as above',
      requestBody: { required: true, content: { 'application/x-www-form-urlencoded': { schema: reportFields } } },
      responses: Object.fromEntries([
        ...[200, 201].map((status) => [status, text('A page with the reference and the receipt.')]),
        ...[400, 403, 404, 409, 413, 415, 429].map((status) => [status, text('A page that says what is wrong, with all that was typed.')]),
      ]),
    },
  },
  '/v1/sites/{site}/threads/{thread}/feed.atom': {
    parameters: thread,
    get: {
      summary: 'The newest 50 comments of a thread',
      ...answers({ 200: text('The feed.', atom), ...unchanged }, [404, 'Unknown site or thread.']),
    },
  },
  '/v1/sites/{site}/feed.atom': {
    parameters: [site],
    get: {
      summary: 'The newest 50 comments of a site; a new one is in it within five minutes, a removed one is out of it at once',
      ...answers({ 200: text('The feed.', atom), ...unchanged }, [404, 'Unknown site.']),
    },
  },
  '/v1/sites/{site}/counts': {
    parameters: [site],
    get: {
      summary: 'How many comments threads have',
      parameters: [{ ...inQuery('threads', id, '1–50 threads, with commas between them.'), required: true }],
      ...answers({ 200: answer('Of each thread.', 'Counts'), ...unchanged }, [400, 'A parameter is not valid.'], [404, 'Unknown site.']),
    },
  },
  '/v1/sites/{site}/about.html': {
    parameters: [site],
    get: {
      summary: 'Who provides the comments, how they are moderated and by what, and what is kept',
      parameters: [inQuery('lang', { enum: ['sv', 'en'] }, 'The site’s own where it is not given.')],
      ...answers({ 200: text('The page.'), ...unchanged }, [400, 'A parameter is not valid.'], [404, 'Unknown site.']),
    },
  },
};
