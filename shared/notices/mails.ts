import { type NamedKey, receiptFor } from '../comment/receipt.ts';
import type { CommentKey } from '../ports.ts';
import { reportReceipt, reportReference } from '../report/proof.ts';
import type { SiteSettings } from '../site/site.ts';
import { mailText } from './mail-texts.ts';
import { mailToken } from './mail-token.ts';
import type { News } from './news.ts';
import type { MailContent } from './ports.ts';

export type MailSite = {
  readonly settings: Pick<SiteSettings, 'id' | 'title' | 'language'>;
  /** Where the site's interface and its pages are, without a slash at the end. */
  readonly url: string;
  /** Sign what its links prove. */
  readonly receiptKey: NamedKey;
  readonly mailKey: NamedKey;
};
/** What came of a report; `gone`: of itself, before anybody had decided. */
type Decided = { readonly outcome: 'kept' | 'restricted' | 'gone'; readonly automated?: boolean; readonly redress: string };

/** As it stands in a header: one line, whatever was written, or the rest would be headers of its own. */
const oneLine = (text: string): string => text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');

/** The mails about a site's comments. Each says what became of something and where more stands, and has no word that a reader wrote. */
export const mailsOf = ({ settings: { id: site, title, language }, url, receiptKey, mailKey }: MailSite) => {
  const words = (more: Readonly<Record<string, string>> = {}) => mailText(language, { title: oneLine(title), ...more });
  const mail = (about: string, ...paragraphs: readonly string[]): MailContent => ({
    subject: `${oneLine(title)}: ${about}`,
    text: `${paragraphs.join('\n\n')}\n`,
  });
  const linked = (says: string, link: string): string => `${says}\n${link}`;
  const reportLink = (id: string, entry: number): string =>
    `${url}/status/report/${site}/${reportReference(receiptKey, id, entry)}#${reportReceipt(receiptKey, id, entry)}`;

  return {
    author: ({ id }: CommentKey, { outcome, answer }: News): MailContent => {
      const say = words();
      const see = linked(say(outcome === 'cared-for' ? 'more-care' : 'more'), `${url}/status/${site}/${id}#${receiptFor(receiptKey, id)}`);
      const said = [...(answer ? [answer] : []), outcome].map((key) => `${say(key)}.`);
      return mail(say(answer ?? outcome), said.join('\n'), see, say('keep-link'), say('why-mail'));
    },

    received: ({ id }: CommentKey, entry: number): MailContent => {
      const say = words({ reference: reportReference(receiptKey, id, entry) });
      return mail(say('received'), say('received-text'), linked(say('follow'), reportLink(id, entry)));
    },

    decided: ({ id }: CommentKey, entry: number, { outcome, automated, redress }: Decided): MailContent => {
      const say = words({ reference: reportReference(receiptKey, id, entry) });
      const told = [say(outcome), ...(outcome === 'gone' ? [] : [say(automated ? 'automated' : 'human')])].join(' ');
      return mail(say('decided'), told, redress, say('reference'), linked(say('follow'), reportLink(id, entry)));
    },

    confirm: ({ id }: CommentKey): MailContent => {
      const say = words();
      const link = `${url}/status/mail#confirm/${site}/${mailToken(mailKey, id, 'confirm')}`;
      return mail(say('confirm'), linked(say('confirm-text'), link), say('confirm-not'));
    },

    /** Of a reply that stands at `link`, to whoever wrote the comment that it answers. */
    reply: ({ id }: CommentKey, link: string): MailContent => {
      const say = words();
      const token = mailToken(mailKey, id, 'unsubscribe');
      return {
        ...mail(
          say('reply'),
          linked(say('reply-text'), link),
          linked(say('unsubscribe'), `${url}/status/mail#unsubscribe/${site}/${token}`),
        ),
        // One click in the reader's mail program (RFC 8058).
        headers: {
          'List-Unsubscribe': `<${url}/v1/sites/${site}/mail/unsubscribe/${token}>`,
          'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
        },
      };
    },
  };
};
