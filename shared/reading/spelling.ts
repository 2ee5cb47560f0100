import { commonWords } from './common-words.ts';
import { conceptOf, type Edge, edgeOf, nameOf } from './concepts.ts';
import type { Lexicon } from './lexicon.ts';

/** The letters that a digit or a sign stands for, the likeliest first. */
const stands: Readonly<Record<string, string>> = {
  '0': 'oö',
  '1': 'il',
  '3': 'e',
  '4': 'aä',
  '5': 's',
  '6': 'g',
  '7': 't',
  '8': 'b',
  '9': 'g',
  '@': 'aä',
  $: 's',
  '€': 'e',
  '£': 'l',
  '!': 'i',
  '|': 'li',
  '+': 't',
};
const mostReadings = 16;
/** In UTF-16 units: what is longer is no word, and is not searched for one. */
const longestWord = 60;
/** The first letter is seldom wrong; of shorter words, too many are each other's misspelling. */
const shortestMistyped = 5;

const unleeted = (word: string): readonly string[] => {
  let readings = [''];
  for (const character of word) {
    const letters = stands[character] ?? character;
    readings = readings.flatMap((start) => Array.from(letters, (letter) => start + letter)).slice(0, mostReadings);
  }
  return readings;
};

const squeezed = (word: string): readonly string[] => {
  if (!/(.)\1/.test(word)) return [];
  const long = word.replace(/(.)\1{2,}/g, '$1$1');
  return [long, word.replace(/(.)\1{2,}/g, '$1'), ...(word === long ? [] : [long.replace(/(.)\1/g, '$1')])];
};

/** hōra, hörá: å, ä and ö without their dots are in the vocabulary already. */
const withoutAccents = (word: string): readonly string[] => (/[^a-zåäö']/.test(word) ? [word.normalize('NFD').replace(/\p{M}/gu, '')] : []);

const notLetters = /[^\p{L}\p{M}']/u;

/** What a word may be without digits and signs for letters and letters drawn out; none where it has neither. */
export const plainSpellings = (word: string): readonly string[] => {
  const letters = notLetters.test(word) ? (/\p{L}/u.test(word) ? unleeted(word) : []) : [word];
  return [...letters, ...letters.flatMap(squeezed)].filter((spelling) => spelling !== word);
};

const known: ReadonlySet<string> = new Set([...commonWords.sv, ...commonWords.en]);

/** What a word is that is in no vocabulary as it is written. */
export type Unlisted = {
  /** What it stands for in disguise, misspelt or compounded. */
  readonly edges: readonly Edge[];
  /** The words that were written as one, if all of them are known and one is looked for. */
  readonly parts: readonly string[] | undefined;
  /** No word of ours nor a frequent one: perhaps a part of one. */
  readonly strange: boolean;
};

export type Spelling = {
  readonly look: (word: string) => Unlisted;
  /** What the parts of a word that was written apart stand for together, if it is looked for. */
  readonly joins: (first: string, ...rest: readonly string[]) => readonly Edge[];
};

const none: readonly Edge[] = [];
const misspelt = edgeOf(conceptOf('misspelt'));

/** What the lexicon's words look like in disguise. The answers are remembered, since comments use the same words. */
export const createSpelling = ({ vocabularies: { both }, sharp, heads, modifiers }: Lexicon): Spelling => {
  const isKnown = (word: string): boolean => both.has(word) || known.has(word);

  /** Sharp words by what is left when a letter is lost, and by length and first letter for masks. */
  const shortened = new Map<string, string>();
  /** Sharp words without doubled letters. */
  const undoubled = new Map<string, string>();
  const byShape = new Map<string, string[]>();
  for (const word of sharp) {
    const shape = `${word.length}${word[0]}`;
    undoubled.set(word.replace(/(.)\1+/g, '$1'), word);
    byShape.set(shape, [...(byShape.get(shape) ?? []), word]);
    if (word.length <= shortestMistyped) continue;
    for (let at = 1; at < word.length; at += 1) {
      const shorter = word.slice(0, at) + word.slice(at + 1);
      if (!isKnown(shorter)) shortened.set(shorter, word);
    }
  }

  const unmasked = (word: string): readonly Edge[] => {
    const length = `${word.length}${word[0]}`;
    const found = (byShape.get(length) ?? []).filter((candidate) =>
      Array.from(candidate).every((letter, at) => word[at] === letter || /[*#$@!]/.test(word[at] ?? '')),
    );
    return found.length > 0 ? (both.get(found[0] ?? '') ?? none) : none;
  };

  /** A Swedish compound is what its last part is; with what the first part stands for, it may be more: judesvin is `group+insult`. */
  const compounded = (word: string): readonly Edge[] | undefined => {
    if (word.length < 6) return undefined;
    for (let cut = 2; cut <= word.length - 3; cut += 1) {
      const head = word.slice(cut);
      if (!heads.has(head)) continue;
      const edges = both.get(head) ?? none;
      const first = word.slice(0, cut).replace(/-$/, '');
      const meanings = modifiers.get(first);
      if (!meanings) return edges;
      return [
        ...edges,
        ...[...meanings].flatMap((meaning) => edges.map((edge) => edgeOf(conceptOf(`${meaning}+${nameOf(edge.concept)}`)))),
      ];
    }
    return undefined;
  };

  const mistyped = (word: string): readonly Edge[] => {
    if (word.length < shortestMistyped || word.length > 20) return none;
    const lost = shortened.get(word);
    if (lost) return [...(both.get(lost) ?? none), misspelt];
    for (let at = 1; at < word.length - 1; at += 1) {
      if (word[at] === word[at + 1]) continue;
      const swapped = word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2);
      if (sharp.has(swapped)) return [...(both.get(swapped) ?? none), misspelt];
    }
    return none;
  };

  const first = (spellings: readonly string[]): readonly Edge[] => {
    for (const spelling of spellings) {
      const edges = both.get(spelling) ?? compounded(spelling);
      if (edges) return edges;
    }
    const drawn = spellings.find((spelling) => /(.)\1/.test(spelling));
    return drawn === undefined ? none : (both.get(undoubled.get(drawn.replace(/(.)\1+/g, '$1')) ?? '') ?? none);
  };

  const find = (written: string): readonly Edge[] => {
    const word = written.length > longestWord ? written.replace(/(.)\1{2,}/g, '$1$1') : written;
    if (word.length > longestWord) return none;
    if (notLetters.test(word)) {
      const masked = /[*#]/.test(word) ? unmasked(word) : none;
      return masked.length > 0 ? masked : first(plainSpellings(word));
    }
    const bare = word.replace(/'s?$/, '');
    if (bare !== word && both.has(bare)) return both.get(bare) ?? none;
    const edges = first([...squeezed(word), ...withoutAccents(word)]);
    if (edges.length > 0) return edges;
    return compounded(word) ?? (known.has(word) ? none : mistyped(word));
  };

  const partsOf = (word: string): readonly string[] | undefined => {
    if (word.length < 8 || word.length > longestWord) return undefined;
    /** best[end]: the fewest words that make up the text to there. */
    const best: ({ readonly parts: readonly string[]; readonly sharp: boolean } | undefined)[] = [{ parts: [], sharp: false }];
    for (let end = 1; end <= word.length; end += 1) {
      for (let start = Math.max(0, end - 16); start < end; start += 1) {
        const before = best[start];
        if (!before) continue;
        const part = word.slice(start, end);
        if (end - start < 3 ? !shortWords.has(part) : !isKnown(part)) continue;
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
    if (!whole?.sharp) return undefined;
    const [first = ''] = whole.parts;
    // Two words may be a Swedish compound, and that is one word: hatarjudar is none, judefamilj and trollkarl are.
    return whole.parts.length > 2 || (whole.parts.length === 2 && both.has(first) && !modifiers.has(first)) ? whole.parts : undefined;
  };

  return {
    look: remembered((word) => {
      const edges = find(word);
      return { edges, parts: edges.length > 0 ? undefined : partsOf(word), strange: edges.length === 0 && !known.has(word) };
    }),
    joins: (first, ...rest) => {
      const whole = first + rest.join('');
      return sharp.has(whole) && ![first, ...rest].every((part) => part.length > 1 && known.has(part)) ? (both.get(whole) ?? none) : none;
    },
  };
};

const shortWords: ReadonlySet<string> = new Set(
  'i a jag vi ni du de är ut in på av om är att en ett på ur to of in on is are we us you he up it at be no my so do'.split(' '),
);

const mostRemembered = 20_000;
const remembered = <Answer>(ask: (word: string) => Answer): ((word: string) => Answer) => {
  const answers = new Map<string, Answer>();
  return (word) => {
    if (word.length > longestWord) return ask(word);
    const before = answers.get(word);
    if (before !== undefined || answers.has(word)) return before as Answer;
    const answer = ask(word);
    if (answers.size >= mostRemembered) answers.clear();
    answers.set(word, answer);
    return answer;
  };
};
