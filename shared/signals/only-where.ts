import { conceptOf } from '../reading/concepts.ts';
import type { Detector, DetectorInput } from './detector.ts';

/** A detector, and what the body must say, or must not say, for it to be heard: names of concepts. */
export type Conditional = { readonly detector: Detector; readonly said?: readonly string[]; readonly unsaid?: readonly string[] };

/** One detector of several, each heard only in comments of its kind: "an idiot" is criticism where an office is named. */
export const onlyWhere = (name: string, conditionals: readonly Conditional[]): Detector => {
  const parts = conditionals.map(({ detector, said, unsaid = [] }) => ({
    detector,
    said: said && new Set(said.map(conceptOf)),
    unsaid: new Set(unsaid.map(conceptOf)),
  }));
  const says = ({ readings: { body } }: DetectorInput, concepts: ReadonlySet<number>): boolean =>
    body.edges.some((edges) => edges.some(({ concept }) => concepts.has(concept)));
  return {
    name,
    detect: (input) =>
      parts.flatMap(({ detector, said, unsaid }) => {
        const signals = detector.detect(input);
        return signals.length > 0 && (!said || says(input, said)) && !says(input, unsaid) ? signals : [];
      }),
  };
};
