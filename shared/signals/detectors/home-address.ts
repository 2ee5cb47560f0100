import { isAllowed } from '../allow-list.ts';
import { detector } from '../finding.ts';
import { occurrences, pattern, wholeWords } from '../pattern.ts';
import { judgedFields } from '../signal.ts';

const own = '(?:gatan?|väg(?:en)?|gränd(?:en)?|torg(?:et)?|stig(?:en)?|allén?)';
const ending = `(?:${own}|back(?:en|e)|liden|leden|gård(?:en)?|kroken|slingan|kajen|esplanaden|stråket|ringen|brinken|svängen|höjden|stranden)`;
/** A street with its number, and the postcode and place that may follow: Storgatan 12 B, 123 45 Lillby. */
const street = pattern(
  `(?<!\\p{L})\\p{L}[\\p{L}.-]{1,30}?(?:\\s${own}|${ending})\\s{1,3}\\d{1,4}(?:\\s?[a-h](?![\\p{L}\\d]))?(?![\\d:.,]\\d|\\d)(?<post>[\\s,]{1,4}(?:lgh\\s?\\d{4}[\\s,]{1,4})?(?:s-)?\\d{3}\\s?\\d{2}[\\s,]{1,3}\\p{L}{2,30})?`,
);
const mayHold = new RegExp(`${ending}\\s{1,3}\\d`, 'u');

/** Only persons do so. */
const living = wholeWords(
  'bor',
  'bodde',
  'bott',
  'boende',
  'bosatta?',
  'hem(?:ma)?adress(?:en)?',
  'hemma (?:hos|på|i)',
  'hem till',
  'folkbokförda?',
  'skriv(?:en|na) på',
  'privatadress(?:en)?',
  'lives (?:at|on)',
  'home address',
  'hälsa på (?:honom|henne|hen|dem|dom)',
);
/** Persons do so, and offices move house too. */
const housing = wholeWords(
  'bostad(?:en|s)?',
  'lägenhet(?:en)?',
  'villa(?:n)?',
  'huset',
  '(?:hans|hennes|deras|din|er|ditt|ert) (?:adress|hus|hem|villa|lägenhet)',
  'flyttat? till',
  'adress(?:en)? (?:till (?:honom|henne|hen|\\p{L}{2,20})|är)',
);
const publicPlace = wholeWords(
  '(?:kommun|stads|polis|råd|folkets|rätts|medborgar|försam\\p{L}{1,10}s?)hus(?:et)?',
  'bibliotek(?:et)?',
  '\\p{L}{0,15}kontor(?:et)?',
  'besöksadress(?:en)?',
  'postadress(?:en)?',
  '\\p{L}{0,20}myndighet(?:en)?',
  '\\p{L}{0,20}nämnd(?:en)?',
  '\\p{L}{0,12}rätten',
  '\\p{L}{0,12}skola(?:n)?',
  'vårdcentral(?:en)?',
  '(?:möte|mötet|träff|samling|demonstration)(?:en)?',
  '\\p{L}{0,15}lokal(?:en|er)?',
  'butik(?:en)?',
  'restaurang(?:en)?',
  'café(?:et)?',
  'ab',
  'kyrka(?:n)?',
  'redaktion(?:en)?',
  '\\p{L}{0,15}förening(?:en)?',
  '\\p{L}{0,15}förvaltning(?:en)?',
  'kommun(?:en)?',
  'regionen',
  'sjukhus(?:et)?',
  'station(?:en)?',
  'hållplats(?:en)?',
  'korsning(?:en)?',
  'byggnation(?:en)?',
  'detaljplan(?:en)?',
  'fastighet(?:en|er)?',
  'insamling',
  'c/o',
);
/** A first name and a surname as somebody writes them on an envelope, right before the street. */
const addressee = /(?<!\p{L})\p{Lu}\p{Ll}{1,20}(?:-\p{Lu}\p{Ll}{1,20})?\s\p{Lu}\p{Ll}{1,25}(?:-\p{Lu}\p{Ll}{1,25})?[\s,:]{1,4}(?:på\s)?$/u;

/** Where a person lives: a street address in the neighbourhood of words for a home, or under a person's name. Authorities' are not. */
export const homeAddress = detector('home-address', ({ fields, settings }) =>
  judgedFields.flatMap((name) => {
    const field = fields[name];
    if (!mayHold.test(field.text)) return [];
    return occurrences(field, street).flatMap(({ match, start, end, span }) => {
      const before = field.text.slice(Math.max(0, start - 60), start);
      const original = field.original.slice(Math.max(0, span.start - 60), span.start);
      const isPublic = `${before} ${field.text.slice(end, end + 30)}`.search(publicPlace) >= 0;
      const isHome = before.search(living) >= 0 || (!isPublic && before.search(housing) >= 0);
      const isNamed = !isPublic && /^\p{Lu}/u.test(field.original.slice(span.start)) && addressee.test(original);
      const score = isAllowed(settings.allow, match[0]) ? 0 : isHome ? 0.8 : isNamed ? (match.groups?.['post'] ? 0.75 : 0.6) : 0;
      return score > 0 ? [{ category: 'personal-data', message: 'home-address', score, spans: [span] } as const] : [];
    });
  }),
);
