import { detector } from '../finding.ts';

/** Milliseconds below which nobody has read a form, written and sent it. */
const credibleMs = 2000;

/**
 * What only a program does with a form: fill in the hidden field, answer at once. Alone each holds and never refuses. A missing or
 * impossible time says nothing: clients of the interface have no form, and clocks go wrong.
 */
export const formTraps = detector('form-traps', ({ clues: { honeypot, elapsedMs } }) => [
  ...(honeypot ? [{ category: 'spam', message: 'form-honeypot', score: 0.6, spans: [] } as const] : []),
  ...(elapsedMs !== undefined && elapsedMs >= 0 && elapsedMs < credibleMs
    ? [{ category: 'spam', message: 'form-too-quick', score: 0.5, spans: [] } as const]
    : []),
]);
