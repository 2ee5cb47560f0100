import { isAllowed } from '../allow-list.ts';
import { luhn, passesMod97 } from '../checksums.ts';
import { detector } from '../finding.ts';
import { ibanLengths } from '../lexicon/iban-lengths.ts';
import { type NumberText, numberTexts } from '../numbers.ts';
import { organisations, owners } from '../ownership.ts';
import { occurrences, pattern, wordStart } from '../pattern.ts';
import { kindsOf } from '../surroundings.ts';

type Account = { readonly score: number; readonly start: number; readonly end: number; readonly written: string };

/** An association's is meant to be known, unless it is said to be somebody's own. */
const isPublic = ({ near }: NumberText, start: number, end: number): boolean =>
  near(start, end, organisations, { before: 8, after: 10 }) && !near(start, end, owners, { before: 6, after: 4 });

const gap = '[\\s.–-]';
const ibanLike = pattern(`${wordStart}[a-z]{2}${gap}?\\d${gap}?\\d(?:${gap}{0,2}[a-z\\d]){11,30}`);
const ibans = (text: NumberText): readonly Account[] =>
  occurrences(text, ibanLike).flatMap(({ match, start }) => {
    const wanted = ibanLengths.get(match[0].slice(0, 2));
    let length = 0;
    for (let seen = 0; wanted && seen < wanted && length < match[0].length; length += 1)
      if (/[a-z\d]/.test(match[0][length] ?? '')) seen += 1;
    const written = match[0].slice(0, length);
    const iban = written.replace(/[^a-z\d]/g, '');
    const goesOn = /^[\p{L}\d]/u.test(text.text.slice(start + length, start + length + 1));
    return iban.length === wanted && !goesOn && passesMod97(iban) ? [{ score: 0.9, start, end: start + length, written }] : [];
  });

const giro = pattern(
  `${wordStart}(?:bankgiro|bg|plusgiro|postgiro|pg)(?:t|nr|nummer|numret)?(?:\\s?(?:nr|nummer|numret)?\\.?)(?:\\s?(?:är|:))?\\s{0,3}(?<digits>\\d{1,4}(?:\\s?\\d{2,4}){0,3}\\s?-?\\s?\\d{1,4})(?!\\d)`,
);
/** Bankgiro and Plusgiro numbers end in a Luhn check digit; 90-konton (900–904) belong to fundraisers under supervision. */
const giros = (text: NumberText): readonly Account[] =>
  occurrences(text, giro).flatMap(({ match, start, end }) => {
    const written = match.groups?.['digits'] ?? '';
    const digits = written.replace(/\D/g, '');
    const isGiro = digits.length >= 2 && digits.length <= 8 && luhn(digits) === 0 && !/^90[0-4]\d{3,4}$/.test(digits);
    return isGiro ? [{ score: 0.5, start, end, written }] : [];
  });

const notASum = '(?!\\d)(?!\\s?(?:kr|kronor|sek|dollars|euro)(?!\\p{L}))';
const clearing = pattern(
  `(?<!\\d)(?<!\\d[.,:/-])\\d{4}(?:-\\d)?[\\s,.:-]{1,3}(?:(?:och |and )?(?:konto|account)(?:nr|nummer|numret| number)?[\\s:]{0,2})?\\d[\\d\\s.-]{4,14}\\d${notASum}|(?<!\\d)\\d{10,15}${notASum}`,
);
const called = kindsOf('account');
/** Clearing and account number, where an account is spoken of. */
const accounts = (text: NumberText): readonly Account[] =>
  occurrences(text, clearing).flatMap(({ match: [written], start, end }) => {
    const length = written.replace(/\D/g, '').length;
    return length >= 10 && length <= 15 && text.near(start, end, called, { before: 6, after: 4 })
      ? [{ score: 0.7, start, end, written }]
      : [];
  });

const abroad = pattern(
  `${wordStart}(?:sort ?code[^\\d\\n]{0,12}\\d\\d[\\s-]?\\d\\d[\\s-]?\\d\\d|(?:account|acct|routing)(?: number| no\\.?)?[^\\d\\n]{0,12}\\d{7,12})${notASum}`,
);
const abroadAccounts = (text: NumberText): readonly Account[] =>
  occurrences(text, abroad).map(({ match: [written], start, end }) => ({ score: 0.7, start, end, written }));

const cardLike = pattern('(?<![\\d.,-])(?:[3-6]\\d{3}(?:[\\s-]?\\d{4}){3}|3[47]\\d{2}[\\s-]?\\d{6}[\\s-]?\\d{5})(?![\\d-])');
const cards = (text: NumberText): readonly Account[] =>
  occurrences(text, cardLike).flatMap(({ match: [written], start, end }) =>
    luhn(written.replace(/\D/g, '')) === 0 ? [{ score: 0.8, start, end, written }] : [],
  );

/** Bank accounts and payment cards: IBAN (ISO 13616) and cards by their form, other numbers where they are called accounts. */
export const bankAccount = detector('bank-account', (input) =>
  numberTexts(input).flatMap((text) => {
    if (!text.isLong) return [];
    const numbers = [...ibans(text), ...giros(text), ...accounts(text), ...abroadAccounts(text)];
    return [...numbers.filter(({ start, end }) => !isPublic(text, start, end)), ...cards(text)]
      .filter(({ written }) => !isAllowed(input.settings.allow, written))
      .map(
        ({ score, start, end }) =>
          ({ category: 'personal-data', message: 'bank-account', score, spans: [text.spanOf(start, end)] }) as const,
      );
  }),
);
