import { digitsOf, isAllowed } from '../allow-list.ts';
import { detector } from '../finding.ts';
import { areaCodeOf } from '../lexicon/area-codes.ts';
import { type NumberText, numberTexts } from '../numbers.ts';
import { desks, organisations, owners, persons } from '../ownership.ts';
import { occurrences, pattern } from '../pattern.ts';
import { kindsOf } from '../surroundings.ts';

const between = '[\\s./()\\-‐‑‒–—―−]';
const swedish = pattern(
  `(?<![\\p{L}\\d_+]|\\d[.,:/-])\\(?(?:(?:\\+|00)46${between}{0,3}(?:0\\)?)?|0)${between}{0,3}\\d(?:${between}{0,3}\\d){5,10}(?!\\d)`,
);
const abroad = pattern(`(?<![\\p{L}\\d_+/.])(?:\\+|00)(?!46|0)[1-9]\\d{0,2}(?:${between}{0,3}\\d){7,12}(?!\\d)`);
/** As Britons and Americans write them at home: where calling is spoken of. */
const british = pattern(`(?<![\\p{L}\\d_+]|\\d[.,:/-])\\(?0[1-37]\\d{1,3}\\)?[\\s-]?\\d{3,4}[\\s-]?\\d{3,4}(?!\\d)`);
const american = pattern(
  `(?<![\\p{L}\\d_+]|\\d[.,:/-])(?:\\(?[2-9]\\d{2}\\)?[\\s.\\/-]{0,2})?[2-9]\\d{2}[\\s.-]\\d{4}(?![\\d.,:/-]\\d|\\d)`,
);

const calling = kindsOf('calling');
const accounts = kindsOf('account', 'giro');
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

const nearby = { before: 9, after: 6, beyond: true };

/** A person's unless an organisation, or for a mobile a desk of one, is spoken of and no owner. */
const isPublic = ({ near }: NumberText, start: number, end: number, kind: Kind): boolean =>
  near(start, end, kind === 'mobile' ? desks : organisations, { before: 9, after: 4 }) &&
  !near(start, end, owners, { before: 5, after: 3 });

const scoreOf = (text: NumberText, start: number, written: string, kind: Kind): number => {
  const end = start + written.length;
  if (kind === 'none' || looksLikeDate.test(written) || isPublic(text, start, end, kind)) return 0;
  if (kind === 'mobile') return 0.85;
  if (text.near(start, end, calling, nearby)) return 0.7;
  const dialled = /^0(\d{1,3})\)?\s?[-–‐‑−/ ]\s?\d/.exec(written.replace('(', ''))?.[1];
  const hasArea = dialled !== undefined && /[-–‐‑−/(]/.test(written) && (dialled === '10' || areaCodeOf(dialled) === dialled);
  return (hasArea || /^\(?(?:\+|00)46/.test(written)) && !written.includes('.') ? 0.7 : 0;
};

type Number = { readonly score: number; readonly start: number; readonly end: number };

const inText = (text: NumberText, allow: readonly string[]): readonly Number[] => {
  const home = occurrences(text, swedish).flatMap(({ match, start }) => {
    const { length, kind } = longestNumber(match[0]);
    const written = match[0].slice(0, length);
    const score = scoreOf(text, start, written, kind);
    return score > 0 && !isAllowed(allow, written) ? [{ score, start, end: start + length }] : [];
  });
  const foreign = occurrences(text, abroad).filter(
    ({ match, start, end }) => !isAllowed(allow, match[0]) && !isPublic(text, start, end, 'none'),
  );
  const national = [british, american]
    .flatMap((form) => occurrences(text, form))
    .filter(
      ({ match, start, end }) =>
        !isAllowed(allow, match[0]) &&
        !looksLikeDate.test(match[0]) &&
        !text.near(start, end, accounts, { before: 3 }) &&
        (text.near(start, end, calling, nearby) || (match[0].length > 9 && text.near(start, end, persons, nearby))) &&
        !isPublic(text, start, end, 'none'),
    );
  return [...home, ...[...foreign, ...national].map(({ start, end }) => ({ score: 0.6, start, end }))];
};

/**
 * Telephone numbers of persons: mobiles anywhere, subscribers' numbers written as such. Freephone and service numbers (020, 077)
 * are nobody's home; a switchboard said to be one, and what is on the allow list, is left alone.
 */
export const phoneNumber = detector('phone-number', (input) =>
  numberTexts(input).flatMap((text) =>
    text.isLong
      ? inText(text, input.settings.allow).map(
          ({ score, start, end }) =>
            ({ category: 'personal-data', message: 'phone-number', score, spans: [text.spanOf(start, end)] }) as const,
        )
      : [],
  ),
);
