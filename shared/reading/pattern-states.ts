import type { Concept } from './concepts.ts';
import type { PatternNode } from './pattern-template.ts';
import { bitOf } from './presence.ts';

/** The concepts that a step asks for: by concept, 1 where it is meant; and the bits of all. */
export type ConceptSet = { readonly has: Uint8Array; readonly bits: number };

export const steps = { found: 0, concepts: 1, either: 2, skip: 3, not: 4, edge: 5 } as const;

/** One form for all, so that the processor need not ask of which kind it is. */
export type State = {
  readonly step: (typeof steps)[keyof typeof steps];
  readonly concepts: ConceptSet;
  /** concepts: captured; skip: over commas too; not: of the word before; edge: the sentence's start, not its end. */
  readonly flag: boolean;
  readonly next: number;
  /** either: beside `next`. */
  readonly others: readonly number[];
};

/** By the concepts in it: many patterns have the same sets. */
const sets = new Map<string, ConceptSet>();
export const setOf = (concepts: ReadonlySet<Concept>): ConceptSet => {
  const sorted = [...concepts].sort((a, b) => a - b);
  const key = sorted.join(' ');
  const known = sets.get(key);
  if (known) return known;
  const has = new Uint8Array((sorted.at(-1) ?? -1) + 1);
  for (const concept of sorted) has[concept] = 1;
  const set = { has, bits: sorted.reduce((bits, concept) => bits | bitOf(concept), 0) };
  sets.set(key, set);
  return set;
};
const noConcepts = setOf(new Set());

/** States in reverse: each part is built onto the state that follows it. */
export const compile = (root: PatternNode): { readonly states: readonly State[]; readonly start: number } => {
  const states: State[] = [];
  const put = (step: State['step'], next: number, concepts = noConcepts, flag = false, others: readonly number[] = []): number =>
    states.push({ step, concepts, flag, next, others }) - 1;
  const either = (next: number, ...others: readonly number[]): number => put(steps.either, next, noConcepts, false, others);
  const build = (node: PatternNode, next: number): number => {
    switch (node.kind) {
      case 'concepts':
        return put(steps.concepts, next, setOf(node.concepts), node.captured);
      case 'not':
        return put(steps.not, next, setOf(node.concepts), node.before);
      case 'edge-of-sentence':
        return put(steps.edge, next, noConcepts, node.at === 'start');
      case 'sequence':
        return node.parts.reduceRight((after, part) => build(part, after), next);
      case 'alternatives': {
        const [first = next, ...others] = node.parts.map((part) => build(part, next));
        return either(first, ...others);
      }
      case 'gap': {
        let after = next;
        for (let count = 0; count < node.most; count += 1) after = either(next, put(steps.skip, after, noConcepts, node.overCommas));
        return after;
      }
      case 'repeated': {
        let after = next;
        for (let count = 0; count < node.most; count += 1) {
          const part = build(node.part, after);
          after = node.most - count > node.least ? either(part, next) : part;
        }
        return after;
      }
    }
  };
  return { start: build(root, put(steps.found, 0)), states };
};

/** The concepts of which one is at the beginning of every match; undefined where a match may begin with any word. */
export const beginnings = (states: readonly State[], start: number): ConceptSet | undefined => {
  const found = new Set<Concept>();
  const seen = new Set<number>();
  const follow = (index: number): boolean => {
    if (seen.has(index)) return true;
    seen.add(index);
    const state = states[index];
    switch (state?.step) {
      case steps.concepts:
        for (const [concept, isMeant] of state.concepts.has.entries()) if (isMeant) found.add(concept);
        return true;
      case steps.either:
        return [state.next, ...state.others].every(follow);
      case steps.not:
      case steps.edge:
        return follow(state.next);
      default:
        return false;
    }
  };
  return follow(start) ? setOf(found) : undefined;
};
