import {
  authorCommentRequestSchema,
  blockRequestSchema,
  bulkRequestSchema,
  decisionRequestSchema,
  eraseRequestSchema,
  lookRequestSchema,
  modeRequestSchema,
  noteRequestSchema,
  openRequestSchema,
  presenceRequestSchema,
  threatRecordRequestSchema,
  undoRequestSchema,
} from '../../../shared/review/requests.ts';
import { threadIdPattern } from '../../../shared/site/site.ts';
import { answers, inPath, inQuery, jsonBody, site } from './parts.ts';

/** What the desk is sent. */
export const reviewSchemas = {
  DecisionRequest: decisionRequestSchema,
  UndoRequest: undoRequestSchema,
  BulkRequest: bulkRequestSchema,
  NoteRequest: noteRequestSchema,
  ThreatRecordRequest: threatRecordRequestSchema,
  LookRequest: lookRequestSchema,
  EraseRequest: eraseRequestSchema,
  PresenceRequest: presenceRequestSchema,
  BlockRequest: blockRequestSchema,
  OpenRequest: openRequestSchema,
  ModeRequest: modeRequestSchema,
  AuthorCommentRequest: authorCommentRequestSchema,
};

type Problems = readonly (readonly [status: number, description: string])[];
const unsigned = [401, 'Not signed in: the answer is the gateway’s own.'] as const;
const stranger = [403, 'No member of the site, or of a role that may not.'] as const;
const bad = [400, 'A field is not valid: errors name it.'] as const;
const unknown = [404, 'There is no such comment.'] as const;
const conflict = [409, 'stale (with the changes since), claimed (by whom, until when), gone, not-possible, own-decision or full.'] as const;

const operation = (summary: string, { body, ok = 200, problems = [], parameters = [] }: Details = {}) => ({
  summary,
  security: [{ signedIn: [] }],
  ...(parameters.length > 0 ? { parameters } : {}),
  ...(body ? { requestBody: { required: true, content: jsonBody(body) } } : {}),
  ...answers(
    { [ok]: { description: ok === 204 ? 'Done.' : 'As said.' } },
    unsigned,
    stranger,
    ...(body ? [bad, [413, 'Above 64 KB.'] as const] : []),
    ...problems,
  ),
});
type Details = {
  readonly body?: keyof typeof reviewSchemas;
  readonly ok?: 200 | 201 | 202 | 204;
  readonly problems?: Problems;
  readonly parameters?: readonly object[];
};

const text = { type: 'string' };
const filter = [
  inQuery('category', text, 'Only what the machine found this in.'),
  inQuery('thread', text, 'Only of this thread.'),
  inQuery('author', text, 'Only of this author: a.HASH or v.KEYID.HASH.'),
  inQuery('language', text, 'Only in this language.'),
];
const cursor = inQuery('cursor', text, 'From the page before; exclusive. A page may be short and yet have one.');
const limit = inQuery('limit', { type: 'integer', minimum: 1, maximum: 100, default: 50 }, 'So many at most.');
const comment = [site, inPath('id', '^[0-7][0-9A-HJKMNP-TV-Z]{25}$')];
const thread = [site, inPath('thread', threadIdPattern)];
const writer = [site, inPath('key', '^(a|v\\.[\\w-]{1,20})\\.[\\w-]{22}$')];
const letter = [site, inPath('id', '^[\\w-]{1,100}$')];
const queue = [site, inPath('queue', '^(held|reported|appealed|approved|rejected|removed|dead-letters)$')];
const noQueue = [404, 'There is no such queue.'] as const;
const noLetter = { ok: 204, problems: [[404, 'There is no such dead letter, or somebody has settled it.']] } as const;

const base = '/v1/sites/{site}/review';

/** What the staff of a site can do. */
export const reviewPaths = {
  '/v1/review/me': { get: operation('The sites that one is a member of, and as what') },
  [`${base}/queues`]: { parameters: [site], get: operation('How much waits, since when, and what the last 24 hours brought') },
  [`${base}/queues/{queue}`]: {
    parameters: queue,
    get: operation('A page of a queue, the most urgent first; of what was decided, the newest first', {
      parameters: [cursor, limit, ...filter],
      problems: [bad, noQueue],
    }),
  },
  [`${base}/queues/{queue}/count`]: {
    parameters: queue,
    get: operation('How many wait', { parameters: filter, problems: [bad, noQueue] }),
  },
  [`${base}/pulse`]: {
    parameters: [site],
    get: operation('What is new: counts, the first hundred of a queue with their claims, who is there', {
      parameters: [inQuery('queue', text, 'held, reported or appealed.'), ...filter],
      problems: [bad],
    }),
  },
  [`${base}/presence`]: {
    parameters: [site],
    put: operation('Says that one is there, and renews one’s claim on the comment named', { body: 'PresenceRequest', ok: 204 }),
  },
  [`${base}/comments/{id}`]: { parameters: comment, get: operation('A comment whole, in its thread', { problems: [unknown] }) },
  [`${base}/comments/{id}/log`]: {
    parameters: comment,
    get: operation('A comment’s log, chained, and how far it is sealed', { problems: [unknown] }),
  },
  [`${base}/comments/{id}/claim`]: {
    parameters: comment,
    put: operation('Keeps a comment to oneself for a minute', { problems: [unknown, conflict] }),
    delete: operation('Lets it go', { ok: 204, problems: [unknown] }),
  },
  [`${base}/comments/{id}/decisions`]: {
    parameters: comment,
    post: operation('Decides on the version that one has seen', { body: 'DecisionRequest', problems: [unknown, conflict] }),
  },
  [`${base}/comments/{id}/undo`]: {
    parameters: comment,
    post: operation('Takes the last decision back by a new one', { body: 'UndoRequest', problems: [unknown, conflict] }),
  },
  [`${base}/bulk`]: {
    parameters: [site],
    post: operation('Decides on each comment named, with a result each, in order', { body: 'BulkRequest' }),
  },
  [`${base}/comments/{id}/notes`]: {
    parameters: comment,
    post: operation('A note for colleagues', { body: 'NoteRequest', ok: 201, problems: [unknown, conflict] }),
  },
  [`${base}/comments/{id}/threat-record`]: {
    parameters: comment,
    post: operation('Records a suspected threat to somebody’s life', {
      body: 'ThreatRecordRequest',
      ok: 201,
      problems: [unknown, conflict],
    }),
    get: operation('The comment for handing over, in plain text', { problems: [unknown] }),
  },
  [`${base}/comments/{id}/contact-look`]: {
    parameters: comment,
    post: operation('The sender’s address, after it is on record who looked and why', {
      body: 'LookRequest',
      problems: [unknown, conflict, [422, 'The source is protected by law.']],
    }),
  },
  [`${base}/comments/{id}/erase`]: {
    parameters: comment,
    post: operation('Erases a comment’s texts for good; its log stays', { body: 'EraseRequest', problems: [unknown, conflict] }),
  },
  [`${base}/authors/{key}`]: {
    parameters: writer,
    get: operation('What became of an author’s comments here', { parameters: [cursor], problems: [bad] }),
  },
  [`${base}/blocks`]: { parameters: [site], get: operation('Who is blocked, until when and why') },
  [`${base}/blocks/{key}`]: {
    parameters: writer,
    put: operation('Refuses what an author sends, for a time', { body: 'BlockRequest' }),
    delete: operation('Lifts a block', { ok: 204, problems: [bad] }),
  },
  [`${base}/threads/{thread}`]: { parameters: thread, get: operation('A thread’s rules', { problems: [bad] }) },
  [`${base}/threads/{thread}/open`]: { parameters: thread, put: operation('Opens or closes a thread', { body: 'OpenRequest' }) },
  [`${base}/threads/{thread}/mode`]: { parameters: thread, put: operation('How a thread is judged', { body: 'ModeRequest' }) },
  [`${base}/threads/{thread}/comments`]: {
    parameters: thread,
    post: operation('Answers in a thread as its author, with the badge', {
      body: 'AuthorCommentRequest',
      ok: 202,
      problems: [[404, 'There is no such thread.']],
    }),
  },
  [`${base}/dead-letters/{id}/redrive`]: { parameters: letter, post: operation('Sends a dead letter to moderation again', noLetter) },
  [`${base}/dead-letters/{id}/discard`]: { parameters: letter, post: operation('Gives a dead letter up', noLetter) },
  [`${base}/statistics`]: {
    parameters: [site],
    get: operation('Volume, outcomes, waits and overturns by day, and what waits by age', {
      parameters: [inQuery('days', { type: 'integer', minimum: 1, maximum: 90, default: 30 }, 'So many days back.')],
      problems: [bad],
    }),
  },
  [`${base}/team`]: { parameters: [site], get: operation('Who reviews here') },
};
