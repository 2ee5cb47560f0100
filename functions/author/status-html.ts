import { helpLines } from '../../shared/author/help-lines.ts';
import { isWithdrawable, seenOf } from '../../shared/author/seen.ts';
import type { Status } from '../../shared/author/status-view.ts';
import type { AuthorWord } from '../../shared/author/words/en.ts';
import { runsOf } from '../../shared/comment/runs.ts';
import type { JudgedField } from '../../shared/signals/signal.ts';
import type { SiteSettings } from '../../shared/site/site.ts';
import { type Html, html, type Part } from '../html/html.ts';
import { type SayToAuthor, sayIn, sayToAuthorIn } from '../html/messages/texts.ts';
import { htmlPage } from '../html/page.ts';
import type { HttpAnswer } from '../http.ts';
import { type Appealing, appealHtml } from './appeal-html.ts';

export type StatusHtml = {
  readonly settings: SiteSettings;
  readonly status: Status;
  readonly receipt: string;
  readonly now: number;
  /** What was done just now. */
  readonly done?: AuthorWord | undefined;
  /** What was not, and why: of the whole, and of the appeal's fields, with what was typed there. */
  readonly refusal?: { readonly statusCode: number; readonly said?: AuthorWord | undefined; readonly appealing?: Appealing } | undefined;
};

/** In the time of the publications that it is made for, as in the statement. */
const dateIn = ({ language }: SiteSettings, iso: string): string =>
  new Intl.DateTimeFormat(language === 'sv' ? 'sv-SE' : 'en-GB', { dateStyle: 'long', timeZone: 'Europe/Stockholm' }).format(new Date(iso));

const said = (texts: Part): Html => html`<div class="error" role="alert"><p>${texts}</p></div>`;

const help = (say: SayToAuthor): Html => html`<section aria-labelledby="help"><h2 id="help">${say('help')}</h2>
<p>${say('help-text')}</p>
<ul>${helpLines.map(([key, href]) => html`<li><a href="${href}" rel="noreferrer">${say(key)}</a></li>`)}</ul></section>`;

const answered = (say: SayToAuthor, date: (iso: string) => string, appealed: NonNullable<Status['appealed']>): Html => {
  const { at, answeredAt, outcome, answer, bySamePerson } = appealed;
  const dates = { date: date(at), answered: answeredAt === undefined ? '' : date(answeredAt) };
  return html`<section aria-labelledby="appealed"><h2 id="appealed">${say('your-appeal')}</h2>
<p>${say(`appeal-${outcome ?? 'waiting'}`, dates)}</p>
${outcome && html`<p>${say(bySamePerson ? 'by-same' : 'by-another')}</p>`}${answer !== undefined && html`<blockquote class="own">${answer}</blockquote>`}</section>`;
};

/** What its author wrote, with the words marked that the statement is about; name and address where something in them is. */
const ownWords = (say: SayToAuthor, { body, author, statement, editedAt }: Status, date: (iso: string) => string): Part => {
  if (body === undefined) return undefined;
  const words = statement?.words ?? [];
  const marked = (text: string, field: JudgedField): Part =>
    runsOf(text, [{ spans: words }], field).map((run) => (run.reasons.length > 0 ? html`<mark>${run.text}</mark>` : run.text));
  const of = (field: 'name' | 'url'): Part =>
    words.some((word) => word.field === field) && html`<p>${say(field)}: <bdi>${marked(author?.[field] ?? '', field)}</bdi></p>`;
  return html`<section aria-labelledby="wrote"><h2 id="wrote">${say('you-wrote')}</h2>
<blockquote class="own" dir="auto">${marked(body, 'body')}</blockquote>
${of('name')}${of('url')}${words.length > 0 && html`<p class="quiet">${say(statement?.restriction === 'masked' ? 'hidden-words' : 'marked-words')}</p>`}
${editedAt !== undefined && html`<p class="quiet">${say('edited', { date: date(editedAt) })}</p>`}</section>`;
};

const why = (say: SayToAuthor, { reasons, text }: NonNullable<Status['statement']>): Html => {
  const parts = ['ground', 'automation', 'source', 'redress'] as const;
  return html`<section aria-labelledby="reasons"><h2 id="reasons">${say('reasons')}</h2>
<ul>${[...new Set(reasons.map(({ message }) => message))].map((message) => html`<li>${message}</li>`)}</ul></section>
<section aria-labelledby="decision"><h2 id="decision">${say('decision')}</h2>
<dl>${parts.map((part) => html`<dt>${say(part)}</dt><dd>${text[part]}</dd>`)}</dl></section>`;
};

/** What became of a comment and why, as a page that needs no script, and what its author can do about it. */
export const statusAsHtml = ({ settings, status, receipt, now, done, refusal }: StatusHtml): HttpAnswer => {
  const { language, id: site } = settings;
  const [say, page] = [sayToAuthorIn(language), sayIn(language)];
  const date = (iso: string): string => dateIn(settings, iso);
  const { statement, appealed, note, decidedAt } = status;
  const title = say(`is-${seenOf(status)}`);
  const proof = html`<input type="hidden" name="receipt" value="${receipt}">`;

  const lead = (): string => {
    if (statement) return statement.text.restriction;
    if (status.status === 'pending') return page('soon');
    if (status.status === 'withdrawn' || status.status === 'erased') return say(`why-${status.status}`);
    return decidedAt === undefined ? '' : say('since-approved', { date: date(decidedAt) });
  };
  return htmlPage({
    language,
    statusCode: refusal?.statusCode ?? 200,
    headers: { 'cache-control': 'no-store' },
    title,
    body: html`${done && html`<p role="status"><strong>${say(done)}</strong></p>`}${refusal?.said && said(say(refusal.said))}
<h1>${title}</h1>
<p>${lead()}</p>
${statement?.text.help !== undefined && help(say)}
${appealed && answered(say, date, appealed)}
${note !== undefined && note !== appealed?.answer && html`<section aria-labelledby="note"><h2 id="note">${say('note')}</h2><blockquote class="own">${note}</blockquote></section>`}
${ownWords(say, status, date)}
${statement && why(say, statement)}
${statement && appealHtml({ say, statement, proof, date, now }, refusal?.appealing)}
${isWithdrawable(status) && html`<details><summary>${say('withdraw')}</summary><form method="post" action="status.html">${proof}<p>${say('withdraw-text')}</p><button name="action" value="withdraw">${say('withdraw-do')}</button></form></details>`}
<form method="post" action="status.html">${proof}<button>${page('look-again')}</button></form>
<nav><a href="/status/${site}/${status.id}">${page('comment-page')}</a><a href="../../about.html">${page('about')}</a></nav>`,
  });
};

/** There is no comment that the receipt fits, or none was sent: it is asked for again. */
export const askReceiptAsHtml = ({ language }: SiteSettings): HttpAnswer => {
  const say = sayToAuthorIn(language);
  return htmlPage({
    language,
    statusCode: 404,
    headers: { 'cache-control': 'no-store' },
    title: say('receipt-wrong'),
    body: html`<h1>${say('receipt-wrong')}</h1>
<p>${say('receipt-wrong-text')}</p>
<form method="post" action="status.html">
<label for="receipt">${say('receipt')}</label>
<input id="receipt" name="receipt" required maxlength="500" autocomplete="off" autocapitalize="none" spellcheck="false">
<button>${say('show')}</button>
</form>`,
  });
};

/** A form that was not read at all. */
export const unreadAsHtml = ({ language }: SiteSettings, statusCode: number): HttpAnswer => {
  const page = sayIn(language);
  const why = page(statusCode === 403 ? 'error-origin-status' : 'error-other');
  return htmlPage({
    language,
    statusCode,
    headers: { 'cache-control': 'no-store' },
    title: page('error-form'),
    body: html`<h1>${page('error-form')}</h1>${said(why)}`,
  });
};
