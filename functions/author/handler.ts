import { type Status, statusView } from '../../shared/author/status-view.ts';
import { type Comment, commentIdSchema, versionOf } from '../../shared/comment/comment.ts';
import { lastDecision } from '../../shared/comment/log.ts';
import { finishProjection } from '../../shared/comment/project.ts';
import { isReceiptFor } from '../../shared/comment/receipt.ts';
import { withdrawn } from '../../shared/comment/withdrawn.ts';
import { preferredLanguage } from '../../shared/messages/catalogue.ts';
import type { NoticeBook } from '../../shared/notices/ports.ts';
import type { Casebook, Clock, Keys, Metrics, NoticeQueue, PublishedReader, PublishedWriter } from '../../shared/ports.ts';
import { isMember } from '../../shared/review/in-force.ts';
import type { EntryTexts } from '../../shared/review/ports.ts';
import { forSite } from '../for-site.ts';
import { type HttpAnswer, type HttpEvent, json, problem } from '../http.ts';

export type AuthorDeps = {
  readonly clock: Clock;
  readonly keys: Keys;
  readonly casebook: Pick<Casebook, 'find' | 'change' | 'settle'>;
  readonly published: Pick<PublishedWriter, 'openThread' | 'put'> & Pick<PublishedReader, 'settings'>;
  readonly notices: NoticeQueue;
  readonly told: Pick<NoticeBook, 'sent'>;
  readonly texts: Pick<EntryTexts, 'of'>;
  readonly metrics: Metrics;
};

const noStore = { 'cache-control': 'no-store' };

/** What an author can do with the receipt of a comment: see what became of it, and withdraw it. */
export const handle = ({ clock, keys, casebook, published, notices, told, texts, metrics }: AuthorDeps) => {
  const status = async ({ headers }: HttpEvent, comment: Comment): Promise<HttpAnswer> => {
    const actor = lastDecision(comment)?.actor;
    // Nobody is told of any other, nor has a word to the author.
    const byHuman = actor !== undefined && isMember(actor);
    const [sent, words] = byHuman ? await Promise.all([told.sent(comment), texts.of(comment.site, comment.id)]) : [[], []];
    return json(200, statusView(comment, preferredLanguage(headers['accept-language']), { sent, texts: words }), noStore);
  };

  const withdraw = async (event: HttpEvent, comment: Comment): Promise<HttpAnswer> => {
    const change = withdrawn(comment, clock.now());
    if (change && (await casebook.change(change, versionOf(comment))) !== 'changed') {
      const changed = await casebook.find(comment.site, comment.id);
      // An answer that was lost on its way back from the casebook: what was to be done is done.
      if (changed?.state === 'withdrawn') return withdraw(event, changed);
      return problem(409, 'changed', 'The comment has just changed: look again.');
    }
    // Also when it was withdrawn before: whoever is told so may rely on it.
    await finishProjection(change ?? comment, { published, casebook, notices });
    return status(event, change ?? comment);
  };

  return forSite({ clock, published, metrics }, async (event, { id: site }) => {
    const { id = '' } = event.pathParameters;
    const receipt = event.headers['sluss-receipt'] ?? '';
    // A wrong receipt and an unknown comment are not told apart, so that ids cannot be guessed.
    if (!commentIdSchema.safeParse(id).success || !isReceiptFor(keys.receiptKey(site), id, receipt))
      return problem(404, 'unknown-comment', 'There is no such comment, or the receipt is another’s.');
    const comment = await casebook.find(site, id);
    const deleting = event.requestContext.http.method === 'DELETE';
    if (comment) return deleting ? withdraw(event, comment) : status(event, comment);
    if (deleting)
      return problem(409, 'pending', 'The comment is still on its way: try again in a moment.', { headers: { 'retry-after': '1' } });
    return json(200, { id, status: 'pending' } satisfies Status, noStore);
  });
};
