import type { Concept, Edge } from './concepts.ts';
import { addPresent } from './presence.ts';
import type { Sentence } from './sentence-pattern.ts';

/** A sentence while it is read. `anchored`: 1 at each concept for which some grammar looks. */
export type WrittenSentence = Sentence & { readonly concepts: Concept[]; readonly anchored: Uint8Array };

export const none: readonly Edge[] = [];

export const addEdge = (edges: (readonly Edge[])[], at: number, edge: Edge): void => {
  const before = edges[at] ?? none;
  if (!before.some(({ concept, length }) => concept === edge.concept && length === edge.length)) edges[at] = [...before, edge];
};

export const noteAll = (sentence: WrittenSentence, edges: readonly Edge[]): void => {
  for (let next = 0; next < edges.length; next += 1) note(sentence, edges[next]?.concept ?? -1);
};

/** A concept begins in the sentence. */
export const note = (sentence: WrittenSentence, concept: Concept): void => {
  addPresent(sentence, concept);
  if (sentence.anchored[concept] === 1 && !sentence.concepts.includes(concept)) sentence.concepts.push(concept);
};
