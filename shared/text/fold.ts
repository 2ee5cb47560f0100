/** Folded text; for each of its UTF-16 units, where the stored characters that it came from begin and end. */
export type Folded = { readonly text: string; readonly starts: readonly number[]; readonly ends: readonly number[] };

/**
 * A character with the marks and invisible characters that hang on it. At most 30, the limit of Unicode's stream-safe format
 * (UAX #15, §13), because putting marks into canonical order takes quadratic time.
 */
const cluster = /[^\p{Mn}\p{Me}\p{DI}][\p{Mn}\p{Me}\p{DI}]{0,30}|[\p{Mn}\p{Me}\p{DI}]{1,30}/gsu;
const invisible = /\p{DI}/gu;
/** A ligature of a whole phrase (U+FDFA: 18 letters) stays one character: the normal form must not be many times the text. */
const mostUnits = 3;
const leftOver = /[\p{Mn}\p{Me}\p{DI}]/gu;

const foldCluster = (characters: string): string => {
  if (characters === '\n' || characters === '\u2028' || characters === '\u2029') return '\n';
  if (/^\p{Cc}/u.test(characters)) return ' ';
  const visible = characters.replace(invisible, '');
  const composed = visible.normalize('NFKC');
  return (composed.length > mostUnits * visible.length ? visible : composed).toLowerCase().replace(leftOver, '');
};

/** Folds each character with its marks: NFKC, lower case, no marks that do not compose, nothing invisible, no controls. */
export const foldClusters = (original: string): Folded => {
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  const known = new Map<string, string>();
  for (const { 0: characters, index } of original.matchAll(cluster)) {
    const folded = known.get(characters) ?? foldCluster(characters);
    known.set(characters, folded);
    text += folded;
    for (let unit = 0; unit < folded.length; unit += 1) {
      starts.push(index);
      ends.push(index + characters.length);
    }
  }
  return { text, starts, ends };
};
