import { frequentWords } from './common-words.ts';
import type { Lexicon } from './lexicon.ts';
import { endings, functionWords, isFunction, isSentence, linkingWords, openings, ordinaryEnd } from './small-words.ts';

/** In UTF-16 units. */
const shortest = 7;
const longest = 60;
const longestPart = 16;

/** The words that were written as one, if all of them are known and one is looked for. */
export const createParting = ({ vocabularies: { both }, sharp, modifiers }: Lexicon): ((word: string) => readonly string[] | undefined) => {
  const isKnown = (word: string): boolean => both.has(word) || frequentWords.has(word);

  const isOurs = (word: string): boolean => (both.get(word)?.length ?? 0) > 0;
  /** A word of ours long enough to be no accident. */
  const tells = (part: string): boolean => part.length > 3 && !functionWords.has(part) && !linkingWords.has(part) && isOurs(part);

  /**
   * Nouns in a row are a Swedish compound, and that is one word: judefamilj, kommunstyrelseordförande. With a verb of ours or a small
   * word among them they are a sentence: hatarjudar, samerhar, jagskaslådig.
   */
  const isJoined = (word: string, parts: readonly string[], isSharp: boolean): boolean => {
    const [first = ''] = parts;
    if (parts.length < 2 || endings.has(parts.at(-1) ?? '') || !parts.some(tells) || (ordinaryEnd.test(word) && !openings.has(first)))
      return false;
    if (parts.length > 2) return isSentence(parts) ? 2 * word.length >= 5 * parts.length : isSharp && word.length >= 4 * parts.length;
    const [, second = ''] = parts;
    return (
      (isFunction(first) && isOurs(second)) ||
      ((isFunction(second) || linkingWords.has(second)) && isOurs(first)) ||
      (sharp.has(second) && isOurs(first) && !modifiers.has(first))
    );
  };

  return (word) => {
    if (word.length < shortest || word.length > longest) return undefined;
    /** best[end]: the fewest words that make up the text to there. */
    const best: ({ readonly parts: readonly string[]; readonly sharp: boolean } | undefined)[] = [{ parts: [], sharp: false }];
    for (let end = 1; end <= word.length; end += 1) {
      for (let start = Math.max(0, end - longestPart); start < end; start += 1) {
        const before = best[start];
        if (!before) continue;
        const part = word.slice(start, end);
        if (end - start < 3 ? !functionWords.has(part) && !linkingWords.has(part) : !isKnown(part)) continue;
        const candidate = { parts: [...before.parts, part], sharp: before.sharp || sharp.has(part) };
        const rival = best[end];
        if (
          !rival ||
          candidate.parts.length < rival.parts.length ||
          (candidate.parts.length === rival.parts.length && candidate.sharp && !rival.sharp)
        )
          best[end] = candidate;
      }
    }
    const whole = best[word.length];
    return whole && isJoined(word, whole.parts, whole.sharp) ? whole.parts : undefined;
  };
};
