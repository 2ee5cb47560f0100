import type { Metrics } from '../shared/ports.ts';
import { type HttpAnswer, problem } from './http.ts';

/** An unexpected error is counted, told without its texts, and answered with a 500. */
export const orFailure = async (metrics: Metrics, work: () => Promise<HttpAnswer>): Promise<HttpAnswer> => {
  try {
    return await work();
  } catch (error) {
    metrics.count('HandlerErrors', 1);
    metrics.bug(error);
    return problem(500, 'internal', 'Please try again; if it goes on, tell the publication.');
  }
};
