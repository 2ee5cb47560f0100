import { type Concept, conceptOf } from '../../reading/concepts.ts';
import type { Reading } from '../../reading/reader.ts';
import type { Sentence } from '../../reading/sentence-pattern.ts';
import { detector, type Finding } from '../finding.ts';
import { grammar } from '../read.ts';

const named = '(@{full-name|first-name} {name}? | @{name} {name|hyphened}+ | {private-person|kin} @{name})';
const described = '@{private-person|person-seen} {at-place}';
/** What is had, not what is spoken, worked or fought against. */
const had = '{suffers-from} (!om/about/mot/against/för/for/till/to/på/on/kring/i/in ..1)* {diagnosis}';
const be = "({be|become} | he's/she's) {adverb|the}* ..1";
const facts = [had, `${be} {ill-person}`, '{treated}'] as const;

type Known = 'named' | 'described' | 'pronoun';

const { matchesIn } = grammar<Known>([
  ...facts.flatMap((fact) => [
    { template: `${named} .,7 ${fact}`, meaning: 'named' as const },
    { template: `${described} .,3 ${fact}`, meaning: 'described' as const },
    { template: `@{he-subject} .,3 ${fact}`, meaning: 'pronoun' as const },
  ]),
  { template: `${named} .,8 {illness-told}`, meaning: 'named' },
  { template: '@{first-name|full-name} {name}? !sjukdom/syndrom/disorder {diagnosis}', meaning: 'named' },
  { template: '{illness-told|ill-person} @{full-name}', meaning: 'named' },
  { template: '{illness-told} ..3 (för/hos/på/for/in/that/som/när/when/which) ..1 @{full-name|first-name}', meaning: 'named' },
  { template: '@{his} ..1 {diagnosis|illness-told}', meaning: 'pronoun' },
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
  reading.sentences.flatMap((sentence: Sentence, index) =>
    matchesIn(sentence).flatMap(({ start, end, captured, meaning }) => {
      if (isAny(reading, captured - introduction, end, (concept) => concept === author)) return [];
      if (meaning === 'named' && !hasCapital(reading, captured)) return [];
      const before = reading.sentences[index - 1]?.from ?? sentence.from;
      if (meaning === 'pronoun' && !isAny(reading, before, captured, (concept) => names.has(concept))) return [];
      const [first, last] = [reading.words[start], reading.words[end - 1]];
      if (!first || !last) return [];
      const spans = [reading.field.spanOf(first.start, last.end)];
      return [{ category: 'personal-data', message: 'health', score: 0.7, spans, target: 'private-person' } as const];
    }),
  );

/** A named or plainly described person's illness, addiction, pregnancy or care, whoever it is but the author. Also when others have said it. */
export const health = detector('health', ({ readings: { body } }) => inReading(body));
