import { divisorOf } from '../../shared/signals/model/features.ts';
import { bucketCount } from '../../shared/signals/model/hashing.ts';
import { seededRandom } from '../evaluate/random.ts';
import type { Corpus } from './corpus.ts';

/** A linear model of one label: log-odds are `scale` × the sum of a document's weights ÷ `divisorOf` their number, + `bias`. */
export type Fit = { readonly weights: Float32Array | Int8Array; readonly scale: number; readonly bias: number };

/** Chosen by held-out AUC. Half or double of any of them moves none by more than about .01, but for `hatemoji` (.025). */
const [epochs, rate, penalty, firstSquares] = [6, 0.5, 1e-4, 0.01];

const sigmoid = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));

const shuffle = (items: Uint32Array, random: () => number): void => {
  for (let last = items.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [items[last], items[other]] = [items[other] ?? 0, items[last] ?? 0];
  }
};

/** The log-odds of a document. */
export const logOdds = ({ weights, scale, bias }: Fit, { offsets, buckets }: Corpus, document: number): number => {
  const [start = 0, end = 0] = [offsets[document], offsets[document + 1]];
  let sum = 0;
  for (let at = start; at < end; at += 1) sum += weights[buckets[at] ?? 0] ?? 0;
  return end === start ? bias : (scale * sum) / divisorOf(end - start) + bias;
};

/**
 * Logistic regression by AdaGrad (Duchi et al. 2011) with a penalty on squares, over the documents named; `lessons` as in a document,
 * by its number. The same documents in the same order give the same weights.
 */
export const regress = (corpus: Corpus, documents: readonly number[], lessons: Float32Array): Fit => {
  const { offsets, buckets } = corpus;
  const weights = new Float32Array(bucketCount);
  const squares = new Float32Array(bucketCount).fill(firstSquares);
  let [bias, biasSquares] = [0, firstSquares];
  const order = Uint32Array.from(documents);
  const random = seededRandom('sluss train');
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, random);
    for (const document of order) {
      const lesson = lessons[document] ?? 0;
      const error = (sigmoid(logOdds({ weights, scale: 1, bias }, corpus, document)) - (lesson > 0 ? 1 : 0)) * Math.abs(lesson);
      const [start = 0, end = 0] = [offsets[document], offsets[document + 1]];
      const share = error / divisorOf(end - start);
      for (let at = start; at < end; at += 1) {
        const bucket = buckets[at] ?? 0;
        const weight = weights[bucket] ?? 0;
        const slope = share + penalty * weight;
        const square = (squares[bucket] ?? 0) + slope * slope;
        squares[bucket] = square;
        weights[bucket] = weight - (rate * slope) / Math.sqrt(square);
      }
      biasSquares += error * error;
      bias -= (rate * error) / Math.sqrt(biasSquares);
    }
  }
  return { weights, scale: 1, bias };
};

/** In signed bytes; the heaviest weight is 127, none is cut off. */
export const quantise = ({ weights, scale, bias }: Fit): Fit => {
  let heaviest = Number.MIN_VALUE;
  for (const weight of weights) heaviest = Math.max(heaviest, Math.abs(weight));
  return { weights: Int8Array.from(weights, (weight) => Math.round((weight / heaviest) * 127)), scale: (scale * heaviest) / 127, bias };
};
