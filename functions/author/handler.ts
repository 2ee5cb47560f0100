import { type Comment, commentIdSchema, versionOf } from '../../shared/comment/comment.ts';
import { finishProjection } from '../../shared/comment/project.ts';
import { isReceiptFor } from '../../shared/comment/receipt.ts';
import { withdrawn } from '../../shared/comment/withdrawn.ts';
import { preferredLanguage } from '../../shared/messages/catalogue.ts';
import type { Casebook, Clock, Keys, Metrics, PublishedReader, PublishedWriter } from '../../shared/ports.ts';
import { cached } from '../cached.ts';
import { answering, type HttpAnswer, type HttpEvent, json, problem, withCors } from '../http.ts';
import { statusView } from './status-view.ts';

export type AuthorDeps = {
  readonly clock: Clock;
  readonly keys: Keys;
  readonly casebook: Pick<Casebook, 'find' | 'change' | 'settle'>;
  readonly published: Pick<PublishedWriter, 'put'> & Pick<PublishedReader, 'settings'>;
  readonly metrics: Metrics;
};

const noStore = { 'cache-control': 'no-store' };

/** What an author can do with the receipt of a comment: see what became of it, and withdraw it. */
export const handle = ({ clock, keys, casebook, published, metrics }: AuthorDeps) => {
  const siteSettings = cached(published.settings, 30_000, clock);

  const status = ({ headers }: HttpEvent, comment: Comment): HttpAnswer =>
    json(200, statusView(comment, preferredLanguage(headers['accept-language'])), noStore);

  const withdraw = async (event: HttpEvent, comment: Comment): Promise<HttpAnswer> => {
    const change = withdrawn(comment, clock.now());
    if (!change) return status(event, comment);
    if (!(await casebook.change(change, versionOf(comment)))) return problem(409, 'changed', 'The comment has just changed: look again.');
    await finishProjection(change, published, casebook);
    return status(event, change);
  };

  const answer = async (event: HttpEvent): Promise<HttpAnswer> => {
    const { site = '', id = '' } = event.pathParameters;
    const receipt = event.headers['sluss-receipt'] ?? '';
    // A wrong receipt and an unknown comment are not told apart, so that ids cannot be guessed.
    if (!commentIdSchema.safeParse(id).success || !isReceiptFor(keys.receiptKey(site), id, receipt))
      return problem(404, 'unknown-comment', 'There is no such comment, or the receipt is another’s.');
    const comment = await casebook.find(site, id);
    const deleting = event.requestContext.http.method === 'DELETE';
    if (comment) return deleting ? withdraw(event, comment) : status(event, comment);
    if (deleting)
      return problem(409, 'pending', 'The comment is still on its way: try again in a moment.', { headers: { 'retry-after': '1' } });
    return json(200, { id, status: 'pending' }, noStore);
  };

  return answering(metrics, async (event) => withCors(await answer(event), await siteSettings(event.pathParameters['site'] ?? ''), event));
};
