import { type Concept, conceptOf } from '../../reading/concepts.ts';
import type { Reading } from '../../reading/reader.ts';
import { detector, type Finding } from '../finding.ts';
import { kindsOf } from '../surroundings.ts';

const child = conceptOf('one-child');
const cases = conceptOf('child-case');
const doubtful = kindsOf('doubtful-case', 'social-services');
const firstName = conceptOf('first-name');
const name = conceptOf('name');
const parent = conceptOf('parent');
const trades = kindsOf('trade', 'private-person', 'politician', 'official');
const anySchool = conceptOf('any-school');
const school = conceptOf('named-school');
/** What points a child out by itself. */
const identifiers = ['child-age', 'school-class', 'named-school', 'siblings', 'plays-for', 'nationality'].map(conceptOf);

const preposition = new Set('i på från vid utanför nära kring in from at near outside around by of out'.split(' '));
/** Grown-ups who tell of their own childhood: "as a girl", "som barn". */
const once = new Set(['as', 'som']);

/** How many sentences around the case tell of it, and how many things point a child out. */
const reach = 2;
const fewest = 2;
const fewestWhenDoubtful = 3;

type Told = { readonly kind: string; readonly at: number; readonly length: number };

const isChild = ({ words }: Reading, at: number): boolean =>
  !once.has(words[at - 1]?.text ?? '') && !(words[at - 1]?.text === 'a' && once.has(words[at - 2]?.text ?? ''));

/** What is told from the word `from` to `to`: the child, the case, what identifies. */
const toldIn = (reading: Reading, from: number, to: number): readonly Told[] => {
  const { words, edges } = reading;
  const told: Told[] = [];
  for (let at = from; at < to; at += 1) {
    const here = edges[at] ?? [];
    const has = (concept: Concept): boolean => here.some((edge) => edge.concept === concept);
    for (const { concept, length } of here) {
      if (concept === child && isChild(reading, at)) told.push({ kind: 'child', at, length });
      else if (concept === cases) told.push({ kind: 'case', at, length });
      else if (doubtful.has(concept)) told.push({ kind: 'doubtful', at, length });
      else if (concept === parent) told.push({ kind: 'parent', at, length });
      else if (trades.has(concept)) told.push({ kind: 'trade', at, length });
      else if (identifiers.includes(concept) && !(concept === school && length === 1 && has(anySchool)))
        told.push({ kind: `#${concept}`, at, length });
    }
    if (!has(name) || has(school)) continue;
    if (has(firstName)) told.push({ kind: '#first-name', at, length: 1 });
    else if (preposition.has(words[at - 1]?.text ?? '')) told.push({ kind: '#place', at, length: 1 });
    else if (here.length === 1) told.push({ kind: '#first-name', at, length: 1 });
  }
  return told;
};

const inReading = (reading: Reading): readonly Finding[] => {
  const { sentences, edges, words, field } = reading;
  const around = (index: number): Finding | undefined => {
    const from = sentences[Math.max(0, index - reach)]?.from ?? 0;
    const to = sentences[Math.min(sentences.length - 1, index + reach)]?.to ?? 0;
    const told = toldIn(reading, from, to);
    const kinds = new Set(told.map(({ kind }) => kind));
    if (!kinds.has('child')) return undefined;
    if (kinds.has('parent') && kinds.has('trade')) kinds.add('#parent');
    const pointing = [...kinds].filter((kind) => kind.startsWith('#')).length;
    if (pointing < (kinds.has('case') ? fewest : fewestWhenDoubtful)) return undefined;
    const spans = told.flatMap(({ at, length }) => {
      const [first, last] = [words[at], words[at + length - 1]];
      return first && last ? [field.spanOf(first.start, last.end)] : [];
    });
    return { category: 'child-case', message: 'child-case', score: Math.min(0.9, 0.2 + 0.15 * pointing), spans, target: 'minor' };
  };
  return sentences.flatMap(({ from, to }, index) => {
    for (let at = from; at < to; at += 1)
      if (edges[at]?.some(({ concept }) => concept === cases || doubtful.has(concept))) return around(index) ?? [];
    return [];
  });
};

/** A child in a case under secrecy, or one that shames it, with at least two things by which neighbours would know the child. */
export const childCase = detector('child-case', ({ readings: { body } }) => inReading(body));
