import { parseJson, parseValue } from '../../shared/parse-json.ts';
import { problemSchema } from '../../shared/problem.ts';
import type { SiteSettings } from '../../shared/site/site.ts';
import { acceptedSchema, submissionSchema } from '../../shared/submission/submission.ts';
import { commentForm } from '../html/comment-form.ts';
import { html } from '../html/html.ts';
import type { PageKey } from '../html/messages/sv.ts';
import { sayIn } from '../html/messages/texts.ts';
import { htmlPage } from '../html/page.ts';
import { type HttpAnswer, invalid } from '../http.ts';
import type { SubmitRequest } from './request.ts';

/** 20,000 UTF-16 units, each percent-encoded as three bytes of UTF-8, and room for the rest. */
export const mostFormBytes = 256 * 1024;

/** What the form without a script says, as what the script would have sent. */
export const formRequest = (fields: URLSearchParams): SubmitRequest | HttpAnswer => {
  const field = (name: string) => fields.get(name) ?? undefined;
  const submission = parseValue(submissionSchema, {
    // A form sends each line's end as two characters, whatever was typed.
    body: field('body')?.replaceAll('\r\n', '\n'),
    author: { name: field('name'), email: field('email'), url: field('url') },
    parentId: field('parentId'),
    notify: { replies: field('replies') === 'yes' },
    form: { honeypot: field('honeypot') },
  });
  if (!submission.ok) return invalid(submission.problems);
  return { submission: submission.value, idempotencyKey: undefined, authorSecret: undefined };
};

const ofCode: Readonly<Record<string, PageKey>> = {
  duplicate: 'error-duplicate',
  'too-many-comments': 'error-too-many',
  'comments-closed': 'error-closed',
  'too-large': 'error-too-large',
  origin: 'error-origin',
  'unknown-thread': 'error-unknown',
};
const ofField: Readonly<Record<string, PageKey>> = {
  body: 'error-body',
  'author.name': 'error-name',
  'author.email': 'error-email',
  'author.url': 'error-url',
  parentId: 'error-parent',
};

const noStore = { 'cache-control': 'no-store' };

/** What became of a submission, as a page: with the receipt and where it leads, or with what is wrong and all that was typed. */
export const submittedAsHtml = ({ id: site, language }: SiteSettings, answer: HttpAnswer, fields: URLSearchParams): HttpAnswer => {
  const say = sayIn(language);
  const { statusCode, body = '', headers } = answer;
  const back = html`<nav><a href="comments.html">${say('back')}</a></nav>`;
  const accepted = parseJson(acceptedSchema, body);
  if (accepted.ok) {
    const { id, receipt } = accepted.value;
    return htmlPage({
      language,
      statusCode,
      headers: noStore,
      title: say('sent-title'),
      body: html`<h1>${say('sent-title')}</h1>
<p>${say('sent')}</p>
<p>${say('sent-receipt')}</p>
<form method="post" action="../../comments/${id}/status.html">
<label for="receipt">${say('receipt')}</label>
<input id="receipt" name="receipt" readonly value="${receipt}">
<button>${say('see-status')}</button>
</form>
<p>${say('sent-later')} <a href="/status/${site}/${id}">${say('comment-page')}</a></p>
${back}`,
    });
  }
  const told = parseJson(problemSchema, body);
  const { code = '', errors = [] } = told.ok ? told.value : {};
  const keys = code === 'invalid' ? errors.map(({ field }) => ofField[field] ?? 'error-other') : [ofCode[code] ?? ('error-other' as const)];
  const [typed, parent] = [(name: string) => fields.get(name) ?? '', fields.get('parentId')];
  const replyTo = parent && !keys.includes('error-parent') ? { id: parent } : undefined;
  const retry = headers['retry-after'];
  return htmlPage({
    language,
    statusCode,
    headers: { ...noStore, ...(retry === undefined ? {} : { 'retry-after': retry }) },
    title: say('error-title'),
    body: html`<h1>${say('error-title')}</h1>
<div class="error" role="alert">${[...new Set(keys)].map((key) => html`<p>${say(key)}</p>`)}</div>
${code !== 'comments-closed' && code !== 'unknown-thread' && commentForm(say, replyTo, { body: typed('body'), name: typed('name'), email: typed('email'), url: typed('url'), replies: typed('replies') === 'yes' })}
${code !== 'unknown-thread' && back}`,
  });
};
