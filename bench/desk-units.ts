import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SQSClient } from '@aws-sdk/client-sqs';
import * as z from 'zod';
import { documentClient } from '../functions/adapters/dynamodb/client.ts';
import { reviewDeps } from '../functions/review/adapters.ts';
import { handle } from '../functions/review/handler.ts';
import type { Subject } from '../shared/review/ports.ts';
import type { BulkResult, Card, Decided } from '../shared/review/views.ts';
import { watchQueues, watchTables } from './count-requests.ts';
import { connectionOf, type Environment } from './measured.ts';

type Call = { readonly method: string; readonly path: string; readonly query?: Readonly<Record<string, string>>; readonly body?: unknown };
type Use = { readonly asked: number; readonly read: number; readonly written: number; readonly queued: number };
const unused: Use = { asked: 0, read: 0, written: 0, queued: 0 };

const bodySchema = z.looseObject({ items: z.array(z.custom<Card>()).default([]) });

/** The desk's function over an instance's engines, in this process, so that each call's requests can be counted. */
const countedDesk = (environment: Environment, subject: Subject) => {
  const { CasebookTable = '', PublishedTable = '', SubmissionsQueueUrl = '', NoticesQueueUrl = '' } = environment;
  const dynamodb = new DynamoDBClient(connectionOf(environment, 'DYNAMODB'));
  const sqs = new SQSClient(connectionOf(environment, 'SQS'));
  let use = unused;
  watchTables(dynamodb, ({ unit, units }) => {
    const isRead = unit === 'read unit';
    use = { ...use, asked: use.asked + 1, read: use.read + (isRead ? units : 0), written: use.written + (isRead ? 0 : units) };
  });
  watchQueues(sqs, () => {
    use = { ...use, queued: use.queued + 1 };
  });
  const client = documentClient(dynamodb);
  const env = {
    SLUSS_CASEBOOK_TABLE: CasebookTable,
    SLUSS_PUBLISHED_TABLE: PublishedTable,
    SLUSS_QUEUE_URL: SubmissionsQueueUrl,
    SLUSS_NOTICES_URL: NoticesQueueUrl,
  };
  /** Of a process that has nothing cached, or of one that has just answered the same. */
  const call = async ({ method, path, query = {}, body }: Call, again = false) => {
    const desk = handle(reviewDeps(client, sqs, env));
    const event = {
      routeKey: '',
      rawPath: path,
      headers: { 'content-type': 'application/json' },
      queryStringParameters: query,
      requestContext: {
        http: { method, sourceIp: '192.0.2.1' },
        authorizer: { jwt: { claims: { iss: subject.issuer, sub: subject.sub } } },
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    };
    if (again) await desk(event);
    use = unused;
    const { statusCode, body: text = '{}' } = await desk(event);
    if (statusCode >= 300) throw new Error(`${method} ${path} answered ${statusCode}: ${text}`);
    return { text, use };
  };
  const close = (): void => {
    dynamodb.destroy();
    sqs.destroy();
  };
  return { call, close };
};

/** What a member's calls take, as rows of a table. */
export const deskUnits = async (environment: Environment, site: string, subject: Subject): Promise<readonly (readonly string[])[]> => {
  const { call, close } = countedDesk(environment, subject);
  const rows: string[][] = [];
  const base = `/v1/sites/${site}/review`;
  const take = async (name: string, method: string, path: string, more: Pick<Call, 'query' | 'body'> = {}, again = false) => {
    const { text, use } = await call({ method, path: `${base}${path}`, ...more }, again);
    rows.push([
      name,
      ...[use.asked, use.read, use.written, use.queued].map((amount) => (amount === 0 ? '' : String(Number(amount.toPrecision(4))))),
    ]);
    return text;
  };
  const decided = (text: string): Decided => JSON.parse(text);
  const resultsOf = (text: string): readonly BulkResult[] => JSON.parse(text).results;

  const pulse = { query: { queue: 'held' } };
  await take('pulse, counting anew', 'GET', '/pulse', pulse);
  await take('pulse, soon after another', 'GET', '/pulse', pulse, true);
  await take('counts and oldest of all queues', 'GET', '/queues');
  const { items } = bodySchema.parse(JSON.parse(await take('page of 50 of a queue', 'GET', '/queues/held')));
  await take('page of a category', 'GET', '/queues/held', { query: { category: 'spam' } });
  await take('page of 50 of what was approved', 'GET', '/queues/approved');
  const [first, second, third, fourth, ...rest] = items;
  if (!first || !second || !third || !fourth || rest.length < 40) throw new Error('the queue is too short');
  const at = ({ id }: Card, act = '') => `/comments/${id}${act}`;
  await take('a comment in its thread', 'GET', at(first));
  await take('presence, with a claim renewed', 'PUT', '/presence', { body: { comment: first.id } });
  await take('claim', 'PUT', at(first, '/claim'));
  await take('release', 'DELETE', at(first, '/claim'));
  const { version } = first;
  const approved = decided(await take('approve', 'POST', at(first, '/decisions'), { body: { action: 'approve', version } }));
  await take('undo', 'POST', at(first, '/undo'), { body: { entry: approved.entry, version: approved.version } });
  const refusal = { action: 'reject', reason: 'rules' };
  await take('reject', 'POST', at(second, '/decisions'), { body: { ...refusal, version: second.version } });
  await take('reject with a note', 'POST', at(third, '/decisions'), {
    body: { ...refusal, note: 'Håll dig till ämnet.', version: third.version },
  });
  await take('escalate', 'POST', at(fourth, '/decisions'), { body: { action: 'escalate', version: fourth.version } });
  await take('note', 'POST', at(fourth, '/notes'), { body: { text: 'Ringer redaktionen.' } });
  const many = rest.slice(0, 40).map((card) => ({ id: card.id, version: card.version }));
  const refused = resultsOf(await take('reject 40 selected', 'POST', '/bulk', { body: { ...refusal, items: many } }));
  const back = refused.map(({ id, version, entry }) => ({ id, version, entry }));
  const undone = resultsOf(await take('undo that', 'POST', '/bulk/undo', { body: { items: back } }));
  if ([...refused, ...undone].some(({ ok }) => !ok)) throw new Error('not all of the selected were decided, or taken back');
  await take('log of a comment', 'GET', at(fourth, '/log'));
  if (fourth.writer !== undefined) await take('an author’s history', 'GET', `/authors/${fourth.writer}`);
  await take('statistics of 30 days', 'GET', '/statistics', { query: { days: '30' } });
  close();
  return rows;
};
