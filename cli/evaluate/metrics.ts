/** One row as a measure sees it. `score`: 0..1, higher is worse. */
export type Scored = { readonly positive: boolean; readonly flagged: boolean; readonly score: number };

const ratio = (part: number, whole: number): number | undefined => (whole === 0 ? undefined : part / whole);

/** Rows of one score belong together: no line can be drawn between them. Lowest score first. */
const levels = (rows: readonly Scored[]): readonly { readonly score: number; readonly positive: number; readonly clean: number }[] => {
  const counts = new Map<number, { score: number; positive: number; clean: number }>();
  for (const { score, positive } of rows) {
    const level = counts.get(score) ?? { score, positive: 0, clean: 0 };
    level[positive ? 'positive' : 'clean'] += 1;
    counts.set(score, level);
  }
  return [...counts.values()].sort((a, b) => a.score - b.score);
};

/** The chance that a positive row scores above a clean one, ties half (Hanley & McNeil 1982). */
const areaUnderCurve = (rows: readonly Scored[]): number | undefined => {
  let [cleanBelow, positives, wins] = [0, 0, 0];
  for (const { positive, clean } of levels(rows)) {
    wins += positive * (cleanBelow + clean / 2);
    cleanBelow += clean;
    positives += positive;
  }
  return ratio(wins, positives * cleanBelow);
};

const bins = 10;

/** Rows by score in ten bins of equal width: mean score and share of positives, undefined where a bin is empty. */
export const calibration = (rows: readonly Scored[]) => {
  const sums = Array.from({ length: bins }, () => ({ rows: 0, positives: 0, scores: 0 }));
  for (const { score, positive } of rows) {
    const sum = sums[Math.min(bins - 1, Math.floor(score * bins))];
    if (!sum) continue;
    sum.rows += 1;
    sum.scores += score;
    if (positive) sum.positives += 1;
  }
  return sums.map((sum) => ({ rows: sum.rows, meanScore: ratio(sum.scores, sum.rows), positiveShare: ratio(sum.positives, sum.rows) }));
};

/** Expected calibration error: the bins' |mean score − share of positives|, weighed by their rows (Guo et al. 2017). */
const calibrationError = (rows: readonly Scored[]): number | undefined =>
  ratio(
    calibration(rows).reduce((sum, bin) => sum + bin.rows * Math.abs((bin.meanScore ?? 0) - (bin.positiveShare ?? 0)), 0),
    rows.length,
  );

/** The largest share of rows, from the lowest score up, of which at least 99 % are clean. */
const cleanCoverage = (rows: readonly Scored[]): number | undefined => {
  let [taken, clean, covered] = [0, 0, 0];
  for (const level of levels(rows)) {
    taken += level.positive + level.clean;
    clean += level.clean;
    if (clean * 100 >= taken * 99) covered = taken;
  }
  return ratio(covered, rows.length);
};

/** Shares are 0..1; undefined where there is nothing to divide by: no recall without positives. */
export const figuresOf = (rows: readonly Scored[]) => {
  const count = (test: (row: Scored) => boolean): number => rows.filter(test).length;
  const positives = count(({ positive }) => positive);
  const flagged = count((row) => row.flagged);
  const caught = count((row) => row.positive && row.flagged);
  const alarms = flagged - caught;
  const clean = rows.length - positives;
  return {
    rows: rows.length,
    positives,
    flagged,
    precision: ratio(caught, flagged),
    recall: ratio(caught, positives),
    f1: ratio(2 * caught, positives + flagged),
    accuracy: ratio(caught + clean - alarms, rows.length),
    /** The share of clean rows that are flagged. */
    cleanFlagged: ratio(alarms, clean),
    auc: areaUnderCurve(rows),
    /** Mean squared distance of the score from the label (Brier 1950). */
    brier: ratio(
      rows.reduce((sum, { score, positive }) => sum + (score - Number(positive)) ** 2, 0),
      rows.length,
    ),
    calibrationError: calibrationError(rows),
    cleanCoverage: cleanCoverage(rows),
  };
};
export type Figures = ReturnType<typeof figuresOf>;

/** For each score as the line, highest first: what is flagged at or above it. Starts where nothing is. */
export const curveOf = (rows: readonly Scored[]) => {
  const positives = rows.filter(({ positive }) => positive).length;
  const clean = rows.length - positives;
  let [caught, alarms] = [0, 0];
  return levels(rows)
    .toReversed()
    .map((level) => {
      caught += level.positive;
      alarms += level.clean;
      return { recall: ratio(caught, positives) ?? 0, cleanFlagged: ratio(alarms, clean) ?? 0, precision: caught / (caught + alarms) };
    });
};
