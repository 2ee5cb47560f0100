import type { Concept, Edge } from './concepts.ts';
import { type Sentence, type SentenceMatch, type SentencePattern, sentencePattern } from './sentence-pattern.ts';

/** A pattern's match, with what the pattern was given for. */
export type GrammarMatch<Meaning> = SentenceMatch & { readonly meaning: Meaning };

export type Grammar<Meaning> = {
  /** The matches in a sentence. A pattern is tried only where the rarest of what it needs is present. */
  readonly matchesIn: (sentence: Sentence) => readonly GrammarMatch<Meaning>[];
};

export type Template<Meaning> = { readonly template: string; readonly meaning: Meaning };

type Compiled<Meaning> = { readonly pattern: SentencePattern; readonly meaning: Meaning };

/** `commonness`: how often a concept is to be expected in a text; only the order matters. */
export const createGrammar = <Meaning>(
  templates: readonly Template<Meaning>[],
  literal: (word: string) => Concept,
  commonness: (concept: Concept) => number,
): Grammar<Meaning> => {
  const patterns = templates.map(({ template, meaning }) => ({ pattern: sentencePattern(template, literal), meaning, template }));
  let byAnchor: (readonly Compiled<Meaning>[] | undefined)[] | undefined;

  /** When the first text is read: all lexicons and literals are known then. */
  const index = (): (readonly Compiled<Meaning>[] | undefined)[] => {
    const anchors: Compiled<Meaning>[][] = [];
    for (const { pattern, meaning, template } of patterns) {
      const weighed = pattern.needs.map((concepts) => ({
        concepts,
        weight: [...concepts].reduce((sum, concept) => sum + commonness(concept), 0),
      }));
      const rarest = weighed.sort((a, b) => a.weight - b.weight)[0];
      if (!rarest) throw new TypeError(`pattern "${template}" needs no word`);
      for (const concept of rarest.concepts) {
        anchors[concept] ??= [];
        anchors[concept].push({ pattern, meaning });
      }
    }
    return anchors;
  };

  return {
    matchesIn: (sentence) => {
      byAnchor ??= index();
      const candidates = new Set<Compiled<Meaning>>();
      const { edges, from, to } = sentence;
      for (let at = from; at < to; at += 1)
        for (const edge of edges[at] ?? noEdges) for (const compiled of byAnchor[edge.concept] ?? []) candidates.add(compiled);
      const found: GrammarMatch<Meaning>[] = [];
      for (const { pattern, meaning } of candidates)
        for (let at = from; at < to; at += 1) {
          const match = pattern.matchAt(sentence, at);
          if (match) found.push({ ...match, meaning });
        }
      return found;
    },
  };
};

const noEdges: readonly Edge[] = [];
