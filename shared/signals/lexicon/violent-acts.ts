/** Which form of the verb: infinitive, present, imperative. */
export type VerbForm = '' | '-now' | '-order';

type Act = {
  readonly form: VerbForm;
  readonly victim: string;
  /** Stands between the verb and the rest where the order of words is inverted: "skjuter jag dig". */
  readonly subject?: string;
};

export const filler = '{adverb|oath}*';
/** Whom: with what stands before, and captured, since it tells whom a threat is aimed at. */
export const whom = (concept: string): string => `( {all|the|oath|next}+ ..1 )? @{${concept}}`;
export const anyVictim = whom('victim');

/** To kill or mutilate somebody: "döda dig", "slå dig ihjäl". */
export const killing = ({ form, victim, subject = '' }: Act): string =>
  `( {kill${form}} !of ${subject} ${filler} ${victim} | {hit${form}|kill${form}} ${subject} ${filler} ( {deadly} ${victim} | ${victim} {deadly} )  | {dispatch${form}} ${subject} ${filler} ut/in/ner/out/up? ${victim} ..2 {to-death} )`;

/** To hurt somebody: "spöa dig", "slå dig gul och blå", "bryta benen på dig", "ge dig stryk", "köra en kniv i dig". */
export const hurting = ({ form, victim, subject = '' }: Act): string =>
  `( {hurt${form}} !of ${subject} ${filler} ${victim}
   | {hit${form}} ${subject} ${filler} ( {violent} ${filler} ${victim} | ${victim} ${filler} {violent} )
   | {break${form}} ${subject} ${filler} {inward}? {all|the|oath}* {body} {inward}? på/av/ur/of/off/on/from out? of? ${victim}
   | {break${form}} ${subject} ${filler} {inward}? {all|oath}* ( @{yours|his} | its/hens ) {oath}* {body}
   | {break${form}} ${subject} ${filler} {inward}? {all|the|oath}* {body} {inward}? of/från/ur/from? @{yours|his} {oath}* {body}
   | {break${form}} ${subject} ${filler} {inward} ${victim} {all|the|oath}* {body}
   | {give${form}} ${subject} ${filler} ( ${victim} ${filler} {the|oath}* {beating} | {the|oath}* {beating} till/åt/to ${victim} )
   | {thrust${form}} ${subject} ${filler} ( {the|oath}* {weapon} i/in/into/through/genom/mot/between/mellan {yours|his|the|oath}* ( @{victim} | {body} ) | @{victim} {the|oath}* {weapon} ) )`;

/** To burn or wreck what is somebody's: "bränna ner ditt hus". */
export const burning = (form: VerbForm, what: string, subject = ''): string => `{burn${form}} ${subject} ${filler} ${what}`;
export const wrecking = (form: VerbForm, what: string, subject = ''): string =>
  `( {burn${form}|wreck${form}} ${subject} ${filler} ${what} | {wreck${form}} ${subject} ${filler} ${what} {inward|violent} )`;
