const idleMs = 30 * 60_000;
const mostMs = 12 * 3_600_000;
const signs = ['keydown', 'pointerdown', 'scroll', 'visibilitychange'] as const;

/** Calls `end` after half an hour without a sign of life, and after twelve hours in any case. Checked by the clock: a machine may sleep. */
export const watchIdle = (end: () => void): (() => void) => {
  const start = Date.now();
  let last = start;
  const alive = (): void => {
    if (!isOver()) last = Date.now();
  };
  const isOver = (): boolean => Date.now() - last > idleMs || Date.now() - start > mostMs;
  for (const sign of signs) addEventListener(sign, alive, { capture: true, passive: true });
  const timer = setInterval(() => isOver() && end(), 10_000);
  return () => {
    clearInterval(timer);
    for (const sign of signs) removeEventListener(sign, alive, { capture: true });
  };
};
