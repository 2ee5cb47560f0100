import { type Concept, conceptOf, type Edge } from './concepts.ts';
import type { Quotation } from './quotations.ts';
import type { Sentence } from './sentence-pattern.ts';
import { addEdge, none, note, type WrittenSentence } from './written-sentence.ts';

const group = conceptOf('group');
const otherPeople = conceptOf('people');
const they = conceptOf('they');
/** Animals and things that one may wish dead and string up. */
const thing = conceptOf('thing');
const persons: ReadonlySet<Concept> = new Set(['people', 'role', 'name', 'person-noun', 'slur', 'you'].map(conceptOf));
/** What may stand for the group that was named last, and what it is then. */
const referring: ReadonlyMap<Concept, Concept> = new Map(
  [
    ['they', 'group-reference'],
    ['they-are', 'group-are'],
    ['vermin', 'group-vermin'],
    ['beast', 'group-vermin'],
    ['offender', 'group-vermin'],
  ].map(([word = '', meaning = '']) => [conceptOf(word), conceptOf(meaning)]),
);
/** What brings a group to mind: mosque, Pride. */
const groupSign = conceptOf('group-sign');
/** By concept, 1 for those that matter here: most do not. */
const roles = new Uint8Array(Math.max(group, otherPeople, groupSign, ...referring.keys()) + 1);
for (const concept of [group, otherPeople, groupSign, ...referring.keys()]) roles[concept] = 1;
const nothing: Edge = { concept: -1, length: 0 };
const farthest = 40;
/** More quotations than this in a sentence are not looked at. */
const mostQuotations = 20;

/** A sentence that quotes more than a group's name speaks of those who said it: what follows is not about the group. */
const quotes = ({ words, edges, from, to }: Sentence, quotations: readonly Quotation[]): boolean => {
  const [first, last] = [words[from], words[to - 1]];
  return quotations.some(
    ({ start, end }) =>
      first !== undefined &&
      last !== undefined &&
      end > first.start &&
      start < last.end &&
      isMoreThanNamed(words, edges, from, to, start, end),
  );
};

const isMoreThanNamed = (
  words: Sentence['words'],
  edges: Sentence['edges'],
  from: number,
  to: number,
  start: number,
  end: number,
): boolean => {
  for (let at = from; at < to; at += 1) {
    const word = words[at];
    if (word && word.start >= start && word.end <= end && !edges[at]?.some(({ concept }) => concept === group)) return true;
  }
  return false;
};

/** "They", "those vermin" are the group that was last named, if no other people were named since; nobody, where only things are spoken of. */
export const refer = (quotations: readonly Quotation[], sentences: readonly WrittenSentence[], edges: (readonly Edge[])[]): void => {
  let last: number | undefined;
  let sentencesSince = 0;
  let beforePersons: number | undefined;
  let nextQuotation = 0;
  for (const sentence of sentences) {
    sentencesSince += 1;
    const begin = sentence.words[sentence.from]?.start ?? 0;
    while ((quotations[nextQuotation]?.end ?? Number.POSITIVE_INFINITY) <= begin) nextQuotation += 1;
    const isNaming = quotations.length === 0 || !quotes(sentence, quotations.slice(nextQuotation, nextQuotation + mostQuotations));
    for (let at = sentence.from; at < sentence.to; at += 1) {
      const here = edges[at] ?? none;
      for (let next = 0; next < here.length; next += 1) {
        const { concept, length } = here[next] ?? nothing;
        if (roles[concept] !== 1) continue;
        if (concept === they) {
          beforePersons ??= thingsBeforePersons(edges);
          if (at < beforePersons) {
            edges[at] = none;
            break;
          }
        }
        if (concept === group || concept === groupSign) {
          if (!isNaming) continue;
          last = at + length;
          sentencesSince = 0;
        } else if (concept === otherPeople && (last === undefined || at >= last)) last = undefined;
        else if (last !== undefined && at >= last && at - last <= farthest && sentencesSince <= 2) {
          const meaning = referring.get(concept);
          if (meaning === undefined) continue;
          addEdge(edges, at, meaning, length);
          note(sentence, meaning, at);
        }
      }
    }
  }
};

/** The first person named, if things are named before it; else 0. */
const thingsBeforePersons = (edges: readonly (readonly Edge[])[]): number => {
  let hasThing = false;
  for (let at = 0; at < edges.length; at += 1) {
    const here = edges[at] ?? none;
    if (here.some(({ concept }) => concept === group || persons.has(concept))) return hasThing ? at : 0;
    hasThing ||= here.some(({ concept }) => concept === thing);
  }
  return hasThing ? edges.length : 0;
};
