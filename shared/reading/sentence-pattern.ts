import { type Concept, conceptOf, type Edge } from './concepts.ts';
import { beginnings, type ConceptSet, compile, setOf, steps } from './pattern-states.ts';
import { type Literal, needs, type PatternNode, parseTemplate } from './pattern-template.ts';
import { bitsAt } from './presence.ts';
import { breaks, type Word } from './words.ts';

export type SentenceMatch = {
  readonly start: number;
  readonly end: number;
  /** The word at which the captured part begins; -1 where the pattern captures none. */
  readonly captured: number;
};

/** Words `from`..`to` of a text, end exclusive, and the concepts that begin there for which a grammar looks, each once; `grammars`: a bit for each that does. */
export type Sentence = {
  readonly words: readonly Word[];
  readonly edges: readonly (readonly Edge[])[];
  readonly from: number;
  readonly to: number;
  readonly concepts: readonly Concept[];
  readonly grammars: number;
};

export type SentencePattern = {
  readonly needs: readonly ReadonlySet<Concept>[];
  /** Of each word of a sentence, the longest match that begins there. At each it takes bounded time: a window of 64 words times the pattern's parts. */
  readonly matchesIn: (sentence: Sentence) => readonly SentenceMatch[];
};

const window = 64;
const denials = setOf(new Set([conceptOf('negation')]));

export const sentencePattern = (template: string, literal: Literal): SentencePattern => {
  const root = parseTemplate(template, literal);
  let matcher: SentencePattern['matchesIn'] | undefined;
  return {
    needs: needs(root),
    // Most patterns are never tried on any text: they are compiled when they are.
    matchesIn: (sentence) => {
      matcher ??= createMatcher(root);
      return matcher(sentence);
    },
  };
};

const noEdges: readonly Edge[] = [];
const noMatches: readonly SentenceMatch[] = [];

/** By state and place, the round in which it was visited last. One table for all patterns, since one is tried at a time: it stays in the processor's cache. */
let visited = new Uint32Array(2 ** 12);
let round = 0;

/** Counted loops and nothing made on the way: this is where the time of reading goes. The sentence must be the one asked about. */
const createMatcher = (root: PatternNode): SentencePattern['matchesIn'] => {
  const { states, start } = compile(root);
  if (visited.length < states.length * window) visited = new Uint32Array(2 * states.length * window);
  /** Where a pattern begins with a gap, what follows it stands so many words further on at most. */
  const [lead, ...others] = root.kind === 'sequence' ? root.parts : [];
  const reach = lead?.kind === 'gap' ? lead.most : 0;
  const afterLead = reach > 0 ? compile({ kind: 'sequence', parts: others }) : { states, start };
  const firstConcepts = beginnings(afterLead.states, afterLead.start);
  /** Of the sentence that is being tried, and the place. */
  let words: readonly Word[] = [];
  let edges: readonly (readonly Edge[])[] = [];
  let [first, from, to, end, captured] = [0, 0, 0, -1, -1];

  const has = (at: number, concepts: ConceptSet): boolean => {
    if ((bitsAt(at - from) & concepts.bits) === 0) return false;
    const here = edges[at] ?? noEdges;
    for (let next = 0; next < here.length; next += 1) if (concepts.has[here[next]?.concept ?? -1] === 1) return true;
    return false;
  };
  const mayBeginAt = (place: number): boolean => {
    if (!firstConcepts) return true;
    for (let at = place; at <= place + reach && at < to; at += 1) if (has(at, firstConcepts)) return true;
    return false;
  };

  const visit = (index: number, at: number, capture: number): void => {
    if (at - first >= window) return;
    const place = index * window + at - first;
    if (visited[place] === round) return;
    visited[place] = round;
    const state = states[index];
    if (state === undefined) return;
    const { step, concepts, flag, next } = state;
    if (step === steps.concepts) {
      if (at >= to || (bitsAt(at - from) & concepts.bits) === 0) return;
      const here = edges[at] ?? noEdges;
      for (let one = 0; one < here.length; one += 1) {
        const edge = here[one];
        if (edge && concepts.has[edge.concept] === 1 && at + edge.length <= to) visit(next, at + edge.length, flag ? at : capture);
      }
    } else if (step === steps.either) {
      visit(next, at, capture);
      for (let other = 0; other < state.others.length; other += 1) visit(state.others[other] ?? 0, at, capture);
    } else if (step === steps.skip) {
      const word = words[at];
      if (at < to && word && word.breakBefore <= (flag ? breaks.comma : breaks.none) && !has(at, denials)) visit(next, at + 1, capture);
    } else if (step === steps.not) {
      const beside = flag ? at - 1 : at;
      if (beside < from || beside >= to || !has(beside, concepts)) visit(next, at, capture);
    } else if (step === steps.edge) {
      if (at === (flag ? from : to)) visit(next, at, capture);
    } else if (at > end) {
      end = at;
      captured = capture;
    }
  };

  return (sentence) => {
    ({ words, edges, from, to } = sentence);
    let found: SentenceMatch[] | undefined;
    for (first = from; first < to; first += 1) {
      if (!mayBeginAt(first)) continue;
      end = -1;
      captured = -1;
      round += 1;
      visit(start, first, -1);
      if (end <= first) continue;
      found ??= [];
      found.push({ start: first, end, captured });
    }
    return found ?? noMatches;
  };
};
