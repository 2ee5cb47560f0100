import { isAllowed } from '../allow-list.ts';
import { isDate, luhn } from '../checksums.ts';
import { detector } from '../finding.ts';
import { occurrences, pattern } from '../pattern.ts';
import { judgedFields } from '../signal.ts';

/** Hyphen-minus and Unicode's dashes, as a character class's content. */
const dash = '\\-‐‑‒–—―−';
const serial = '(?<serial>\\d{3}|[trsuwxjklmn]\\d{2})';
const notASum = '(?!\\d)(?!\\s?(?:kr|kronor|sek|mkr|tkr|miljoner|miljarder|personer|st)(?!\\p{L})|\\s?%)';

/** 900602-2397, 19900602 2397, 199006022397, 900602+2397: the date in one piece. */
const compact = pattern(
  `(?<!\\d)(?<!\\d[${dash}.,:])(?<century>1[89]|20)?(?<year>\\d{2})(?<month>\\d{2})(?<day>\\d{2})(?:\\s{0,3}[${dash}+]\\s{0,3}|\\s{0,2})${serial}(?<check>\\d)${notASum}`,
);
/** In pieces, so nothing numeric may stand next to it. */
const apartBefore = `(?<!\\d)(?<!\\d[\\s${dash}.,:/])`;
const apartAfter = `(?![\\s${dash}.,:/]?\\d)${notASum}`;
const gap = `[\\s.${dash}]`;
/** 1990-06-02-2397, 90 06 02 23 97. */
const pieces = pattern(
  `${apartBefore}(?:(?<century>1[89]|20)${gap}?)?(?<year>\\d{2})${gap}(?<month>\\d{2})${gap}(?<day>\\d{2})` +
    `(?:\\s?[${dash}+]\\s?|[\\s.])?(?<serial>\\d{2}\\s?\\d|[trsuwxjklmn]\\d{2})(?<check>\\d)${apartAfter}`,
);
/** 1 9 9 0 0 6 0 2 2 3 9 7. */
const spelled = pattern(
  `${apartBefore}(?:(?<century>1 [89]|2 0) )?(?<year>\\d \\d) (?<month>\\d \\d) (?<day>\\d \\d) ?[${dash}+]? ?(?<serial>\\d \\d \\d) (?<check>\\d)${apartAfter}`,
);

const bare = (part: string | undefined): string => (part ?? '').replace(/[^\da-z]/g, '');

/**
 * Whether the parts are a Swedish personal identity number (Folkbokföringslag 1991:481, 18 §), a coordination number (day + 60)
 * or an interim one (a letter, which counts as 1): a real date and the Luhn check digit.
 */
const isValid = (groups: Readonly<Record<string, string | undefined>>): boolean => {
  const [century, year, month, day, number, check] = ['century', 'year', 'month', 'day', 'serial', 'check'].map((name) =>
    bare(groups[name]),
  );
  const born = Number(day) > 60 ? Number(day) - 60 : Number(day);
  if (!isDate(Number(`${century || '20'}${year}`), Number(month), born) || number === '000') return false;
  return luhn(`${year}${month}${day}${number?.replace(/^[a-z]/, '1')}${check}`) === 0;
};

/** Swedish personal identity numbers, coordination and interim numbers included. */
export const personnummer = detector('personnummer', ({ fields, settings }) =>
  judgedFields.flatMap((name) => {
    if (!/\d/.test(fields[name].text)) return [];
    return [compact, pieces, spelled]
      .flatMap((form) => occurrences(fields[name], form))
      .filter(({ match }) => isValid(match.groups ?? {}) && !isAllowed(settings.allow, match[0]))
      .map(({ span }) => ({ category: 'personal-data', message: 'personal-number', score: 0.95, spans: [span] }) as const);
  }),
);
