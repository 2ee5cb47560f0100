import { describe, expect, test } from 'vitest';
import { calibration, curveOf, figuresOf, type Scored } from '../../cli/evaluate/metrics.ts';
import { expectLinear } from '../linear.ts';

const row = (positive: boolean, score: number, flagged = score >= 0.5): Scored => ({ positive, score, flagged });

/** Three positives, five clean; two rows share the score 0.4. */
const rows = [
  row(true, 0.9),
  row(true, 0.6),
  row(true, 0.4),
  row(false, 0.7),
  row(false, 0.4),
  row(false, 0.2),
  row(false, 0.1),
  row(false, 0),
];

describe('figures by hand', () => {
  const figures = figuresOf(rows);

  test('counts: two of three positives caught, one of five clean rows flagged', () => {
    expect(figures).toMatchObject({ rows: 8, positives: 3, flagged: 3 });
    expect(figures.precision).toBeCloseTo(2 / 3);
    expect(figures.recall).toBeCloseTo(2 / 3);
    expect(figures.f1).toBeCloseTo(2 / 3);
    expect(figures.accuracy).toBeCloseTo(6 / 8);
    expect(figures.cleanFlagged).toBeCloseTo(1 / 5);
  });

  test('AUC: 5 + 4 + 3.5 of 15 pairs', () => {
    expect(figures.auc).toBeCloseTo(12.5 / 15);
  });

  test('Brier score: the mean of the squared distances', () => {
    expect(figures.brier).toBeCloseTo((0.01 + 0.16 + 0.36 + 0.49 + 0.16 + 0.04 + 0.01 + 0) / 8);
  });

  test('calibration error: a bin counts as much as it has rows', () => {
    const bins = [0, 0.1, 0.2, 0.4 - 0.5, 0.6 - 1, 0.7, 0.9 - 1].map(Math.abs);
    const sizes = [1, 1, 1, 2, 1, 1, 1];
    expect(figures.calibrationError).toBeCloseTo(bins.reduce((sum, gap, at) => sum + gap * (sizes[at] ?? 0), 0) / 8);
  });

  test('coverage at 99 %: the three lowest; the level of 0.4 has a positive row', () => {
    expect(figures.cleanCoverage).toBe(3 / 8);
  });

  test('coverage goes past a positive row where enough clean ones follow', () => {
    const many = [row(true, 0), ...Array.from({ length: 99 }, () => row(false, 0.1)), row(true, 0.9)];
    expect(figuresOf(many).cleanCoverage).toBe(100 / 101);
    expect(figuresOf(many.toSpliced(1, 1)).cleanCoverage).toBe(0);
  });

  test('curves: recall, clean rows flagged and precision as the line falls', () => {
    expect(curveOf(rows).slice(0, 4)).toEqual([
      { recall: 1 / 3, cleanFlagged: 0, precision: 1 },
      { recall: 1 / 3, cleanFlagged: 1 / 5, precision: 1 / 2 },
      { recall: 2 / 3, cleanFlagged: 1 / 5, precision: 2 / 3 },
      { recall: 1, cleanFlagged: 2 / 5, precision: 3 / 5 },
    ]);
    expect(curveOf(rows).at(-1)).toEqual({ recall: 1, cleanFlagged: 1, precision: 3 / 8 });
  });
});

describe('figures that cannot be had', () => {
  test('are undefined: without rows, without positives, without flagged rows', () => {
    expect(figuresOf([])).toMatchObject({ rows: 0, precision: undefined, recall: undefined, accuracy: undefined, auc: undefined });
    const clean = figuresOf([row(false, 0), row(false, 0.1)]);
    expect(clean).toMatchObject({
      precision: undefined,
      recall: undefined,
      auc: undefined,
      accuracy: 1,
      cleanFlagged: 0,
      cleanCoverage: 1,
    });
  });
});

test('the calibration’s bins: 1 falls in the last, empty ones have no share', () => {
  const bins = calibration([row(true, 1), row(false, 0.95), row(false, 0)]);
  expect(bins).toHaveLength(10);
  expect(bins[9]).toEqual({ rows: 2, meanScore: 0.975, positiveShare: 0.5 });
  expect(bins[5]).toEqual({ rows: 0, meanScore: undefined, positiveShare: undefined });
});

test('many rows of different scores take hardly more than linear time', () => {
  expectLinear((size) => {
    const many = Array.from({ length: size }, (_, at) => row(at % 3 === 0, at / size));
    expect(figuresOf(many).auc).toBeCloseTo(0.5, 2);
  });
});
