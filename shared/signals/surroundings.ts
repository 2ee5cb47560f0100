import { type Concept, conceptOf } from '../reading/concepts.ts';
import type { Reading } from '../reading/reader.ts';
import { breaks } from '../reading/words.ts';

/** How many words before and after a place are looked at; whether the sentences beside its own are. */
export type Reach = { readonly before?: number; readonly after?: number; readonly beyond?: boolean };

/** Whether something of this kind is spoken of near `start`..`end` of the normalised text. */
export type Surroundings = (start: number, end: number, kinds: ReadonlySet<Concept>, reach: Reach) => boolean;

export const kindsOf = (...names: readonly string[]): ReadonlySet<Concept> => new Set(names.map(conceptOf));

/** The first word that ends after a place in the text. */
const wordAt = ({ words }: Reading, place: number): number => {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.end ?? place) <= place) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** What is spoken of around a place: by the words' meanings, so in any inflection, either language, in compounds. */
export const surroundingsIn =
  (reading: Reading | undefined): Surroundings =>
  (start, end, kinds, { before = 0, after = 0, beyond = false }) => {
    if (!reading) return false;
    const { words, edges } = reading;
    const isKind = (at: number): boolean => edges[at]?.some(({ concept }) => kinds.has(concept)) ?? false;
    const first = wordAt(reading, start);
    for (let at = first - 1; at >= 0 && first - at <= before; at -= 1) {
      if (!beyond && words[at + 1]?.breakBefore === breaks.sentence) break;
      if (isKind(at)) return true;
    }
    const next = wordAt(reading, end);
    for (let at = next; at < words.length && at - next < after; at += 1) {
      if (!beyond && words[at]?.breakBefore === breaks.sentence) break;
      if (isKind(at)) return true;
    }
    return false;
  };
