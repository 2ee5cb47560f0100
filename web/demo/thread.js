// @ts-check
import { find, fromTemplate, withText } from './dom.js';

/** @typedef {import('./api.js').Comment} Comment */

const timeFormat = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'long', timeStyle: 'short' });

/** @param {number} total */
const countInWords = (total) => (total === 0 ? 'Inga kommentarer' : `${total.toLocaleString('sv-SE')} kommentar${total === 1 ? '' : 'er'}`);

/** @param {string | undefined} url */
const isWebAddress = (url) => url !== undefined && URL.canParse(url) && ['http:', 'https:'].includes(new URL(url).protocol);

/** @param {Comment} comment */
export const nameOf = ({ author }) => author.name ?? 'Anonym';

/** @param {Comment} comment */
const nameElement = (comment) => {
  const { url } = comment.author;
  if (url === undefined || !isWebAddress(url)) return document.createTextNode(nameOf(comment));
  const link = withText('a', nameOf(comment));
  link.href = url;
  link.rel = 'ugc nofollow noopener';
  return link;
};

/**
 * Writes a comment into its list item; also when it has become a placeholder since.
 * @param {HTMLLIElement} item
 * @param {Comment} comment
 * @param {boolean} open
 */
const fill = (item, comment, open) => {
  const { author, body, createdAt, removed } = comment;
  const article = find(item, '.comment', HTMLElement);
  article.classList.toggle('removed', removed === true);
  find(article, 'header', HTMLElement).hidden = removed === true;
  find(article, '.name', HTMLElement).replaceChildren(nameElement(comment));
  find(article, '.badge', HTMLElement).hidden = author.badge !== 'author';
  find(article, '.permalink', HTMLAnchorElement).href = `#${item.id}`;
  const time = find(article, 'time', HTMLTimeElement);
  time.dateTime = createdAt;
  time.textContent = timeFormat.format(new Date(createdAt));
  find(article, '.body', HTMLElement).textContent = removed ? 'Kommentaren är borttagen.' : body;
  find(article, '.actions', HTMLElement).hidden = removed === true || !open;
  find(article, '.reply', HTMLButtonElement).setAttribute('aria-label', `Svara ${nameOf(comment)}`);
};

/**
 * The thread on the page. Items stay the same elements while they are shown, so that focus and a form among them survive.
 * @param {HTMLElement} section
 * @param {import('./api.js').Api} api
 * @param {{ reply: (comment: Comment, item: HTMLLIElement) => void, leaving: (item: HTMLLIElement) => void, closed: () => void }} on
 */
export const createThread = (section, api, on) => {
  const list = find(section, '#thread', HTMLOListElement);
  const newer = find(section, '#newer', HTMLButtonElement);
  const error = find(section, '#thread-error', HTMLElement);
  /** @type {Map<string, HTMLLIElement>} */
  const items = new Map();
  /** @type {string | undefined} */
  let cursor;

  /** @param {Comment} comment @param {boolean} open */
  const show = (comment, open) => {
    const item = items.get(comment.id) ?? fromTemplate('#comment-template', HTMLLIElement);
    item.id = `kommentar-${comment.id}`;
    fill(item, comment, open);
    if (items.has(comment.id)) return;
    items.set(comment.id, item);
    find(item, '.reply', HTMLButtonElement).addEventListener('click', () => on.reply(comment, item));
    const parent = items.get(comment.parentId ?? '');
    const siblings = parent ? find(parent, ':scope > .replies', HTMLOListElement) : list;
    // Ids sort by time: one that was approved late comes where it belongs.
    siblings.insertBefore(item, Array.from(siblings.children).find(({ id }) => id > item.id) ?? null);
  };

  /** Shows one page, and gives the ids on it. @param {string} [from] @returns {Promise<string[] | undefined>} */
  const load = async (from) => {
    const answer = await api.page(from);
    const missing = !answer.ok && answer.problem.status === 404; // the thread exists from its first comment on
    error.hidden = answer.ok || missing;
    error.textContent = error.hidden ? '' : 'Kommentarerna kunde inte hämtas. Försök igen om en stund.';
    if (!answer.ok && !missing) return undefined;
    const page = answer.ok ? answer.value : { comments: [], total: 0, open: true };
    for (const comment of page.comments) show(comment, page.open);
    if (!page.open) on.closed();
    find(section, '#antal', HTMLElement).textContent = countInWords(page.total);
    cursor = page.cursor;
    newer.hidden = cursor === undefined;
    return page.comments.map(({ id }) => id);
  };

  newer.addEventListener('click', async () => {
    const first = (await load(cursor))?.[0];
    if (first !== undefined) items.get(first)?.querySelector('article')?.focus();
  });

  return {
    /**
     * Reads the thread again from its beginning: as far as it was shown, and on until the wanted comment is there.
     * @param {string} [wanted]
     * @returns {Promise<HTMLLIElement | undefined>} the wanted comment's item
     */
    refresh: async (wanted) => {
      const shown = items.size;
      /** @type {Set<string>} */
      const seen = new Set();
      cursor = undefined;
      do {
        const ids = await load(cursor);
        if (!ids) return undefined;
        for (const id of ids) seen.add(id);
      } while (cursor !== undefined && (seen.size < shown || (wanted !== undefined && !seen.has(wanted))));
      for (const [id, item] of items) {
        if (seen.has(id)) continue;
        on.leaving(item);
        item.remove();
        items.delete(id);
      }
      return wanted === undefined ? undefined : items.get(wanted);
    },
  };
};
