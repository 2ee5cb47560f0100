import { bucketCount } from '../../shared/signals/model/features.ts';
import { byLabel, labels, type ModelFile } from '../../shared/signals/model/model.ts';
import type { Learned } from './learning.ts';

/** What was not learned is never found: log-odds so low that they round to nothing, and a line that nothing reaches. */
const unlearned = { factor: 0, intercept: -30, line: 1 };

/** The labels' weights side by side in one file. `trained`: the day, ISO 8601. */
export const modelFileOf = (learned: readonly Learned[], trained: string): ModelFile => {
  const weights = new Int8Array(bucketCount * labels.length);
  for (const { label, fit } of learned)
    for (const [bucket, weight] of fit.weights.entries()) weights[bucket * labels.length + labels.indexOf(label)] = weight;
  return {
    trained,
    labels: byLabel((wanted) => {
      const found = learned.find(({ label }) => label === wanted);
      if (!found) return unlearned;
      const { fit, calibration, line } = found;
      return { factor: calibration.slope * fit.scale, intercept: calibration.slope * fit.bias + calibration.intercept, line };
    }),
    weights: Buffer.from(weights.buffer).toString('base64'),
  };
};
