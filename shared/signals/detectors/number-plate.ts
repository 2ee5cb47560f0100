import { isAllowed } from '../allow-list.ts';
import { detector } from '../finding.ts';
import { numberTexts } from '../numbers.ts';
import { occurrences, pattern, wordEnd, wordStart } from '../pattern.ts';
import { kindsOf } from '../surroundings.ts';

/** Three letters but I, Q, V, Å, Ä, Ö, two digits, a digit or a letter but O too (Transportstyrelsen). */
const letters = '[a-hj-pr-uw-z]';
const swedish = pattern(
  `${wordStart}(?:${letters}{3}[\\s.·-]?\\d\\s?\\d\\s?[a-hj-npr-uw-z\\d]|${letters} ${letters} ${letters} ?\\d ?\\d ?[a-hj-npr-uw-z\\d])${wordEnd}`,
);
/** British ones; others only where they are called so. */
const british = /^[a-z]{2}\d{2}[\s-]?[a-z]{3}$/;
const foreign = pattern(
  `${wordStart}(?:[a-z]{2}\\d{2}[\\s-]?[a-z]{3}|[a-z]{3}[\\s-]?\\d{4}|\\d[a-z]{3}\\d{3}|[a-z]{1,3}[\\s-][a-z]{1,2}[\\s-]\\d{1,4}|[a-z]{2}[\\s-]?\\d{2}[\\s-]?\\d{3})${wordEnd}`,
);
/** Models that are written like plates: GLC 220, CBR 600. */
const model = new Set(
  'gla glb glc gle glk gls cla clk cls clc slk slc sle eqa eqb eqc eqe eqs amg fmx cbr yzf zzr gsx exc sxf yfz vtx xjr xsr crf kxf klr klx ktm tdm fjr gtr dsg tsx tlx rsx rdx mdx man daf fh fm nsu ajs bsa trx gmc ram srt zoe'.split(
    ' ',
  ),
);

const registered = kindsOf('number-plate');
const vehicle = kindsOf('vehicle', 'number-plate');
const reach = { before: 9, after: 6, beyond: true };

/** Number plates where a vehicle is spoken of. Lower-case letters apart from the digits are words: "typ 100 bilar". */
export const numberPlate = detector('number-plate', (input) =>
  numberTexts(input).flatMap((text) => {
    if (!text.speaksOf(vehicle)) return [];
    const found = (form: RegExp, isForeign: boolean) =>
      occurrences(text, form).flatMap(({ match: [plate], start, end, span }) => {
        const written = text.original.slice(span.start, span.end);
        const isWord = /[\s-]/.test(written) && written !== written.toUpperCase();
        const isCalled = text.near(start, end, registered, isWord ? { before: 4, after: 3 } : reach);
        if ((isWord && !isCalled) || isAllowed(input.settings.allow, plate)) return [];
        if (isCalled) return [{ score: 0.75, span }];
        const isModel = model.has(plate.slice(0, 3)) || /^[a-z]{2,3}\d{2}$/.test(plate);
        const isShown =
          !isModel && (!isForeign || (british.test(plate) && written === written.toUpperCase())) && text.near(start, end, vehicle, reach);
        return isShown ? [{ score: 0.6, span }] : [];
      });
    return [...found(swedish, false), ...found(foreign, true)].map(
      ({ score, span }) => ({ category: 'personal-data', message: 'number-plate', score, spans: [span] }) as const,
    );
  }),
);
