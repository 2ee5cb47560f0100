import type { Reading } from '../../reading/reader.ts';
import { speaksOf } from '../../reading/spoken.ts';
import { isAllowed } from '../allow-list.ts';
import { detector } from '../finding.ts';
import { numerals } from '../lexicon/numerals.ts';
import { britishStreets, doubtfulEndings, swedishEndings, swedishStreets } from '../lexicon/street-words.ts';
import { owners, persons } from '../ownership.ts';
import { type Occurrence, occurrences, pattern } from '../pattern.ts';
import { judgedFields } from '../signal.ts';
import { kindsOf, surroundingsIn } from '../surroundings.ts';

const place = '[\\s,]{1,4}(?:(?:lgh|läg)\\.?\\s?\\d{1,4}[\\s,]{1,4})?(?:s-)?\\d{3}\\s?\\d{2}[\\s,]{1,3}\\p{L}{2,30}';
const numbered = '\\s{1,3}\\d{1,4}(?:\\s?[a-h](?![\\p{L}\\d]))?(?![\\d:.,/]\\d|\\d)';
/** A street with its number, and the postcode and place that may follow: Storgatan 12 B, 123 45 Lillby. */
const swedish = pattern(
  `(?<![\\p{L}-])\\p{L}[\\p{L}.-]{0,30}?(?:\\s(?:${swedishStreets})|${swedishEndings}|(?<doubtful>${doubtfulEndings}))${numbered}(?<post>${place})?`,
);
/** With its number in words, or called one: believed where somebody lives there. */
const spelled = pattern(
  `(?<![\\p{L}-])\\p{L}[\\p{L}.-]{0,30}?(?:\\s(?:${swedishStreets})|${swedishEndings}|(?<doubtful>${doubtfulEndings}))\\s(?:(?:nummer|nr\\.?)\\s{0,2}\\d{1,4}|${[...numerals.keys()].join('|')})(?:\\s?[a-h])?(?![\\p{L}\\d])(?!\\s(?:gånger|varv|minuter|kilometer|times|minutes))`,
);
/** A farm or a village: its name is anything, the postcode tells. */
const farm = pattern(`(?<![\\p{L}-])\\p{L}[\\p{L}-]{1,30}${numbered}(?<post>${place})`);
const english = pattern(
  `(?<![\\p{L}\\d,.])\\d{1,5}[a-f]?\\s(?:\\p{L}[\\p{L}'’.-]{1,20}\\s){1,4}?(?:${britishStreets})\\.?(?![\\p{L}])(?<post>[\\s,]{1,3}(?:(?!at|on|in|and|where)\\p{L}{2,20}[\\s,]{1,3}){0,2}[a-z]{1,2}\\d[a-z\\d]?\\s?\\d[a-z]{2}(?![\\p{L}\\d]))?`,
);
const beforeNumber = new RegExp(`(?:${swedishEndings}|${doubtfulEndings})\\s{1,3}$`, 'u');
const mayBeFarm = /\d[\s,]{1,4}(?:s-)?\d{3}\s?\d{2}[\s,]{1,3}\p{L}/u;

const numberStart = /(?<!\d)\d/g;
/** Words that end right before a number are looked at, and no others. */
const mayBeSwedish = (text: string): boolean =>
  Array.from(text.matchAll(numberStart)).some(({ index }) => beforeNumber.test(text.slice(Math.max(0, index - 16), index)));
const mayBeEnglish = new RegExp(`\\d[a-f]?\\s\\p{L}[\\s\\S]{0,80}?\\s(?:${britishStreets})(?!\\p{L})`, 'u');

const lives = kindsOf('residing');
const dwelling = kindsOf('dwelling');
const moves = kindsOf('moves', 'dwelling');
const elsewhere = kindsOf('organisation', 'desk', 'goings-on');
/** A first name and a surname as somebody writes them on an envelope, right before the street. */
const addressee = /(?<!\p{L})\p{Lu}\p{Ll}{1,20}(?:-\p{Lu}\p{Ll}{1,20})?\s\p{Lu}\p{Ll}{1,25}(?:-\p{Lu}\p{Ll}{1,25})?[\s,:]{1,4}(?:på\s)?$/u;

const isYear = /\s(?:19|20)\d\d$/;
/** An ending that other words have too needs a capital, and a number that is no year. */
const isStreet = ({ match, span }: Occurrence, original: string): boolean =>
  match.groups?.['doubtful'] === undefined || (/^\p{Lu}/u.test(original.slice(span.start, span.start + 2)) && !isYear.test(match[0]));

/** How surely somebody lives there: it is said, or a person or a home is spoken of and neither an office nor what happened there. */
const scoreOf = (reading: Reading | undefined, { start, end, match }: Occurrence, above: string): number => {
  const near = surroundingsIn(reading);
  if (near(start, end, lives, { before: 8, after: 5 })) return 0.8;
  if (near(start, end, elsewhere, { before: 10, after: 7 })) return 0;
  if (addressee.test(above)) return match.groups?.['post'] ? 0.75 : 0.6;
  const isSomebodys = near(start, end, persons, { before: 12, after: 9, beyond: true });
  if (isSomebodys || near(start, end, dwelling, { before: 6, after: 8 })) return 0.6;
  return near(start, end, moves, { before: 5, after: 5 }) && near(start, end, owners, { before: 12, after: 5, beyond: true }) ? 0.6 : 0;
};

/** Where a person lives: a street address in the neighbourhood of words for a home, or under a person's name. Authorities' are not. */
export const homeAddress = detector('home-address', ({ fields, readings: { body, name: author }, settings }) =>
  judgedFields.flatMap((name) => {
    const field = fields[name];
    const { text } = field;
    const reading = { body, name: author, url: undefined }[name];
    const hasDigits = /\d/.test(text);
    const forms = [
      ...(hasDigits && mayBeSwedish(text) ? [swedish] : []),
      ...(hasDigits && mayBeFarm.test(text) ? [farm] : []),
      ...(hasDigits && mayBeEnglish.test(text) ? [english] : []),
      ...(reading && speaksOf(reading.spoken, lives) ? [spelled] : []),
    ];
    return forms
      .flatMap((form) => occurrences(field, form))
      .flatMap((found) => {
        if (isAllowed(settings.allow, found.match[0]) || !isStreet(found, field.original)) return [];
        const above = field.original.slice(Math.max(0, found.span.start - 60), found.span.start);
        const score = scoreOf(reading, found, above);
        return score > 0 ? [{ category: 'personal-data', message: 'home-address', score, spans: [found.span] } as const] : [];
      });
  }),
);
