import type { CommentView } from '../../shared/thread/thread-view.ts';
import { formattedText } from '../html/formatted-text.ts';
import { type Html, html } from '../html/html.ts';
import type { Say } from '../html/messages/texts.ts';

export type Node = { readonly comment: CommentView; readonly replies: readonly Node[] };

/** Replies under what they answer; those whose parent is on another page stand for themselves. In the page's order. */
export const treeOf = (comments: readonly CommentView[]): readonly Node[] => {
  const nodes = new Map(comments.map((comment) => [comment.id, { comment, replies: [] as Node[] }]));
  const roots: Node[] = [];
  for (const node of nodes.values()) {
    const { parentId } = node.comment;
    const siblings = parentId === null ? undefined : nodes.get(parentId)?.replies;
    (siblings ?? roots).push(node);
  }
  return roots;
};

/** As deep as a narrow screen bears; deeper replies stand beside their parents, and name them. */
const deepest = 6;

type Told = { readonly say: Say; readonly date: (at: string) => string; readonly canReply: boolean };

const header = ({ id, author, createdAt, editedAt }: CommentView, { say, date }: Told): Html => {
  const name = html`<bdi>${author.name ?? say('nobody')}</bdi>`;
  const linked = author.url === undefined ? name : html`<a href="${author.url}" rel="ugc nofollow noopener noreferrer">${name}</a>`;
  const mark = author.mark !== undefined && say('mark', { mark: author.mark });
  return html`<header><b>${linked}</b> ${author.badge && say('badge')}${mark && html`<span class="mark" role="img" aria-label="${mark}" title="${mark}">${author.mark}</span>`}
<a href="?from=${id}#kommentar-${id}"><time datetime="${createdAt}">${date(createdAt)}</time></a>${editedAt !== undefined && html` ${say('edited')}`}
${author.alike && html`<p>${say('alike')}</p>`}</header>`;
};

const article = (comment: CommentView, told: Told, isApart: boolean): Html => {
  const { id, parentId, removed, author, body } = comment;
  const { say, canReply } = told;
  if (removed) return html`<article id="kommentar-${id}"><p class="quiet">${say('removed')}</p></article>`;
  const name = author.name ?? say('nobody');
  const label = say('reply-to', { name });
  return html`<article id="kommentar-${id}">${header(comment, told)}
${isApart && parentId !== null && html`<p class="quiet"><a href="?from=${parentId}#kommentar-${parentId}">${say('reply-to-other')}</a></p>`}
${formattedText(body)}
<p>${canReply && html`<a href="?from=${id}&amp;reply=${id}#respond" aria-label="${label}">${say('reply')}</a> `}<a href="../../comments/${id}/report.html" rel="nofollow" aria-label="${say('report-of', { name })}">${say('report')}</a></p></article>`;
};

/** Without recursion, which a thread of a thousand replies to replies would exhaust. */
export const threadHtml = (roots: readonly Node[], told: Told): Html => {
  const item = (node: Node, depth: number): Html => {
    const isApart = depth === 0 || depth > deepest;
    if (depth < deepest) return html`<li>${article(node.comment, told, isApart)}${list(node.replies, depth + 1)}</li>`;
    const flat: Html[] = [];
    const open = [...node.replies].reverse();
    for (let next = open.pop(); next; next = open.pop()) {
      flat.push(html`<li>${article(next.comment, told, true)}</li>`);
      open.push(...[...next.replies].reverse());
    }
    return html`<li>${article(node.comment, told, isApart)}${flat.length > 0 && html`<ol>${flat}</ol>`}</li>`;
  };
  const list = (nodes: readonly Node[], depth: number): Html | false =>
    nodes.length > 0 && html`<ol>${nodes.map((node) => item(node, depth))}</ol>`;
  return html`${list(roots, 0)}`;
};
