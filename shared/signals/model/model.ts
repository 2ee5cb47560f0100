import * as z from 'zod';
import type { Reading } from '../../reading/reader.ts';
import { bucketCount, createFeatureReader, divisorOf, type Range } from './features.ts';

/** What the model tells of a text. */
export const labels = ['hate', 'threat', 'abuse', 'self-harm', 'spam'] as const;
export type Label = (typeof labels)[number];
/** It knows each of them in each of these; spam alike in both. */
export const modelLanguages = ['sv', 'en'] as const;
export type ModelLanguage = (typeof modelLanguages)[number];

const parametersSchema = z.object({
  /** Log-odds, calibrated: `factor` × the sum of a text's weights ÷ `divisorOf` their number, + `intercept`. */
  factor: z.number(),
  intercept: z.number(),
  line: z.number().min(0).max(1),
});

const ofLanguageSchema = z.object({
  labels: z.record(z.enum(labels), parametersSchema),
  /** Base64 of signed bytes: for every bucket a weight for each label, in the order of `labels`. */
  weights: z.string(),
});
/** A trained model, as `sluss train` writes it. */
const modelFileSchema = z.object({
  /** ISO 8601, the day. */
  trained: z.iso.date(),
  languages: z.record(z.enum(modelLanguages), ofLanguageSchema),
});
export type ModelFile = Readonly<z.infer<typeof modelFileSchema>>;

/** A word and what it adds to a label's log-odds. */
export type Evidence = Range & { readonly weight: number };

/** What the model says of a text in one language. */
export type Likeness = {
  /** Calibrated, 0–1; 0 where there is nothing to read. */
  readonly probability: Readonly<Record<Label, number>>;
  /** The words that spoke for a label, the weightiest first. Found when asked for: it takes longer than the reading. */
  readonly evidence: (label: Label, most: number) => readonly Evidence[];
};

export type LanguageModel = {
  /** The probability from which a label may be believed: of clean text that it had not read, a share that the card names reaches it. */
  readonly lines: Readonly<Record<Label, number>>;
  /**
   * Compares a text that was read; all offsets are the normal form's. What `skip` touches (a quotation, a negated stretch) is left
   * out; ranges in any order, overlapping or not. Linear in the text's length.
   */
  readonly compare: (reading: Reading, options?: { readonly skip?: readonly Range[] }) => Likeness;
};
export type Model = Readonly<Record<ModelLanguage, LanguageModel>>;

/** Turns a value of each label into a record. */
export const byLabel = <T>(value: (label: Label, position: number) => T): Readonly<Record<Label, T>> => ({
  hate: value('hate', 0),
  threat: value('threat', 1),
  abuse: value('abuse', 2),
  'self-harm': value('self-harm', 3),
  spam: value('spam', 4),
});

const words = /[\p{L}\p{M}\p{N}]+|\S/gu;

/** @throws ZodError for what is no model; RangeError where its weights are not as many as the features' buckets. */
export const loadModel = (file: unknown): Model => {
  const { languages } = modelFileSchema.parse(file);
  return { sv: languageModel(languages.sv), en: languageModel(languages.en) };
};

const languageModel = ({ labels: parameters, weights: encoded }: ModelFile['languages']['sv']): LanguageModel => {
  const weights = new Int8Array(Buffer.from(encoded, 'base64'));
  if (weights.length !== bucketCount * labels.length)
    throw new RangeError(`a model of ${weights.length} weights; sluss train makes one that fits`);
  const featuresOf = createFeatureReader();

  const compare: LanguageModel['compare'] = (reading, { skip } = {}) => {
    const { count, buckets } = featuresOf(reading, skip);
    const sums = new Int32Array(labels.length);
    for (let feature = 0; feature < count; feature += 1) {
      const first = (buckets[feature] ?? 0) * labels.length;
      for (let label = 0; label < labels.length; label += 1) sums[label] = (sums[label] ?? 0) + (weights[first + label] ?? 0);
    }
    const probability = byLabel((label, position) => {
      const { factor, intercept } = parameters[label];
      return count === 0 ? 0 : 1 / (1 + Math.exp(-((factor * (sums[position] ?? 0)) / divisorOf(count) + intercept)));
    });

    const evidence: Likeness['evidence'] = (label, most) => {
      const { text } = reading.field;
      const { buckets, starts, ends } = featuresOf(reading, skip);
      const shares = new Float64Array(text.length);
      for (let feature = 0; feature < count; feature += 1) {
        const weight = weights[(buckets[feature] ?? 0) * labels.length + labels.indexOf(label)] ?? 0;
        const [start = 0, end = 0] = [starts[feature], ends[feature]];
        const share = (parameters[label].factor * weight) / divisorOf(count) / (end - start);
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
  return { compare, lines: byLabel((label) => parameters[label].line) };
};
