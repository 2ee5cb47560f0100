import type { Detector } from '../detector.ts';

/** Every detector, in the order in which signals are listed. A new one is one file and one line here. */
export const detectors: readonly Detector[] = [];
