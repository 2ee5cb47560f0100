import { describe, expect, test } from 'vitest';
import { calibrate, probability } from '../../cli/train/calibration.ts';

describe('calibration', () => {
  test('turns log-odds into the shares that they stand for', () => {
    const observations = [-2, 0, 2].flatMap((logOdds) =>
      Array.from({ length: 1000 }, (_, at) => ({ logOdds, positive: at < 1000 / (1 + Math.exp(-(0.5 * logOdds - 1))) })),
    );
    const found = calibrate(observations);
    expect(found.slope).toBeCloseTo(0.5, 1);
    expect(found.intercept).toBeCloseTo(-1, 1);
    expect(probability(found, 2)).toBeCloseTo(0.5, 1);
  });

  test('never claims certainty where the two kinds are apart', () => {
    const found = calibrate([-3, -2, 2, 3].map((logOdds) => ({ logOdds, positive: logOdds > 0 })));
    expect(probability(found, 3)).toBeGreaterThan(0.6);
    expect(probability(found, 3)).toBeLessThan(0.95);
  });
});
