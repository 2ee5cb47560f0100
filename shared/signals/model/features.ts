import { type Concept, nameOf } from '../../reading/concepts.ts';
import type { Reading } from '../../reading/reader.ts';

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

/** Runs of so many characters; a word's edges count. Runs of two and of five gain next to nothing beside what words stand for. */
const shortestRun = 4;
const longestRun = 4;
/** How far apart, in words, two concepts are still told together. */
const farthest = 4;
/** More concepts of one word than this are not told. */
const mostConcepts = 3;
/** So many concepts at most are told together with another. */
const nearby = (farthest + 1) * mostConcepts;

const prime = 0x01000193;
const [runSeed, wordSeed, pairSeed, conceptSeed, signSeed] = [0x811c9dc5, 0x2f0b4c47, 0x5bd1e995, 0x3c6ef372, 0x1b873593];
const [blank, zero, nine] = [0x20, 0x30, 0x39];

/** All digits are one. */
const mix = (hash: number, code: number): number => Math.imul(hash ^ (code >= zero && code <= nine ? zero : code), prime);
const bucketOf = (hash: number): number => Math.imul(hash ^ (hash >>> 15), 0x9e3779b1) >>> (32 - bucketBits);

/** What the sum of a text's weights is divided by: the root of their number, so that long texts are no surer than they should be, and something more, so that short ones are not. */
export const divisorOf = (count: number): number => Math.sqrt(count + 30);

/** Of ASCII and of the signs for money, quotation and dashes. */
const isSign = (code: number): boolean =>
  (code > blank && code < zero) || (code > nine && code < 0x61) || (code > 0x7a && code < 0xc0) || (code >= 0x2010 && code <= 0x20bf);

/** Of a word: all but emoji and their like begin so. */
const isLetter = (code: number): boolean => code < 0x2000 || (code > 0x303f && code < 0xd800);

/** They stand in every sentence, and tell nothing together with others. */
const untold = new Set(['the', 'and', 'that', 'number', 'hyphened']);
/** By concept: a hash of its name; 0 where it is untold, or has a word of a pattern, which tells nothing more than the word. */
const hashes: number[] = [];
const hashOf = (concept: Concept): number => {
  const known = hashes[concept];
  if (known !== undefined) return known;
  const name = nameOf(concept);
  let hash = conceptSeed;
  for (let at = 0; at < name.length; at += 1) hash = Math.imul(hash ^ name.charCodeAt(at), prime);
  const told = name.includes('=') || untold.has(name) ? 0 : hash || 1;
  hashes[concept] = told;
  return told;
};

/**
 * Reads texts, one after another into the same arrays: words and emoji, runs of characters within them, pairs of neighbours;
 * and of what the words stand for, each concept and each two of a sentence that are near each other, in their order. What a range to
 * skip touches is left out, and nothing is joined across it. Linear in the length.
 */
export const createFeatureReader = () => {
  /** By the text's number, 1–255, so that it stays small enough for the processor's cache. */
  const lastSeen = new Uint8Array(bucketCount);
  let textNumber = 0;
  let count = 0;
  let buckets = new Uint32Array(2 ** 12);
  let starts = new Uint32Array(buckets.length);
  let ends = new Uint32Array(buckets.length);

  const larger = (array: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> => {
    const copy = new Uint32Array(2 * array.length);
    copy.set(array);
    return copy;
  };
  const add = (hash: number, start: number, end: number): void => {
    const bucket = bucketOf(hash);
    if (lastSeen[bucket] === textNumber) return;
    lastSeen[bucket] = textNumber;
    if (count === buckets.length) [buckets, starts, ends] = [larger(buckets), larger(starts), larger(ends)];
    buckets[count] = bucket;
    starts[count] = start;
    ends[count] = end;
    count += 1;
  };

  /** Words as they are meant: out of disguise, parted, spelled rightly. */
  const addWords = ({ words }: Reading, ranges: readonly Range[]): void => {
    let nextRange = 0;
    let neighbour = 0;
    let neighbourStart = -1;
    for (let place = 0; place < words.length; place += 1) {
      const word = words[place];
      if (!word) continue;
      const { text, start, end } = word;
      while ((ranges[nextRange]?.end ?? end) <= start) {
        nextRange += 1;
        neighbourStart = -1;
      }
      if ((ranges[nextRange]?.start ?? end) < end) {
        neighbourStart = -1;
        continue;
      }
      const { length } = text;
      // Where the word is written otherwise than it is meant, all of it is the place of its parts.
      const isAsWritten = end - start === length;
      let hash = wordSeed;
      for (let at = 0; at < length; at += 1) hash = mix(hash, text.charCodeAt(at));
      // An emoji is a word without letters.
      for (let from = isLetter(text.charCodeAt(0)) ? -1 : length; from < length; from += 1) {
        let run = mix(runSeed, from < 0 ? blank : text.charCodeAt(from));
        const last = Math.min(from + longestRun - 1, length);
        for (let at = from + 1; at <= last; at += 1) {
          run = mix(run, at === length ? blank : text.charCodeAt(at));
          if (at - from + 1 < shortestRun) continue;
          if (isAsWritten) add(run, start + Math.max(from, 0), start + Math.min(at + 1, length));
          else add(run, start, end);
        }
      }
      add(hash, start, end);
      if (neighbourStart >= 0) add(mix(Math.imul(neighbour, pairSeed), hash), neighbourStart, end);
      neighbour = hash;
      neighbourStart = start;
    }
  };

  /** Punctuation, currency, brackets: advertising has more of it. */
  const addSigns = (text: string, ranges: readonly Range[]): void => {
    let nextRange = 0;
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (!isSign(code)) continue;
      while ((ranges[nextRange]?.end ?? text.length) <= at) nextRange += 1;
      if ((ranges[nextRange]?.start ?? text.length) > at) add(mix(signSeed, code), at, at + 1);
    }
  };

  /** The last concepts that were told: their hashes, their words. Those of the words before that are near enough. */
  const recent = new Int32Array(nearby);
  const recentWords = new Int32Array(nearby);

  const addConcepts = ({ words, edges, sentences }: Reading, ranges: readonly Range[]): void => {
    let nextRange = 0;
    for (const { from, to } of sentences) {
      let told = 0;
      for (let at = from; at < to; at += 1) {
        const word = words[at];
        const own = edges[at];
        if (!word || !own) continue;
        while ((ranges[nextRange]?.end ?? Number.POSITIVE_INFINITY) <= word.start) {
          nextRange += 1;
          told = 0;
        }
        const limit = ranges[nextRange]?.start ?? Number.POSITIVE_INFINITY;
        if (word.end > limit) told = 0;
        const before = told;
        for (const { concept, length } of own) {
          if (told - before === mostConcepts) break;
          const hash = hashOf(concept);
          const end = words[at + length - 1]?.end ?? word.end;
          if (hash === 0 || end > limit) continue;
          add(hash, word.start, end);
          for (let other = before - 1; other >= 0 && other > told - nearby; other -= 1) {
            const place = other % nearby;
            const otherWord = recentWords[place] ?? 0;
            if (at - otherWord > farthest) break;
            add(Math.imul(recent[place] ?? 0, pairSeed) ^ hash, words[otherWord]?.start ?? word.start, end);
          }
          recent[told % nearby] = hash;
          recentWords[told % nearby] = at;
          told += 1;
        }
      }
    }
  };

  return (reading: Reading, skip: readonly Range[] = []): Features => {
    textNumber += 1;
    if (textNumber > 255) {
      lastSeen.fill(0);
      textNumber = 1;
    }
    count = 0;
    const ranges = skip.toSorted((a, b) => a.start - b.start);
    addWords(reading, ranges);
    addSigns(reading.field.text, ranges);
    addConcepts(reading, ranges);
    return { count, buckets, starts, ends };
  };
};
