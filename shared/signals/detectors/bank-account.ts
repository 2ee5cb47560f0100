import type { NormalisedText } from '../../text/normalise.ts';
import { isAllowed } from '../allow-list.ts';
import { luhn, passesMod97 } from '../checksums.ts';
import { detector } from '../finding.ts';
import { ibanLengths } from '../lexicon/iban-lengths.ts';
import { occurrences, pattern, wordStart } from '../pattern.ts';
import { judgedFields, type Span } from '../signal.ts';

type Account = { readonly score: number; readonly span: Span; readonly written: string };

const ibanLike = pattern(`${wordStart}[a-z]{2}\\d{2}(?:[\\s-]?[a-z\\d]){11,30}`);
const ibans = (field: NormalisedText): readonly Account[] =>
  occurrences(field, ibanLike).flatMap(({ match, start }) => {
    const wanted = ibanLengths.get(match[0].slice(0, 2));
    let length = 0;
    for (let seen = 0; wanted && seen < wanted && length < match[0].length; length += 1)
      if (/[a-z\d]/.test(match[0][length] ?? '')) seen += 1;
    const written = match[0].slice(0, length);
    const iban = written.replace(/[\s-]/g, '');
    const goesOn = /^[\p{L}\d]/u.test(field.text.slice(start + length, start + length + 1));
    return iban.length === wanted && !goesOn && passesMod97(iban)
      ? [{ score: 0.9, span: field.spanOf(start, start + length), written }]
      : [];
  });

const number = '(?:\\s?(?:nr|nummer|numret)?\\.?)(?:\\s?(?:är|:))?\\s{0,3}';
const giro = pattern(
  `${wordStart}(?<kind>bankgiro|bg|plusgiro|postgiro|pg)(?:t)?${number}(?<digits>\\d{1,4}(?:[\\s]?\\d{2,4}){0,3}[\\s]?-[\\s]?\\d{1,4})(?!\\d)`,
);
/** Bankgiro and Plusgiro numbers end in a Luhn check digit; 90-konton (900–904) belong to fundraisers under supervision. */
const giros = (field: NormalisedText): readonly Account[] =>
  occurrences(field, giro).flatMap(({ match, span }) => {
    const written = match.groups?.['digits'] ?? '';
    const digits = written.replace(/\D/g, '');
    const isGiro = digits.length >= 2 && digits.length <= 8 && luhn(digits) === 0 && !/^90[0-4]\d{3,4}$/.test(digits);
    return isGiro ? [{ score: 0.5, span, written }] : [];
  });

const account = pattern(
  `${wordStart}(?:bank)?konto(?:t|s)?${number}(?:(?:clearing(?:nummer|nr)?|swedbank|handelsbanken|seb|nordea)[\\s:,]{0,3})?(?<digits>\\d{4}(?:-\\d)?[\\s,.-]{1,3}\\d[\\d\\s.-]{4,14}\\d)(?!\\d)`,
);
const accounts = (field: NormalisedText): readonly Account[] =>
  occurrences(field, account).flatMap(({ match, span }) => {
    const written = match.groups?.['digits'] ?? '';
    const length = written.replace(/\D/g, '').length;
    return length >= 10 && length <= 15 ? [{ score: 0.7, span, written }] : [];
  });

/** Bank accounts: IBAN anywhere (ISO 13616), Swedish account, Bankgiro and Plusgiro numbers where they are called so. */
export const bankAccount = detector('bank-account', ({ fields, settings }) =>
  judgedFields.flatMap((name) => {
    const field = fields[name];
    if (!/\d{2}/.test(field.text)) return [];
    return [...ibans(field), ...giros(field), ...accounts(field)]
      .filter(({ written }) => !isAllowed(settings.allow, written))
      .map(({ score, span }) => ({ category: 'personal-data', message: 'bank-account', score, spans: [span] }) as const);
  }),
);
