import { type Concept, conceptOf } from '../../reading/concepts.ts';
import type { Reading } from '../../reading/reader.ts';
import { speaksOf } from '../../reading/spoken.ts';
import { breaks } from '../../reading/words.ts';
import { detector, type Finding } from '../finding.ts';
import { kindsOf } from '../surroundings.ts';

const child = conceptOf('one-child');
const cases = conceptOf('child-case');
const doubtful = kindsOf('doubtful-case', 'social-services');
const anyCase = kindsOf('child-case', 'doubtful-case', 'social-services');
const firstName = conceptOf('first-name');
const name = conceptOf('name');
const parent = conceptOf('parent');
const trades = kindsOf('trade', 'private-person', 'politician', 'official');
const school = conceptOf('named-school');
/** Capitals that no first name has. */
const noNames = kindsOf(
  'organisation',
  'desk',
  'group',
  'group-adjective',
  'social-services',
  'number',
  'nationality',
  'trade',
  'parent',
  'child-case',
  'doubtful-case',
  'politics',
);
/** Schools in general. */
const anySchool =
  /^(?:(?:grund|hög|fri|gymnasie|folkhög|folk|privat|musik|kultur|sim|rid|sommar|by|resurs|internat|kör|trafik|yrkes|yrkeshög|handelshög|real|för|sär|små|dans|tekniska |militär|polishög|lågstadie|mellanstadie|högstadie|på|för)?skol(?:an?|ans)|gymnasiet|dagis)$/;
/** What points a child out by itself. */
const age = conceptOf('child-age');
const schoolClass = conceptOf('school-class');
const identifiers = ['named-school', 'siblings', 'plays-for', 'nationality'].map(conceptOf);

const preposition = new Set('i på från vid utanför nära kring in from at near outside around by of out'.split(' '));
const once = new Set(['as', 'som']);

/** How many sentences around the case tell of it, and how many things point a child out. */
const reach = 2;
const fewest = 2;
const fewestWhenDoubtful = 3;

type Told = { readonly kind: string; readonly at: number; readonly length: number };

const author = conceptOf('i');
const somebody = kindsOf('he-subject', 'youth');

/** Not the author as a child: "as a girl", "when I was ten". */
const isOfOthers = ({ words, edges }: Reading, at: number): boolean => {
  const before = words[at - 1]?.text === 'a' ? at - 2 : at - 1;
  const isAuthor = (word: number): boolean => edges[word]?.some(({ concept }) => concept === author) ?? false;
  return !once.has(words[before]?.text ?? '') && ![at - 2, at - 1, at, at + 1].some(isAuthor);
};

/** What is told from the word `from` to `to`: the child, the case, what identifies. */
const toldIn = (reading: Reading, from: number, to: number): readonly Told[] => {
  const { words, edges } = reading;
  const told: Told[] = [];
  for (let at = from; at < to; at += 1) {
    const here = edges[at] ?? [];
    const has = (concept: Concept): boolean => here.some((edge) => edge.concept === concept);
    for (const { concept, length } of here) {
      if (concept === child && isOfOthers(reading, at)) told.push({ kind: 'child', at, length });
      else if (somebody.has(concept)) told.push({ kind: 'somebody', at, length });
      else if (concept === cases) told.push({ kind: 'case', at, length });
      else if (doubtful.has(concept)) told.push({ kind: 'doubtful', at, length });
      else if (concept === parent) told.push({ kind: 'parent', at, length });
      else if (trades.has(concept)) told.push({ kind: 'trade', at, length });
      else if ((concept === age || concept === schoolClass) && isOfOthers(reading, at))
        told.push({ kind: 'young', at, length }, { kind: `#${concept}`, at, length });
      else if (identifiers.includes(concept) && !(concept === school && length === 1 && anySchool.test(words[at]?.text ?? '')))
        told.push({ kind: `#${concept}`, at, length });
    }
    // The first word's capital tells nothing.
    const isFirst = at === 0 || words[at]?.breakBefore === breaks.sentence;
    if (!has(name) || has(school) || (isFirst && !has(firstName))) continue;
    if (has(firstName)) told.push({ kind: '#first-name', at, length: 1 });
    else if (preposition.has(words[at - 1]?.text ?? '')) told.push({ kind: '#place', at, length: 1 });
    else if (!here.some(({ concept }) => noNames.has(concept))) told.push({ kind: '#first-name', at, length: 1 });
  }
  return told;
};

const inReading = (reading: Reading): readonly Finding[] => {
  const { sentences, edges, words, field, spoken } = reading;
  if (!speaksOf(spoken, anyCase)) return [];
  const around = (index: number): Finding | undefined => {
    const from = sentences[Math.max(0, index - reach)]?.from ?? 0;
    const to = sentences[Math.min(sentences.length - 1, index + reach)]?.to ?? 0;
    const told = toldIn(reading, from, to);
    const kinds = new Set(told.map(({ kind }) => kind));
    if (!kinds.has('child') && !(kinds.has('young') && (kinds.has('#first-name') || kinds.has('somebody')))) return undefined;
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
