/** From log-odds to calibrated log-odds: `slope` × log-odds + `intercept`. */
export type Calibration = { readonly slope: number; readonly intercept: number };

type Observation = { readonly logOdds: number; readonly positive: boolean };

export const probability = ({ slope, intercept }: Calibration, logOdds: number): number =>
  1 / (1 + Math.exp(-(slope * logOdds + intercept)));

const steps = 50;
const smallest = 1e-9;

/**
 * Platt's method: a logistic regression on held-out log-odds, by Newton's method with halved steps, towards targets that stay off 0 and 1
 * by as much as the number of observations asks (Lin, Lin & Weng 2007).
 */
export const calibrate = (observations: readonly Observation[]): Calibration => {
  const positives = observations.filter(({ positive }) => positive).length;
  const high = (positives + 1) / (positives + 2);
  const low = 1 / (observations.length - positives + 2);
  const targets = observations.map(({ logOdds, positive }) => ({ logOdds, target: positive ? high : low }));
  const loss = (calibration: Calibration): number =>
    targets.reduce((sum, { logOdds, target }) => {
      const z = calibration.slope * logOdds + calibration.intercept;
      return sum + Math.max(z, 0) - target * z + Math.log1p(Math.exp(-Math.abs(z)));
    }, 0);

  let current: Calibration = { slope: 1, intercept: 0 };
  for (let step = 0; step < steps; step += 1) {
    let [slope, intercept, curveSlope, curveBoth, curveIntercept] = [0, 0, smallest, 0, smallest];
    for (const { logOdds, target } of targets) {
      const p = probability(current, logOdds);
      const [error, curve] = [p - target, p * (1 - p)];
      slope += error * logOdds;
      intercept += error;
      curveSlope += curve * logOdds * logOdds;
      curveBoth += curve * logOdds;
      curveIntercept += curve;
    }
    const determinant = curveSlope * curveIntercept - curveBoth * curveBoth;
    const slopeStep = (slope * curveIntercept - intercept * curveBoth) / determinant;
    const interceptStep = (intercept * curveSlope - slope * curveBoth) / determinant;
    const before = loss(current);
    let size = 1;
    const next = (): Calibration => ({ slope: current.slope - size * slopeStep, intercept: current.intercept - size * interceptStep });
    while (size > smallest && !(loss(next()) < before)) size /= 2;
    if (size <= smallest) return current;
    current = next();
  }
  return current;
};
