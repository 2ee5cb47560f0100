import * as z from 'zod';
import type { Reading } from '../../reading/reader.ts';
import { createFeatureReader, divisorOf, type Range } from './features.ts';
import { bucketCount } from './hashing.ts';

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

/** @throws ZodError for what is no model; RangeError where its weights are not as many as the features' buckets. */
export const loadModel = (file: unknown): Model => {
  const { languages } = modelFileSchema.parse(file);
  return { sv: languageModel(languages.sv), en: languageModel(languages.en) };
};

const languageModel = ({ labels: parameters, weights: encoded }: ModelFile['languages']['sv']): LanguageModel => {
  const weights = new Int8Array(Buffer.from(encoded, 'base64'));
  if (weights.length !== bucketCount * labels.length)
    throw new RangeError(`a model of ${weights.length} weights; sluss train makes one that fits`);
  const weightOf = (bucket: number, position: number): number => weights[bucket * labels.length + position] ?? 0;
  /** Of each label, the sum of a word's parts; and how many they are. */
  const featuresOf = createFeatureReader((buckets) => ({
    sums: labels.map((_, position) => buckets.reduce((sum, bucket) => sum + weightOf(bucket, position), 0)),
    count: buckets.length,
  }));

  const compare: LanguageModel['compare'] = (reading, { skip } = {}) => {
    const { wordCount, words, count, buckets } = featuresOf(reading, skip);
    const sums = new Int32Array(labels.length);
    let total = count;
    for (let at = 0; at < wordCount; at += 1) {
      const word = words[at];
      if (!word) continue;
      total += word.count;
      for (let label = 0; label < labels.length; label += 1) sums[label] = (sums[label] ?? 0) + (word.sums[label] ?? 0);
    }
    // Each label by itself: a loop within the loop takes twice as long.
    let [hate, threat, abuse, selfHarm, spam] = [0, 0, 0, 0, 0];
    for (let feature = 0; feature < count; feature += 1) {
      const first = (buckets[feature] ?? 0) * labels.length;
      hate += weights[first] ?? 0;
      threat += weights[first + 1] ?? 0;
      abuse += weights[first + 2] ?? 0;
      selfHarm += weights[first + 3] ?? 0;
      spam += weights[first + 4] ?? 0;
    }
    for (const [label, sum] of [hate, threat, abuse, selfHarm, spam].entries()) sums[label] = (sums[label] ?? 0) + sum;
    const divisor = divisorOf(total);
    const probability = byLabel((label, position) => {
      const { factor, intercept } = parameters[label];
      return total === 0 ? 0 : 1 / (1 + Math.exp(-((factor * (sums[position] ?? 0)) / divisor + intercept)));
    });

    const evidence: Likeness['evidence'] = (label, most) => {
      const position = labels.indexOf(label);
      const { wordCount, words, wordPlaces, count, buckets, firsts, lasts } = featuresOf(reading, skip);
      const shares = new Float64Array(reading.words.length);
      const add = (weight: number, first: number, last: number): void => {
        const share = (parameters[label].factor * weight) / divisor / (last - first + 1);
        for (let place = first; place <= last; place += 1) shares[place] = (shares[place] ?? 0) + share;
      };
      for (let at = 0; at < wordCount; at += 1) add(words[at]?.sums[position] ?? 0, wordPlaces[at] ?? 0, wordPlaces[at] ?? 0);
      for (let feature = 0; feature < count; feature += 1)
        add(weightOf(buckets[feature] ?? 0, position), firsts[feature] ?? 0, lasts[feature] ?? 0);
      return reading.words
        .map(({ start, end }, place) => ({ start, end, weight: shares[place] ?? 0 }))
        .filter(({ weight }) => weight > 0)
        .toSorted((a, b) => b.weight - a.weight)
        .slice(0, most);
    };
    return { probability, evidence };
  };
  return { compare, lines: byLabel((label) => parameters[label].line) };
};
