import type { Comment } from '../../shared/comment/comment.ts';
import { type Entry, lastDecision } from '../../shared/comment/log.ts';
import { mailboxHash } from '../../shared/notices/mailbox.ts';
import { mailsOf } from '../../shared/notices/mails.ts';
import { newsOf } from '../../shared/notices/news.ts';
import { noticeFor } from '../../shared/notices/notice.ts';
import type { Addresses, AuthorAddress, Mail, MailBook, MailContent, NoticeBook } from '../../shared/notices/ports.ts';
import type { Casebook, Clock, Keys, PublishedReader } from '../../shared/ports.ts';
import { reportStatus } from '../../shared/report/status.ts';
import { isMember } from '../../shared/review/in-force.ts';
import type { SiteSettings } from '../../shared/site/site.ts';
import { permalink } from '../../shared/thread/permalink.ts';
import { cached } from '../cached.ts';

export type TellDeps = {
  readonly clock: Clock;
  readonly keys: Pick<Keys, 'receiptKey' | 'mailKey'>;
  readonly casebook: Pick<Casebook, 'find'>;
  readonly published: Pick<PublishedReader, 'settings' | 'thread'>;
  readonly told: NoticeBook;
  readonly mails: MailBook;
  readonly addresses: Addresses;
  readonly mail: Mail;
  /** Where the interface and its pages are, without a slash at the end. */
  readonly url: string;
};

/** The entry that is told, and when (Unix ms); `isDecided`: it is the decision that no other has followed. */
type Told = { readonly n: number; readonly now: number; readonly isDecided: boolean };

/**
 * So many mails go to a mailbox in a day in a site's name, before one that somebody decided to send and before any other: anybody can give
 * anybody's address with a comment or a report, and have the machine write there. What is not mailed is on the status page all the same.
 */
const mostInADay = { machine: 10, person: 50 };
type Sender = keyof typeof mostInADay;
type To = { readonly email: string; readonly from: Sender };

/** Does all of it, and only then fails: somebody's address that no mail goes to keeps nobody else from hearing. */
const eachInTurn = async (works: readonly (() => Promise<unknown>)[]): Promise<void> => {
  const errors: unknown[] = [];
  for (const work of works) await work().catch((error: unknown) => errors.push(error));
  if (errors.length > 0) throw errors[0];
};

/** Whether an answer may be due after it: the author's address has 30 days more. What was taken back or erased has nothing to be told of. */
const isKept = (entry: Entry, isDecided: boolean): boolean =>
  entry.kind === 'appeal' || (isDecided && entry.kind === 'decision' && entry.outcome !== 'withdraw' && entry.outcome !== 'erase');

/**
 * Tells an entry to whom it concerns: the author, in the comment's status and by mail; those who reported the comment as illegal; whoever it
 * answers. Safe to repeat.
 *
 * A mail is taken in the book before it is sent and closed after. So it is sent once, however often and to how many its notice comes. One that
 * failed is sent when the notice comes again. Only where the process dies, or the sender's answer is lost, between sending and closing it may
 * go twice: better than that somebody never hears of a decision.
 */
export const telling = ({ clock, keys, casebook, published, told, mails, addresses, mail, url }: TellDeps) => {
  const settingsOf = cached(published.settings, 30_000, clock);

  const post = async (comment: Comment, name: string, { email, from }: To, content: () => MailContent): Promise<void> => {
    const { site, id } = comment;
    if (!(await mails.take(comment, name, clock.now()))) return;
    const counted = { site, mailbox: mailboxHash(keys.mailKey(site), email), comment: id, mail: name };
    if (await addresses.countMail(counted, mostInADay[from], clock.now())) await mail.send({ to: email, ...content() });
    await mails.close(comment, name);
  };

  const write = ({ id, title, language }: SiteSettings) =>
    mailsOf({ settings: { id, title, language }, url, receiptKey: keys.receiptKey(id), mailKey: keys.mailKey(id) });

  /** Keeps that the author is told of a human's decision, which their comment's status shows, and gives what is kept of it. */
  const noticeOf = async (comment: Comment, n: number, now: number) => {
    const entry = comment.log[n - 1];
    if (entry?.kind !== 'decision' || !isMember(entry.actor)) return undefined;
    const sent = await told.sent(comment);
    const kind = noticeFor(comment, n, sent);
    if (kind) await told.file(comment, { entry: n, kind, at: new Date(now).toISOString() });
    return kind ?? sent.find((each) => each.entry === n)?.kind;
  };

  const tellReporter = async (
    comment: Comment,
    { entry, n, now, isDecided }: Told & { readonly entry: number },
    settings: SiteSettings,
  ): Promise<void> => {
    const { site, id, log } = comment;
    const told = log[n - 1];
    // What others report is no decision: it neither prolongs an address's time, nor is it time to tell of one.
    if (entry !== n && !isDecided && told?.kind !== 'appeal') return;
    const status = reportStatus(comment, { n: entry, language: settings.language });
    const email = status?.grade === 'illegal' ? await addresses.reporter({ site, id, entry }, now) : undefined;
    if (!status || email === undefined) return;
    if (entry === n) await post(comment, `report/${n}/received`, { email, from: 'machine' }, () => write(settings).received(comment, n));
    else await addresses.keepReporter({ site, id, entry }, Date.parse(told?.at ?? ''));
    // Each outcome once, however often it is decided to and fro.
    if (status.status !== 'decided') return;
    const decided = { outcome: 'gone' as const, ...status };
    const to: To = { email, from: 'automated' in status && !status.automated ? 'person' : 'machine' };
    await post(comment, `report/${entry}/${decided.outcome}`, to, () => write(settings).decided(comment, entry, decided));
  };

  /** Asks an address whether it wants replies, and tells one that said so of this reply; each once, and only of what readers can see. */
  const tellOfReplies = async (comment: Comment, settings: SiteSettings, own: AuthorAddress | undefined, now: number): Promise<void> => {
    const { site, thread, parentId, authorKey } = comment;
    if (own?.replies === 'asked')
      await post(comment, 'replies', { email: own.email, from: 'machine' }, () => write(settings).confirm(comment));
    const parent = parentId === undefined ? undefined : await casebook.find(site, parentId);
    if (parent?.state !== 'approved') return;
    const to = await addresses.author(parent, now);
    const isOwn = (authorKey !== undefined && authorKey === parent.authorKey) || to?.email.toLowerCase() === own?.email.toLowerCase();
    if (to?.replies !== 'confirmed' || isOwn) return;
    const place = (await published.thread(site, thread)) ?? { id: thread, url: undefined };
    const link = permalink(`${url}/v1/sites/${site}`, place, comment.id);
    await post(comment, 'reply', { email: to.email, from: 'person' }, () => write(settings).reply(parent, link));
  };

  return async (comment: Comment, n: number): Promise<void> => {
    const [entry, now] = [comment.log[n - 1], clock.now()];
    const news = newsOf(comment, n, await noticeOf(comment, n, now));
    const settings = await settingsOf(comment.site);
    if (!settings || (entry?.kind !== 'decision' && entry?.kind !== 'report' && entry?.kind !== 'appeal')) return;
    const isDecided = entry === lastDecision(comment);
    if (n > 1 && isKept(entry, isDecided)) await addresses.keepAuthor(comment, Date.parse(entry.at));
    const own = isDecided ? await addresses.author(comment, now) : undefined;
    const reports = comment.log.slice(0, n).flatMap(({ kind }, place) => (kind === 'report' ? [place + 1] : []));
    const from: Sender = isMember(entry.actor) ? 'person' : 'machine';
    await eachInTurn([
      async () => news && own && post(comment, `decision/${n}`, { email: own.email, from }, () => write(settings).author(comment, news)),
      async () => isDecided && comment.state === 'approved' && tellOfReplies(comment, settings, own, now),
      ...reports.map((report) => () => tellReporter(comment, { entry: report, n, now, isDecided }, settings)),
    ]);
  };
};
