import * as z from 'zod';
import { bucketCount, createFeatureReader, type Range } from './features.ts';

/** What the model tells, each learned from its own sets: docs/model-card.md. */
export const labels = ['abuse-en', 'hate-en', 'abuse-sv', 'spam'] as const;
export type Label = (typeof labels)[number];

const parametersSchema = z.object({
  /** Log-odds, calibrated: `factor` × the sum of a text's weights ÷ the root of their number, + `intercept`. */
  factor: z.number(),
  intercept: z.number(),
  line: z.number().min(0).max(1),
});

/** A trained model, as `sluss train` writes it. */
const modelFileSchema = z.object({
  /** ISO 8601, the day. */
  trained: z.iso.date(),
  labels: z.record(z.enum(labels), parametersSchema),
  /** Base64 of signed bytes: for every bucket a weight for each label, in the order of `labels`. */
  weights: z.string(),
});
export type ModelFile = Readonly<z.infer<typeof modelFileSchema>>;

/** A word and what it adds to a label's log-odds. */
export type Evidence = Range & { readonly weight: number };

export type Reading = {
  /** Calibrated, 0–1; 0 where there is nothing to read. */
  readonly probability: Readonly<Record<Label, number>>;
  /** The words that spoke for a label, the weightiest first. Found when asked for: it takes longer than the reading. */
  readonly evidence: (label: Label, most: number) => readonly Evidence[];
};

export type Model = {
  /** The probability from which a label may be believed: of clean text that it had not read, a share that the card names reaches it. */
  readonly lines: Readonly<Record<Label, number>>;
  /**
   * Reads a text in normal form; all offsets are the normal form's. What `skip` touches (a quotation, a negated stretch) is not read;
   * ranges in any order, overlapping or not. Linear in the text's length.
   */
  readonly read: (text: string, options?: { readonly skip?: readonly Range[] }) => Reading;
};

/** Turns a value of each label into a record. */
export const byLabel = <T>(value: (label: Label, position: number) => T): Readonly<Record<Label, T>> => ({
  'abuse-en': value('abuse-en', 0),
  'hate-en': value('hate-en', 1),
  'abuse-sv': value('abuse-sv', 2),
  spam: value('spam', 3),
});

const words = /[\p{L}\p{M}\p{N}]+|\S/gu;

/** @throws ZodError for what is no model; RangeError where its weights are not as many as the features' buckets. */
export const loadModel = (file: unknown): Model => {
  const { labels: parameters, weights: encoded } = modelFileSchema.parse(file);
  const weights = new Int8Array(Buffer.from(encoded, 'base64'));
  if (weights.length !== bucketCount * labels.length)
    throw new RangeError(`a model of ${weights.length} weights; sluss train makes one that fits`);
  const featuresOf = createFeatureReader();

  const read: Model['read'] = (text, { skip } = {}) => {
    const { count, buckets } = featuresOf(text, skip);
    const sums = new Int32Array(labels.length);
    for (let feature = 0; feature < count; feature += 1) {
      const first = (buckets[feature] ?? 0) * labels.length;
      for (let label = 0; label < labels.length; label += 1) sums[label] = (sums[label] ?? 0) + (weights[first + label] ?? 0);
    }
    const probability = byLabel((label, position) => {
      const { factor, intercept } = parameters[label];
      return count === 0 ? 0 : 1 / (1 + Math.exp(-((factor * (sums[position] ?? 0)) / Math.sqrt(count) + intercept)));
    });

    const evidence: Reading['evidence'] = (label, most) => {
      const { starts, ends } = featuresOf(text, skip);
      const shares = new Float64Array(text.length);
      for (let feature = 0; feature < count; feature += 1) {
        const weight = weights[(buckets[feature] ?? 0) * labels.length + labels.indexOf(label)] ?? 0;
        const [start = 0, end = 0] = [starts[feature], ends[feature]];
        const share = (parameters[label].factor * weight) / Math.sqrt(count) / (end - start);
        for (let at = start; at < end; at += 1) shares[at] = (shares[at] ?? 0) + share;
      }
      const found = Array.from(text.matchAll(words), ({ 0: word, index }) => {
        const end = index + word.length;
        return { start: index, end, weight: shares.subarray(index, end).reduce((sum, share) => sum + share, 0) };
      });
      return found
        .filter(({ weight }) => weight > 0)
        .toSorted((a, b) => b.weight - a.weight)
        .slice(0, most);
    };
    return { probability, evidence };
  };
  return { read, lines: byLabel((label) => parameters[label].line) };
};
