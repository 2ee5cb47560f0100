import { type Concept, conceptCount } from './concepts.ts';
import type { Sentence } from './sentence-pattern.ts';

/** By concept, the number of the sentence in which it was seen last. One table for all: one sentence at a time is asked about. */
let seenIn = new Uint32Array(0);
let sentencesSeen = 0;
let current: Sentence | undefined;
/** By word of the sentence, the bits of what begins there: small enough to be at hand when a pattern looks for places to begin. */
let bits = new Uint32Array(2 ** 8);

/** A bit of each concept, shared with others: where none of a set's bits is, none of the set is. */
export const bitOf = (concept: Concept): number => 1 << (concept & 31);

/** The sentence is the one asked about from now on, and nothing is in it. */
export const beginSentence = (sentence: Sentence): void => {
  current = sentence;
  sentencesSeen += 1;
  if (seenIn.length < conceptCount()) seenIn = new Uint32Array(conceptCount());
  const length = sentence.to - sentence.from;
  if (bits.length < length) bits = new Uint32Array(2 * length);
  bits.fill(0, 0, length);
};

/** A concept was added to a sentence, at a word. Whether it is the first time that the sentence asked about has it. */
export const addPresent = (sentence: Sentence, concept: Concept, at: number): boolean => {
  if (sentence !== current) return false;
  const place = at - sentence.from;
  bits[place] = (bits[place] ?? 0) | bitOf(concept);
  if (seenIn[concept] === sentencesSeen) return false;
  seenIn[concept] = sentencesSeen;
  return true;
};

/** From now on it is this sentence that is asked about. */
export const ask = (sentence: Sentence): void => {
  if (sentence === current) return;
  beginSentence(sentence);
  for (let at = sentence.from; at < sentence.to; at += 1)
    for (const { concept } of sentence.edges[at] ?? []) addPresent(sentence, concept, at);
};

/** Whether a concept begins anywhere in the sentence asked about. */
export const isPresent = (concept: Concept): boolean => seenIn[concept] === sentencesSeen;

/** The bits of what begins at a word of the sentence asked about, counted from its first. */
export const bitsAt = (place: number): number => bits[place] ?? 0;
