import { bucketCount } from '../../shared/signals/model/hashing.ts';
import { byLabel, labels, type ModelFile, type ModelLanguage } from '../../shared/signals/model/model.ts';
import { subjectOf } from './document.ts';
import type { Learned } from './learning.ts';

/** What was not learned is never found: log-odds so low that they round to nothing, and a line that nothing reaches. */
const unlearned = { factor: 0, intercept: -30, line: 1 };

const ofLanguage = (learned: readonly Learned[], language: ModelLanguage): ModelFile['languages']['sv'] => {
  const weights = new Int8Array(bucketCount * labels.length);
  const parameters = byLabel((label, position) => {
    const found = learned.find(({ subject }) => subject === subjectOf(label, language));
    if (!found) return unlearned;
    const { fit, calibration, line } = found;
    for (const [bucket, weight] of fit.weights.entries()) weights[bucket * labels.length + position] = weight;
    return { factor: calibration.slope * fit.scale, intercept: calibration.slope * fit.bias + calibration.intercept, line };
  });
  return { labels: parameters, weights: Buffer.from(weights.buffer).toString('base64') };
};

/** The labels' weights of a language side by side. `trained`: the day, ISO 8601. */
export const modelFileOf = (learned: readonly Learned[], trained: string): ModelFile => ({
  trained,
  languages: { sv: ofLanguage(learned, 'sv'), en: ofLanguage(learned, 'en') },
});
