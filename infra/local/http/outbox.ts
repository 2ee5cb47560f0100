import type { IncomingMessage } from 'node:http';
import { type Language, preferredLanguage } from '../../../shared/messages/catalogue.ts';
import type { LyingMail } from '../../../shared/notices/outbox.ts';
import { messages } from '../messages.ts';
import { gatewayAnswer, type HttpAnswer } from './answer.ts';
import { escaped, htmlAnswer, htmlPage } from './html.ts';

/** With its links as links: every second part of a text that is cut there. */
const linked = (text: string): string =>
  text
    .split(/(https?:\/\/[^\s<>"]+)/)
    .map((part, place) => (place % 2 === 1 ? `<a href="${escaped(part)}" rel="noopener noreferrer">${escaped(part)}</a>` : escaped(part)))
    .join('');

const mailOf = ({ to, subject, text, headers = {}, at }: LyingMail, language: Language): string => {
  const { to: addressee, sentAt } = messages[language];
  const time = new Date(at).toISOString();
  const rows = [[addressee, to], [sentAt, time], ...Object.entries(headers)].map(
    ([name = '', value = '']) => `<dt>${escaped(name)}</dt><dd>${escaped(value)}</dd>`,
  );
  return `<article>\n<h2>${escaped(subject)}</h2>\n<dl>${rows.join('')}</dl>\n<pre>${linked(text)}</pre>\n</article>`;
};

/** The page of mails that were not sent because no sender is set, the newest first. `url`: the gateway's. */
export const createOutboxPage =
  (url: string, read: () => Promise<readonly LyingMail[]>) =>
  async (request: IncomingMessage): Promise<HttpAnswer> => {
    // Of another name that somebody gave this machine, a page of theirs could read the answer.
    const { host, port } = new URL(url);
    if (request.headers.host !== host && request.headers.host !== `localhost:${port}`) return gatewayAnswer(421, 'Misdirected Request');
    const language = preferredLanguage(request.headers['accept-language']);
    const { outbox, outboxIntro, noMails } = messages[language];
    const mails = await read();
    const content = mails.length > 0 ? mails.map((mail) => mailOf(mail, language)).join('\n') : `<p>${escaped(noMails)}</p>`;
    return htmlAnswer(200, htmlPage(language, outbox, `<p>${escaped(outboxIntro)}</p>\n${content}`));
  };
