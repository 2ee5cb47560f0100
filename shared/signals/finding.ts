import type { MessageKey } from '../messages/en.ts';
import type { Detector, DetectorInput } from './detector.ts';
import { type Category, judgedFields, type Signal, type Span } from './signal.ts';

/** One thing seen in one place, before what belongs together becomes a signal. */
export type Finding = {
  readonly category: Category;
  readonly message: MessageKey;
  readonly score: number;
  readonly spans: readonly Span[];
  /** Somebody else's words: quoted, reported or condemned. */
  readonly quoted?: boolean;
  readonly target?: Signal['target'];
};

/** More places than this help no reader, and the casebook's items have a limit. */
const maxSpans = 1000;

const fieldOrder = ({ field = 'body' }: Span): number => judgedFields.indexOf(field);

/** Sorted by field and place, overlapping ones joined, at most 1,000. */
export const mergeSpans = (spans: readonly Span[]): readonly Span[] => {
  const merged: Span[] = [];
  for (const span of spans.toSorted((a, b) => fieldOrder(a) - fieldOrder(b) || a.start - b.start)) {
    const last = merged.at(-1);
    if (last && last.field === span.field && span.start <= last.end)
      merged[merged.length - 1] = { ...last, end: Math.max(last.end, span.end) };
    else if (merged.length < maxSpans) merged.push(span);
  }
  return merged;
};

const none: readonly Signal[] = [];

/** One signal for each category, message and target, with the highest score and all places; what is quoted stays apart from what is meant. */
const signalsOf = (detector: string, findings: readonly Finding[]): readonly Signal[] => {
  if (findings.length === 0) return none;
  const groups = Map.groupBy(findings, ({ category, message, quoted, target }) => `${category} ${message} ${quoted} ${target}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { category, message, quoted, target } = first;
    const score = group.reduce((highest, finding) => Math.max(highest, finding.score), 0);
    return {
      detector,
      category,
      score,
      spans: mergeSpans(group.flatMap(({ spans }) => spans)),
      message,
      ...(quoted && { quoted }),
      ...(target && { target }),
    };
  });
};

/** A detector from a function that gives its findings in any order and number. */
export const detector = (name: string, find: (input: DetectorInput) => readonly Finding[]): Detector => ({
  name,
  detect: (input) => signalsOf(name, find(input)),
});
