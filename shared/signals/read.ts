import type { Grammar, GrammarMatch, Template } from '../reading/grammar.ts';
import { createReader, type Reading } from '../reading/reader.ts';
import type { NormalisedText } from '../text/normalise.ts';
import { constituents, lexicon } from './lexicon/index.ts';

const reader = createReader({ lexicon, levels: constituents });

const templates: Template<object>[] = [];
let shared: Grammar<object> | undefined;

/** Reads a normalised text with all words that the detectors know. */
export const read = (field: NormalisedText): Reading => {
  // Before the first text: what no pattern looks for is not noted.
  shared ??= reader.grammar(templates);
  return reader.read(field);
};

const matchesOf = new WeakMap<Reading, readonly GrammarMatch<object>[]>();

/** All detectors' patterns are one grammar: a text is gone through once, and each detector takes what is its own. */
const allMatches = (reading: Reading): readonly GrammarMatch<object>[] => {
  const known = matchesOf.get(reading);
  if (known) return known;
  shared ??= reader.grammar(templates);
  const matches = reading.sentences.flatMap(shared.matchesIn);
  matchesOf.set(reading, matches);
  return matches;
};

/** The places in a text that one's patterns match, each with what the pattern was given for. */
export const matchesFor = <Meaning extends object>(
  own: readonly Template<Meaning>[],
): ((reading: Reading) => readonly GrammarMatch<Meaning>[]) => {
  templates.push(...own);
  shared = undefined;
  const meanings = new Set<object>(own.map(({ meaning }) => meaning));
  const isOwn = (match: GrammarMatch<object>): match is GrammarMatch<Meaning> => meanings.has(match.meaning);
  return (reading) => allMatches(reading).filter(isOwn);
};
