import { lastDayBefore } from '../../shared/author/last-day.ts';
import type { Statement } from '../../shared/author/statement.ts';
import { type Html, html, type Part } from '../html/html.ts';
import type { SayToAuthor } from '../html/messages/texts.ts';

/** What was typed into an appeal, and which of its fields is wrong. */
export type Appealing = {
  readonly wrong: readonly ('text' | 'email')[];
  readonly text: string;
  readonly email: string;
};

type Place = {
  readonly say: SayToAuthor;
  readonly statement: Statement;
  /** The receipt, as a field. */
  readonly proof: Html;
  readonly date: (iso: string) => string;
  readonly now: number;
};

/** How to appeal against what was decided, and by when; who may answer. */
export const appealHtml = (
  { say, statement: { appeal, automatedDecision }, proof, date, now }: Place,
  typed: Appealing = { wrong: [], text: '', email: '' },
): Part => {
  if (appeal?.state !== 'possible') return undefined;
  const until = { date: date(lastDayBefore(appeal.until)) };
  const about = (content: Part): Html => html`<section aria-labelledby="appeal"><h2 id="appeal">${say('appeal')}</h2>${content}</section>`;
  if (Date.parse(appeal.until) < now) return about(html`<p>${say('appeal-late', until)}</p>`);
  const attributes = (field: 'text' | 'email', help = ''): Part => {
    const isWrong = typed.wrong.includes(field);
    const told = [help, isWrong ? `${field}-error` : ''].filter(Boolean).join(' ');
    return [told !== '' && html` aria-describedby="${told}"`, isWrong && html` aria-invalid="true" autofocus`];
  };
  const error = (field: 'text' | 'email'): Part =>
    typed.wrong.includes(field) && html`<p class="error" id="${field}-error">${say(`bad-${field}`)}</p>`;
  return about(html`<p>${say('appeal-until', until)} ${say(automatedDecision ? 'appeal-by-machine' : 'appeal-by-human')}</p>
<form method="post" action="status.html" accept-charset="utf-8">${proof}
<label for="text">${say('appeal-text')}</label>
${error('text')}<textarea id="text" name="text" rows="6" maxlength="2000" required dir="auto"${attributes('text')}>
${typed.text}</textarea>
<label for="email">${say('appeal-email')}</label>
${error('email')}<input id="email" name="email" type="email" maxlength="100" autocomplete="email" value="${typed.email}"${attributes('email', 'email-help')}>
<p class="quiet" id="email-help">${say('appeal-email-help')}</p>
<button name="action" value="appeal">${say('appeal-send')}</button>
</form>`);
};
