import type { Language } from '../messages/catalogue.ts';

const en = {
  published: 'Your comment has been published',
  held: 'Your comment is awaiting moderation',
  'not-published': 'Your comment will not be published',
  removed: 'Your comment has been removed',
  masked: 'Your comment is published, with some words hidden',
  erased: 'Your comment has been erased',
  'cared-for': 'Thank you for writing to us',
  upheld: 'Your appeal has been answered: the decision stands',
  overturned: 'Your appeal has been answered: you were right',
  correction: 'A decision about your comment has been taken back',
  more: 'More of it, and what you can do:',
  'more-care': 'This is how it goes with your comment, and there is somebody to talk to:',
  'keep-link': 'Keep the link for yourself: whoever has it can edit and delete your comment.',
  'why-mail': 'You get this because the address was given with a comment on {title}.',
  received: 'We have received your report',
  'received-text': 'We have received your report of illegal content on {title}. Reference: {reference}',
  decided: 'Your report has been decided',
  kept: 'The comment that you reported on {title} stays.',
  restricted: 'The comment that you reported on {title} is no longer shown, or not all of it.',
  gone: 'The comment that you reported on {title} is gone: it was deleted before anybody had decided on your report.',
  automated: 'A machine decided.',
  human: 'A person decided.',
  reference: 'Reference: {reference}',
  follow: 'Your report:',
  confirm: 'Do you want an email when somebody replies?',
  'confirm-text': 'With a comment on {title} it was asked that replies to it be mailed to this address. Say yes here:',
  'confirm-not': 'If it was not you, do nothing: then no reply is mailed.',
  reply: 'Somebody has replied to your comment',
  'reply-text': 'Somebody has replied to your comment on {title}. Read the reply:',
  unsubscribe: 'No more emails about replies to the comment:',
} as const;
type TextKey = keyof typeof en;

const sv: Readonly<Record<TextKey, string>> = {
  published: 'Din kommentar är publicerad',
  held: 'Din kommentar inväntar granskning',
  'not-published': 'Din kommentar publiceras inte',
  removed: 'Din kommentar är borttagen',
  masked: 'Din kommentar är publicerad, men några ord är dolda',
  erased: 'Din kommentar är raderad',
  'cared-for': 'Tack för att du skrev till oss',
  upheld: 'Din överklagan är avgjord: beslutet står fast',
  overturned: 'Din överklagan är avgjord: du fick rätt',
  correction: 'Ett beslut om din kommentar har tagits tillbaka',
  more: 'Här står mer, och vad du kan göra:',
  'more-care': 'Här står hur det går med din kommentar, och vem du kan prata med:',
  'keep-link': 'Ha länken för dig själv: den som har den kan ändra och ta bort din kommentar.',
  'why-mail': 'Du får mejlet för att adressen lämnades med en kommentar på {title}.',
  received: 'Vi har mottagit din anmälan',
  'received-text': 'Vi har mottagit din anmälan om olagligt innehåll på {title}. Referens: {reference}',
  decided: 'Din anmälan är avgjord',
  kept: 'Kommentaren som du anmälde på {title} står kvar.',
  restricted: 'Kommentaren som du anmälde på {title} visas inte längre, eller inte hela.',
  gone: 'Kommentaren som du anmälde på {title} finns inte kvar: den togs bort innan någon hade hunnit pröva din anmälan.',
  automated: 'Beslutet fattades av en maskin.',
  human: 'Beslutet fattades av en människa.',
  reference: 'Referens: {reference}',
  follow: 'Din anmälan:',
  confirm: 'Vill du få mejl när någon svarar?',
  'confirm-text': 'Med en kommentar på {title} följde en önskan om att svar på den mejlas till den här adressen. Bekräfta här:',
  'confirm-not': 'Var det inte du behöver du inte göra något: då mejlas inga svar.',
  reply: 'Någon har svarat på din kommentar',
  'reply-text': 'Någon har svarat på din kommentar på {title}. Läs svaret:',
  unsubscribe: 'Inga fler mejl om svar på kommentaren:',
};

const catalogues = { sv, en } as const;

/** A text of a mail, with words in its places. */
export const mailText =
  (language: Language, words: Readonly<Record<string, string>>) =>
  (key: TextKey): string =>
    catalogues[language][key].replace(/\{(\w+)\}/g, (place, name: string) => words[name] ?? place);
