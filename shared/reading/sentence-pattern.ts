import { type Concept, conceptOf, type Edge } from './concepts.ts';
import { type Literal, needs, type PatternNode, parseTemplate } from './pattern-template.ts';
import { breaks, type Word } from './words.ts';

type State =
  | { readonly step: 'concepts'; readonly concepts: Uint8Array; readonly captured: boolean; readonly next: number }
  | { readonly step: 'skip'; readonly overCommas: boolean; readonly next: number }
  | { readonly step: 'not'; readonly concepts: Uint8Array; readonly before: boolean; readonly next: number }
  | { readonly step: 'edge-of-sentence'; readonly at: 'start' | 'end'; readonly next: number }
  | { readonly step: 'either'; readonly next: readonly number[] }
  | { readonly step: 'found' };

/** By the concepts in it: many patterns have the same sets. */
const tables = new Map<string, Uint8Array>();
const tableOf = (concepts: ReadonlySet<Concept>): Uint8Array => {
  const sorted = [...concepts].sort((a, b) => a - b);
  const key = sorted.join(' ');
  const known = tables.get(key);
  if (known) return known;
  const table = new Uint8Array((sorted.at(-1) ?? 0) + 1);
  for (const concept of sorted) table[concept] = 1;
  tables.set(key, table);
  return table;
};

/** States in reverse: each part is built onto the state that follows it. */
const compile = (root: PatternNode): { readonly states: readonly State[]; readonly start: number } => {
  const states: State[] = [{ step: 'found' }];
  const put = (state: State): number => states.push(state) - 1;
  const build = (node: PatternNode, next: number): number => {
    switch (node.kind) {
      case 'concepts':
        return put({ step: 'concepts', concepts: tableOf(node.concepts), captured: node.captured, next });
      case 'not':
        return put({ step: 'not', concepts: tableOf(node.concepts), before: node.before, next });
      case 'edge-of-sentence':
        return put({ step: 'edge-of-sentence', at: node.at, next });
      case 'sequence':
        return node.parts.reduceRight((after, part) => build(part, after), next);
      case 'alternatives':
        return put({ step: 'either', next: node.parts.map((part) => build(part, next)) });
      case 'gap': {
        let after = next;
        for (let count = 0; count < node.most; count += 1) {
          const skip = put({ step: 'skip', overCommas: node.overCommas, next: after });
          after = put({ step: 'either', next: [next, skip] });
        }
        return after;
      }
      case 'repeated': {
        let after = next;
        for (let count = 0; count < node.most; count += 1) {
          const part = build(node.part, after);
          after = node.most - count > node.least ? put({ step: 'either', next: [part, next] }) : part;
        }
        return after;
      }
    }
  };
  return { start: build(root, 0), states };
};

export type SentenceMatch = {
  readonly start: number;
  readonly end: number;
  /** The word at which the captured part begins; -1 where the pattern captures none. */
  readonly captured: number;
};

/** Words `from`..`to` of a text, end exclusive, and the concepts that begin there for which a grammar looks, each once. */
export type Sentence = {
  readonly words: readonly Word[];
  readonly edges: readonly (readonly Edge[])[];
  readonly from: number;
  readonly to: number;
  readonly concepts: readonly Concept[];
};

export type SentencePattern = {
  readonly needs: readonly ReadonlySet<Concept>[];
  /** The longest match that begins at the word `start`. Takes bounded time: a window of 64 words times the pattern's parts. */
  readonly matchAt: (sentence: Sentence, start: number) => SentenceMatch | undefined;
};

/** The concepts of which one is at the beginning of every match; undefined where a match may begin with any word. */
const beginnings = (states: readonly State[], start: number): Uint8Array | undefined => {
  const found = new Set<Concept>();
  const seen = new Set<number>();
  const follow = (index: number): boolean => {
    if (seen.has(index)) return true;
    seen.add(index);
    const state = states[index];
    switch (state?.step) {
      case 'concepts':
        for (const [concept, isMeant] of state.concepts.entries()) if (isMeant) found.add(concept);
        return true;
      case 'either':
        return state.next.every(follow);
      case 'not':
      case 'edge-of-sentence':
        return follow(state.next);
      default:
        return false;
    }
  };
  return follow(start) ? tableOf(found) : undefined;
};

const window = 64;
const denials = tableOf(new Set([conceptOf('negation')]));

const has = (edges: readonly Edge[] | undefined, concepts: Uint8Array): boolean => {
  if (edges) for (let next = 0; next < edges.length; next += 1) if (concepts[edges[next]?.concept ?? -1] === 1) return true;
  return false;
};

export const sentencePattern = (template: string, literal: Literal): SentencePattern => {
  const root = parseTemplate(template, literal);
  let matcher: SentencePattern['matchAt'] | undefined;
  return {
    needs: needs(root),
    // Most patterns are never tried on any text: they are compiled when they are.
    matchAt: (sentence, first) => {
      matcher ??= createMatcher(root);
      return matcher(sentence, first);
    },
  };
};

const noEdges: readonly Edge[] = [];

/** Counted loops and nothing made on the way: this is where the time of reading goes. */
const createMatcher = (root: PatternNode): SentencePattern['matchAt'] => {
  const { states, start } = compile(root);
  const visited = new Uint32Array(states.length * window);
  /** Where a pattern begins with a gap, what follows it stands so many words further on at most. */
  const [lead, ...others] = root.kind === 'sequence' ? root.parts : [];
  const reach = lead?.kind === 'gap' ? lead.most : 0;
  const afterLead = reach > 0 ? compile({ kind: 'sequence', parts: others }) : { states, start };
  const firstConcepts = beginnings(afterLead.states, afterLead.start);
  const mayBeginAt = (sentence: Sentence, place: number): boolean => {
    if (!firstConcepts) return true;
    for (let at = place; at <= place + reach && at < sentence.to; at += 1) if (has(sentence.edges[at], firstConcepts)) return true;
    return false;
  };
  let round = 0;
  /** Of the sentence and the place that are being tried. */
  let words: readonly Word[] = [];
  let edges: readonly (readonly Edge[])[] = [];
  let [first, from, to, end, captured] = [0, 0, 0, -1, -1];

  const visit = (index: number, at: number, capture: number): void => {
    if (at - first >= window) return;
    const place = index * window + at - first;
    if (visited[place] === round) return;
    visited[place] = round;
    const state = states[index];
    if (state === undefined) return;
    if (state.step === 'concepts') {
      if (at >= to) return;
      const here = edges[at] ?? noEdges;
      for (let next = 0; next < here.length; next += 1) {
        const edge = here[next];
        if (edge && state.concepts[edge.concept] === 1 && at + edge.length <= to)
          visit(state.next, at + edge.length, state.captured ? at : capture);
      }
    } else if (state.step === 'either') {
      for (let next = 0; next < state.next.length; next += 1) visit(state.next[next] ?? 0, at, capture);
    } else if (state.step === 'skip') {
      const word = words[at];
      if (at < to && word && word.breakBefore <= (state.overCommas ? breaks.comma : breaks.none) && !has(edges[at], denials))
        visit(state.next, at + 1, capture);
    } else if (state.step === 'not') {
      const beside = state.before ? at - 1 : at;
      if (beside < from || beside >= to || !has(edges[beside], state.concepts)) visit(state.next, at, capture);
    } else if (state.step === 'edge-of-sentence') {
      if (at === (state.at === 'start' ? from : to)) visit(state.next, at, capture);
    } else if (at > end) {
      end = at;
      captured = capture;
    }
  };

  return (sentence, place) => {
    if (!mayBeginAt(sentence, place)) return undefined;
    ({ words, edges, from, to } = sentence);
    first = place;
    end = -1;
    captured = -1;
    round += 1;
    visit(start, first, -1);
    return end > first ? { start: first, end, captured } : undefined;
  };
};
