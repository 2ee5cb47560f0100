import { appealRequestSchema, editRequestSchema } from '../../shared/author/requests.ts';
import { type Status, statusView } from '../../shared/author/status-view.ts';
import { type Comment, commentIdSchema } from '../../shared/comment/comment.ts';
import { decisionsOf } from '../../shared/comment/log.ts';
import type { Readers } from '../../shared/comment/project.ts';
import { isReceiptFor } from '../../shared/comment/receipt.ts';
import { withdrawn } from '../../shared/comment/withdrawn.ts';
import { preferredLanguage } from '../../shared/messages/catalogue.ts';
import type { NoticeBook } from '../../shared/notices/ports.ts';
import { parseJson } from '../../shared/parse-json.ts';
import { moderated } from '../../shared/pipeline/moderated.ts';
import { policyOf } from '../../shared/policy/rules.ts';
import type { Casebook, Clock, Keys, Metrics, NoticeQueue, PublishedReader, Salt } from '../../shared/ports.ts';
import { editableUntil, edited, nextRevision } from '../../shared/review/edited.ts';
import { isMember } from '../../shared/review/in-force.ts';
import { appealable, appealed } from '../../shared/review/marks.ts';
import type { EntryTexts } from '../../shared/review/ports.ts';
import { detectors } from '../../shared/signals/detectors/index.ts';
import { cached } from '../cached.ts';
import { forSite } from '../for-site.ts';
import { type HttpAnswer, type HttpEvent, invalid, json, jsonText, problem } from '../http.ts';
import { knownAuthors } from '../known-authors.ts';
import { changing } from './changing.ts';

export type AuthorDeps = {
  readonly clock: Clock;
  readonly salt: Salt;
  readonly keys: Keys;
  readonly casebook: Pick<Casebook, 'rules' | 'standing' | 'nameHolder' | 'find' | 'change' | 'settle'>;
  readonly published: Readers & Pick<PublishedReader, 'settings'>;
  readonly notices: NoticeQueue;
  readonly told: Pick<NoticeBook, 'sent'>;
  readonly texts: Pick<EntryTexts, 'of'>;
  readonly metrics: Metrics;
};

const noStore = { 'cache-control': 'no-store' };
/** As for a submission: 20,000 UTF-16 units, each written as an escape of six bytes, and room for the rest. */
const mostBytes = 256 * 1024;

const closed = problem(409, 'edit-closed', 'The comment can no longer be edited: its time is over, or a person has decided on it.');
const full = problem(409, 'full', 'Nothing more can be written of this comment.');

/** What an author can do with the receipt of a comment: see what became of it, edit it, withdraw it, appeal. */
export const handle = (deps: AuthorDeps) => {
  const { clock, salt, keys, casebook, published, told, texts, metrics } = deps;
  const rulesOf = cached(casebook.rules, 10_000, clock);
  const authors = knownAuthors(casebook, clock);
  const change = changing(deps);

  const status = async ({ headers }: HttpEvent, comment: Comment, statusCode = 200): Promise<HttpAnswer> => {
    // Nobody is told of any other decision, nor has a word to the author.
    const byHuman = decisionsOf(comment).some(({ actor }) => isMember(actor));
    const [sent, words, rules] = await Promise.all([
      byHuman ? told.sent(comment) : [],
      byHuman ? texts.of(comment.site, comment.id) : [],
      comment.state === 'held' || comment.state === 'approved' ? rulesOf(comment.site) : undefined,
    ]);
    const until = rules && editableUntil(comment, policyOf(rules, comment.thread), clock.now());
    return json(statusCode, statusView(comment, preferredLanguage(headers['accept-language']), { sent, texts: words, until }), noStore);
  };
  const orStatus = (event: HttpEvent, changed: Comment | HttpAnswer, statusCode = 200) =>
    'statusCode' in changed ? changed : status(event, changed, statusCode);

  const withdraw = async (event: HttpEvent, comment: Comment): Promise<HttpAnswer> => {
    const act = (before: Comment) => {
      const after = withdrawn(before, clock.now());
      return after && { ok: true as const, comment: after, texts: [], standing: 0 as const };
    };
    return orStatus(event, await change(comment, act, () => full));
  };

  const edit = async (event: HttpEvent, comment: Comment): Promise<HttpAnswer> => {
    const text = jsonText(event, mostBytes);
    if (typeof text !== 'string') return text;
    const request = parseJson(editRequestSchema, text);
    if (!request.ok) return invalid(request.problems);
    const { body, author } = request.value;
    const act = async (before: Comment) => {
      const { name, url } = author ?? before.author;
      if (body === before.body && name === before.author.name && url === before.author.url) return undefined;
      const { site, thread } = before;
      const rules = await rulesOf(site);
      if (!rules) throw new Error('A site with comments has no policy.');
      const [policy, now] = [policyOf(rules, thread), clock.now()];
      const next = nextRevision(before, { body, author: { name, url } });
      const context = await authors.contextOf(next, rules, now);
      return edited(before, moderated(next, policy, context, { now, salt: salt() }, detectors), policy, { now });
    };
    return orStatus(event, await change(comment, act, () => closed));
  };

  const appeal = async (event: HttpEvent, comment: Comment): Promise<HttpAnswer> => {
    const text = jsonText(event, mostBytes);
    if (typeof text !== 'string') return text;
    const request = parseJson(appealRequestSchema, text);
    if (!request.ok) return invalid(request.problems);
    const late = (): boolean => Date.parse(appealable(comment)?.until ?? '') < clock.now();
    const act = (before: Comment) => {
      const against = appealable(before);
      const moment = { now: clock.now(), salt };
      // Undefined is the number of no entry: what cannot be appealed is refused by the appeal itself.
      return appealed(before, { of: against?.of ?? 0, note: request.value.text }, moment);
    };
    const changed = await change(comment, act, ({ code }) => {
      if (code === 'full') return full;
      if (late()) return problem(409, 'appeal-too-late', 'The six months for an appeal are over.');
      return problem(409, 'not-appealable', 'There is no decision that an appeal could be made against, or one was made.');
    });
    return orStatus(event, changed, 201);
  };

  return forSite({ clock, published, metrics }, async (event, { id: site }) => {
    const { id = '' } = event.pathParameters;
    const receipt = event.headers['sluss-receipt'] ?? '';
    // A wrong receipt and an unknown comment are not told apart, so that ids cannot be guessed.
    if (!commentIdSchema.safeParse(id).success || !isReceiptFor(keys.receiptKey(site), id, receipt))
      return problem(404, 'unknown-comment', 'There is no such comment, or the receipt is another’s.');
    const comment = await casebook.find(site, id);
    const { method } = event.requestContext.http;
    if (!comment && method === 'GET') return json(200, { id, status: 'pending' } satisfies Status, noStore);
    if (!comment)
      return problem(409, 'pending', 'The comment is still on its way: try again in a moment.', { headers: { 'retry-after': '1' } });
    switch (method) {
      case 'PATCH':
        return edit(event, comment);
      case 'POST':
        return appeal(event, comment);
      case 'DELETE':
        return withdraw(event, comment);
      default:
        return status(event, comment);
    }
  });
};
