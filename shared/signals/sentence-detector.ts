import type { MessageKey } from '../messages/en.ts';
import { type Concept, conceptOf } from '../reading/concepts.ts';
import { contextOf } from '../reading/context.ts';
import type { Reading } from '../reading/reader.ts';
import type { Detector } from './detector.ts';
import { detector, type Finding } from './finding.ts';
import { matchesFor } from './read.ts';
import type { Category, Signal } from './signal.ts';

/** What sentences of these patterns are, and how surely. */
export type Rule = {
  readonly category: Category;
  readonly message: MessageKey;
  readonly score: number;
  /** Whom it is aimed at; where it is not given, what the captured words stand for tells. */
  readonly target?: Signal['target'];
  /** In the notation of `reading/sentence-pattern.ts`. */
  readonly templates: readonly string[];
  /** A negation before it turns this around by default; where the words are as bad denied, it is told so here. */
  readonly evenDenied?: boolean;
};

const targets: readonly (readonly [Concept, NonNullable<Signal['target']>])[] = (
  [
    ['group', 'group'],
    ['group-reference', 'group'],
    ['minor', 'minor'],
    ['politician', 'politician'],
    ['official', 'public-official'],
    ['you', 'participant'],
    ['private-person', 'private-person'],
    ['name', 'private-person'],
  ] as const
).map(([name, target]) => [conceptOf(name), target]);

const targetAt = ({ edges }: Reading, at: number): Signal['target'] =>
  targets.find(([concept]) => edges[at]?.some((edge) => edge.concept === concept))?.[1];

/** More of the same in one text is no more evidence. */
const mostMatches = 300;

/** What others are told to have said, or is denied, is evidence at most. */
const mostWhenQuoted = 0.1;

/** A detector of sentences: body and name, each match weighed by how it is meant. */
export const sentenceDetector = (name: string, rules: readonly Rule[]): Detector => {
  const matchesIn = matchesFor(rules.flatMap((meaning) => meaning.templates.map((template) => ({ template, meaning }))));
  const inReading = (reading: Reading): readonly Finding[] => {
    const matches = matchesIn(reading).slice(0, mostMatches);
    if (matches.length === 0) return [];
    const meant = contextOf(reading);
    const weighed = matches.map((match) => ({ ...match, ...meant(match.start, match.end) }));
    /** The last quoted match that ends there: one that ends with it and begins before is around a quotation. */
    const quotedAt = new Map<number, number>();
    for (const { start, end, quoted } of weighed) if (quoted) quotedAt.set(end, Math.max(start, quotedAt.get(end) ?? -1));
    return weighed.flatMap(({ start, end, captured, denied, ...match }) => {
      const { category, message, score, target, evenDenied } = match.meaning;
      const [first, last] = [reading.words[start], reading.words[end - 1]];
      if (!first || !last) return [];
      const quoted = match.quoted || (quotedAt.get(end) ?? -1) > start;
      if (denied && !quoted && !evenDenied) return [];
      const aimedAt = target ?? targetAt(reading, captured);
      return {
        category,
        message,
        score: quoted ? Math.min(score, mostWhenQuoted) : score,
        spans: [reading.field.spanOf(first.start, last.end)],
        ...(quoted && { quoted }),
        ...(aimedAt && { target: aimedAt }),
      };
    });
  };
  return detector(name, ({ readings: { body, name: author } }) => [...inReading(body), ...inReading(author)]);
};
