import { isAllowed } from '../allow-list.ts';
import { detector } from '../finding.ts';
import { occurrences, pattern, wholeWords, wordEnd, wordStart } from '../pattern.ts';
import { judgedFields } from '../signal.ts';

/** Three letters but I, Q, V, Å, Ä, Ö, two digits, a digit or a letter but O too (Transportstyrelsen). */
const plate = pattern(`${wordStart}[a-hj-pr-uw-z]{3}[\\s-]?\\d{2}[a-hj-npr-uw-z\\d]${wordEnd}`);

const register = wholeWords(
  'reg\\.? ?(?:nr|nummer|numret)?',
  'registrerings(?:nummer|numret|skylt(?:en|ar)?)',
  '(?:nummer)?(?:skylt(?:en|ar)?|plåt(?:en|ar)?)',
  'license plate',
  'number plate',
);
const vehicle = wholeWords(
  '(?:bil|lastbil|skåpbil|personbil|mc|motorcykel|moped|husbil)(?:en|ens|s)?',
  'bilar(?:na)?',
  'fordon(?:et)?',
  'kör(?:de|er|a|t)?',
  'parkera(?:r|de|d|t)?',
  'kombi(?:n)?',
  'volvo(?:n)?',
  'saab(?:en)?',
  'bmw(?:n)?',
  'audi(?:n)?',
  'tesla(?:n)?',
  'toyota(?:n)?',
  'mercedes(?:en)?',
  'ford(?:en)?',
  'kia(?:n)?',
  'skoda(?:n)?',
  'golf(?:en)?',
  'passat(?:en)?',
  'car',
  'drives',
);

/** Number plates where a vehicle is spoken of. Lower-case letters apart from the digits are words: "typ 100 bilar". */
export const numberPlate = detector('number-plate', ({ fields, settings }) =>
  judgedFields.flatMap((name) => {
    const field = fields[name];
    if (!/\d{2}/.test(field.text)) return [];
    return occurrences(field, plate).flatMap(({ match, start, end, span }) => {
      const written = field.original.slice(span.start, span.end);
      const around = `${field.text.slice(Math.max(0, start - 50), start)} ${field.text.slice(end, end + 25)}`;
      const isWord = /[\s-]/.test(written) && written !== written.toUpperCase();
      const score =
        isWord || isAllowed(settings.allow, match[0]) ? 0 : around.search(register) >= 0 ? 0.75 : around.search(vehicle) >= 0 ? 0.6 : 0;
      return score > 0 ? [{ category: 'personal-data', message: 'number-plate', score, spans: [span] } as const] : [];
    });
  }),
);
