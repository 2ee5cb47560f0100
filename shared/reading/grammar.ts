import type { Concept } from './concepts.ts';
import { ask, isPresent } from './presence.ts';
import { type Sentence, type SentenceMatch, type SentencePattern, sentencePattern } from './sentence-pattern.ts';

/** A pattern's match, with what the pattern was given for. */
export type GrammarMatch<Meaning> = SentenceMatch & { readonly meaning: Meaning };

export type Grammar<Meaning> = {
  /** The matches in a sentence. A pattern is tried only where all that it needs is present, and looked at only where the rarest of it is. */
  readonly matchesIn: (sentence: Sentence) => readonly GrammarMatch<Meaning>[];
  /** The concepts for which a sentence is looked at at all. */
  readonly anchors: () => readonly Concept[];
};

export type Template<Meaning> = { readonly template: string; readonly meaning: Meaning };

/** `round`: the sentence for which it was tried last. */
type Compiled<Meaning> = {
  readonly pattern: SentencePattern;
  readonly meaning: Meaning;
  /** Of each of these, a match has one. */
  readonly needs: readonly (readonly Concept[])[];
  round: number;
};

/** `commonness`: how often a concept is to be expected in a text; only the order matters. `bit`: its own in a sentence's `grammars`. */
export const createGrammar = <Meaning>(
  templates: readonly Template<Meaning>[],
  literal: (word: string) => Concept,
  commonness: (concept: Concept) => number,
  bit: number,
): Grammar<Meaning> => {
  const patterns = templates.map(({ template, meaning }) => ({ pattern: sentencePattern(template, literal), meaning, template }));
  let round = 0;
  let byAnchor: readonly (readonly Compiled<Meaning>[])[] | undefined;

  /** When the first text is read: all lexicons and literals are known then. */
  const index = (): readonly (readonly Compiled<Meaning>[])[] => {
    const anchors: Compiled<Meaning>[][] = [];
    for (const { pattern, meaning, template } of patterns) {
      const weighed = pattern.needs.map((concepts) => ({
        concepts,
        weight: [...concepts].reduce((sum, concept) => sum + commonness(concept), 0),
      }));
      const [rarest, ...others] = weighed.sort((a, b) => a.weight - b.weight);
      if (!rarest) throw new TypeError(`pattern "${template}" needs no word`);
      const compiled = { pattern, meaning, needs: others.map(({ concepts }) => [...concepts]), round: 0 };
      for (const concept of rarest.concepts) {
        anchors[concept] ??= [];
        anchors[concept].push(compiled);
      }
    }
    // Without holes, so that looking one up is quick.
    return Array.from(anchors, (found) => found ?? nothing);
  };

  return {
    anchors: () => {
      byAnchor ??= index();
      return byAnchor.flatMap((found, concept) => (found.length > 0 ? [concept] : []));
    },
    matchesIn: (sentence) => {
      byAnchor ??= index();
      if ((sentence.grammars & bit) === 0) return nothing;
      const { concepts } = sentence;
      let found: GrammarMatch<Meaning>[] | undefined;
      ask(sentence);
      round += 1;
      // Counted loops: an iterator for each of so many short lists is what the collector would be busy with.
      for (let place = 0; place < concepts.length; place += 1) {
        const candidates = byAnchor[concepts[place] ?? -1] ?? nothing;
        for (let next = 0; next < candidates.length; next += 1) {
          const compiled = candidates[next];
          if (!compiled || compiled.round === round) continue;
          compiled.round = round;
          if (!hasAll(compiled.needs)) continue;
          const matches = compiled.pattern.matchesIn(sentence);
          if (matches.length === 0) continue;
          found ??= [];
          const { meaning } = compiled;
          for (const { start, end, captured } of matches) found.push({ start, end, captured, meaning });
        }
      }
      return found ?? nothing;
    },
  };
};

const nothing: readonly never[] = [];

const hasAll = (needs: readonly (readonly Concept[])[]): boolean => {
  for (let place = 0; place < needs.length; place += 1) {
    const concepts = needs[place] ?? nothing;
    let next = 0;
    while (next < concepts.length && !isPresent(concepts[next] ?? -1)) next += 1;
    if (next === concepts.length) return false;
  }
  return true;
};
