import type { Terminal } from '../command.ts';
import type { Tally } from './tally.ts';

const intervalMs = 300;
const startOfLine = '\r\u001b[K';

/** A line on the terminal that says how far it has come, at most about three times a second, and is gone at the end. */
export const createProgress = (errors: Terminal['errors'], now: () => number) => {
  let shownAt = now();
  let shown = false;
  return {
    show: (tally: Tally): void => {
      if (now() - shownAt < intervalMs) return;
      shownAt = now();
      shown = true;
      errors.write(`${startOfLine}${tally.lines().toLocaleString('en')} comments, ${tally.speed().toLocaleString('en')} a second`);
    },
    clear: (): void => {
      if (shown) errors.write(startOfLine);
    },
  };
};
