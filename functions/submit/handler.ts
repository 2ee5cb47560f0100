import { createdAtOf } from '../../shared/comment/comment-id.ts';
import type { Message } from '../../shared/comment/message.ts';
import { receiptFor } from '../../shared/comment/receipt.ts';
import type { Contacts } from '../../shared/contact-ports.ts';
import { keyedHash } from '../../shared/keyed-hash.ts';
import type { Clock, CommentIds, Keys, Metrics, PublishedReader, SubmissionQueue, VisitorKeys } from '../../shared/ports.ts';
import type { Clues } from '../../shared/signals/detector.ts';
import { type SiteSettings, threadIdSchema } from '../../shared/site/site.ts';
import { admit, mergedWindow, type Seen, windowEntry } from '../../shared/submission/admission.ts';
import type { Accepted } from '../../shared/submission/submission.ts';
import { visitorHash } from '../../shared/submission/visitor.ts';
import { forSite } from '../for-site.ts';
import { readForm } from '../html/form.ts';
import { type HttpAnswer, type HttpEvent, json, originOf, problem } from '../http.ts';
import { notOfSite, opensThread, type Place, placeChecker } from '../place.ts';
import { formRequest, mostFormBytes, submittedAsHtml } from './form.ts';
import { readRequest, type SubmitRequest } from './request.ts';
import { siteLoad } from './site-load.ts';

export type SubmitDeps = {
  readonly clock: Clock;
  readonly ids: CommentIds;
  readonly keys: Keys;
  readonly visitorKeys: VisitorKeys;
  readonly contacts: Contacts;
  readonly published: Pick<PublishedReader, 'settings' | 'thread' | 'comment'>;
  readonly queue: SubmissionQueue;
  readonly metrics: Metrics;
};

/** Only a visitor's own simultaneous comments can be in each other's way. */
const attempts = 20;

const tooMany = (seconds: number): HttpAnswer =>
  problem(429, 'too-many-comments', `Wait ${seconds} seconds.`, { headers: { 'retry-after': String(seconds) } });

/** Takes a comment: check → admit (one conditional write) → send → confirm → answer. Whoever gets a 202 has a comment on the queue. */
export const handle = (deps: SubmitDeps) => {
  const { clock, ids, keys, visitorKeys, contacts, published, queue, metrics } = deps;
  const load = siteLoad(contacts, clock, metrics);

  const checkPlace = placeChecker(published);

  const submit = async (event: HttpEvent, settings: SiteSettings, threadId: string, request: SubmitRequest): Promise<HttpAnswer> => {
    const { submission, idempotencyKey, authorSecret } = request;
    const { id: site } = settings;
    const ip = event.requestContext.http.sourceIp;
    const { current, former } = await visitorKeys.at(clock.now());
    const visitor = visitorHash(current, site, ip);

    /** Sends, confirms and answers; for a repeat just as the first time. */
    const send = async ({ id, recent, sameText }: Seen, opens: Message['opens']): Promise<HttpAnswer> => {
      const { body, author, parentId, form, notify } = submission;
      const clues: Clues = {
        honeypot: form?.honeypot ? true : undefined,
        elapsedMs: form?.elapsedMs ?? undefined,
        recentByVisitor: recent || undefined,
        sameTextByVisitor: sameText || undefined,
        siteOverLimit: load.isOver(settings) || undefined,
      };
      const authorKey = authorSecret === undefined ? undefined : keyedHash(keys.authorKey(site).key, authorSecret);
      const replies = (notify?.replies && author.email !== undefined) || undefined;
      const published = { body, author: { name: author.name, url: author.url } };
      await queue.send({
        v: 1,
        site,
        thread: threadId,
        id,
        revision: 1,
        parentId,
        ...published,
        visitor,
        authorKey,
        opens,
        clues,
        replies,
      });
      await contacts.keep({ site, id, ip, email: author.email, replies, at: createdAtOf(id) });
      const statusUrl = `${originOf(event)}/v1/sites/${site}/comments/${id}`;
      const receipt = receiptFor(keys.receiptKey(site), id);
      return json(202, { id, status: 'pending', receipt, statusUrl } satisfies Accepted, { 'cache-control': 'no-store' });
    };

    const elsewhere = notOfSite(settings, submission);
    if (elsewhere) return elsewhere;
    const others = new Set<string>();
    let place: Place | HttpAnswer | undefined;
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const window = await contacts.window(site, visitor, attempt > 0);
      const before = former && (await contacts.window(site, visitorHash(former, site, ip), false));
      const entry = windowEntry(ids.next(clock.now()), threadId, idempotencyKey, submission);
      const admission = admit(mergedWindow(window, before), entry, settings.limits, others);
      switch (admission.kind) {
        case 'repeated':
          return send(admission.seen, opensThread(settings, submission));
        case 'key-reused':
          return problem(409, 'idempotency-key-reused', 'This Idempotency-Key was used for another comment.', {
            errors: [{ field: 'Idempotency-Key', message: 'was used for another comment' }],
          });
        case 'duplicate':
          if (!(await contacts.isConfirmed(site, admission.seen.id, clock.now()))) {
            if (admission.sameContent) return send(admission.seen, opensThread(settings, submission));
            // Somebody else behind the same address, with the same words: a comment and a receipt of their own.
            others.add(admission.seen.id);
            break;
          }
          return problem(409, 'duplicate', 'You have already sent this comment.', {
            errors: [{ field: 'body', message: 'was already sent' }],
          });
        case 'too-many':
          return tooMany(admission.retryAfterSeconds);
        case 'admitted': {
          place ??= await checkPlace(settings, threadId, submission);
          if ('statusCode' in place) return place;
          if (!(await contacts.storeWindow(site, visitor, admission.window))) break;
          await load.count(settings, entry.id);
          return send(admission.seen, place.opens);
        }
      }
    }
    return tooMany(1);
  };

  const submitted = async (event: HttpEvent, settings: SiteSettings, thread: string, request: SubmitRequest | HttpAnswer) =>
    'statusCode' in request ? request : submit(event, settings, thread, request);

  return forSite(deps, async (event, settings) => {
    const { thread = '' } = event.pathParameters;
    if (!threadIdSchema.safeParse(thread).success) return problem(404, 'unknown-thread', 'There is no such thread.');
    if (!event.rawPath.endsWith('.html')) return submitted(event, settings, thread, readRequest(event));
    const fields = readForm(event, settings, mostFormBytes);
    if (!(fields instanceof URLSearchParams)) return submittedAsHtml(settings, fields, new URLSearchParams());
    return submittedAsHtml(settings, await submitted(event, settings, thread, formRequest(fields)), fields);
  });
};
