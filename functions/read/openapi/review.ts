import { threadIdPattern } from '../../../shared/site/site.ts';
import { answer, answers, inPath, inQuery, jsonBody, site } from './parts.ts';
import type { AnswerName, RequestName } from './review-schemas.ts';

type Problems = readonly Parameters<typeof answers>[1][];
const stranger = [403, 'No member of the site, or of a role that may not.'] as const;
const bad = [400, 'A field is not valid: errors name it.'] as const;
const unknown = [404, 'There is no such comment.'] as const;
const conflict = [
  409,
  'stale (with the changes since), claimed (by whom, until when), gone, not-possible, own-decision or full.',
  'Conflict',
] as const;

type Details = {
  readonly body?: RequestName;
  readonly ok?: 200 | 201 | 202;
  readonly problems?: Problems;
  readonly parameters?: readonly object[];
};
const plainText = { description: 'As said.', content: { 'text/plain': { schema: { type: 'string' } } } };
/** `gives`: the schema of its answer, `text` for plain text; undefined: it answers with nothing. */
const operation = (
  summary: string,
  gives: AnswerName | 'text' | undefined,
  { body, ok = 200, problems = [], parameters = [] }: Details = {},
) => ({
  summary,
  security: [{ signedIn: [] }],
  ...(parameters.length > 0 ? { parameters } : {}),
  ...(body ? { requestBody: { required: true, content: jsonBody(body) } } : {}),
  ...answers(
    {
      ...(gives === undefined ? { 204: answer('Done.') } : { [ok]: gives === 'text' ? plainText : answer('As said.', gives) }),
      401: answer('Not signed in: the answer is the gateway’s own.', 'Unauthorized'),
    },
    stranger,
    ...(body ? [bad, [413, 'Above 64 KB.'] as const] : []),
    ...problems,
  ),
});

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
const noLetter = { problems: [[404, 'There is no such dead letter, or somebody has settled it.']] } as const;

const base = '/v1/sites/{site}/review';

/** What the staff of a site can do. */
export const reviewPaths = {
  '/v1/review/me': { get: operation('The sites that one is a member of, and as what', 'Me') },
  [`${base}/queues`]: { parameters: [site], get: operation('How much waits, since when, and what the last 24 hours brought', 'Queues') },
  [`${base}/queues/{queue}`]: {
    parameters: queue,
    get: operation('A page of a queue, the most urgent first; of what was decided, the newest first', 'QueuePage', {
      parameters: [cursor, limit, ...filter],
      problems: [bad, noQueue],
    }),
  },
  [`${base}/queues/{queue}/count`]: {
    parameters: queue,
    get: operation('How many wait', 'Count', { parameters: filter, problems: [bad, noQueue] }),
  },
  [`${base}/pulse`]: {
    parameters: [site],
    get: operation('What is new: counts, the first hundred of a queue with their claims, who is there', 'Pulse', {
      parameters: [inQuery('queue', text, 'held, reported or appealed.'), ...filter],
      problems: [bad],
    }),
  },
  [`${base}/presence`]: {
    parameters: [site],
    put: operation('Says that one is there, and renews one’s claim on the comment named', undefined, { body: 'PresenceRequest' }),
  },
  [`${base}/comments/{id}`]: { parameters: comment, get: operation('A comment whole, in its thread', 'Comment', { problems: [unknown] }) },
  [`${base}/comments/{id}/log`]: {
    parameters: comment,
    get: operation('A comment’s log, chained, and how far it is sealed', 'Log', { problems: [unknown] }),
  },
  [`${base}/comments/{id}/claim`]: {
    parameters: comment,
    put: operation('Keeps a comment to oneself for a minute', 'Claimed', { problems: [unknown, conflict] }),
    delete: operation('Lets it go', undefined, { problems: [unknown] }),
  },
  [`${base}/comments/{id}/decisions`]: {
    parameters: comment,
    post: operation('Decides on the version that one has seen', 'Decided', { body: 'DecisionRequest', problems: [unknown, conflict] }),
  },
  [`${base}/comments/{id}/undo`]: {
    parameters: comment,
    post: operation('Takes the last decision back by a new one', 'Decided', { body: 'UndoRequest', problems: [unknown, conflict] }),
  },
  [`${base}/bulk`]: {
    parameters: [site],
    post: operation('Decides on each comment named, with a result each, in order', 'BulkResults', { body: 'BulkRequest' }),
  },
  [`${base}/bulk/undo`]: {
    parameters: [site],
    post: operation('Takes back what was decided on each comment named, with a result each, in order', 'BulkResults', {
      body: 'BulkUndoRequest',
    }),
  },
  [`${base}/comments/{id}/notes`]: {
    parameters: comment,
    post: operation('A note for colleagues', 'Marked', { body: 'NoteRequest', ok: 201, problems: [unknown, conflict] }),
  },
  [`${base}/comments/{id}/threat-record`]: {
    parameters: comment,
    post: operation('Records a suspected threat to somebody’s life', 'Marked', {
      body: 'ThreatRecordRequest',
      ok: 201,
      problems: [unknown, conflict],
    }),
    get: operation('The comment for handing over, in plain text', 'text', { problems: [unknown] }),
  },
  [`${base}/comments/{id}/contact-look`]: {
    parameters: comment,
    post: operation('The sender’s address, after it is on record who looked and why', 'Contact', {
      body: 'LookRequest',
      problems: [unknown, conflict, [422, 'The source is protected by law.']],
    }),
  },
  [`${base}/comments/{id}/erase`]: {
    parameters: comment,
    post: operation('Erases a comment’s texts for good; its log stays', 'Erased', { body: 'EraseRequest', problems: [unknown, conflict] }),
  },
  [`${base}/authors/{key}`]: {
    parameters: writer,
    get: operation('What became of an author’s comments here', 'History', { parameters: [cursor], problems: [bad] }),
  },
  [`${base}/blocks`]: { parameters: [site], get: operation('Who is blocked, until when and why', 'Blocks') },
  [`${base}/blocks/{key}`]: {
    parameters: writer,
    put: operation('Refuses what an author sends, for a time', 'Block', { body: 'BlockRequest' }),
    delete: operation('Lifts a block', undefined, { problems: [bad] }),
  },
  [`${base}/threads/{thread}`]: { parameters: thread, get: operation('A thread’s rules', 'ThreadRules', { problems: [bad] }) },
  [`${base}/threads/{thread}/open`]: {
    parameters: thread,
    put: operation('Opens or closes a thread', 'ThreadRules', { body: 'OpenRequest' }),
  },
  [`${base}/threads/{thread}/mode`]: {
    parameters: thread,
    put: operation('How a thread is judged', 'ThreadRules', { body: 'ModeRequest' }),
  },
  [`${base}/threads/{thread}/comments`]: {
    parameters: thread,
    post: operation('Answers in a thread as its author, with the badge', 'OwnComment', {
      body: 'AuthorCommentRequest',
      ok: 202,
      problems: [[404, 'There is no such thread.']],
    }),
  },
  [`${base}/dead-letters/{id}/redrive`]: {
    parameters: letter,
    post: operation('Sends a dead letter to moderation again', undefined, noLetter),
  },
  [`${base}/dead-letters/{id}/discard`]: { parameters: letter, post: operation('Gives a dead letter up', undefined, noLetter) },
  [`${base}/statistics`]: {
    parameters: [site],
    get: operation('Volume, outcomes, waits and overturns by day, and what waits by age', 'Statistics', {
      parameters: [inQuery('days', { type: 'integer', minimum: 1, maximum: 90, default: 30 }, 'So many days back.')],
      problems: [bad],
    }),
  },
  [`${base}/team`]: { parameters: [site], get: operation('Who reviews here', 'Team') },
};
