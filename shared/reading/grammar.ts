import type { Concept } from './concepts.ts';
import { type Sentence, type SentenceMatch, type SentencePattern, sentencePattern } from './sentence-pattern.ts';

/** A pattern's match, with what the pattern was given for. */
export type GrammarMatch<Meaning> = SentenceMatch & { readonly meaning: Meaning };

export type Grammar<Meaning> = {
  /** The matches in a sentence. A pattern is tried only where the rarest of what it needs is present. */
  readonly matchesIn: (sentence: Sentence) => readonly GrammarMatch<Meaning>[];
};

export type Template<Meaning> = { readonly template: string; readonly meaning: Meaning };

/** `round`: the sentence for which it was tried last. */
type Compiled<Meaning> = { readonly pattern: SentencePattern; readonly meaning: Meaning; round: number };

/** `commonness`: how often a concept is to be expected in a text; only the order matters. */
export const createGrammar = <Meaning>(
  templates: readonly Template<Meaning>[],
  literal: (word: string) => Concept,
  commonness: (concept: Concept) => number,
): Grammar<Meaning> => {
  const patterns = templates.map(({ template, meaning }) => ({ pattern: sentencePattern(template, literal), meaning, template }));
  let round = 0;
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
      const compiled = { pattern, meaning, round: 0 };
      for (const concept of rarest.concepts) {
        anchors[concept] ??= [];
        anchors[concept].push(compiled);
      }
    }
    return anchors;
  };

  return {
    matchesIn: (sentence) => {
      byAnchor ??= index();
      const found: GrammarMatch<Meaning>[] = [];
      round += 1;
      for (const concept of sentence.concepts) {
        for (const compiled of byAnchor[concept] ?? nothing) {
          if (compiled.round === round) continue;
          compiled.round = round;
          for (let at = sentence.from; at < sentence.to; at += 1) {
            const match = compiled.pattern.matchAt(sentence, at);
            if (match) found.push({ ...match, meaning: compiled.meaning });
          }
        }
      }
      return found;
    },
  };
};

const nothing: readonly never[] = [];
