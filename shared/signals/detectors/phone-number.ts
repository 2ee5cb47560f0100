import type { NormalisedText } from '../../text/normalise.ts';
import { digitsOf, isAllowed } from '../allow-list.ts';
import { detector } from '../finding.ts';
import { areaCodeOf } from '../lexicon/area-codes.ts';
import { occurrences, pattern, wholeWords } from '../pattern.ts';
import { judgedFields } from '../signal.ts';

const between = '[\\s./()\\-‐‑‒–—―−]';
const swedish = pattern(
  `(?<![\\p{L}\\d_+]|\\d[.,:/-])\\(?(?:(?:\\+|00)46${between}{0,3}(?:0\\)?)?|0)${between}{0,3}\\d(?:${between}{0,3}\\d){5,10}(?!\\d)`,
);
const foreign = pattern(`(?<![\\p{L}\\d_+])\\+(?!46)[1-9]\\d{0,2}(?:${between}{0,2}\\d){7,12}(?!\\d)`);

/** Said of an organisation's number, not of a person's. */
const publicLine = wholeWords(
  '(?:telefon)?växel(?:n|s)?',
  'växelnummer',
  'kontaktcenter',
  'kundtjänst',
  'kundservice',
  'medborgarservice',
  'servicecenter',
  'receptionen?',
  'myndigheten',
  'kommunen',
  'regionen',
  'polisen',
  'jouren',
  'jourtelefon',
  'journummer',
  'hjälplinjen?',
  'stödlinjen?',
  'vårdcentralen?',
  'akuten',
  'sjukhuset',
  'registrator',
  'kansliet',
  'expeditionen',
);
const spoken = wholeWords(
  'tel',
  'telefon(?:nummer|nr)?',
  'tfn',
  'tele',
  'ring(?:er|a)?',
  'mobil(?:nummer|nr|en)?',
  'nummer',
  'numret',
  'nr',
  'nås',
  'sms:?a?',
  'messa',
  'hemnummer',
  'phone',
  'call',
  'whats ?app',
  'swisha?',
);
const looksLikeDate = /^\d\d?[-/. ]\d\d?[-/. ](?:19|20)\d\d$|^\d{4}-\d\d-\d\d$/;

type Kind = 'mobile' | 'subscriber' | 'none';

/** What a national number, with its 0, is: by area code and length (Swedish national numbers have seven to nine digits after the 0). */
const kindOf = (digits: string): Kind => {
  const national = digits.slice(1);
  if (/^7[02369]\d{7}$/.test(national)) return 'mobile';
  if (/^10\d{7}$/.test(national)) return 'subscriber';
  const area = areaCodeOf(national);
  const rest = national.length - (area?.length ?? 0);
  return area && national.length <= 9 && rest >= (area.length === 1 ? 6 : 5) && rest <= 8 ? 'subscriber' : 'none';
};

/** The longest leading part, cut where digits pause, that is a number: what follows may be a year or a price. */
const longestNumber = (written: string): { readonly length: number; readonly kind: Kind } => {
  for (let length = written.length; length > 6; length -= 1) {
    const pauses = length === written.length || !/\d/.test(written[length] ?? '');
    const kind = pauses && /\d/.test(written[length - 1] ?? '') ? kindOf(digitsOf(written.slice(0, length))) : 'none';
    if (kind !== 'none') return { length, kind };
  }
  return { length: 0, kind: 'none' };
};

const scoreOf = (text: string, start: number, written: string, kind: Kind): number => {
  if (kind === 'mobile') return 0.85;
  const before = text.slice(Math.max(0, start - 40), start);
  if (before.search(publicLine) >= 0 || looksLikeDate.test(written)) return 0;
  if (before.search(spoken) >= 0) return 0.7;
  const dialled = /^0(\d{1,3})\)?\s?[-–‐‑−/ ]\s?\d/.exec(written.replace('(', ''))?.[1];
  const hasArea = dialled !== undefined && /[-–‐‑−/(]/.test(written) && (dialled === '10' || areaCodeOf(dialled) === dialled);
  return (hasArea || /^\(?(?:\+|00)46/.test(written)) && !written.includes('.') ? 0.7 : 0;
};

const inField = (field: NormalisedText, allow: readonly string[]) => {
  if (!/\d/.test(field.text)) return [];
  const numbers = occurrences(field, swedish).flatMap(({ match, start }) => {
    const { length, kind } = longestNumber(match[0]);
    const written = match[0].slice(0, length);
    const score = kind === 'none' || isAllowed(allow, written) ? 0 : scoreOf(field.text, start, written, kind);
    return score > 0 ? [{ score, span: field.spanOf(start, start + length) }] : [];
  });
  const abroad = occurrences(field, foreign).filter(({ match }) => !isAllowed(allow, match[0]));
  return [...numbers, ...abroad.map(({ span }) => ({ score: 0.6, span }))];
};

/**
 * Telephone numbers of persons: mobiles anywhere, subscribers' numbers written as such. Freephone and service numbers (020, 077)
 * are nobody's home; a switchboard said to be one, and what is on the allow list, is left alone.
 */
export const phoneNumber = detector('phone-number', ({ fields, settings }) =>
  judgedFields.flatMap((name) =>
    inField(fields[name], settings.allow).map(
      ({ score, span }) => ({ category: 'personal-data', message: 'phone-number', score, spans: [span] }) as const,
    ),
  ),
);
