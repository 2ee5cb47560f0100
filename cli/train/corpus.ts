// All their patterns' words: without them a text is read otherwise than by the engine.
import '../../shared/signals/detectors/index.ts';
import { createFeatureReader } from '../../shared/signals/model/features.ts';
import { read } from '../../shared/signals/read.ts';
import { normalise } from '../../shared/text/normalise.ts';
import type { Document } from './document.ts';

/** Documents as numbers. Document `n` has the features `buckets[offsets[n]]` up to `buckets[offsets[n + 1]]`, and belongs to fold `folds[n]`. */
export type Corpus = {
  readonly documents: readonly Document[];
  readonly offsets: Uint32Array;
  readonly buckets: Uint32Array;
  readonly folds: Uint8Array;
};

/** Each is learned from but for one, and that one measured: with four videos of spam, a video at a time. */
export const foldCount = 4;

const groupOf = ({ group, body }: Document): string => group ?? body;

/** Groups from the largest to the smallest, each into the fold that has least: the large ones never come together. */
const divide = (documents: readonly Document[]): Uint8Array => {
  const sizes = new Map<string, number>();
  for (const document of documents) sizes.set(groupOf(document), (sizes.get(groupOf(document)) ?? 0) + 1);
  const filled = new Array<number>(foldCount).fill(0);
  const foldOf = new Map<string, number>();
  for (const [group, size] of [...sizes].sort(([, a], [, b]) => b - a)) {
    const fold = filled.indexOf(Math.min(...filled));
    filled[fold] = (filled[fold] ?? 0) + size;
    foldOf.set(group, fold);
  }
  return Uint8Array.from(documents, (document) => foldOf.get(groupOf(document)) ?? 0);
};

/** Reads every document as the engine will read it. */
export const createCorpus = (documents: readonly Document[]): Corpus => {
  const featuresOf = createFeatureReader((buckets) => buckets);
  const offsets = new Uint32Array(documents.length + 1);
  let buckets = new Uint32Array(2 ** 16);
  for (const [at, { body }] of documents.entries()) {
    const start = offsets[at] ?? 0;
    const features = featuresOf(read(normalise('body', body)));
    const ofWords = features.words.slice(0, features.wordCount).flat();
    const end = start + ofWords.length + features.count;
    if (end > buckets.length) {
      const larger = new Uint32Array(Math.max(end, 2 * buckets.length));
      larger.set(buckets);
      buckets = larger;
    }
    buckets.set(ofWords, start);
    buckets.set(features.buckets.subarray(0, features.count), start + ofWords.length);
    offsets[at + 1] = end;
  }
  return { documents, offsets, buckets, folds: divide(documents) };
};
