/** UTF-16 units of a text, end exclusive. */
export type Range = { readonly start: number; readonly end: number };

/** What a text is made of, as the model reads it: every feature once, by its bucket and the place where it first stood. */
export type Features = {
  /** Only so many elements of the arrays are meant, and only until the next text is read into them. */
  readonly count: number;
  readonly buckets: Uint32Array;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
};

const bucketBits = 17;
/** Features are hashed into so many buckets. Twice as many gain .002 AUC at most, half as many lose up to .006. */
export const bucketCount = 2 ** bucketBits;

/** Runs of so many characters; a word's edges count. Runs of two, and of six, gain nothing. */
const shortestRun = 3;
const longestRun = 5;
/** A character ends at most so many runs, and one word alone and after its neighbour. */
const mostPerCharacter = longestRun - shortestRun + 3;

const prime = 0x01000193;
const [runSeed, wordSeed, pairSeed] = [0x811c9dc5, 0x2f0b4c47, 0x5bd1e995];
const [blank, zero, nine] = [0x20, 0x30, 0x39];

/** All digits are one. */
const mix = (hash: number, code: number): number => Math.imul(hash ^ (code >= zero && code <= nine ? zero : code), prime);
const bucketOf = (hash: number): number => Math.imul(hash ^ (hash >>> 15), 0x9e3779b1) >>> (32 - bucketBits);

/** Letters, marks and digits, by Unicode's blocks: quick, and near enough. */
const isOfWord = (code: number): boolean =>
  code < 0x80
    ? (code >= 0x61 && code <= 0x7a) || (code >= zero && code <= nine)
    : (code > 0xbf && code < 0x2000 && code !== 0xd7 && code !== 0xf7) || (code > 0x303f && code < 0xd800);

/** The end of the word that begins here; an emoji and a sign are words of one character. */
const endOfWord = (text: string, start: number): number => {
  if (!isOfWord(text.charCodeAt(start))) return start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1);
  let end = start + 1;
  while (isOfWord(text.charCodeAt(end))) end += 1;
  return end;
};

/**
 * Reads texts in normal form (lower case), one after another into the same arrays: runs of characters within words, words, emoji and
 * signs, and pairs of neighbours. What a range to skip touches is left out, and nothing is joined across it. Linear in the length.
 */
export const createFeatureReader = () => {
  /** By the text's number, 1–255, so that it stays small enough for the processor's cache. */
  const lastSeen = new Uint8Array(bucketCount);
  let textNumber = 0;
  let buckets = new Uint32Array(0);
  let starts = new Uint32Array(0);
  let ends = new Uint32Array(0);

  return (text: string, skip: readonly Range[] = []): Features => {
    const { length } = text;
    if (length * mostPerCharacter > buckets.length) {
      buckets = new Uint32Array(length * mostPerCharacter);
      starts = new Uint32Array(buckets.length);
      ends = new Uint32Array(buckets.length);
    }
    textNumber += 1;
    if (textNumber > 255) {
      lastSeen.fill(0);
      textNumber = 1;
    }
    let count = 0;
    const add = (hash: number, start: number, end: number): void => {
      const bucket = bucketOf(hash);
      if (lastSeen[bucket] === textNumber) return;
      lastSeen[bucket] = textNumber;
      buckets[count] = bucket;
      starts[count] = start;
      ends[count] = end;
      count += 1;
    };

    const ranges = skip.toSorted((a, b) => a.start - b.start);
    let nextRange = 0;
    let neighbour: { readonly hash: number; readonly start: number } | undefined;
    for (let start = 0, end = 0; start < length; start = end) {
      end = endOfWord(text, start);
      if (text.charCodeAt(start) <= blank) continue;
      while ((ranges[nextRange]?.end ?? length) <= start) nextRange += 1;
      if ((ranges[nextRange]?.start ?? length) < end) {
        neighbour = undefined;
        continue;
      }
      let hash = wordSeed;
      for (let at = start; at < end; at += 1) hash = mix(hash, text.charCodeAt(at));
      for (let from = isOfWord(text.charCodeAt(start)) ? start - 1 : end; from < end; from += 1) {
        let run = mix(runSeed, from < start ? blank : text.charCodeAt(from));
        const last = Math.min(from + longestRun - 1, end);
        for (let at = from + 1; at <= last; at += 1) {
          run = mix(run, at === end ? blank : text.charCodeAt(at));
          if (at - from + 1 >= shortestRun) add(run, Math.max(from, start), Math.min(at + 1, end));
        }
      }
      add(hash, start, end);
      if (neighbour) add(mix(Math.imul(neighbour.hash, pairSeed), hash), neighbour.start, end);
      neighbour = { hash, start };
    }
    return { count, buckets, starts, ends };
  };
};
