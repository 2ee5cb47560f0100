import type { PublishedComment } from '../../shared/comment/published-comment.ts';
import type { SiteSettings, Thread } from '../../shared/site/site.ts';
import { permalink } from '../../shared/thread/permalink.ts';
import { commentView } from '../../shared/thread/thread-view.ts';
import { formattedText } from '../html/formatted-text.ts';
import { html, textOfHtml } from '../html/html.ts';
import { sayIn } from '../html/messages/texts.ts';
import type { HttpAnswer } from '../http.ts';

export type Feed = {
  readonly settings: SiteSettings;
  readonly title: string;
  /** The feed's own address. */
  readonly self: string;
  /** The page that it is of. */
  readonly page: string;
  /** The newest first. */
  readonly comments: readonly PublishedComment[];
  /** Of the comments, by id. */
  readonly threads: ReadonlyMap<string, Thread>;
  /** The address of the site's interface, without a slash at the end. */
  readonly base: string;
};

/** What no XML 1.0 may have (https://www.w3.org/TR/xml/#charsets). */
const noXml = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const xml = (text: string): string => text.replace(noXml, '\ufffd');

/** A feed in Atom (RFC 4287); what was removed is not in it. */
export const atomFeed = ({ settings, title, self, page, comments, threads, base }: Feed): HttpAnswer => {
  const say = sayIn(settings.language);
  const entries = comments.map(commentView).flatMap((view, at) => {
    const { thread: id } = comments[at] ?? { thread: '' };
    const thread = threads.get(id);
    const name = xml(view.author.name ?? say('nobody'));
    const link = permalink(base, { id, url: thread?.url }, view.id);
    const updated = view.editedAt ?? view.createdAt;
    if (view.removed) return [];
    const entry = html`<entry><id>urn:sluss:comment:${settings.id}:${view.id}</id><title>${say('feed-entry', { name, title: xml(thread?.title ?? settings.title) })}</title>
<link href="${link}"/><published>${view.createdAt}</published><updated>${updated}</updated><author><name>${name}</name></author>
<content type="html">${xml(formattedText(view.body).map(textOfHtml).join('\n'))}</content></entry>
`;
    return [{ entry, updated }];
  });
  const updated =
    entries
      .map((one) => one.updated)
      .sort()
      .at(-1) ?? new Date(0).toISOString();
  const feed = html`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${settings.language}"><id>${self}</id><title>${xml(title)}</title><updated>${updated}</updated>
<link rel="self" type="application/atom+xml" href="${self}"/><link href="${page}"/>
${entries.map(({ entry }) => entry)}</feed>`;
  return {
    statusCode: 200,
    headers: { 'content-type': 'application/atom+xml; charset=utf-8', 'x-content-type-options': 'nosniff' },
    body: `<?xml version="1.0" encoding="utf-8"?>\n${textOfHtml(feed)}\n`,
  };
};
