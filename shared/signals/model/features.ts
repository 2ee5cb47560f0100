import { type Concept, conceptCount, nameOf } from '../../reading/concepts.ts';
import type { Reading } from '../../reading/reader.ts';
import { remembered } from '../../reading/remembered.ts';
import { bucketCount, bucketOf, bucketsOfWord, hashOfWord, mix, seeds } from './hashing.ts';

/** UTF-16 units of a text, end exclusive. */
export type Range = { readonly start: number; readonly end: number };

/**
 * What a text is made of, as the model reads it: its different words, and every other feature once. Only so many elements of the arrays
 * are meant, and only until the next text is read into them.
 */
export type Features<Parts> = {
  readonly wordCount: number;
  /** What the model made of each word's parts, and the word's place in the reading. */
  readonly words: readonly Parts[];
  readonly wordPlaces: Uint32Array;
  readonly count: number;
  readonly buckets: Uint32Array;
  /** From which word in the reading to which, end inclusive; of what stands between words, from 1 to 0. */
  readonly firsts: Uint32Array;
  readonly lasts: Uint32Array;
};

const noWord = [1, 0] as const;

/** How far apart, in words, two concepts are still told together. */
const farthest = 2;
/** More concepts of one word than this are not told. */
const mostConcepts = 3;
/** So many concepts at most are told together with another. */
const nearby = (farthest + 1) * mostConcepts;
/** A power of two, of which the rest is quickly found. */
const ring = 16;

/** What the sum of a text's weights is divided by: the root of their number, so that long texts are no surer than they should be, and something more, so that short ones are not. */
export const divisorOf = (count: number): number => Math.sqrt(count + 30);

/** Of ASCII and of the signs for money, quotation and dashes. */
const isSign = (code: number): boolean =>
  (code > 0x20 && code < 0x30) || (code > 0x39 && code < 0x61) || (code > 0x7a && code < 0xc0) || (code >= 0x2010 && code <= 0x20bf);

/** They stand in every sentence, and tell nothing together with others. */
const untold = new Set(['the', 'and', 'that', 'number', 'hyphened']);
/** By concept: a hash of its name; 0 where it is untold, or has a word of a pattern, which tells nothing more than the word. */
let hashes = new Int32Array(0);
const hashName = (name: string): number => {
  let hash: number = seeds.concept;
  for (let at = 0; at < name.length; at += 1) hash = mix(hash, name.charCodeAt(at));
  return name.includes('=') || untold.has(name) ? 0 : hash || 1;
};
/** All at once, when a text has one that is not known yet. */
const hashOf = (concept: Concept): number => {
  if (concept >= hashes.length) hashes = Int32Array.from({ length: conceptCount() }, (_, each) => hashName(nameOf(each)));
  return hashes[concept] ?? 0;
};

/**
 * Reads texts, one after another into the same arrays: words and emoji, with the runs of characters within them, pairs of neighbours;
 * and of what the words stand for, each concept and each two of a sentence that are near each other, in their order. What a range to
 * skip touches is left out, and nothing is joined across it. Linear in the length. `partsOf` tells what a word's parts, given as
 * buckets, are to the model: it must be pure, since the answers are remembered.
 */
export const createFeatureReader = <Parts>(partsOf: (buckets: readonly number[]) => Parts) => {
  const wordOf = remembered((text: string) => ({ hash: hashOfWord(text), parts: partsOf(bucketsOfWord(text)) }));
  /** By the text's number, 1–255, so that it stays small enough for the processor's cache. */
  const lastSeen = new Uint8Array(bucketCount);
  let textNumber = 0;
  let wordCount = 0;
  const parts: Parts[] = [];
  let wordPlaces = new Uint32Array(2 ** 10);
  let count = 0;
  let buckets = new Uint32Array(2 ** 12);
  let firsts = new Uint32Array(buckets.length);
  let lasts = new Uint32Array(buckets.length);

  const larger = (array: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> => {
    const copy = new Uint32Array(2 * array.length);
    copy.set(array);
    return copy;
  };
  const isNew = (bucket: number): boolean => {
    if (lastSeen[bucket] === textNumber) return false;
    lastSeen[bucket] = textNumber;
    return true;
  };
  const add = (hash: number, first: number, last: number): void => {
    const bucket = bucketOf(hash);
    if (!isNew(bucket)) return;
    if (count === buckets.length) [buckets, firsts, lasts] = [larger(buckets), larger(firsts), larger(lasts)];
    buckets[count] = bucket;
    firsts[count] = first;
    lasts[count] = last;
    count += 1;
  };
  const addWord = (own: Parts, hash: number, place: number): void => {
    if (!isNew(bucketOf(hash))) return;
    if (wordCount === wordPlaces.length) wordPlaces = larger(wordPlaces);
    parts[wordCount] = own;
    wordPlaces[wordCount] = place;
    wordCount += 1;
  };

  /** Words as they are meant: out of disguise, parted, spelled rightly. */
  const addWords = ({ words }: Reading, ranges: readonly Range[]): void => {
    let nextRange = 0;
    let neighbour = 0;
    let isJoined = false;
    for (let place = 0; place < words.length; place += 1) {
      const word = words[place];
      if (!word) continue;
      while ((ranges[nextRange]?.end ?? word.end) <= word.start) {
        nextRange += 1;
        isJoined = false;
      }
      if ((ranges[nextRange]?.start ?? word.end) < word.end) {
        isJoined = false;
        continue;
      }
      const { hash, parts: own } = wordOf(word.text);
      addWord(own, hash, place);
      if (isJoined) add(mix(Math.imul(neighbour, seeds.pair), hash), place - 1, place);
      neighbour = hash;
      isJoined = true;
    }
  };

  /** Punctuation, currency, brackets, wherever they stand: advertising has more of it. */
  const addSigns = ({ field: { text } }: Reading, ranges: readonly Range[]): void => {
    let nextRange = 0;
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (!isSign(code)) continue;
      while ((ranges[nextRange]?.end ?? text.length) <= at) nextRange += 1;
      if ((ranges[nextRange]?.start ?? text.length) > at) add(mix(seeds.sign, code), ...noWord);
    }
  };

  /** The last concepts that were told: their hashes, their words. Those of the words before that are near enough. */
  const recent = new Int32Array(ring);
  const recentWords = new Int32Array(ring);

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
          const last = at + length - 1;
          if (hash === 0 || (words[last]?.end ?? word.end) > limit) continue;
          add(hash, at, last);
          for (let other = before - 1; other >= 0 && other > told - nearby; other -= 1) {
            const place = other & (ring - 1);
            const otherWord = recentWords[place] ?? 0;
            if (at - otherWord > farthest) break;
            add(Math.imul(recent[place] ?? 0, seeds.pair) ^ hash, otherWord, last);
          }
          recent[told & (ring - 1)] = hash;
          recentWords[told & (ring - 1)] = at;
          told += 1;
        }
      }
    }
  };

  return (reading: Reading, skip: readonly Range[] = []): Features<Parts> => {
    textNumber += 1;
    if (textNumber > 255) {
      lastSeen.fill(0);
      textNumber = 1;
    }
    wordCount = 0;
    count = 0;
    const ranges = skip.toSorted((a, b) => a.start - b.start);
    addWords(reading, ranges);
    addSigns(reading, ranges);
    addConcepts(reading, ranges);
    return { wordCount, words: parts, wordPlaces, count, buckets, firsts, lasts };
  };
};
