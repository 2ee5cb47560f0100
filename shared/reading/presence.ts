import type { Concept } from './concepts.ts';
import type { Sentence } from './sentence-pattern.ts';

const seenIn: number[] = [];
let sentencesSeen = 0;
let current: Sentence | undefined;

/** A concept was added to a sentence. */
export const addPresent = (sentence: Sentence, concept: Concept): void => {
  if (sentence === current) seenIn[concept] = sentencesSeen;
};

/** Which concepts begin anywhere in a sentence. The answers hold until another sentence is asked about. */
export const presentIn = (sentence: Sentence): ((concept: Concept) => boolean) => {
  if (sentence !== current) {
    current = sentence;
    sentencesSeen += 1;
    for (let at = sentence.from; at < sentence.to; at += 1)
      for (const { concept } of sentence.edges[at] ?? []) seenIn[concept] = sentencesSeen;
  }
  return isPresent;
};

const isPresent = (concept: Concept): boolean => seenIn[concept] === sentencesSeen;
