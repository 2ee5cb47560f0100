import { conceptOf } from '../reading/concepts.ts';
import { speaksOf } from '../reading/spoken.ts';
import type { Detector, DetectorInput } from './detector.ts';
import { mergeSpans } from './finding.ts';
import type { Signal } from './signal.ts';

/** A detector, and what the body must say, or must not say, for it to be heard: names of concepts, and signs. */
export type Conditional = {
  readonly detector: Detector;
  readonly said?: readonly string[];
  readonly unsaid?: readonly string[];
  readonly unwritten?: RegExp;
};

/** One detector of several, each heard only in comments of its kind: "an idiot" is criticism where an office is named. */
export const onlyWhere = (name: string, conditionals: readonly Conditional[]): Detector => {
  const parts = conditionals.map(({ detector, said, unsaid = [], unwritten }) => ({
    detector,
    unwritten,
    said: said && new Set(said.map(conceptOf)),
    unsaid: new Set(unsaid.map(conceptOf)),
  }));
  const says = ({ readings: { body } }: DetectorInput, concepts: ReadonlySet<number>): boolean => speaksOf(body.spoken, concepts);
  return {
    name,
    detect: (input) =>
      strongest(
        parts.flatMap(({ detector, said, unsaid, unwritten }) => {
          const signals = detector.detect(input);
          const isHeard = signals.length > 0 && (!said || says(input, said)) && !says(input, unsaid);
          return isHeard && !unwritten?.test(input.fields.body.text) ? signals : [];
        }),
      ),
  };
};

/** Of signals that say the same of the same, the strongest, with the places of all. */
const strongest = (signals: readonly Signal[]): readonly Signal[] => {
  if (signals.length < 2) return signals;
  return Array.from(
    Map.groupBy(signals, ({ category, message, target, quoted }) => `${category} ${message} ${target} ${quoted}`).values(),
    (alike) => {
      const first = alike.reduce((most, signal) => (signal.score > most.score ? signal : most));
      return alike.length === 1 ? first : { ...first, spans: mergeSpans(alike.flatMap(({ spans }) => spans)) };
    },
  );
};
