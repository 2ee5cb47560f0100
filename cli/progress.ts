import type { Terminal } from './command.ts';

const intervalMs = 300;
const startOfLine = '\r\u001b[K';

/** A line on the terminal that says how far it has come, at most about three times a second, and is gone at the end. */
export const createProgress = (errors: Terminal['errors'], now: () => number) => {
  let shownAt = now();
  let shown = false;
  return {
    show: (how: () => string): void => {
      if (now() - shownAt < intervalMs) return;
      shownAt = now();
      shown = true;
      errors.write(`${startOfLine}${how()}`);
    },
    clear: (): void => {
      if (shown) errors.write(startOfLine);
    },
  };
};
