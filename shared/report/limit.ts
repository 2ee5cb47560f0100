/** So many comments a visitor may report in one stretch of so many ms. */
export const reportLimit = 10;
const stretchMs = 600_000;

/** The number of the stretch of `now` (Unix ms), and the whole seconds until the next. */
export const stretchOf = (now: number): number => Math.floor(now / stretchMs);
export const secondsLeft = (now: number): number => Math.ceil(((stretchOf(now) + 1) * stretchMs - now) / 1000);
