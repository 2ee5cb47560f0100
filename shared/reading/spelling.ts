import { frequentWords as known } from './common-words.ts';
import { conceptOf, type Edge, edgeOf, nameOf } from './concepts.ts';
import type { Lexicon } from './lexicon.ts';
import { createParting } from './parting.ts';
import { notLetters, plainSpellings, squeezed, withoutAccents } from './plain-spellings.ts';
import { isSentence } from './small-words.ts';

/** In UTF-16 units: what is longer is no word, and is not searched for one. */
const longestWord = 60;
/** The first letter is seldom wrong; of shorter words, too many are each other's misspelling. */
const shortestMistyped = 5;

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
};

const none: readonly Edge[] = [];
const misspelt = edgeOf(conceptOf('misspelt'));

/** A word in another spelling, and what it stands for. */
type Found = { readonly edges: readonly Edge[]; readonly word?: string };

/** What the lexicon's words look like in disguise. The answers are remembered, since comments use the same words. */
export const createSpelling = (lexicon: Lexicon): Spelling => {
  const {
    vocabularies: { both },
    sharp,
    heads,
    modifiers,
  } = lexicon;
  const partsOf = createParting(lexicon);
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
  };
};

/** Greens is no misspelling of anything else. */
const isPlural = (word: string): boolean => word.endsWith('s') && known.has(word.slice(0, -1));
