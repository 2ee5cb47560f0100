/** So often a delivery is tried, which takes about a day. */
export const attempts = 19;

const firstSeconds = 60;
const mostSeconds = 2 * 3600;

/** How many seconds to wait after attempt number `attempt` (from 1): twice as long each time. `random` (0–1) keeps receivers from a rush. */
export const delayAfter = (attempt: number, random: number): number =>
  Math.round(Math.min(firstSeconds * 2 ** (attempt - 1), mostSeconds) * (0.75 + random / 2));
