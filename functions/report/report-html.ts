import type { ReportGrade } from '../../shared/comment/log.ts';
import { reportGrades } from '../../shared/comment/log.ts';
import type { SiteSettings } from '../../shared/site/site.ts';
import { type Html, html, type Part } from '../html/html.ts';
import { type Say, sayIn } from '../html/messages/texts.ts';
import { htmlPage } from '../html/page.ts';
import type { HttpAnswer } from '../http.ts';

export const reportFields = ['grade', 'text', 'name', 'email', 'goodFaith'] as const;
export type ReportField = (typeof reportFields)[number];
/** What was typed, and which of it is wrong. */
export type Reporting = { readonly wrong: readonly ReportField[]; readonly typed: Readonly<Partial<Record<ReportField, string>>> };

/** What is wrong with all of it. */
export type ReportRefusal = { readonly statusCode: number; readonly said: Parameters<Say>[0] };

const noStore = { headers: { 'cache-control': 'no-store' } } as const;

const form = (say: Say, { wrong, typed }: Reporting): Html => {
  const error = (field: ReportField): Part =>
    wrong.includes(field) && html`<p class="error" id="${field}-error">${say(`bad-report-${field}`)}</p>`;
  const attributes = (field: ReportField): Part =>
    wrong.includes(field) && html` aria-invalid="true" aria-describedby="${field}-error"${field === wrong[0] && html` autofocus`}`;
  const choice = (grade: ReportGrade): Html =>
    html`<p><label><input type="radio" name="grade" value="${grade}" required${typed.grade === grade && html` checked`}${attributes('grade')}> ${say(grade)}</label></p>`;
  return html`<form method="post" action="report.html" accept-charset="utf-8">
<fieldset><legend>${say('report-grade')}</legend>${error('grade')}${reportGrades.map(choice)}</fieldset>
<label for="text">${say('report-why')}</label>
${error('text')}<textarea id="text" name="text" rows="6" maxlength="2000" dir="auto"${attributes('text')}>
${typed.text}</textarea>
<p class="quiet">${say('report-contact')}</p>
<label for="name">${say('name')}</label>
${error('name')}<input id="name" name="name" maxlength="200" autocomplete="name" dir="auto" value="${typed.name}"${attributes('name')}>
<label for="email">${say('email')}</label>
${error('email')}<input id="email" name="email" type="email" maxlength="200" autocomplete="email" value="${typed.email}"${attributes('email')}>
${error('goodFaith')}<p><label><input type="checkbox" name="goodFaith" value="yes"${typed.goodFaith && html` checked`}${attributes('goodFaith')}> ${say('report-good-faith')}</label></p>
<button>${say('report-send')}</button>
</form>`;
};

/** The form for a report, with what was typed where something is wrong. */
export const reportFormAsHtml = (
  { language }: SiteSettings,
  reporting: Reporting = { wrong: [], typed: {} },
  refusal?: ReportRefusal,
): HttpAnswer => {
  const say = sayIn(language);
  return htmlPage({
    language,
    title: say('report-title'),
    statusCode: refusal?.statusCode ?? (reporting.wrong.length > 0 ? 400 : 200),
    ...noStore,
    body: html`<h1>${say('report-title')}</h1>
${refusal && html`<div class="error" role="alert"><p>${say(refusal.said)}</p></div>`}${form(say, reporting)}
<p class="quiet"><a href="../../about.html">${say('about')}</a></p>`,
  });
};

/** That a report is on record, and what to keep. */
export const reportedAsHtml = (
  { id, language }: SiteSettings,
  statusCode: number,
  { reference, receipt, isIllegal }: { readonly reference: string; readonly receipt: string; readonly isIllegal: boolean },
): HttpAnswer => {
  const say = sayIn(language);
  const title = say(isIllegal ? 'reported-illegal' : 'reported');
  return htmlPage({
    language,
    title,
    statusCode,
    ...noStore,
    body: html`<h1>${title}</h1>
<p>${say('report-keep')}</p>
<label for="reference">${say('report-reference')}</label>
<input id="reference" readonly value="${reference}">
<label for="receipt">${say('receipt')}</label>
<input id="receipt" readonly value="${receipt}">
<p><a href="../../../../../status/report/${id}/${reference}#${receipt}">${say('report-link')}</a> ${say('report-link-script')}</p>`,
  });
};

/** Where there is no such comment, or nothing that could be read. */
export const noReportAsHtml = ({ language }: SiteSettings, { statusCode, said }: ReportRefusal): HttpAnswer => {
  const say = sayIn(language);
  return htmlPage({
    language,
    title: say('report-title'),
    statusCode,
    ...noStore,
    body: html`<h1>${say('report-title')}</h1>
<p role="alert">${say(said)}</p>`,
  });
};
