import type { Concept, Edge } from './concepts.ts';
import { addPresent, beginSentence } from './presence.ts';
import type { Sentence } from './sentence-pattern.ts';

/** A sentence while it is read. `anchored`: by concept, the bits of the grammars that look for it. */
export type WrittenSentence = Sentence & { readonly concepts: Concept[]; grammars: number; readonly anchored: Uint32Array };

export const none: readonly Edge[] = [];

export const addEdge = (edges: (readonly Edge[])[], at: number, concept: Concept, length: number): void => {
  const before = edges[at] ?? none;
  for (let next = 0; next < before.length; next += 1) if (before[next]?.concept === concept && before[next]?.length === length) return;
  edges[at] = [...before, { concept, length }];
};

/** All that begins in the sentence so far. */
export const noteAll = (sentence: WrittenSentence): void => {
  const { edges, from, to, concepts, anchored } = sentence;
  beginSentence(sentence);
  for (let at = from; at < to; at += 1) {
    const here = edges[at] ?? none;
    for (let next = 0; next < here.length; next += 1) {
      const concept = here[next]?.concept ?? 0;
      const grammars = anchored[concept] ?? 0;
      if (!addPresent(sentence, concept, at) || grammars === 0) continue;
      concepts.push(concept);
      sentence.grammars |= grammars;
    }
  }
};

/** One more concept begins in the sentence, at a word. */
export const note = (sentence: WrittenSentence, concept: Concept, at: number): void => {
  addPresent(sentence, concept, at);
  const grammars = sentence.anchored[concept] ?? 0;
  if (grammars === 0 || sentence.concepts.includes(concept)) return;
  sentence.concepts.push(concept);
  sentence.grammars |= grammars;
};
