/** Round steps from 0 to at least `most`, at most five of them. */
export const ticksTo = (most: number): readonly number[] => {
  const rough = Math.max(1, most) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(1, ([1, 2, 5, 10].find((each) => each * power >= rough) ?? 10) * power);
  const count = Math.max(1, Math.ceil(most / step));
  return Array.from({ length: count + 1 }, (_, place) => place * step);
};

/** Where half of the counted lies: the upper bound of that bucket, Infinity for the last; undefined where nothing was counted. */
export const medianBound = (bounds: readonly number[], counts: readonly number[]): number | undefined => {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return undefined;
  let seen = 0;
  for (const [place, count] of counts.entries()) {
    seen += count;
    if (seen * 2 >= total) return bounds[place] ?? Infinity;
  }
  return Infinity;
};
