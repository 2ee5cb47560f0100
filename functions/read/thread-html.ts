import type { SiteSettings, Thread } from '../../shared/site/site.ts';
import type { CommentView, ThreadPage } from '../../shared/thread/thread-view.ts';
import { commentForm } from '../html/comment-form.ts';
import { type Html, html, jsonScript } from '../html/html.ts';
import { countIn, type Say, sayIn } from '../html/messages/texts.ts';
import { htmlPage } from '../html/page.ts';
import type { HttpAnswer } from '../http.ts';
import { threadHtml, treeOf } from './comment-html.ts';

export type ThreadHtml = {
  readonly settings: SiteSettings;
  readonly thread: Thread;
  readonly page: ThreadPage;
  readonly order: 'oldest' | 'newest';
  /** The first comment of the page before, where there is one. */
  readonly previous: string | undefined;
  /** The comment that the form answers. */
  readonly reply: string | undefined;
  /** This page's own address, without a query. */
  readonly address: string;
};

/** For search engines (https://schema.org/Comment). */
const forMachines = ({ thread, page, address }: ThreadHtml, title: string): unknown => {
  const at = (id: string) => `${address}?from=${id}#kommentar-${id}`;
  const comment = ({ id, parentId, author: { name, url }, body, createdAt, editedAt }: CommentView) => ({
    '@type': 'Comment',
    '@id': at(id),
    text: body,
    dateCreated: createdAt,
    dateModified: editedAt,
    author: { '@type': 'Person', name, url },
    parentItem: parentId === null ? undefined : { '@type': 'Comment', '@id': at(parentId) },
  });
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    url: thread.url ?? address,
    name: title,
    commentCount: page.total,
    comment: page.comments.filter(({ removed }) => !removed).map(comment),
  };
};

const places = ({ order, previous, page }: ThreadHtml, say: Say) => {
  const [before, after] = order === 'oldest' ? ([say('older'), say('newer')] as const) : ([say('newer'), say('older')] as const);
  const at = (place: string) => `?${place}${order === 'newest' ? '&order=newest' : ''}`;
  return [
    ...(previous === undefined ? [] : [{ rel: 'prev', href: at(`from=${previous}`), text: before }]),
    ...(page.cursor === undefined ? [] : [{ rel: 'next', href: at(`cursor=${page.cursor}`), text: after }]),
  ];
};

const otherOrder = (order: 'oldest' | 'newest', say: Say): Html =>
  order === 'oldest'
    ? html`<a href="?order=newest" rel="nofollow">${say('newest-first')}</a>`
    : html`<a href="comments.html">${say('oldest-first')}</a>`;

/** A page of a thread, whole without a script: read, answered and paged through. */
export const threadAsHtml = (shown: ThreadHtml): HttpAnswer => {
  const { settings, thread, page, order, reply } = shown;
  const { language } = settings;
  const say = sayIn(language);
  const count = countIn(say, page.total);
  const title = say('of', { count, title: thread.title ?? settings.title });
  // In the time of the publications that it is made for; machines read it in UTC.
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Stockholm' });
  const links = places(shown, say);
  const answered = page.comments.find(({ id, removed }) => id === reply && !removed);
  const comments = threadHtml(treeOf(page.comments), { say, date: (at) => format.format(new Date(at)), canReply: page.open });
  return htmlPage({
    language,
    title,
    head: html`<link rel="canonical" href="${thread.url ?? shown.address}"><link rel="alternate" type="application/atom+xml" href="feed.atom">
${links.map(({ rel, href }) => html`<link rel="${rel}" href="${href}">`)}${jsonScript('application/ld+json', forMachines(shown, title))}`,
    body: html`<h1>${title}</h1>
<nav>${thread.url !== undefined && html`<a href="${thread.url}">${say('article')}</a>`}${otherOrder(order, say)}<a href="feed.atom">Atom</a></nav>
${comments}
${links.length > 0 && html`<nav aria-label="${say('pages')}">${links.map(({ rel, href, text }) => html`<a rel="${rel}" href="${href}">${text}</a>`)}</nav>`}
${page.open ? commentForm(say, answered && { id: answered.id, name: answered.author.name ?? say('nobody') }) : html`<p>${say('closed')}</p>`}`,
  });
};
