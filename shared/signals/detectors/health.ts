import { type Concept, conceptOf } from '../../reading/concepts.ts';
import type { Reading } from '../../reading/reader.ts';
import { detector, type Finding } from '../finding.ts';
import { matchesFor } from '../read.ts';

const named = '(@{full-name|first-name} {name}? | @{name} {name|hyphened}+ | {private-person|kin} @{name})';
const described = '@{private-person|person-seen} {at-place}';
/** What is had, not what is spoken, worked or fought against. */
const had = '{suffers-from} (!om/about/mot/against/för/for/till/to/på/on/kring/i/in ..1)* {diagnosis}';
const be = "({be|become} | he's/she's) {adverb|the}* ..1";
const facts = [had, `${be} {ill-person}`, '{treated}'] as const;

/** By what the person is known. */
const known = { byName: {}, byDescription: {}, byPronoun: {} };

const matchesIn = matchesFor([
  ...facts.flatMap((fact) => [
    { template: `${named} .,7 ${fact}`, meaning: known.byName },
    { template: `${described} .,3 ${fact}`, meaning: known.byDescription },
    { template: `@{he-subject} .,3 ${fact}`, meaning: known.byPronoun },
  ]),
  { template: `${named} .,8 {illness-told}`, meaning: known.byName },
  { template: '@{first-name|full-name} {name}? !sjukdom/syndrom/disorder {diagnosis}', meaning: known.byName },
  { template: '{illness-told|ill-person} @{full-name}', meaning: known.byName },
  { template: '{illness-told} ..3 (för/hos/på/for/in/that/som/när/when/which) ..1 @{full-name|first-name}', meaning: known.byName },
  { template: '@{his} ..1 {diagnosis|illness-told}', meaning: known.byPronoun },
]);

const author = conceptOf('i');
const names: ReadonlySet<Concept> = new Set(['full-name', 'first-name'].map(conceptOf));
/** How many words before a name say that it is the author's own: "I, Karin Ek", "my name is". */
const introduction = 3;

/** Many a name in small letters is another word: inga, dag, mark. */
const hasCapital = ({ field, words }: Reading, at: number): boolean => {
  const word = words[at];
  if (!word) return false;
  const { start } = field.spanOf(word.start, word.end);
  return /^\p{Lu}/u.test(field.original.slice(start, start + 2));
};

const isAny = ({ edges }: Reading, from: number, to: number, kinds: (concept: Concept) => boolean): boolean => {
  for (let at = Math.max(0, from); at < to; at += 1) if (edges[at]?.some(({ concept }) => kinds(concept))) return true;
  return false;
};

const inReading = (reading: Reading): readonly Finding[] =>
  matchesIn(reading).flatMap(({ start, end, captured, meaning }) => {
    if (isAny(reading, captured - introduction, end, (concept) => concept === author)) return [];
    if (meaning === known.byName && !hasCapital(reading, captured)) return [];
    const sentence = reading.sentences.findIndex(({ to }) => to > start);
    const before = reading.sentences[Math.max(0, sentence - 1)]?.from ?? 0;
    if (meaning === known.byPronoun && !isAny(reading, before, captured, (concept) => names.has(concept))) return [];
    const [first, last] = [reading.words[start], reading.words[end - 1]];
    if (!first || !last) return [];
    const spans = [reading.field.spanOf(first.start, last.end)];
    return [{ category: 'personal-data', message: 'health', score: 0.7, spans, target: 'private-person' } as const];
  });

/** A named or plainly described person's illness, addiction, pregnancy or care, whoever it is but the author. Also when others have said it. */
export const health = detector('health', ({ readings: { body } }) => inReading(body));
