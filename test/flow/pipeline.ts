import { randomBytes } from 'node:crypto';
import { randomSalt } from '../../functions/adapters/system.ts';
import * as author from '../../functions/author/handler.ts';
import * as deadLetter from '../../functions/dead-letter/handler.ts';
import type { HttpAnswer } from '../../functions/http.ts';
import * as mail from '../../functions/mail/handler.ts';
import * as moderate from '../../functions/moderate/handler.ts';
import * as notify from '../../functions/notify/handler.ts';
import * as read from '../../functions/read/handler.ts';
import * as repair from '../../functions/repair/handler.ts';
import * as report from '../../functions/report/handler.ts';
import * as review from '../../functions/review/handler.ts';
import * as submit from '../../functions/submit/handler.ts';
import { newCommentId } from '../../shared/comment/comment-id.ts';
import { writeMessage } from '../../shared/comment/message.ts';
import type { AuthorContacts, Contacts, ReporterContacts } from '../../shared/contact-ports.ts';
import type { DeliveryQueue } from '../../shared/events/ports.ts';
import { deriveKey } from '../../shared/keyed-hash.ts';
import type { LogBook, Statistics } from '../../shared/log/ports.ts';
import type { Addresses, Mail, MailBook, NoticeBook, ReplyWishes } from '../../shared/notices/ports.ts';
import type { Casebook, Metrics, Notice, PublishedReader, PublishedWriter } from '../../shared/ports.ts';
import type { Subject } from '../../shared/review/ports.ts';
import { documented } from '../functions/documented.ts';
import type { Desk } from '../memory/memory-desk.ts';
import type { Faults } from './faults.ts';

export type Tables = Desk & {
  readonly casebook: Casebook;
  readonly published: PublishedReader & PublishedWriter;
  readonly contacts: Contacts & AuthorContacts & ReporterContacts;
  readonly book: LogBook;
  readonly statistics: Statistics;
  readonly told: NoticeBook;
  readonly mails: MailBook;
  readonly addresses: Addresses & ReplyWishes;
};
type Request = {
  readonly method?: string;
  readonly path: Readonly<Record<string, string>>;
  /** Where no place names it: the whole path. */
  readonly url?: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly ip?: string;
};

const pathOf = ({ site, thread, id }: Request['path']): string =>
  `/v1/sites/${site}${thread === undefined ? '' : `/threads/${thread}`}/comments${id === undefined ? '' : `/${id}`}`;

const httpEvent = ({ method = 'GET', path, url, query = {}, headers = {}, body, ip = '192.0.2.1' }: Request) => ({
  routeKey: '',
  rawPath: url ?? pathOf(path),
  headers: { host: 'bladet.example', 'content-type': 'application/json', ...headers },
  pathParameters: path,
  queryStringParameters: query,
  requestContext: { http: { method, sourceIp: ip } },
  ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
});

/** The same event, from somebody whose token the gateway has checked. */
const signedIn = ({ issuer, sub }: Subject, event: ReturnType<typeof httpEvent>) => ({
  ...event,
  requestContext: { ...event.requestContext, authorizer: { jwt: { claims: { iss: issuer, sub } } } },
});

/** The functions over a queue that delivers at least once and in any order; each event is worked by a process of its own. */
export const createPipeline = (tables: Tables, faults: Faults) => {
  let now = Date.now();
  const clock = { now: () => (now += 1) };
  const counted: string[] = [];
  const shown = new Set<string>();
  const metrics: Metrics = { count: (metric) => void counted.push(metric), bug: () => undefined };
  const named = (purpose: string) => (site: string) => ({ id: '1', key: deriveKey('x'.repeat(40), purpose, site) });
  const messages: { readonly messageId: string; readonly body: string; receives: number }[] = [];
  const queue = {
    send: async (message: Parameters<typeof writeMessage>[0]) => {
      messages.push({ messageId: `m${messages.length}-${message.id}`, body: writeMessage(message), receives: 0 });
    },
  };
  const notices: Notice[] = [];
  const mailed: Parameters<Mail['send']>[0][] = [];
  const deliveries: Parameters<DeliveryQueue['send']>[0][] = [];
  const ports = {
    ...tables,
    notices: { send: async (notice: Notice) => void notices.push(notice) },
    mail: { send: async (mail: (typeof mailed)[number]) => void mailed.push(mail) },
    deliveries: { send: async (delivery: (typeof deliveries)[number]) => void deliveries.push(delivery) },
    wishes: tables.addresses,
    url: 'https://bladet.example',
    clock,
    metrics,
    queue,
    submissions: queue,
    rawSubmissions: {
      send: async (_: string, body: string) => void messages.push({ messageId: `r${messages.length}`, body, receives: 0 }),
    },
    salt: randomSalt,
    ids: { next: (time: number) => newCommentId(time, randomBytes(10)) },
    keys: { receiptKey: named('receipt'), authorKey: named('author'), mailKey: named('mail') },
    visitorKeys: { at: async () => ({ current: named('visitor')(''), former: undefined }) },
  };

  /** What a dead process would have answered, nobody hears. */
  const run = async <A>(handle: (deps: typeof ports) => (event: unknown) => Promise<A>, event: unknown): Promise<A | undefined> => {
    const process = faults.startProcess(ports);
    try {
      const answer = await handle(process.ports)(event);
      return process.alive() ? answer : undefined;
    } catch {
      return undefined;
    }
  };
  const untilAnswered = async (
    handle: (deps: typeof ports) => (event: unknown) => Promise<HttpAnswer>,
    event: ReturnType<typeof httpEvent>,
  ) => {
    for (let attempt = 0; attempt < 5; attempt += 1) {
      const answer = await run(handle, event);
      if (!answer || answer.statusCode >= 500) continue;
      const given = { status: answer.statusCode, type: answer.headers['content-type'] ?? '', text: answer.body ?? '' };
      const operation = documented(event.requestContext.http.method, event.rawPath, given);
      if (operation && answer.statusCode < 300) shown.add(operation);
      return answer;
    }
    throw new Error('no answer after five attempts');
  };

  return {
    counted,
    /** The documented operations that were answered as they should be. */
    shown,
    messages,
    submit: (request: Request) => untilAnswered(submit.handle, httpEvent({ method: 'POST', ...request })),
    read: (request: Request) => untilAnswered(read.handle, httpEvent(request)),
    author: (request: Request) => untilAnswered(author.handle, httpEvent(request)),
    report: (request: Request) => untilAnswered(report.handle, httpEvent({ method: 'POST', ...request })),
    repair: () => run(repair.handle, undefined),
    notices,
    mailed,
    deliveries,
    mail: (request: Request) => untilAnswered(mail.handle, httpEvent({ method: 'POST', ...request })),
    /** Delivers every notice half a minute later; what fails comes again a minute after, until it has come five times. */
    notify: async (): Promise<void> => {
      now += 30_000;
      for (const notice of notices.splice(0)) {
        const event = { Records: [{ messageId: 'n', body: JSON.stringify({ v: 1, ...notice }) }] };
        for (let receives = 0; receives < 5; receives += 1) {
          const answer = await run(notify.handle, event);
          if (answer?.batchItemFailures.length === 0) break;
          now += 60_000;
        }
      }
    },
    /** What a desk's console does until it has an answer: a lost one is asked for again. */
    review: (subject: Subject, request: Request) => untilAnswered(review.handle, signedIn(subject, httpEvent(request))),

    /** Delivers all there is, each twice and the newest first; what five deliveries did not finish goes to the dead-letter function. */
    deliver: async (): Promise<void> => {
      for (let round = 0; messages.length > 0; round += 1) {
        if (round > 20) throw new Error('the queue does not empty');
        const batch = [...messages, ...messages]
          .reverse()
          .map(({ receives, ...rest }) => ({ ...rest, attributes: { ApproximateReceiveCount: receives + 1 } }));
        for (const message of messages) message.receives += 1;
        const dead = messages.some(({ receives }) => receives > 5);
        const answer = await run(dead ? deadLetter.handle : moderate.handle, { Records: batch });
        if (!answer) continue;
        const failed = new Set(answer.batchItemFailures.map(({ itemIdentifier }) => itemIdentifier));
        messages.splice(0, messages.length, ...messages.filter(({ messageId }) => failed.has(messageId)));
      }
    },
  };
};
