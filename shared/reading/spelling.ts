import { commonWords } from './common-words.ts';
import { conceptOf, type Edge, edgeOf, nameOf } from './concepts.ts';
import type { Lexicon } from './lexicon.ts';
import { notLetters, plainSpellings, squeezed, withoutAccents } from './plain-spellings.ts';
import { endings, functionWords, isFunction, isSentence, linkingWords, openings, ordinaryEnd } from './small-words.ts';

/** In UTF-16 units: what is longer is no word, and is not searched for one. */
const longestWord = 60;
/** The first letter is seldom wrong; of shorter words, too many are each other's misspelling. */
const shortestMistyped = 5;
const shortestJoined = 7;

const known: ReadonlySet<string> = new Set([...commonWords.sv, ...commonWords.en]);

/** What a word is that is in no vocabulary as it is written. */
export type Unlisted = {
  /** What it stands for in disguise, misspelt or compounded. */
  readonly edges: readonly Edge[];
  /** The word that it is in disguise or misspelt. */
  readonly word: string | undefined;
  /** The words that were written as one, if all of them are known and one is looked for. */
  readonly parts: readonly string[] | undefined;
  /** No word of ours nor a frequent one: perhaps a part of one. */
  readonly strange: boolean;
};

export type Spelling = {
  readonly look: (word: string) => Unlisted;
  /** What the parts of a word that was written apart stand for together, if it is looked for. */
  readonly joins: (parts: readonly string[]) => readonly Edge[];
};

const none: readonly Edge[] = [];
const misspelt = edgeOf(conceptOf('misspelt'));

/** A word in another spelling, and what it stands for. */
type Found = { readonly edges: readonly Edge[]; readonly word?: string };

/** What the lexicon's words look like in disguise. The answers are remembered, since comments use the same words. */
export const createSpelling = ({ vocabularies: { both }, sharp, heads, modifiers }: Lexicon): Spelling => {
  const isKnown = (word: string): boolean => both.has(word) || known.has(word);
  const listed = (word: string | undefined): Found | undefined => {
    const edges = word === undefined ? undefined : both.get(word);
    return edges && word !== undefined ? { edges, word } : undefined;
  };

  /** Sharp words by length and first letter. Made when first asked for, like what follows from it: most texts need none. */
  const shapeOf = (length: number, letter = ''): string => `${length}${letter}`;
  let shapes: Map<string, string[]> | undefined;
  const sharpOf = (length: number, letter: string | undefined): readonly string[] => {
    shapes ??= Map.groupBy(sharp, (word) => shapeOf(word.length, word[0]));
    return shapes.get(shapeOf(length, letter)) ?? [];
  };

  const masked = (word: string): Found | undefined =>
    listed(
      sharpOf(word.length, word[0]).find((candidate) =>
        Array.from(candidate).every((letter, at) => word[at] === letter || /[*#$@!]/.test(word[at] ?? '')),
      ),
    );

  /** A Swedish compound is what its last part is; with what the first part stands for, it may be more: judesvin is `group+insult`. */
  const compounded = (word: string): Found | undefined => {
    if (word.length < 6) return undefined;
    for (let cut = 2; cut <= word.length - 3; cut += 1) {
      const head = word.slice(cut);
      if (!heads.has(head)) continue;
      const edges = both.get(head) ?? none;
      const meanings = modifiers.get(word.slice(0, cut).replace(/-$/, ''));
      const joined = [...(meanings ?? [])].flatMap((meaning) =>
        edges.map((edge) => edgeOf(conceptOf(`${meaning}+${nameOf(edge.concept)}`))),
      );
      return { edges: [...edges, ...joined], word };
    }
    return undefined;
  };

  const isShortOf = (whole: string, word: string): boolean => {
    let at = 1;
    while (at < word.length && whole[at] === word[at]) at += 1;
    return whole.slice(at + 1) === word.slice(at);
  };

  /** A frequent word tells nothing by itself, but what stands around it does. */
  const frequent = (word: string): Found | undefined => (known.has(word) ? { edges: none, word } : undefined);

  /** A letter was lost, or two changed places. */
  const mistyped = (word: string): Found | undefined => {
    if (word.length < shortestMistyped || word.length > 20) return undefined;
    const swapped: string[] = [];
    for (let at = 1; at < word.length - 1; at += 1)
      if (word[at] !== word[at + 1]) swapped.push(word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2));
    const meant =
      sharpOf(word.length + 1, word[0]).find((whole) => isShortOf(whole, word)) ?? swapped.find((spelling) => both.has(spelling));
    const found = listed(meant);
    return found ? { ...found, edges: [...found.edges, misspelt] } : frequent(swapped.find((spelling) => known.has(spelling)) ?? '');
  };

  /** Sharp words by what they are without doubled letters. */
  let undoubled: ReadonlyMap<string, string> | undefined;
  const single = (word: string): string => word.replace(/(.)\1+/g, '$1');
  const drawnOut = (word: string | undefined): Found | undefined => {
    undoubled ??= new Map(Array.from(sharp, (one) => [single(one), one]));
    return word === undefined ? undefined : listed(undoubled.get(single(word)));
  };

  const first = (spellings: readonly string[]): Found | undefined => {
    for (const spelling of spellings) {
      const found = listed(spelling) ?? compounded(spelling);
      if (found) return found;
    }
    return (
      drawnOut(spellings.find((spelling) => /(.)\1/.test(spelling))) ?? frequent(spellings.find((spelling) => known.has(spelling)) ?? '')
    );
  };

  const find = (written: string): Found | undefined => {
    const word = written.length > longestWord ? written.replace(/(.)\1{2,}/g, '$1$1') : written;
    if (word.length > longestWord) return undefined;
    // A word of the other language.
    if (both.has(word)) return { edges: none };
    if (notLetters.test(word)) return (/[*#]/.test(word) ? masked(word) : undefined) ?? first(plainSpellings(word));
    const bare = word.replace(/'s?$/, '');
    return (
      (bare === word ? undefined : listed(bare)) ??
      first([...squeezed(word), ...withoutAccents(word)]) ??
      compounded(word) ??
      (known.has(word) || isPlural(word) ? undefined : mistyped(word))
    );
  };

  const partsOf = (word: string): readonly string[] | undefined => {
    if (word.length < shortestJoined || word.length > longestWord) return undefined;
    /** best[end]: the fewest words that make up the text to there. */
    const best: ({ readonly parts: readonly string[]; readonly sharp: boolean } | undefined)[] = [{ parts: [], sharp: false }];
    for (let end = 1; end <= word.length; end += 1) {
      for (let start = Math.max(0, end - 16); start < end; start += 1) {
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

  /** A word of ours long enough to be no accident. */
  const tells = (part: string): boolean =>
    part.length > 3 && !functionWords.has(part) && !linkingWords.has(part) && (both.get(part) ?? none).length > 0;

  /**
   * Nouns in a row are a Swedish compound, and that is one word: judefamilj, kommunstyrelseordförande. With a verb of ours or a small
   * word among them they are a sentence: hatarjudar, samerhar, jagskaslådig.
   */
  const isJoined = (word: string, parts: readonly string[], isSharp: boolean): boolean => {
    const [first = ''] = parts;
    if (parts.length < 2 || endings.has(parts.at(-1) ?? '') || !parts.some(tells) || (ordinaryEnd.test(word) && !openings.has(first)))
      return false;
    if (parts.length > 2)
      return isSentence(parts) && !endings.has(parts.at(-1) ?? '')
        ? 2 * word.length >= 5 * parts.length
        : isSharp && word.length >= 4 * parts.length;
    const [, second = ''] = parts;
    const isOurs = (part: string): boolean => (both.get(part) ?? none).length > 0;
    return (
      (isFunction(first) && isOurs(second)) ||
      ((isFunction(second) || linkingWords.has(second)) && isOurs(first)) ||
      (sharp.has(second) && isOurs(first) && !modifiers.has(first))
    );
  };

  return {
    look: (word) => {
      const found = find(word);
      // A compound may be a sentence whose last word is one of ours: romerärohyra.
      const parts = !known.has(word) && (found === undefined || found.word === word) ? partsOf(word) : undefined;
      if (parts && (found === undefined || isSentence(parts))) return { edges: none, word: undefined, parts, strange: false };
      return found
        ? { edges: found.edges, word: found.word, parts: undefined, strange: false }
        : { edges: none, word: undefined, parts: undefined, strange: !known.has(word) };
    },
    joins: (parts) => {
      const whole = parts.join('');
      return sharp.has(whole) && !parts.every((part) => part.length > 1 && known.has(part)) ? (both.get(whole) ?? none) : none;
    },
  };
};

/** Greens is no misspelling of anything else. */
const isPlural = (word: string): boolean => word.endsWith('s') && known.has(word.slice(0, -1));
