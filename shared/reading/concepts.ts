/** What a word or a phrase stands for, by name: `group`, `negation`. As a small number, so that the grammar compares no texts. */
export type Concept = number;

const numbers = new Map<string, Concept>();
const names: string[] = [];

export const conceptOf = (name: string): Concept => {
  const known = numbers.get(name);
  if (known !== undefined) return known;
  const concept = names.length;
  numbers.set(name, concept);
  names.push(name);
  return concept;
};

/** How many there are so far. */
export const conceptCount = (): number => names.length;

export const nameOf = (concept: Concept): string => names[concept] ?? '';

/** One of the concepts that begins at a word, and how many words it takes. */
export type Edge = { readonly concept: Concept; readonly length: number };

const single: Edge[] = [];
/** The concept in one word, always the same object. */
export const edgeOf = (concept: Concept): Edge => {
  single[concept] ??= { concept, length: 1 };
  return single[concept];
};
