import type { Comment } from '../comment/comment.ts';
import { createdAtOf } from '../comment/comment-id.ts';
import { explainOutcome, explainReason } from '../comment/explain.ts';
import type { Entry } from '../comment/log.ts';
import { type Language, textOf } from '../messages/catalogue.ts';
import type { EntryText } from '../ports.ts';
import type { ThreadRef } from './views.ts';

/** What a hand-over is made of besides the comment; `now`: Unix ms. */
export type Told = { readonly thread: ThreadRef; readonly texts: readonly EntryText[]; readonly language: Language; readonly now: number };

/** One line of what somebody wrote: nothing in it can end the line, turn it around or hide. */
const line = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ')
    .replace(/[\u200b\u2060\ufeff\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
    .toWellFormed();

/** Set in, line by line, so that no line of it can be taken for one of ours. */
const quoted = (text: string): readonly string[] => text.split(/\r\n|[\r\n\u2028\u2029]/u).map((each) => `  | ${line(each)}`);

/**
 * A comment in plain text, for handing over to the police or others who have to act on it: what was written, when and where, and what
 * was decided and recorded. Neither colleagues' notes nor readers' reports, and no contact data, which is looked at apart.
 */
export const handOver = (comment: Comment, { thread, texts, language, now }: Told): string => {
  const { id, site, body, author, log } = comment;
  const say = (key: string): string => textOf(language, `hand-over-${key}`);
  const field = (key: string, value: string | undefined): readonly string[] => (value ? [`${say(key)}: ${line(value)}`] : []);

  const linesOf = (entry: Entry, at: number): readonly string[] => {
    const text = texts.find((each) => each.entry === at + 1)?.text;
    const words = text === undefined ? [] : quoted(text);
    if (entry.kind === 'threat-record') {
      const handed = [...field('handed-to', entry.handedTo), ...field('reference', entry.reference)];
      return [`${entry.at}  ${say('record')} (${entry.actor})`, ...handed.map((each) => `  ${each}`), ...words];
    }
    if (entry.kind !== 'decision') return [];
    const { at: time, actor, reasons, legalGround } = entry;
    const written = { body, name: author.name, url: author.url };
    return [
      `${time}  ${explainOutcome(entry, language)} (${actor})`,
      ...reasons.map((reason) => `  - ${line(explainReason(reason, written, language))}`),
      ...(legalGround ? [`  - ${textOf(language, `law-${legalGround}`)}`] : []),
      ...words,
    ];
  };

  return [
    say('title'),
    ...field('made', new Date(now).toISOString()),
    ...field('site', site),
    ...field('comment', id),
    ...field('sent', new Date(createdAtOf(id)).toISOString()),
    ...field('article', thread.title),
    ...field('address', thread.url),
    ...field('thread', thread.id),
    ...field('name', author.name),
    ...field('url', author.url),
    '',
    `${say('text')}:`,
    ...quoted(body),
    '',
    `${say('log')}:`,
    ...log.flatMap(linesOf),
    '',
  ].join('\n');
};
