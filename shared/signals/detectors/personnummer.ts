import { isAllowed } from '../allow-list.ts';
import { isDate, luhn } from '../checksums.ts';
import { detector, type Finding } from '../finding.ts';
import { type NumberText, numberTexts } from '../numbers.ts';
import { occurrences, pattern, wordStart } from '../pattern.ts';

/** Hyphen-minus and Unicode's dashes, as a character class's content. */
const dash = '\\-‐‑‒–—―−';
const serial = '(?<serial>\\d{3}|[trsuwxjklmn]\\d{2})';
const notASum = '(?!\\d)(?!\\s?(?:kr|kronor|sek|mkr|tkr|miljoner|miljarder|personer|st)(?!\\p{L})|\\s?%)';
const birth = '(?<century>1[89]|20)?(?<year>\\d{2})(?<month>\\d{2})(?<day>\\d{2})';

/** 900602-2397, 19900602 2397, 199006022397, 900602+2397, 900602/2397: the date in one piece. */
const compact = pattern(`(?<!\\d)(?<!\\d[${dash}.,:])${birth}(?:\\s{0,3}[${dash}+/_:.*]\\s{0,3}|\\s{0,2})${serial}(?<check>\\d)${notASum}`);
/** In pieces, so nothing numeric may stand next to it. */
const apartBefore = `(?<!\\d)(?<!\\d[\\s${dash}.,:/])`;
const apartAfter = `(?![\\s${dash}.,:/]?\\d)${notASum}`;
const gap = `[\\s./${dash}]`;
/** 1990-06-02-2397, 90 06 02 23 97. */
const pieces = pattern(
  `${apartBefore}(?:(?<century>1[89]|20)${gap}?)?(?<year>\\d{2})${gap}(?<month>\\d{2})${gap}(?<day>\\d{2})` +
    `(?:\\s?[${dash}+/.]\\s?|\\s)?(?<serial>\\d{2}\\s?\\d|[trsuwxjklmn]\\d{2})(?<check>\\d)${apartAfter}`,
);
/** 1 9 9 0 0 6 0 2 2 3 9 7. */
const spelled = pattern(
  `${apartBefore}(?:(?<century>1 [89]|2 0) )?(?<year>\\d \\d) (?<month>\\d \\d) (?<day>\\d \\d) ?[${dash}+]? ?(?<serial>\\d \\d \\d) (?<check>\\d)${apartAfter}`,
);
const called =
  '(?:personnummer|personnumret|personnr|persnr|pers\\.? ?nr|pnr|p-?nr|p-?nummer|samordningsnummer|samordningsnumret|t-nummer|personal (?:identity )?number)';
/** Called so, whatever its check digit: numbers are mistyped, and still point somebody out. */
const labelled = pattern(`${wordStart}${called}[^\\d\\n]{0,20}?${birth}[\\s${dash}+/_:.]{0,3}(?<last>[\\dtrsuwxjklmn]\\d{3})(?!\\d)`);
/** The date here and the last four digits there. */
const birthdate = pattern(`(?<!\\d)${birth}(?!\\d)|(?<!\\d)(?<century2>1[89]|20)(?<year2>\\d{2})-(?<month2>\\d{2})-(?<day2>\\d{2})(?!\\d)`);
const lastFour = pattern(
  '(?:sista fyra|fyra sista|last four|kontrollsiffror\\p{L}{0,3}|sista siffror\\p{L}{0,3})[^\\d\\n]{0,30}(?<last>\\d{4})(?!\\d)',
);
const farthest = 80;
/** Other countries' numbers, where they are called so. */
const foreign = [
  `(?:ssn|social|social security(?: number| no\\.?| nr)?)[^\\d\\n]{0,15}\\d{3}[\\s${dash}]?\\d{2}[\\s${dash}]?\\d{4}(?!\\d)`,
  '(?:national insurance(?: number| no\\.?)?|ni number|ni no\\.?|nino)[^\\d\\n]{0,15}(?<!\\p{L})[a-z]{2} ?\\d{2} ?\\d{2} ?\\d{2} ?[a-d](?!\\p{L})',
  `(?:nhs(?: number| no\\.?)?)[^\\d\\n]{0,15}\\d{3}[\\s${dash}]?\\d{3}[\\s${dash}]?\\d{4}(?!\\d)`,
  `(?:cpr(?:-?nr|-?nummer|-?nummeret)?|fødselsnummer|fnr|fodselsnummer|henkilötunnus|hetu)[^\\d\\n]{0,15}\\d{6}[\\s${dash}a]?\\d{3,5}[a-z]?(?![\\p{L}\\d])`,
  '(?:passport(?: number| no\\.?)?|passnummer|passnumret|pass ?nr|driving licen[cs]e(?: number| no\\.?)?|driver.s licen[cs]e(?: number| no\\.?)?|körkortsnummer|körkortsnumret)[^\\d\\n]{0,12}(?<!\\p{L})[a-z]{0,5}\\d{6,10}[a-z\\d]{0,6}(?![\\p{L}\\d])',
].map((form) => pattern(wordStart + form));
const foreignCue = /ssn|social|insurance|ni n|nino|nhs|cpr|f[øo]dsels|fnr|henkil|hetu|pass|licen|körkort/;

const bare = (part: string | undefined): string => (part ?? '').replace(/[^\da-z]/g, '');

type Parts = Readonly<Record<string, string | undefined>>;

const isBirthDate = ({ century, year, month, day }: Parts): boolean => {
  const born = Number(bare(day));
  return isDate(Number(`${bare(century) || '20'}${bare(year)}`), Number(bare(month)), born > 60 ? born - 60 : born);
};

/**
 * Whether the parts are a Swedish personal identity number (Folkbokföringslag 1991:481, 18 §), a coordination number (day + 60)
 * or an interim one (a letter, which counts as 1): a real date and the Luhn check digit.
 */
const isValid = (parts: Parts): boolean => {
  const [year, month, day, number, check] = ['year', 'month', 'day', 'serial', 'check'].map((name) => bare(parts[name]));
  if (!isBirthDate(parts) || number === '000') return false;
  return luhn(`${year}${month}${day}${number?.replace(/^[a-z]/, '1')}${check}`) === 0;
};

const finding = (text: NumberText, score: number, start: number, end: number): Finding => ({
  category: 'personal-data',
  message: 'personal-number',
  score,
  spans: [text.spanOf(start, end)],
});

/** The last four digits told apart from the date. */
const apart = (text: NumberText): readonly Finding[] => {
  const dates = occurrences(text, birthdate);
  return occurrences(text, lastFour).flatMap(({ match, start, end }) => {
    const last = match.groups?.['last'] ?? '';
    const born = dates.find((date) => {
      if (date.start - end > farthest || start - date.end > farthest) return false;
      const groups = date.match.groups ?? {};
      const [century, year, month, day] = ['century', 'year', 'month', 'day'].map((name) => groups[name] ?? groups[`${name}2`]);
      return isValid({ century, year, month, day, serial: last.slice(0, 3), check: last.slice(3) });
    });
    return born ? [finding(text, 0.9, start, end), finding(text, 0.9, born.start, born.end)] : [];
  });
};

/** Personal identity numbers: Swedish ones, coordination and interim numbers included, by their form; other countries' by their name. */
export const personnummer = detector('personnummer', (input) =>
  numberTexts(input).flatMap((text) => {
    if (!text.isLong) return [];
    const isOpen = (written: string): boolean => !isAllowed(input.settings.allow, written);
    const valid = [compact, pieces, spelled]
      .flatMap((form) => occurrences(text, form))
      .filter(({ match }) => isValid(match.groups ?? {}) && isOpen(match[0]))
      .map(({ start, end }) => finding(text, 0.95, start, end));
    const named = /p\.?[-n]|pers|samord|t-n/.test(text.text)
      ? occurrences(text, labelled).filter(({ match }) => isBirthDate(match.groups ?? {}) && isOpen(match[0].replace(/^\D+/, '')))
      : [];
    const others = foreignCue.test(text.text) ? foreign.flatMap((form) => occurrences(text, form)) : [];
    return [
      ...valid,
      ...named.map(({ start, end }) => finding(text, 0.6, start, end)),
      ...others.map(({ start, end }) => finding(text, 0.7, start, end)),
      ...(/sista|last four|kontrollsiff/.test(text.text) ? apart(text) : []),
    ];
  }),
);
